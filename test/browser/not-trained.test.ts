import { expect, type Page } from '@playwright/test'
import { it } from 'vitest'
import { chooseFreeWeek, findBeeBots } from './bee-bots.ts'
import { onStage, said, signIn } from './stage.ts'

const { form, training } = said.reservations
const cia = 'cia@delinde.example'

onStage('a teacher whose school did not follow the training', (stage) => {
  it('reads once that it is missing and what to do, and finds the training', async () => {
    const page = await stage.person()
    await findBeeBots(page)
    await chooseFreeWeek(page)
    await page.getByRole('button', { name: form.submit, exact: true }).click()
    await signIn(page, cia)

    await expectSaidOnce(page)
    await expect(page.getByRole('button', { name: form.submit, exact: true })).toBeHidden()
    await page.getByRole('link', { name: 'Vorming Bee-Bots en Blue-Bots' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Vorming Bee-Bots en Blue-Bots',
    )
  })

  it('is refused with that sentence when she tries all the same, and nothing is kept', async () => {
    const page = await stage.person()
    await findBeeBots(page)
    const { pickupDay, returnDay } = await chooseFreeWeek(page)
    const other = await page.context().newPage()
    await other.goto('/sign-in')
    await signIn(other, cia)
    const before = await reservationsOf(page)

    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: form.submit, exact: true }).click()
    expect((await answer).status()).toBe(409)
    await expectSaidOnce(page)

    const call = await page.request.post('/api/v1/reservations', {
      headers: { origin: stage.service.url, 'accept-language': 'nl' },
      data: {
        lines: [{ offering: 'bee-bots', quantity: 1 }],
        pickupPoint: 'kortrijk',
        pickupDay,
        returnDay,
      },
    })
    expect(call.status()).toBe(409)
    expect(await call.json()).toMatchObject({
      code: 'training-missing',
      detail: said.refusals.sentences['training-missing']({}),
    })
    expect(await reservationsOf(page)).toBe(before)
  })
})

async function expectSaidOnce(page: Page): Promise<void> {
  await expect(page.getByText(training.missing)).toHaveCount(1)
  await expect(page.getByRole('heading', { name: training.title })).toHaveCount(1)
  await expect(page.getByText(said.refusals.sentences['training-missing']({}))).toHaveCount(0)
}

async function reservationsOf(page: Page): Promise<number> {
  const list = await page.request.get('/api/v1/reservations')
  return (await list.json()).total
}
