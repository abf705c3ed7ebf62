import { describe, expect, it } from 'vitest'
import { alwaysOpen, done, lego, outcome, scene } from './scenario.ts'

// What a program may count on that sends a call twice, or sends what it may not.

const period = { pickupPoint: 'desk', pickupDay: '2026-02-10', returnDay: '2026-02-12' }
const key = (id: string) => ({ 'idempotency-key': id })

describe('the same call again', () => {
  it('books once, however many come at the same time, and gets one answer', async () => {
    const { ane } = await scene({ copies: 9 })
    const body = { ...lego(1), ...period, id: 'mine' }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ane.post('/reservations', body)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(7).fill(200), 201])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect((await ane.get('/reservations')).body.total).toBe(1)
    // A key in the header is the same as an id in the body.
    expect((await ane.post('/reservations', { ...lego(1), ...period }, key('mine'))).status).toBe(
      200,
    )
  })

  it('is another one when the body or the caller is another', async () => {
    const { ane, bo } = await scene({ copies: 9 })
    const body = { ...lego(1), ...period, id: 'mine' }
    await done(ane.post('/reservations', body))
    expect(outcome(await bo.post('/reservations', body))).toBe('422 id-taken')
    expect(outcome(await ane.post('/reservations', { ...body, note: 'Bel aan.' }))).toBe(
      '422 id-taken',
    )
    const cancellation = '/reservations/mine/cancellation'
    expect(outcome(await ane.post(cancellation, undefined, key('mine')))).toBe('422 id-taken')
    expect((await ane.get('/reservations/mine')).body.state).toBe('reserved')
  })

  it('cancels once, and a reservation that was cancelled since is not booked again', async () => {
    const { ane, free } = await scene()
    const body = { ...lego(1), ...period, id: 'mine' }
    await done(ane.post('/reservations', body))
    const cancel = () => ane.post('/reservations/mine/cancellation', undefined, key('away'))
    const answers = await Promise.all([cancel(), cancel(), cancel()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await ane.post('/reservations', body)).toMatchObject({
      status: 200,
      body: { state: 'cancelled' },
    })
    expect(await free('2026-02-10')).toEqual([1])
    expect(outcome(await ane.post('/reservations/mine/cancellation'))).toBe('409 already-resolved')
  })

  it('hands out and takes back once', async () => {
    const { desk, reserve, ane } = await scene({ copies: 2 })
    const loan = { borrower: 'bo@example.org', returnDay: '2026-02-05', barcodes: ['LEGO-1'] }
    const handOut = () => desk.post('/check-outs', loan, key('out'))
    const out = await Promise.all([handOut(), handOut(), handOut()])
    expect(out.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    expect((await desk.get('/reservations')).body.total).toBe(1)
    const back = { barcode: 'LEGO-1', remark: 'Een kras.' }
    const takeBack = () => desk.post('/returns', back, key('back'))
    const answers = await Promise.all([takeBack(), takeBack(), takeBack()])
    for (const { status, body } of answers) {
      expect(status).toBeLessThan(300)
      expect(body.remarks).toHaveLength(1)
    }
    expect(outcome(await desk.post('/returns', { barcode: 'LEGO-2' }, key('back')))).toBe(
      '422 id-taken',
    )
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-04', lego(2)))).toBe('201')
  })
})

describe('what is another’s', () => {
  it('is not found, not even by a colleague', async () => {
    const { app, reserve, ane, bo } = await scene()
    const { id } = (await done(reserve(ane, '2026-02-10', '2026-02-12'))).body
    const colleague = app.as(
      await app.token('teacher', { email: 'ine@example.org', school: '999001' }),
    )
    for (const who of [bo, colleague]) {
      expect(outcome(await who.get(`/reservations/${id}`))).toBe('404 reservation-not-found')
      expect(outcome(await who.post(`/reservations/${id}/cancellation`))).toBe(
        '404 reservation-not-found',
      )
      expect((await who.get('/reservations')).body).toEqual({ hits: [], total: 0 })
    }
    expect((await ane.get(`/reservations/${id}`)).body.state).toBe('reserved')
  })

  it('is the desk’s: handing out, a borrower, an override', async () => {
    const { ane } = await scene()
    const body = { ...lego(1), ...period }
    const forbidden = '403 forbidden'
    expect(outcome(await ane.post('/check-outs', { barcodes: 5 }))).toBe(forbidden)
    expect(outcome(await ane.post('/returns', { barcode: 5 }))).toBe(forbidden)
    const borrower = 'bo@example.org'
    expect(outcome(await ane.post('/reservations', { ...body, borrower }))).toBe(forbidden)
    const override = { reason: 'Toch.' }
    expect(outcome(await ane.post('/reservations', { ...body, override }))).toBe(forbidden)
  })
})

