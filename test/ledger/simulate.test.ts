import { engine, freshStore } from '#engine'
import { describe, expect, it } from 'vitest'
import { run, shrink, stepsOf } from '../simulate/run.ts'

// A short form of `npm run simulate`. workerd takes its time for every statement.
const STEPS = engine === 'D1' ? 100 : 200
const SEEDS = engine === 'D1' ? 6 : 12

const store = async () => (await freshStore()).store

describe('whatever people do, in a town by chance', () => {
  it.each(Array.from({ length: SEEDS }, (_, n) => n + 1))(
    'leaves everything as it must be after each step: seed %i',
    { timeout: 300_000 },
    async (seed) => {
      const failure = await run(await store(), seed, stepsOf(seed, STEPS))
      const said = failure && [...failure.log.slice(-8), failure.sentence].join('\n')
      expect(said, `npm run simulate -- --seed ${seed} --steps ${STEPS}`).toBeUndefined()
    },
  )
})

describe('a run that goes wrong', () => {
  it('is told with as few steps as still go wrong', { timeout: 300_000 }, async () => {
    const forgetful = async () => {
      const { store, run } = await freshStore()
      // A database that forgets to hold anything: found as soon as something is promised.
      await run('CREATE TRIGGER forgets AFTER INSERT ON held_day BEGIN DELETE FROM held_day; END')
      return store
    }
    const { steps, failure } = await shrink(forgetful, 1, stepsOf(1, 30))
    expect(steps.length).toBe(1)
    expect(failure.sentence).toContain('days are held')
  })
})
