import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Question, facetNames } from '../../search/search.ts'
import { documents, inParts } from './documents.ts'
import { engines, type Running, start } from './engines.ts'

describe.each(engines)('%s', (name) => {
  let running: Running
  beforeAll(async () => {
    running = await start(name)
    await running.engine.rebuild(inParts())
  })
  afterAll(() => running.stop())

  const ask = (text: string, rest: Partial<Question> = {}) =>
    running.engine.ask({ text, filters: {}, limit: 50, offset: 0, ...rest })
  const found = async (text: string, rest: Partial<Question> = {}) =>
    (await ask(text, rest)).hits.map(({ id }) => id)
  const first = async (text: string) => (await found(text))[0]

  describe('words', () => {
    it.each([
      ['bijenrobot', 'bee-bots'],
      ['Bijenrobots', 'bee-bots'],
      ['bee bot', 'bee-bots'],
      ['beebot', 'bee-bots'],
      ['bee-bots', 'bee-bots'],
      ['Blue-Bot', 'blue-bots'],
      ['bijen', 'bijen-en-bestuiving'],
      ['vr bril', 'vr-op-reis'],
      ['vrbril', 'vr-op-reis'],
      ['VR-bril', 'vr-op-reis'],
      ['VR', 'vr-op-reis'],
      ['virtuele bril', 'vr-op-reis'],
      ['Raversijde', 'raversyde'],
      ['raversyde', 'raversyde'],
      ['Passendale', 'passchendaele'],
      ['cafe klimaat', 'cafe-klimaat'],
      ['CAFÉ', 'cafe-klimaat'],
      ['wereldorientatie', 'kinderrechten'],
      ['techniek koffer', 'techniekkoffer'],
      ['microbit', 'micro-bit'],
      ['micro bit', 'micro-bit'],
      ['STEM', 'stem-boerderij'],
      ['stemmen', 'verkiezingen'],
      ['de panne', 'de-panne'],
      ['waterd', 'waterdiertjes'],
      ['slootdiertjes', 'waterdiertjes'],
      ['witl', 'witloof'],
    ])('finds by %s first %s', async (text, id) => {
      expect(await first(text)).toBe(id)
    })

    it('does not take bees for Bee-Bots', async () => {
      const bees = await found('bijen')
      expect(bees).toContain('bijenhotel')
      expect(bees).not.toContain('bee-bots')
      const robots = await found('bijenrobot')
      expect(robots).not.toContain('bijen-en-bestuiving')
      expect(robots).not.toContain('bijenhotel')
    })

    it('does not take a vote for STEM', async () => {
      expect(await found('stemmen')).not.toContain('stem-boerderij')
    })

    it.each(['Eerste Wereldoorlog', 'WOI', 'wo 1', '14-18', "'14-'18", 'groote oorlog'])(
      'knows %s as the First World War and not the Second',
      async (text) => {
        const ids = await found(text)
        expect(ids).toEqual(expect.arrayContaining(['koffer-soldaat', 'straatnamen-14-18']))
        expect(ids).not.toContain('tweede-wereldoorlog')
      },
    )

    it.each([
      ['leskofer', 'koffer-soldaat'],
      ['kofer', 'koffer-soldaat'],
      ['microscoop', 'microscopen'],
      ['programeren', 'bee-bots'],
      ['pasendale', 'passchendaele'],
      ['bijenrobbot', 'bee-bots'],
    ])('forgives %s', async (text, id) => {
      expect(await found(text)).toContain(id)
    })

    it.each([
      ['brillen', 'vr-op-reis'],
      ['robot', 'bee-bots'],
      ['boom', 'bomen'],
      ['kind', 'kinderrechten'],
      ['loeppotje', 'waterdiertjes'],
      ['waterdier', 'waterdiertjes'],
      ['bunker', 'raversyde'],
    ])('finds one and many: %s', async (text, id) => {
      expect(await found(text)).toContain(id)
    })

    it.each([
      ['derde leerjaar', 'L3'],
      ['3e leerjaar', 'L3'],
      ['3de leerjaar', 'L3'],
      ['L3', 'L3'],
      ['derde kleuterklas', 'K3'],
    ])('reads %s as a level', async (text, level) => {
      const wanted = documents.filter(({ facets }) => facets.level?.includes(level))
      expect((await found(text)).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
    })

    it('tells one grade from another', async () => {
      expect(await found('tweede graad')).toEqual(['waterdiertjes'])
      expect(await found('1ste graad')).toEqual(['bodemdiertjes'])
    })

    it('leaves out words that say nothing', async () => {
      expect(await first('ik zoek een pakket over de bijen voor mijn klas')).toBe(
        'bijen-en-bestuiving',
      )
    })

    it('asks for every word, and for any word only when nothing has them all', async () => {
      expect(await found('bunkers zee')).toEqual(['raversyde'])
      expect(await found('witloof bunkers')).toEqual(
        expect.arrayContaining(['witloof', 'raversyde']),
      )
      expect(await found('qqqqqqq')).toEqual([])
    })

    it('puts the title over the summary over the text', async () => {
      const ids = await found('loep')
      expect(ids[0]).toBe('bodemdiertjes')
      expect(ids.at(-1)).toBe('bijen-en-bestuiving')
    })

    it('does not take filters for words: what matches and is filtered away stays away', async () => {
      const answer = await ask('witloof', { filters: { kind: ['visit'] } })
      expect(answer.total).toBe(0)
      expect(answer.facets.kind).toEqual({ kit: 1 })
    })
  })

  describe('filters and counts', () => {
    const count = (test: (facets: (typeof documents)[number]['facets']) => boolean) =>
      documents.filter(({ facets }) => test(facets)).length

    it('gives everything, newest first, when nothing is asked', async () => {
      const newest = documents.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
      const answer = await ask('')
      expect(answer.hits.map(({ id }) => id)).toEqual(newest.map(({ id }) => id))
      expect(answer.total).toBe(documents.length)
      expect(answer.engine).toBe(name)
      expect(answer.tookMs).toBeGreaterThan(0)
      expect(Object.keys(answer.facets)).toEqual([...facetNames])
    })

    it('takes values of one facet as "or", and facets as "and"', async () => {
      const answer = await ask('', { filters: { kind: ['material', 'visit'], level: ['L5'] } })
      const wanted = documents.filter(
        ({ facets }) =>
          facets.level?.includes('L5') &&
          (facets.kind?.includes('material') || facets.kind?.includes('visit')),
      )
      expect(answer.hits.map(({ id }) => id).toSorted()).toEqual(
        wanted.map(({ id }) => id).toSorted(),
      )
      expect(answer.total).toBe(wanted.length)
    })

    it('counts a facet that is filtered on as if it were not', async () => {
      const { facets } = await ask('', { filters: { kind: ['material'], level: ['L5'] } })
      expect(facets.kind).toEqual({
        material: count((f) => !!f.level?.includes('L5') && !!f.kind?.includes('material')),
        visit: count((f) => !!f.level?.includes('L5') && !!f.kind?.includes('visit')),
        'lesson-package': count(
          (f) => !!f.level?.includes('L5') && !!f.kind?.includes('lesson-package'),
        ),
        kit: 1,
      })
      expect(facets.level?.['L3']).toBe(
        count((f) => !!f.level?.includes('L3') && !!f.kind?.includes('material')),
      )
      expect(facets.pickupPoint).toEqual({ kortrijk: 3, roeselare: 1 })
    })

    it('counts what the words find', async () => {
      const { facets, total } = await ask('bijenrobot')
      expect(facets.kind).toEqual({ material: total })
    })

    it('keeps to the ids it is given', async () => {
      expect((await found('', { only: ['witloof', 'bomen', 'gone'] })).toSorted()).toEqual([
        'bomen',
        'witloof',
      ])
      expect(await found('', { only: [] })).toEqual([])
      const many = Array.from({ length: 500 }, (_, n) => `none-${n}`)
      const answer = await ask('bomen', { only: [...many, 'bomen'] })
      expect(answer.total).toBe(1)
      expect(answer.facets.kind).toEqual({ visit: 1 })
    })

    it('filters on values with quotes and the like, and finds none', async () => {
      for (const value of ['"', '\\', `x" OR kind = "visit`, "'", ']', '\u0000', 'é🐝', '']) {
        expect(await found('', { filters: { place: [value] } })).toEqual([])
        expect(await found('', { only: [value] })).toEqual([])
      }
    })

    it('filters on a place with a space', async () => {
      expect(await found('', { filters: { place: ['De Panne'] } })).toEqual(['de-panne'])
    })
  })

  describe('order and pages', () => {
    it('sorts by title without regard to accents and capitals', async () => {
      const ids = await found('', { sort: 'title' })
      expect(ids.slice(0, 3)).toEqual(['bee-bots', 'tweede-wereldoorlog', 'bijen-en-bestuiving'])
      expect(ids.indexOf('cafe-klimaat')).toBeLessThan(ids.indexOf('koffer-soldaat'))
    })

    it('sorts what the words find by date', async () => {
      const newest = documents.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
      const ids = await found('bezoek', { sort: 'newest' })
      expect(ids).toEqual(newest.map(({ id }) => id).filter((id) => ids.includes(id)))
      expect(ids.length).toBeGreaterThan(3)
    })

    it('gives each hit on one page, and the same total on every page', async () => {
      const whole = await found('uitleenmateriaal')
      const paged: string[] = []
      for (let offset = 0; offset < whole.length; offset += 3) {
        const page = await ask('uitleenmateriaal', { limit: 3, offset })
        expect(page.total).toBe(whole.length)
        paged.push(...page.hits.map(({ id }) => id))
      }
      expect(paged).toEqual(whole)
      const past = await ask('uitleenmateriaal', { limit: 3, offset: 1000 })
      expect(past).toMatchObject({ hits: [], total: whole.length })
    })
  })

  describe('pieces', () => {
    it('marks what matches in the title', async () => {
      const [hit] = (await ask('bunkers')).hits
      expect(hit?.title).toContainEqual({ text: 'Bunkers', isMatch: true })
      expect(hit?.title.map(({ text }) => text).join('')).toBe(
        'Bunkers en bommen: Atlantikwall Raversyde',
      )
    })

    it('marks a word by another that means it', async () => {
      const [hit] = (await ask('raversijde')).hits
      expect(hit?.title).toContainEqual({ text: 'Raversyde', isMatch: true })
    })

    it('shows the text around the match when only the text matches', async () => {
      const hit = (await ask('stuifmeel')).hits.find(({ id }) => id === 'bijen-en-bestuiving')
      expect(hit?.excerpt).toContainEqual({ text: 'stuifmeel', isMatch: true })
    })

    it.each([
      ['a word that is being typed', 'waterd', 'Waterdiertjes'],
      ['a mistyped word', 'programeren', 'programmeren'],
      ['another form of the word', 'bunker', 'bunkers'],
    ])('marks %s', async (_, text, marked) => {
      const { hits } = await ask(text)
      const pieces = hits.flatMap(({ title, excerpt }) => [...title, ...excerpt])
      expect(pieces).toContainEqual({ text: marked, isMatch: true })
    })

    // SQLite finds nothing by half a word with a mistake in it.
    if (name === 'meilisearch') {
      it('marks a mistyped word that is being typed', async () => {
        const pieces = (await ask('programe')).hits.flatMap(({ title }) => title)
        expect(pieces).toContainEqual({ text: 'programmeren', isMatch: true })
      })
    }

    it('marks what a mistyped word stands for where only the text has it', async () => {
      const hit = (await ask('leskofer')).hits.find(({ id }) => id === 'koffer-soldaat')
      expect(hit?.excerpt).toContainEqual({ text: 'leskoffer', isMatch: true })
    })

    it('marks no word that is only alike where the word itself stands', async () => {
      const hit = (await ask('bomen')).hits.find(({ id }) => id === 'bomen')
      expect(hit?.title.filter(({ isMatch }) => isMatch)).toEqual([
        { text: 'Bomen', isMatch: true },
      ])
    })

    it('shows the summary when nothing is asked', async () => {
      const [hit] = (await ask('', { only: ['witloof'] })).hits
      expect(hit?.excerpt).toEqual([
        { text: 'Een teeltkit met wortels, grond en een kweekbak.', isMatch: false },
      ])
    })
  })

  describe('odd texts', () => {
    it.each([
      ['quotes', `"bijen" 'bijen' “bijen”`],
      ['stars', 'bij*'],
      ['operators', 'bijen AND OR NOT NEAR(bijen, 2)'],
      ['only operators', 'AND'],
      ['columns', 'title:bijen {title summary}: bijen - ^bijen'],
      ['brackets', '((((bijen'],
      ['3,000 words', 'bijen '.repeat(3000)],
      ['one word of 10,000 letters', 'b'.repeat(10_000)],
      ['a null character', 'bij\u0000en \u0000'],
      ['emoji', '🐝 🤖👩‍🏫 bijen'],
      ['half an emoji', '\ud83d bijen \udc1d'],
      ['other scripts', 'пчёлы 蜜蜂 نحل ผึ้ง'],
      ['combining marks', 'b́íj́é́́́́́n ́ ̈'],
      ['punctuation', '?!… -- .,;: /\\ % _ ~'],
      ['SQL', "'; drop table words; --"],
      ['HTML', '<script>alert(1)</script>'],
      ['control characters', '\u0002bijen\u0003\u001b[31m'],
      ['many different words', Array.from({ length: 50 }, (_, n) => `woord${n}`).join(' ')],
    ])('answers %s', async (_, text) => {
      const answer = await ask(text)
      expect(answer.total).toBeGreaterThanOrEqual(0)
      await running.engine.suggest(text, 5)
    })
  })

  describe('suggestions', () => {
    it('says what to type next, and what there is already', async () => {
      const { phrases, hits, engine } = await running.engine.suggest('bij', 5)
      expect(phrases).toContain('bijenrobot')
      expect(hits.map(({ id }) => id)).toContain('bijen-en-bestuiving')
      expect(hits[0]).toHaveProperty('title')
      expect(engine).toBe(name)
    })

    it('says nothing when nothing is typed', async () => {
      expect(await running.engine.suggest(' ', 5)).toEqual({ phrases: [], hits: [], engine: name })
    })

    it('gives no more than it is asked for', async () => {
      const { phrases, hits } = await running.engine.suggest('l', 2)
      expect(phrases.length).toBeLessThanOrEqual(2)
      expect(hits.length).toBeLessThanOrEqual(2)
    })
  })
})
