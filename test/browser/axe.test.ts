import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { beforeAll, it } from 'vitest'
import { deskPages } from './desk-pages.ts'
import { makeForPages } from './made-for-pages.ts'
import { type Made, type Shown, who } from './shown.ts'
import { sitePages } from './site-pages.ts'
import { onStage, phone, said, signIn } from './stage.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const narrow = { width: 320, height: 640 }

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

const pages: Readonly<Record<string, Shown>> = { ...sitePages, ...deskPages }

onStage('every page', (stage) => {
  let made: Made
  const cookies: Partial<Record<keyof typeof who, Cookies>> = {}

  beforeAll(async () => {
    made = await makeForPages(stage.service)
    for (const name of Object.keys(who) as (keyof typeof who)[]) {
      const page = await stage.person()
      await page.goto('/sign-in')
      await signIn(page, who[name])
      cookies[name] = await page.context().storageState()
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
    const { by, path, then } = pages[name]!
    const storageState = by && cookies[by]
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
})

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