describe('an override', () => {
  const closures = [{ from: '2026-02-03', until: '2026-02-03', reason: 'Dicht' }]
  const wish = { ...period, ...lego(1), borrower: 'ane@example.org' }
  const override = { reason: 'Afgesproken met de directie.' }

  it('passes over rules, and stays in the ledger', async () => {
    const { app, desk } = await scene({
      lending: { leadDays: 5, maxDays: 3, forLevels: ['SO1A'] },
      point: { closures },
    })
    const asked = { ...wish, pickupDay: '2026-02-03', returnDay: '2026-02-20' }
    expect(outcome(await desk.post('/reservations', asked))).toBe(
      '409 too-soon period-too-long closed not-for-your-school',
    )
    expect(outcome(await desk.post('/reservations', { ...asked, override }))).toBe('201')
    const acts = app.store.read.selectFrom('act').select('reason').where('reason', 'is not', null)
    expect(await acts.execute()).toEqual([override])
  })

  it('passes over turnaround, not over another’s days or copies that are not there', async () => {
    const { desk, reserve, bo } = await scene({ lending: { turnaroundDays: 2 } })
    await done(reserve(bo, '2026-02-10', '2026-02-12'))
    const at = (pickupDay: string, returnDay: string, more = {}) =>
      desk.post('/reservations', { ...wish, pickupDay, returnDay, override, ...more }).then(outcome)
    expect(await at('2026-02-12', '2026-02-15')).toBe('409 booked turnaround')
    expect(await at('2026-02-17', '2026-02-18', lego(2))).toBe('409 no-such-copy')
    expect(await at('2026-02-18', '2026-02-17')).toBe('409 period-backwards')
    expect(await at('2026-02-13', '2026-02-15')).toBe('201')
  })
})

describe('what a day brings', () => {
  it('a copy that is brought back elsewhere waits until its own point scans it', async () => {
    const { desk, free } = await scene()
    await done(desk.put('/pickup-points/kortrijk', alwaysOpen))
    const loan = { borrower: 'bo@example.org', returnDay: '2026-02-05', barcodes: ['LEGO-1'] }
    await done(desk.post('/check-outs', loan))
    const back = { barcode: 'LEGO-1', ready: true }
    await done(desk.post('/returns', { ...back, pickupPoint: 'kortrijk' }))
    expect(await free('2026-02-02')).toEqual([0])
    expect(outcome(await desk.post('/returns', { ...back, pickupPoint: 'kortrijk' }))).toBe(
      '409 not-on-loan',
    )
    expect(outcome(await desk.post('/check-outs', loan))).toBe('409 copy-not-checked')
    expect(outcome(await desk.post('/returns', back))).toBe('201')
    expect(outcome(await desk.post('/check-outs', loan))).toBe('201')
  })

  it('an overdue copy counts as held longer the later it is, and its school books nothing', async () => {
    const { desk, reserve, bo, free, day } = await scene({ copies: 2 })
    const loan = { borrower: 'bo@example.org', returnDay: '2026-02-05', barcodes: ['LEGO-1'] }
    await done(desk.post('/check-outs', loan))
    day('2026-02-12')
    expect(await free('2026-02-12', '2026-02-19', '2026-02-20')).toEqual([1, 1, 2])
    await done(reserve(bo, '2026-02-24', '2026-02-24'))
    day('2026-02-13')
    expect(await free('2026-02-13', '2026-03-13', '2026-03-14')).toEqual([1, 1, 2])
    expect(outcome(await reserve(bo, '2026-03-20', '2026-03-21'))).toBe('409 school-overdue')
    day('2026-03-06')
    expect(await free('2026-03-06', '2027-03-06')).toEqual([1, 1])
  })

  it('a withdrawn material is lent no more, but what was reserved goes out and comes back', async () => {
    const { app, coordinator, desk, reserve, ane, day } = await scene()
    const { id } = (await done(reserve(ane, '2026-02-03', '2026-02-04'))).body
    await done(coordinator.post('/offerings/lego/withdrawal'))
    const path = '/offerings/lego/availability?from=2026-02-02&until=2026-02-03&pickupPoint=desk'
    expect(outcome(await app.as().get(path))).toBe('404 offering-not-found')
    expect(outcome(await reserve(ane, '2026-02-06', '2026-02-07'))).toBe('422 invalid-input')
    day('2026-02-03')
    expect(outcome(await desk.post('/check-outs', { reservation: id, barcodes: ['LEGO-1'] }))).toBe(
      '201',
    )
    expect(outcome(await desk.post('/returns', { barcode: 'LEGO-1' }))).toBe('201')
  })

  it('a reservation that is partly collected can be cancelled for the rest', async () => {
    const { desk, reserve, ane, free } = await scene({ copies: 2 })
    const { id } = (await done(reserve(ane, '2026-02-02', '2026-02-04', lego(2)))).body
    await done(desk.post('/check-outs', { reservation: id, barcodes: ['LEGO-1'] }))
    expect((await ane.post(`/reservations/${id}/cancellation`)).body.state).toBe('checked-out')
    expect(await free('2026-02-02')).toEqual([1])
    const back = await desk.post('/returns', { barcode: 'LEGO-1' })
    expect(back.body.reservation.state).toBe('returned')
  })
})
