import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { describeOffering } from '../../src/catalogue/describe-offering.ts'
import { findAnyOffering, findOffering } from '../../src/catalogue/find-offering.ts'
import { publishOffering } from '../../src/catalogue/publish-offering.ts'
import { rejectOffering } from '../../src/catalogue/reject-offering.ts'
import { submitOffering } from '../../src/catalogue/submit-offering.ts'
import { withdrawOffering } from '../../src/catalogue/withdraw-offering.ts'
import { as, beeBots, emptyCatalogue, indexChanges, type people } from '../kit/catalogue.ts'

const slug = 'bee-bots'
let store: Store
let acts = 0
beforeEach(async () => {
  ;({ store } = await freshStore())
  await emptyCatalogue(store)
  await describeOffering(as(store, 'rik'), { id: 'made', slug, record: beeBots })
})

const steps = {
  submit: submitOffering,
  publish: publishOffering,
  withdraw: withdrawOffering,
  reject: (ctx: Parameters<typeof rejectOffering>[0], act: { id: string; slug: string }) =>
    rejectOffering(ctx, { ...act, reason: 'De prijs ontbreekt.' }),
}

/** `rik submits`: what came of it. */
async function step(
  who: keyof typeof people,
  name: keyof typeof steps,
  id = `a${acts++}`,
): Promise<string> {
  try {
    await steps[name](as(store, who), { id, slug })
    return 'ok'
  } catch (error) {
    return (error as { code: string }).code
  }
}

const state = async () => (await findAnyOffering(as(store, 'cora'), slug))?.state

describe('an offering', () => {
  it('goes from draft to submitted to published to withdrawn, and round again', async () => {
    expect(await step('rik', 'submit')).toBe('ok')
    expect(await state()).toBe('submitted')
    expect(await step('cora', 'publish')).toBe('ok')
    expect(await state()).toBe('published')
    expect(await step('rik', 'withdraw')).toBe('ok')
    expect(await state()).toBe('withdrawn')
    expect(await step('rik', 'submit')).toBe('ok')
    expect(await state()).toBe('submitted')
    expect(await indexChanges(store)).toEqual(Array(5).fill(slug))
  })

  it('goes back to its partner with a reason, which goes when it is submitted again', async () => {
    await step('rik', 'submit')
    expect(await step('cora', 'reject')).toBe('ok')
    expect(await findOffering(as(store, 'rik'), slug)).toMatchObject({
      state: 'draft',
      rejection: 'De prijs ontbreekt.',
    })
    await step('rik', 'submit')
    expect(await findOffering(as(store, 'rik'), slug)).not.toHaveProperty('rejection')
  })

  it.each([
    ['draft', [], ['withdraw', 'reject']],
    ['submitted', ['submit'], ['submit', 'withdraw']],
    ['published', ['publish'], ['submit', 'publish', 'reject']],
    ['withdrawn', ['publish', 'withdraw'], ['publish', 'reject', 'withdraw']],
  ] as const)('that is %s does not go everywhere', async (_, before, refused) => {
    for (const name of before) await step('cora', name)
    const was = await state()
    for (const name of refused) expect(await step('cora', name), name).toBe('wrong-state')
    expect(await state()).toBe(was)
  })

  it('is moved by its partner and a coordinator only', async () => {
    expect(await step('mia', 'submit')).toBe('offering-not-found')
    expect(await step('rik', 'submit')).toBe('ok')
    expect(await step('rik', 'publish')).toBe('forbidden')
    expect(await step('rik', 'reject')).toBe('forbidden')
    await step('cora', 'publish')
    expect(await step('mia', 'withdraw')).toBe('offering-not-found')
    expect(await state()).toBe('published')
  })

  it('takes a step once, however often it is sent', async () => {
    expect(await step('rik', 'submit', 'same')).toBe('ok')
    expect(await step('cora', 'publish')).toBe('ok')
    expect(await step('rik', 'submit', 'same')).toBe('ok')
    expect(await state()).toBe('published')
    expect(await step('cora', 'withdraw', 'same')).toBe('id-taken')
  })

  it('goes one way when two decide at once', async () => {
    await step('rik', 'submit')
    const outcomes = await Promise.all([step('cora', 'publish'), step('cora', 'reject')])
    expect(outcomes.toSorted()).toEqual(['ok', 'wrong-state'])
  })

  it('is seen by everyone when published, else by its partner and a coordinator', async () => {
    const seenBy = async () => {
      const found = await Promise.all(
        (['cora', 'rik', 'mia', 'els', 'ane'] as const).map(async (who) =>
          (await findOffering(as(store, who), slug)) ? [who] : [],
        ),
      )
      return found.flat()
    }
    expect(await seenBy()).toEqual(['cora', 'rik'])
    await step('cora', 'publish')
    expect(await seenBy()).toEqual(['cora', 'rik', 'mia', 'els', 'ane'])
    await step('cora', 'withdraw')
    expect(await seenBy()).toEqual(['cora', 'rik'])
  })
})
