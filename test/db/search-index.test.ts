import { freshIndex } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Engine, Question } from '../../search/search.ts'
import { documents, inParts } from '../search/documents.ts'

let engine: Engine
beforeEach(async () => {
  engine = await freshIndex()
})

const ask = (text: string, rest: Partial<Question> = {}) =>
  engine.ask({ text, filters: {}, limit: 20, offset: 0, ...rest })

describe('the SQLite index', () => {
  it('answers before it is filled: with nothing', async () => {
    expect(await ask('bijen')).toMatchObject({ hits: [], total: 0, engine: 'sqlite' })
    expect(await engine.suggest('bij', 5)).toEqual({ phrases: [], hits: [], engine: 'sqlite' })
    expect(await engine.indexId()).toBeUndefined()
  })

  it('finds, filters, counts and marks', async () => {
    await engine.rebuild(inParts())
    const answer = await ask('bijenrobot', {
      filters: { level: ['K3'] },
      only: documents.map(({ id }) => id),
    })
    expect(answer.hits.map(({ id }) => id)).toEqual(['bee-bots'])
    expect(answer.hits[0]?.title[0]).toEqual({ text: 'Bee-Bots', isMatch: true })
    expect(answer.facets.level).toEqual({ K3: 1, L1: 1 })
    expect(answer.total).toBe(1)
    expect((await ask('leskofer')).hits.map(({ id }) => id)).toContain('koffer-soldaat')
    expect((await ask('witloof bunkers')).total).toBe(2)
    expect((await ask('', { sort: 'title', limit: 1 })).hits[0]?.id).toBe('bee-bots')
    expect((await engine.suggest('bij', 5)).hits.length).toBeGreaterThan(0)
  })

  it('puts, drops and changes over as one', async () => {
    await engine.rebuild(inParts())
    const before = await engine.indexId()
    const [first] = documents
    await engine.put([{ ...first!, title: 'Paddenstoelen', summary: '', text: '', keywords: [] }])
    expect((await ask('paddenstoelen')).total).toBe(1)
    expect((await ask('')).total).toBe(documents.length)
    await engine.drop([first!.id])
    expect((await ask('')).total).toBe(documents.length - 1)
    await engine.rebuild(inParts())
    expect((await ask('')).total).toBe(documents.length)
    expect(await engine.indexId()).not.toBe(before)
  })

  it('takes 300 documents at once', async () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...documents[n % documents.length]!,
      id: `copy-${n}`,
      text: 'Een lange tekst over van alles. '.repeat(60),
    }))
    await engine.put(many)
    expect((await ask('', { only: many.map(({ id }) => id) })).total).toBe(300)
    await engine.drop(many.map(({ id }) => id))
    expect((await ask('')).total).toBe(0)
  })

  it.each(['"', 'NEAR(', 'bijen AND', '*', 'x\u0000y', '🐝', 'woord '.repeat(3000), '\ud83d'])(
    'answers %j',
    async (text) => {
      await engine.rebuild(inParts())
      expect((await ask(text)).total).toBeGreaterThanOrEqual(0)
      await engine.suggest(text, 3)
    },
  )
})
