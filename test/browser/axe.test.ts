import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { beforeAll, it } from 'vitest'
import { addDays } from '../../src/day.ts'
import { type Caller, caller, type Json } from '../kit/lending-world.ts'
import { firstDay } from './sample-world.ts'
import { onStage, phone, said, signIn } from './stage.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const narrow = { width: 320, height: 640 }

/** What was made before, for the pages that show it. */
interface Made {
  readonly reserved: { readonly id: string; readonly barcode: string }
  readonly returned: { readonly barcode: string }
}

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

interface Shown {
  readonly who?: 'ane' | 'els'
  readonly path: string | ((made: Made) => string)
  /** What is done on the page before it is looked at. */
  readonly then?: (page: Page) => Promise<void>
}

const pages: Record<string, Shown> = {
  home: { path: '/' },
  results: { path: '/offerings?q=robot' },
  'results with filters': {
    path: '/offerings?level=K3&theme=techniek&from=2026-03-09&until=2026-03-13',
  },
  'nothing found': { path: '/offerings?q=xyzzyqwerty' },
  'a lesson package': { path: '/offerings/zelf-een-robotmat-ontwerpen' },
  'a material': { path: '/offerings/bee-bots' },
  'a material with a day chosen': {
    who: 'ane',
    path: '/offerings/bee-bots?pickupPoint=kortrijk&pickupDay=2026-04-20&returnDay=2026-04-27',
  },
  'a form that was refused': {
    who: 'ane',
    path: '/offerings/bee-bots?pickupPoint=kortrijk&pickupDay=2026-04-19&returnDay=2026-04-18',
    async then(page) {
      await page.getByRole('button', { name: said.reservations.form.submit, exact: true }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'sign in': { path: '/sign-in' },
  'the code': { path: '/sign-in', then: askForCode },
  'a wrong code': {
    path: '/sign-in',
    async then(page) {
      await askForCode(page)
      await page.getByLabel(said.account.code.code).fill('12')
      await page.getByRole('button', { name: said.account.code.finish }).click()
      await expect(page.getByText(said.account.code.wrong(4))).toBeVisible()
    },
  },
  'my reservations': { who: 'ane', path: '/reservations' },
  'a reservation': {
    who: 'ane',
    path: ({ reserved }) => `/reservations/${reserved.id}?done=reserved`,
  },
  'cancelling it': {
    who: 'ane',
    path: ({ reserved }) => `/reservations/${reserved.id}/cancellation`,
  },
  account: { who: 'ane', path: '/account?q=de' },
  'the desk today': { who: 'els', path: '/desk?pickupPoint=kortrijk' },
  'a check-out': { who: 'els', path: '/desk/check-outs/new' },
  'a check-out for a reservation': {
    who: 'els',
    path: ({ reserved }) =>
      `/desk/check-outs/new?reservation=${reserved.id}&scan=${reserved.barcode}`,
  },
  'a walk-in': {
    who: 'els',
    path: ({ returned }) => `/desk/check-outs/new?barcode=${returned.barcode}`,
  },
  'a return': { who: 'els', path: ({ returned }) => `/desk/returns?barcode=${returned.barcode}` },
  'a copy': { who: 'els', path: ({ reserved }) => `/desk/copies/${reserved.barcode}` },
  'schools to confirm': { who: 'els', path: '/desk/ties' },
  'all components': { path: '/dev/look' },
  'a page that is not there': { path: '/offerings/bestaat-niet' },
}

onStage('every page', (stage) => {
  let made: Made
  const cookies: Partial<Record<'ane' | 'els', Cookies>> = {}

  beforeAll(async () => {
    made = await reserveAndReturn()
    for (const [who, email] of [
      ['ane', 'ane@deduinen.example'],
      ['els', 'els@uitleendienst.example'],
    ] as const) {
      const page = await stage.person()
      await page.goto('/sign-in')
      await signIn(page, email)
      cookies[who] = await page.context().storageState()
    }
  })

  it.each(Object.keys(pages))(
    'breaks no rule that axe knows, and fits on 320 pixels: %s',
    async (name) => {
      const page = await show(name)
      expect(await faultsOf(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize(phone)
      expect(await faultsOf(page)).toEqual([])
      await page.setViewportSize(narrow)
      expect(await stickingOut(page)).toEqual([])
    },
  )

  it('is walked with the keyboard: first the skip link, then a search by Enter', async () => {
    const page = await stage.person()
    await page.goto('/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: said.common.skip })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByLabel(said.catalogue.list.searchLabel)).toBeFocused()
    await page.keyboard.type('bijenrobot')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/offerings\?q=bijenrobot$/)
    await expect(page.getByRole('article').first()).toContainText('Bee-Bots')
  })

  async function show(name: string): Promise<Page> {
    const { who, path, then } = pages[name]!
    const storageState = who && cookies[who]
    const page = await stage.person({
      reducedMotion: 'reduce',
      ...(storageState && { storageState }),
    })
    // Without our own font the letters are wider, and every page has to fit then too.
    await page.route('**/*.woff2', (route) => route.abort())
    await page.goto(typeof path === 'string' ? path : path(made))
    await then?.(page)
    return page
  }

  /** Ane has the Bee-Bots to come, and something came back a minute ago that is not whole. */
  async function reserveAndReturn(): Promise<Made> {
    const tokenOf = (email: string, role: 'teacher' | 'desk') =>
      stage.service.token({ email, role })
    const ane = caller(stage.service, await tokenOf('ane@deduinen.example', 'teacher'))
    const els = caller(stage.service, await tokenOf('els@uitleendienst.example', 'desk'))
    const pickupDay = addDays(firstDay, 49)
    const reserved = await ane('POST', '/reservations', {
      lines: [{ offering: 'bee-bots', quantity: 1 }],
      pickupPoint: 'kortrijk',
      pickupDay,
      returnDay: addDays(pickupDay, 7),
    })
    const out = await findOut(els)
    const returned = await els('POST', '/returns', {
      barcode: out,
      remark: 'Een wiel loopt scheef.',
    })
    for (const { status, body } of [reserved, returned]) {
      if (status >= 300) throw new Error(JSON.stringify(body))
    }
    const barcode = copiesOf([reserved.body])[0]?.barcode ?? ''
    return { reserved: { id: reserved.body.id, barcode }, returned: { barcode: out } }
  }
})

/** The barcode of some copy that is out. */
async function findOut(els: Caller): Promise<string> {
  for (let offset = 0; ; offset += 100) {
    const { hits } = (await els('GET', `/reservations?limit=100&offset=${offset}`)).body
    const out = copiesOf(hits).find(({ state }) => state === 'checked-out')
    if (out) return out.barcode
    if (hits.length === 0) throw new Error('In the sample world nothing is out.')
  }
}

function copiesOf(reservations: Json[]): { barcode: string; state: string }[] {
  return reservations.flatMap(({ lines }) => lines.flatMap(({ copies }: Json) => copies))
}

async function faultsOf(page: Page): Promise<string[]> {
  // No page holds a frame, so it needs no second page to put the findings together.
  const builder = new AxeBuilder({ page }).withTags(tags).setLegacyMode()
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id} (${help}): ${html}`),
  )
}

/** What lies outside the window, when the page can be scrolled sideways. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 10)
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
  })
}

async function askForCode(page: Page): Promise<void> {
  // Of every address few codes can be asked in a quarter of an hour.
  await page.getByLabel(said.account.signIn.email).fill(`${crypto.randomUUID()}@example.org`)
  await page.getByRole('button', { name: said.account.signIn.send }).click()
  await expect(page.getByRole('heading', { name: said.account.code.title })).toBeVisible()
}
