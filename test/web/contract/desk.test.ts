import { describe, expect, it } from 'vitest'
import { training } from '../../kit/small-catalogue.ts'
import { done, lego, outcome, type Scene, scene } from './scenario.ts'

// The desk with copies in hand. Today is Monday 2 February 2026.

/** A hand-out of what somebody reserved. */
function handOut({ desk }: Scene, reservation: string, ...barcodes: string[]) {
  return desk.post('/check-outs', { reservation, barcodes })
}

function walkIn({ desk }: Scene, borrower: string, returnDay: string, ...barcodes: string[]) {
  return desk.post('/check-outs', { borrower: `${borrower}@example.org`, returnDay, barcodes })
}

describe('hand-out', () => {
  it('DK-01: gives a scanned copy to a line that waits for one, and adds none', async () => {
    const made = await scene({ copies: 3 })
    const { id } = (await done(made.reserve(made.ane, '2026-02-02', '2026-02-06', lego(2)))).body
    const first = await handOut(made, id, 'LEGO-3')
    expect(outcome(first)).toBe('201')
    expect(first.body.lines).toHaveLength(1)
    expect(first.body.lines[0].quantity).toBe(2)
    const states = first.body.lines[0].copies.map(({ state }: { state: string }) => state)
    expect(states.toSorted()).toEqual(['checked-out', 'reserved'])
    expect(outcome(await handOut(made, id, 'LEGO-1'))).toBe('201')
    expect(outcome(await handOut(made, id, 'LEGO-2'))).toBe('409 not-in-reservation')
  })

  it('DK-02, DK-09: refuses a copy that is out, and one scanned twice', async () => {
    const made = await scene({ copies: 2 })
    const { id } = (await done(made.reserve(made.ane, '2026-02-02', '2026-02-06', lego(2)))).body
    const twice = await handOut(made, id, 'LEGO-1', 'LEGO-1')
    expect(twice).toMatchObject({ status: 422, body: { errors: [{ field: 'barcodes.1' }] } })
    await done(handOut(made, id, 'LEGO-1'))
    expect(outcome(await handOut(made, id, 'LEGO-1'))).toBe('409 already-out')
    expect(outcome(await walkIn(made, 'bo', '2026-02-06', 'LEGO-1'))).toBe('409 already-out')
    expect((await made.desk.get(`/reservations/${id}`)).body.lines[0].copies).toHaveLength(2)
  })

  it('DK-03: refuses a copy of another point, and names that point', async () => {
    const made = await scene()
    const there = {
      name: 'Kortrijk',
      address: 'X',
      openDays: ['mon'],
      workingDays: ['mon'],
      closures: [],
    }
    await done(made.desk.put('/pickup-points/kortrijk', there))
    await made.material('lego', 1, {}, 'kortrijk')
    const { id } = (await done(made.reserve(made.ane, '2026-02-02', '2026-02-06'))).body
    const refused = await handOut(made, id, 'LEGO-KORTRIJK-1')
    expect(outcome(refused)).toBe('409 copy-elsewhere')
    expect(refused.body.detail).toContain('Kortrijk')
  })

  it('DK-08, RG-01: lends a promised copy only where its promise can move', async () => {
    const made = await scene({ copies: 2 })
    const { id } = (await done(made.reserve(made.ane, '2026-02-03', '2026-02-06'))).body
    const copies = async () => {
      const { body } = await made.desk.get(`/reservations/${id}`)
      return body.lines[0].copies.map(({ barcode }: { barcode: string }) => barcode)
    }
    const [planned] = await copies()
    const [other] = ['LEGO-1', 'LEGO-2'].filter((barcode) => barcode !== planned)
    expect(outcome(await walkIn(made, 'bo', '2026-02-05', planned))).toBe('201')
    expect(await copies()).toEqual([other])
    const refused = await walkIn(made, 'cia', '2026-02-05', other!)
    expect(outcome(refused)).toBe('409 booked')
    expect(await copies()).toEqual([other])
    made.day('2026-02-03')
    expect(outcome(await handOut(made, id, other!))).toBe('201')
  })

  it('DK-14: takes barcodes with spaces, slashes and per cent signs', async () => {
    const made = await scene({ copies: 0 })
    for (const barcode of ['KB BEE 01', 'A/B', 'A%2FB', '50%', 'é🤖?#']) {
      const path = `/copies/${encodeURIComponent(barcode)}`
      const put = await done(made.desk.put(path, { offering: 'lego', pickupPoint: 'desk' }))
      expect(put.body.barcode).toBe(barcode)
      expect(outcome(await walkIn(made, 'bo', '2026-02-05', barcode))).toBe('201')
      expect(outcome(await made.desk.post('/returns', { barcode }))).toBe('201')
      expect((await made.desk.post(`${path}/readiness`)).status).toBeLessThan(300)
    }
  })

  it('RG-12: ten times at once is one loan', async () => {
    const made = await scene()
    const { id } = (await done(made.reserve(made.ane, '2026-02-02', '2026-02-06'))).body
    const answers = await Promise.all(Array.from({ length: 10 }, () => handOut(made, id, 'LEGO-1')))
    expect(answers.map(outcome).toSorted()).toEqual(['201', ...Array(9).fill('409 already-out')])
    expect(await made.free('2026-02-02')).toEqual([0])
  })

  it('RG-13: refuses the copy that is out by its name, and lets the rest go', async () => {
    const made = await scene({ copies: 3 })
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-2'))
    const answer = await walkIn(made, 'cia', '2026-02-05', 'LEGO-1', 'LEGO-2', 'LEGO-3')
    expect(outcome(answer)).toBe('201')
    expect(answer.body.refused).toMatchObject([{ barcode: 'LEGO-2', code: 'already-out' }])
    expect(answer.body.refused[0].detail).toContain('LEGO-2')
    expect(await made.free('2026-02-02')).toEqual([0])
    // When none can go, nothing is written, and every one of them is named.
    const none = await walkIn(made, 'bo', '2026-02-05', 'LEGO-1', 'LEGO-2')
    expect(outcome(none)).toBe('409 already-out')
    const named = none.body.refused.map(({ barcode }: { barcode: string }) => barcode)
    expect(named).toEqual(['LEGO-1', 'LEGO-2'])
  })

  it('of a walk-in needs no reason for lead time or horizon, and one for the rest', async () => {
    const made = await scene({ copies: 2, lending: { leadDays: 5, maxDays: 3 } })
    expect(outcome(await walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))).toBe('201')
    const long = { borrower: 'cia@example.org', returnDay: '2026-02-09', barcodes: ['LEGO-2'] }
    expect(outcome(await made.desk.post('/check-outs', long))).toBe('409 period-too-long')
    const override = { reason: 'De directeur belde.' }
    expect(outcome(await made.desk.post('/check-outs', { ...long, override }))).toBe('201')
  })

  it('collects early where the copy is free', async () => {
    const made = await scene()
    const { id } = (await done(made.reserve(made.ane, '2026-02-04', '2026-02-06'))).body
    await done(made.reserve(made.bo, '2026-02-02', '2026-02-02'))
    expect(outcome(await handOut(made, id, 'LEGO-1'))).toBe('409 booked')
    made.day('2026-02-03')
    expect(outcome(await handOut(made, id, 'LEGO-1'))).toBe('201')
    expect(await made.free('2026-02-03')).toEqual([0])
  })
})

