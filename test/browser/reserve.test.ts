import { expect, type Page } from '@playwright/test'
import { describe, it } from 'vitest'
import { beeBots, chooseFreeWeek, findBeeBots, freeOn } from './bee-bots.ts'
import { laptop, onStage, phone, said, signIn } from './stage.ts'

const { form, list, one } = said.reservations
const { checkOut, inspection, returns, today } = said.desk

onStage('a teacher who reserves, and the desk that hands out and takes back', (stage) => {
  describe.each([
    ['phone', phone],
    ['laptop', laptop],
  ])('on a %s', (_, viewport) => {
    let period: { pickupDay: string; returnDay: string }
    let free: number

    it('finds the Bee-Bots, signs in with the form begun, and reserves the next free week', async () => {
      const ane = await stage.person({ viewport })
      await findBeeBots(ane)
      period = await chooseFreeWeek(ane)
      await ane.getByLabel(form.note).fill('Cas van de derde klas komt ze halen.')
      await reserve(ane)

      await signIn(ane, 'ane@deduinen.example')
      await expect(ane.getByText(form.kept)).toBeVisible()
      await expect(ane.getByLabel(form.pickupDay)).toHaveValue(period.pickupDay)
      await expect(ane.getByLabel(form.returnDay)).toHaveValue(period.returnDay)
      await expect(ane.getByLabel(form.note)).toHaveValue('Cas van de derde klas komt ze halen.')
      free = await freeOn(ane, period.returnDay)
      await reserve(ane)

      await expect(ane.getByText(one.done)).toBeVisible()
      const code = await ane.locator('.ticket-code').textContent()
      await ane
        .getByRole('navigation', { name: said.common.nav.label })
        .getByRole('link', { name: /reservaties$/i })
        .click()
      await expect(ane.getByRole('heading', { level: 1, name: list.title })).toBeVisible()
      const row = ane.getByRole('listitem').filter({ hasText: code ?? 'a code' })
      await expect(row.getByRole('link', { name: beeBots })).toBeVisible()
      await expect(row).toContainText(said.reservations.states.reserved)
      expect(await freeOn(ane, period.returnDay)).toBe(free - 1)
    })

    it('scans the copy out on the pick-up day and in again, and the calendar is free again', async () => {
      await stage.moveTo(period.pickupDay)
      const els = await stage.person({ viewport })
      await els.goto('/desk')
      await signIn(els, 'els@uitleendienst.example')
      await els.getByRole('link', { name: 'Uitleenpunt Kortrijk' }).click()
      const row = els
        .getByRole('listitem')
        .filter({ hasText: beeBots })
        .filter({ hasText: 'Ane Duinenberg' })
        .filter({ has: els.getByRole('link', { name: today.handOut }) })
      const barcode = /KB-BEEB-\d\d/.exec((await row.textContent()) ?? '')?.[0] ?? ''
      await row.getByRole('link', { name: today.handOut }).click()

      await scan(els, barcode)
      await expect(els.getByText(checkOut.scannedCount(1, 1))).toBeVisible()
      await els.getByRole('button', { name: checkOut.submit(1) }).click()
      await expect(els.getByRole('alert')).toContainText(`${checkOut.done}: ${beeBots}`)
      expect(await freeOn(els, period.returnDay)).toBe(free - 1)

      await els.goto('/desk/returns')
      await scan(els, barcode)
      await expect(els.getByRole('alert')).toContainText(`${returns.back}: ${beeBots}`)
      await els.getByRole('button', { name: inspection.ready }).click()
      await expect(els.getByText(returns.checked(barcode))).toBeVisible()
      expect(await freeOn(els, period.returnDay)).toBe(free)
    })
  })
})

async function reserve(page: Page): Promise<void> {
  await page.getByRole('button', { name: form.submit, exact: true }).click()
}

/** A scanner types what it reads into the field that has the focus, and presses Enter. */
async function scan(page: Page, barcode: string): Promise<void> {
  await expect(page.locator('input:focus')).toHaveCount(1)
  await page.keyboard.type(barcode)
  await page.keyboard.press('Enter')
}
