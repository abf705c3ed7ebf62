import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine, SearchDocument } from '../../search/search.ts'
import { documents, inParts } from './documents.ts'
import { engines, type Running, start } from './engines.ts'

describe.each(engines)('%s', (name) => {
  let running: Running
  let engine: Engine
  beforeAll(async () => {
    running = await start(name)
    engine = running.engine
  })
  afterAll(() => running.stop())
  const count = async (engine: Engine, text = '') =>
    (await engine.ask({ text, filters: {}, limit: 1, offset: 0 })).total

  it('has no index before it is filled, and another one after each rebuild', async () => {
    expect(await engine.indexId()).toBeUndefined()
    await engine.rebuild(inParts())
    const first = await engine.indexId()
    expect(first).toBeDefined()
    expect(await engine.indexId()).toBe(first)
    await engine.put(documents.slice(0, 3))
    expect(await engine.indexId()).toBe(first)
    await engine.rebuild(inParts())
    expect(await engine.indexId()).not.toBe(first)
  })

  it('finds a document as soon as it is put, by its newest words only', async () => {
    await engine.rebuild(inParts())
    const [witloof] = documents.filter(({ id }) => id === 'witloof')
    const changed: SearchDocument = {
      ...witloof!,
      title: 'Paddenstoelen kweken',
      summary: '',
      keywords: [],
    }
    await engine.put([changed])
    expect(await count(engine, 'paddenstoelen')).toBe(1)
    expect(await count(engine, 'witloof')).toBe(0)
    expect(await count(engine)).toBe(documents.length)
    await engine.drop(['witloof', 'never-there'])
    expect(await count(engine, 'paddenstoelen')).toBe(0)
    expect(await count(engine)).toBe(documents.length - 1)
    await engine.put([])
    await engine.drop([])
  })

  it('is never empty while it is rebuilt', async () => {
    await engine.rebuild(inParts())
    let isDone = false
    const seen = new Set<number>()
    const watching = (async () => {
      while (!isDone) {
        seen.add(await count(engine))
        await new Promise((next) => setTimeout(next, 1))
      }
    })()
    const fewer = documents.slice(0, 20)
    async function* slowly(all: readonly SearchDocument[]) {
      for await (const some of inParts(all)) {
        yield some
        await new Promise((next) => setTimeout(next, 20))
      }
    }
    await engine.rebuild(slowly(fewer))
    await engine.rebuild(slowly(documents))
    isDone = true
    await watching
    expect([...seen].toSorted()).toEqual([fewer.length, documents.length])
  })

  it('keeps the old index when a rebuild breaks off', async () => {
    await engine.rebuild(inParts())
    const before = await engine.indexId()
    async function* broken() {
      yield documents.slice(0, 2)
      throw new Error('The database went away.')
    }
    await expect(engine.rebuild(broken())).rejects.toThrow('went away')
    expect(await engine.indexId()).toBe(before)
    expect(await count(engine)).toBe(documents.length)
    await engine.rebuild(inParts())
    expect(await count(engine)).toBe(documents.length)
  })

  it('can be filled with nothing', async () => {
    await engine.rebuild(inParts())
    await engine.rebuild(inParts([]))
    expect(await count(engine)).toBe(0)
    expect(await engine.indexId()).toBeDefined()
  })

  it('takes documents with odd texts', async () => {
    await engine.rebuild(inParts([]))
    const odd = 'half \ud83d emoji, null \u0000, marks \u0002\u0003, "quotes", \u{1f41d}'
    await engine.put([
      {
        id: 'odd_1',
        title: odd,
        summary: odd,
        text: odd.repeat(1000),
        keywords: [odd, ''],
        phrases: [odd, ''],
        facets: { place: [odd, '', "'s-Gravenwezel"] },
        publishedAt: '2026-01-01T00:00:00.000Z',
      },
    ])
    const { hits, facets } = await engine.ask({ text: 'marks', filters: {}, limit: 1, offset: 0 })
    expect(hits[0]?.title.map(({ text }) => text).join('')).toContain('"quotes"')
    expect(facets.place).toHaveProperty("'s-Gravenwezel", 1)
  })
})