describe('a return', () => {
  it('DK-04: works when it is late', async () => {
    const made = await scene()
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    made.day('2026-02-11')
    const late = (await made.bo.get('/reservations')).body.hits[0]
    expect(late).toMatchObject({ state: 'checked-out', overdue: true, returnDay: '2026-02-05' })
    const today = await made.desk.get('/desk/today?pickupPoint=desk')
    expect(today.body.overdue).toMatchObject([{ id: late.id, overdue: true }])
    expect(await made.free('2026-02-11', '2026-02-18', '2026-02-19')).toEqual([0, 0, 1])
    const back = await made.desk.post('/returns', { barcode: 'LEGO-1' })
    expect(back).toMatchObject({
      status: 201,
      body: { toCheck: true, stillOut: [], reservation: { id: late.id, state: 'returned' } },
    })
    expect(await made.free('2026-02-12')).toEqual([1])
  })

  it('DK-13: of a copy that is not out is refused', async () => {
    // A second return is no new fact: 409, and nothing changes.
    const made = await scene()
    expect(outcome(await made.desk.post('/returns', { barcode: 'LEGO-1' }))).toBe('409 not-on-loan')
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    await done(made.desk.post('/returns', { barcode: 'LEGO-1' }))
    expect(outcome(await made.desk.post('/returns', { barcode: 'LEGO-1' }))).toBe('409 not-on-loan')
    expect(outcome(await made.desk.post('/returns', { barcode: 'NONE' }))).toBe(
      '404 copy-not-found',
    )
  })

  it('blocks the next hand-out until the copy is ready, and no booking', async () => {
    const made = await scene()
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    await done(made.desk.post('/returns', { barcode: 'LEGO-1' }))
    expect(outcome(await made.reserve(made.ane, '2026-02-03', '2026-02-04'))).toBe('201')
    const { id } = (await made.ane.get('/reservations')).body.hits[0]
    made.day('2026-02-03')
    expect(outcome(await handOut(made, id, 'LEGO-1'))).toBe('409 copy-not-checked')
    await done(made.desk.post('/copies/LEGO-1/readiness'))
    expect(outcome(await made.desk.post('/copies/LEGO-1/readiness'))).toBe('409 already-resolved')
    expect(outcome(await handOut(made, id, 'LEGO-1'))).toBe('201')
  })

  it('frees a ready copy the same day, and the days that were left', async () => {
    const made = await scene({ lending: { turnaroundDays: 2 } })
    await done(walkIn(made, 'bo', '2026-02-06', 'LEGO-1'))
    expect(await made.free('2026-02-02', '2026-02-08', '2026-02-09')).toEqual([0, 0, 1])
    await done(made.desk.post('/returns', { barcode: 'LEGO-1', ready: true }))
    expect(await made.free('2026-02-02', '2026-02-08')).toEqual([1, 1])
    expect(outcome(await walkIn(made, 'cia', '2026-02-03', 'LEGO-1'))).toBe('201')
  })

  it('counts turnaround from the real return', async () => {
    const made = await scene({ lending: { turnaroundDays: 2 } })
    await done(walkIn(made, 'bo', '2026-02-06', 'LEGO-1'))
    made.day('2026-02-04')
    await done(made.desk.post('/returns', { barcode: 'LEGO-1' }))
    expect(await made.free('2026-02-05', '2026-02-06', '2026-02-07')).toEqual([0, 0, 1])
  })

  it('keeps what is missing with the copy', async () => {
    const made = await scene()
    await done(
      made.desk.put('/offerings/lego/parts', [{ name: 'blok', count: 6, essential: true }]),
    )
    await done(walkIn(made, 'bo', '2026-02-05', 'LEGO-1'))
    const wrong = await made.desk.post('/returns', {
      barcode: 'LEGO-1',
      parts: [{ part: 'wiel', counted: 1 }],
    })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: 'parts.0.part' }] } })
    const back = await made.desk.post('/returns', {
      barcode: 'LEGO-1',
      parts: [{ part: 'blok', counted: 5 }],
    })
    expect(back.body.remarks).toMatchObject([{ part: 'blok', counted: 5, isHers: true }])
  })
})

