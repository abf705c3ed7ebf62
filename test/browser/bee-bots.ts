import { expect, type Page } from '@playwright/test'
import { addDays } from '../../src/day.ts'
import { said } from './stage.ts'

export const beeBots = 'Bee-Bots: eerste stappen programmeren'

/** From the home page to the Bee-Bots, as someone who does not know what they are called. */
export async function findBeeBots(page: Page): Promise<void> {
  const { list } = said.catalogue
  await page.goto('/')
  await page.getByLabel(list.searchLabel).fill('bijenrobot')
  await page.getByRole('button', { name: list.searchButton, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'resulta' })).toBeVisible()
  await page.getByRole('link', { name: beeBots }).click()
  await expect(page.getByRole('heading', { level: 1, name: beeBots })).toBeVisible()
}

/** Chooses the first free period of the list, and to bring it back after a week. */
export async function chooseFreeWeek(
  page: Page,
): Promise<{ pickupDay: string; returnDay: string }> {
  const { calendar, form } = said.reservations
  const periods = page.getByRole('list', { name: calendar.periods }).getByRole('link')
  const days = await periods.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('data-day'), link.getAttribute('data-latest')]),
  )
  const isWeek = ([from = '', latest = '']: (string | null)[]) =>
    from !== null && latest !== null && addDays(from, 7) <= latest
  const nth = days.findIndex(isWeek)
  const pickupDay = days[nth]?.[0]
  if (!pickupDay) throw new Error('No week is free in the month that is shown.')
  const returnDay = addDays(pickupDay, 7)
  await periods.nth(nth).click()
  await expect(page.getByLabel(form.pickupDay)).toHaveValue(pickupDay)
  await page.getByLabel(form.returnDay).fill(returnDay)
  return { pickupDay, returnDay }
}

/** How many copies the calendar shows as free on a day, as somebody sees it in a new tab. */
export async function freeOn(who: Page, day: string): Promise<number> {
  const page = await who.context().newPage()
  await page.goto(`/offerings/bee-bots?pickupPoint=kortrijk&month=${day.slice(0, 7)}`)
  const cell = page.locator(`table [data-day="${day}"]`)
  const text = (await cell.getAttribute('aria-label')) ?? (await cell.textContent()) ?? ''
  await page.close()
  const { freeCount } = said.reservations.calendar
  const free = [1, 2, 3].find((count) => text.includes(freeCount(count)))
  if (free === undefined && !text.includes(said.refusals.titles.booked)) {
    throw new Error(`${day} is neither free nor booked: ${text}`)
  }
  return free ?? 0
}
