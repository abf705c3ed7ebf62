import { type Browser, expect, type Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { words } from '../../src/words/words.ts'
import { launchBrowser } from '../kit/browser.ts'
import { caller, type Json } from '../kit/lending-world.ts'
import { forget, freePort, type RunningService, startService } from '../kit/service.ts'
import { copyWorld, firstDay } from './sample-world.ts'

export const said = words.nl

export const phone = { width: 390, height: 844 }
export const laptop = { width: 1280, height: 800 }

/** Where a journey plays: the service with its sample world, and as many browsers as there are people. */
export interface Stage {
  readonly service: RunningService
  /** A browser of her own for somebody, without cookies. */
  person(options?: Parameters<Browser['newContext']>[0]): Promise<Page>
  /** Starts the service again on the same database, at nine in the morning of a day. */
  moveTo(day: string): Promise<void>
}

const launched = await launchBrowser()
const missing = typeof launched === 'string' ? launched : undefined
if (missing) console.warn(`Skipped, for want of a browser: ${missing}`)

/** A group of journeys on one service and in one browser. Without a browser it is skipped, and says why. */
export function onStage(name: string, play: (stage: Stage) => void): void {
  describe.skipIf(missing)(missing ? `${name} (no browser: ${missing})` : name, () => {
    const browser = launched as Browser
    const complaints: string[] = []
    let service: RunningService | undefined

    beforeAll(async () => {
      service = await startOn(firstDay, { file: await copyWorld(), port: await freePort() })
      await emptyHands(service, 'ane@deduinen.example')
    })
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close()
      // No page breaks its own rules, fails in its script, or asks anybody else for anything.
      expect(complaints.splice(0)).toEqual([])
    })
    afterAll(async () => {
      await browser.close()
      if (!service) return
      await service.stop()
      forget(service)
    })

    play({
      get service() {
        if (!service) throw new Error('The service is not there yet.')
        return service
      },
      async person(options) {
        const context = await browser.newContext({
          baseURL: this.service.url,
          locale: 'nl-BE',
          timezoneId: 'Europe/Brussels',
          viewport: laptop,
          ...options,
        })
        context.setDefaultTimeout(15_000)
        context.on('page', (page) => listen(page, this.service.url, complaints))
        return context.newPage()
      },
      async moveTo(day) {
        await this.service.stop()
        const { file, url } = this.service
        service = await startOn(day, { file, port: Number(new URL(url).port) })
      },
    })
  })
}

/** Whatever the sample world gave a teacher, she has nothing reserved and nothing at home. */
async function emptyHands(service: RunningService, email: string): Promise<void> {
  const her = caller(service, await service.token({ email, role: 'teacher' }))
  const desk = caller(
    service,
    await service.token({ email: 'els@uitleendienst.example', role: 'desk' }),
  )
  const { hits } = (await her('GET', '/reservations?limit=100')).body
  for (const { id, state, lines } of hits) {
    if (state === 'reserved') await her('POST', `/reservations/${id}/cancellation`)
    for (const copy of lines.flatMap((line: Json) => line.copies)) {
      const { barcode } = copy
      if (copy.state === 'checked-out') await desk('POST', '/returns', { barcode, ready: true })
    }
  }
}

function startOn(day: string, place: { file: string; port: number }): Promise<RunningService> {
  return startService({ SEED: 'sample', NOW: `${day}T08:00:00Z` }, place)
}

function listen(page: Page, home: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A refusal is a page too; that the browser notes its status is no fault.
    const isStatus = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isStatus) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(request.url())
  })
}

/** Signs in where the page asks for it, with the code from the letter. */
export async function signIn(page: Page, email: string): Promise<void> {
  const { signIn: ask, code } = said.account
  await page.getByLabel(ask.email).fill(email)
  await page.getByRole('button', { name: ask.send }).click()
  await expect(page.getByRole('heading', { name: code.title })).toBeVisible()
  await page.getByLabel(code.code).fill(await readCode(page, email))
  await page.getByRole('button', { name: code.finish }).click()
  await expect(page.getByRole('heading', { name: code.title })).toBeHidden()
}

/** The six digits of the newest letter with a code to somebody. */
async function readCode(page: Page, email: string): Promise<string> {
  const { subject } = said.letters.signIn({ code: '', url: '' })
  const letters = await page.context().newPage()
  await letters.goto('/dev/letters')
  const letter = letters
    .getByRole('listitem')
    .filter({ hasText: email })
    .getByRole('heading')
    .filter({ hasText: subject.trim() })
  const code = /\d{6}/.exec((await letter.first().textContent()) ?? '')?.[0]
  await letters.close()
  if (!code) throw new Error(`The newest letter to ${email} holds no code.`)
  return code
}