describe('who may borrow', () => {
  it('CI-16: asks for the training, of her school or of herself', async () => {
    const { app, coordinator, desk, reserve, ane, bo, cia, material } = await scene()
    await done(coordinator.post('/offerings', { ...training, slug: 'vorming', state: 'published' }))
    await material('vr', 1, { trainings: ['vorming'] })
    await material('robot', 2, { trainings: ['vorming'], trainingScope: 'person' })
    const asked = (who: typeof ane, offering: string) =>
      reserve(who, '2026-02-03', '2026-02-04', lego(1, offering)).then(outcome)
    expect(await asked(ane, 'vr')).toBe('409 training-missing')
    const path = '/offerings/vr/availability?from=2026-02-03&until=2026-02-04&pickupPoint=desk'
    const calendar = (await ane.get(path)).body
    expect(calendar.forYou.reasons).toMatchObject([{ code: 'training-missing' }])
    expect(calendar.days.flatMap(({ reasons }: { reasons: string[] }) => reasons)).toEqual([])
    expect((await app.as().get(path)).body.forYou.reasons).toEqual([])
    const certificate = { training: 'vorming', school: '999001', validUntil: '2026-02-02' }
    await done(desk.post('/certificates', certificate))
    expect(await asked(ane, 'vr')).toBe('409 training-missing')
    await done(desk.post('/certificates', { ...certificate, validUntil: '2026-02-03' }))
    expect(await asked(ane, 'vr')).toBe('201')
    expect(await asked(ane, 'robot')).toBe('409 training-missing')
    expect(await asked(bo, 'vr')).toBe('409 training-missing booked')
    await done(desk.post('/certificates', { training: 'vorming', person: 'cia@example.org' }))
    expect(await asked(cia, 'robot')).toBe('201')
  })

  it('names what is not for her school before what is taken', async () => {
    const { reserve, ane, bo, desk } = await scene({ lending: { maxDays: 5 } })
    await done(reserve(bo, '2026-02-03', '2026-02-04'))
    await done(
      desk.put('/offerings/lego/lending', { leadDays: 0, maxDays: 5, forLevels: ['SO1A'] }),
    )
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-10'))).toBe(
      '409 period-too-long not-for-your-school booked',
    )
  })

  it('LE-03: counts the copies that her school has at once', async () => {
    const { app, reserve, ane, bo } = await scene({ copies: 3, lending: { maxCopiesPerSchool: 1 } })
    const colleague = app.as(
      await app.token('teacher', { email: 'ine@example.org', school: '999001' }),
    )
    await done(reserve(ane, '2026-02-03', '2026-02-06'))
    expect(outcome(await reserve(colleague, '2026-02-06', '2026-02-09'))).toBe('409 quota-reached')
    expect(outcome(await reserve(colleague, '2026-02-07', '2026-02-09'))).toBe('201')
    expect(outcome(await reserve(bo, '2026-02-03', '2026-02-06', lego(2)))).toBe(
      '409 quota-reached',
    )
  })

  it('counts the reservations that a teacher has open at a point, however they come', async () => {
    const { reserve, ane } = await scene({ copies: 6, point: { maxOpenReservations: 2 } })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => reserve(ane, '2026-02-03', '2026-02-06')),
    )
    expect(answers.map(outcome).toSorted()).toEqual([
      '201',
      '201',
      ...Array(4).fill('409 quota-reached'),
    ])
    const { id } = answers.find(({ status }) => status === 201)!.body
    await done(ane.post(`/reservations/${id}/cancellation`))
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-06'))).toBe('201')
  })

  it('LE-04, BR-05: refuses more than there is, and keeps nothing', async () => {
    const { reserve, ane, bo, free } = await scene({ copies: 2 })
    await done(reserve(bo, '2026-02-03', '2026-02-04'))
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-04', lego(2)))).toBe('409 booked')
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-04', lego(3)))).toBe(
      '409 no-such-copy',
    )
    expect((await ane.get('/reservations')).body.total).toBe(0)
    expect(await free('2026-02-03')).toEqual([1])
  })

  it('RG-11: gives the last copy to exactly one, and a letter to nobody else', async () => {
    const { app, reserve, ane, bo, cia } = await scene()
    for (let round = 3; round < 13; round++) {
      const day = `2026-02-${String(round).padStart(2, '0')}`
      const answers = await Promise.all(
        [ane, bo, cia, ane, bo, cia].map((who) => reserve(who, day, day)),
      )
      expect(answers.map(outcome).toSorted(), day).toEqual(['201', ...Array(5).fill('409 booked')])
    }
    const letters = await app.store.read.selectFrom('letter').select('kind').execute()
    expect(letters).toHaveLength(10)
  })

  it('BR-04: filters what is free before it pages', async () => {
    const { app, reserve, ane, material } = await scene()
    for (const slug of ['aa', 'bb', 'cc', 'dd']) await material(slug, 1)
    for (const slug of ['bb', 'cc', 'lego']) {
      await done(reserve(ane, '2026-02-03', '2026-02-05', lego(1, slug)))
    }
    await app.index()
    const found = await app
      .as()
      .get('/offerings?kind=material&from=2026-02-04&until=2026-02-06&sort=title&limit=2')
    expect(found.body.total).toBe(2)
    expect(found.body.hits.map(({ slug }: { slug: string }) => slug)).toEqual(['aa', 'dd'])
    expect(found.body.facets.kind).toEqual({ material: 2 })
  })
})
