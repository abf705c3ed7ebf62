import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { once } from '../../src/act/act.ts'
import { invalid } from '../../src/problem.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
let run: (sql: string) => Promise<void>
beforeEach(async () => {
  const fresh = await freshStore()
  run = fresh.run
  world = await smallWorld(fresh.store)
})

const call = { id: 'one', kind: 'name-partner', body: { name: 'MOS' } }
const partner = (slug: string) =>
  build.insertInto('partner').values({ slug, name: slug, summary: '' })
const partners = async () => {
  const rows = await world.store.read.selectFrom('partner').select('slug').orderBy('slug').execute()
  return rows.map(({ slug }) => slug)
}
const decide = () => Promise.resolve({ result: 'mos', writes: [partner('mos')] })

describe('once', () => {
  it('does a call, and answers the same call again without doing it', async () => {
    expect(await once(world.as('ane'), call, decide)).toEqual({ result: 'mos', isRepeat: false })
    expect(await once(world.as('ane'), call, decide)).toEqual({ result: 'mos', isRepeat: true })
    expect(await partners()).toEqual(['mos', 'rtc'])
  })

  it('does it once when ten equal calls arrive together', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, () => once(world.as('ane'), call, decide)),
    )
    expect(made.filter(({ isRepeat }) => !isRepeat).length).toBe(1)
    expect(await partners()).toEqual(['mos', 'rtc'])
  })

  it.each([
    ['somebody else', 'cia', call],
    ['another body', 'ane', { ...call, body: { name: 'POM' } }],
    ['another kind of act', 'ane', { ...call, kind: 'reserve' }],
  ])('refuses the id to %s', async (_, who, again) => {
    await once(world.as('ane'), call, decide)
    await expect(once(world.as(who), again, decide)).rejects.toMatchObject({ code: 'id-taken' })
  })

  it('knows equal bodies whatever the order of their fields', async () => {
    const body = { a: 1, b: [{ c: 2, d: 3 }] }
    await once(world.as('ane'), { ...call, body }, decide)
    const turned = { b: [{ d: 3, c: 2 }], a: 1 }
    expect(await once(world.as('ane'), { ...call, body: turned }, decide)).toMatchObject({
      isRepeat: true,
    })
  })

  it('leaves nothing behind when it refuses, not even the id', async () => {
    const refuse = () => Promise.reject(invalid('name', 'No.'))
    await expect(once(world.as('ane'), call, refuse)).rejects.toMatchObject({
      code: 'invalid-input',
    })
    expect(await once(world.as('ane'), call, decide)).toMatchObject({ isRepeat: false })
  })

  it('looks again when somebody wrote in between', async () => {
    let looks = 0
    const made = await once(world.as('ane'), call, async () => {
      looks++
      const taken = await partners()
      if (looks === 1) await world.set([partner('mos')])
      const slug = taken.includes('mos') ? 'mos-2' : 'mos'
      return { result: slug, writes: [partner(slug)] }
    })
    expect([looks, made.result]).toEqual([2, 'mos-2'])
  })

  it('never changes an act, but lets it lose its person', async () => {
    await once(world.as('ane'), call, decide)
    await expect(run("update act set result = 'pom'")).rejects.toThrow('act-is-never-changed')
    await expect(run("update act set made_by = 'cia'")).rejects.toThrow('act-is-never-changed')
    await run('update act set made_by = null')
  })
})
