import { expect } from '@playwright/test'
import { it } from 'vitest'
import { beeBots, chooseFreeWeek, findBeeBots } from './bee-bots.ts'
import { laptop, onStage, phone, said, signIn } from './stage.ts'

const { form, list, one } = said.reservations

onStage('a browser without script', (stage) => {
  it('finds the Bee-Bots, reserves the next free week and cancels it', async () => {
    const ane = await stage.person({ viewport: phone, javaScriptEnabled: false })
    await findBeeBots(ane)
    const { pickupDay, returnDay } = await chooseFreeWeek(ane)
    await ane.getByRole('button', { name: form.submit, exact: true }).click()
    await signIn(ane, 'ane@deduinen.example')
    await expect(ane.getByLabel(form.pickupDay)).toHaveValue(pickupDay)
    await expect(ane.getByLabel(form.returnDay)).toHaveValue(returnDay)
    await ane.getByRole('button', { name: form.submit, exact: true }).click()
    await expect(ane.getByText(one.done)).toBeVisible()

    await ane.getByRole('link', { name: one.back }).click()
    await expect(ane.getByRole('heading', { level: 1, name: list.title })).toBeVisible()
    await ane.getByRole('link', { name: beeBots }).first().click()
    await ane.getByRole('link', { name: one.cancel }).click()
    await ane.getByRole('button', { name: one.cancelConfirm }).click()
    await expect(ane.getByText(one.cancelled)).toBeVisible()
  })

  it.each([
    ['phone', phone],
    ['laptop', laptop],
  ])('narrows the results with the filters and their button on a %s', async (_, viewport) => {
    const page = await stage.person({ viewport, javaScriptEnabled: false })
    const { facets, list: results } = said.catalogue
    await page.goto('/offerings?q=robot')
    // On a laptop they always stand open.
    if (viewport === phone) await page.getByText(results.filtersOn(0), { exact: true }).click()
    await page.getByRole('group', { name: facets.kind }).getByLabel('Vorming').check()
    await page.getByRole('button', { name: results.apply }).click()
    await expect(page.getByRole('list', { name: results.chosen })).toContainText('Vorming')
    await expect(page).toHaveURL(/kind=training/)
  })
})
