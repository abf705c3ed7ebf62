import { expect, type Page } from '@playwright/test'
import { addDays } from '../../src/day.ts'
import { dayText } from '../../src/web/kit/day-text.ts'
import { said } from './stage.ts'

export const beeBots = 'Bee-Bots: eerste stappen programmeren'

const MONTHS_LOOKED_AT = 4

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

/** Chooses the first free period of the list that lasts a week, and to bring it back after that week. */
export async function chooseFreeWeek(
  page: Page,
): Promise<{ pickupDay: string; returnDay: string }> {
  const { form, calendar } = said.reservations
  for (let month = 0; month < MONTHS_LOOKED_AT; month++) {
    const periods = page.getByRole('list', { name: calendar.periods }).getByRole('link')
    const days = await periods.evaluateAll((links) =>
      links.map(({ dataset: { day = '', latest = '' } }) => ({ day, latest })),
    )
    const nth = days.findIndex(({ day, latest }) => addDays(day, 7) <= latest)
    const pickupDay = days[nth]?.day
    if (pickupDay !== undefined) {
      await periods.nth(nth).click()
      await expect(page.getByLabel(form.pickupDay)).toHaveValue(pickupDay)
      const returnDay = addDays(pickupDay, 7)
      await page.getByLabel(form.returnDay).fill(returnDay)
      return { pickupDay, returnDay }
    }
    const name = (await page.locator('#month-name').textContent()) ?? ''
    await page.getByRole('link', { name: said.common.calendar.next }).click()
    await expect(page.locator('#month-name')).not.toHaveText(name)
  }
  throw new Error('No week is free in the months to come.')
}

/** How many copies the calendar shows as free on a day, as somebody sees it in a new tab. */
export async function freeOn(who: Page, day: string): Promise<number> {
  const page = await who.context().newPage()
  await page.goto(`/offerings/bee-bots?pickupPoint=kortrijk&month=${day.slice(0, 7)}`)
  const cell = page.getByRole('cell', { name: dayText('nl', day, 'whole') })
  const text = (await cell.textContent()) ?? ''
  await page.close()
  const { freeCount } = said.reservations.calendar
  const free = [1, 2, 3].find((count) => text.includes(freeCount(count)))
  if (free === undefined && !text.includes(said.refusals.titles.booked)) {
    throw new Error(`${day} is neither free nor booked: ${text}`)
  }
  return free ?? 0
}
