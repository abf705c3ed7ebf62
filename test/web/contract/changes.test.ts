import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../../db/build.ts'
import type { Answered, Visitor } from '../../kit/visitor.ts'
import { done, lego, outcome, type Scene, scene } from './scenario.ts'

let at: Scene
beforeEach(async () => {
  at = await scene({ copies: 3 })
})

const extension = (who: Visitor, id: string, returnDay: string, more = {}) =>
  who.post(`/reservations/${id}/extension`, { returnDay, ...more })

async function reserved(who: Visitor, pickupDay: string, returnDay: string, more = {}) {
  return (await done(at.reserve(who, pickupDay, returnDay, more))).body
}

async function handOut(reservation: string, ...barcodes: string[]): Promise<Answered> {
  return done(at.desk.post('/check-outs', { reservation, barcodes }))
}

const states = ({ body }: Answered) =>
  body.lines.flatMap((line: { copies: { state: string }[] }) =>
    line.copies.map(({ state }) => state),
  )

describe('POST /reservations/{id}/extension', () => {
  it('LE-01: is refused into another’s days, and until the day it is due already changes nothing', async () => {
    at = await scene()
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-03')
    await handOut(id, 'LEGO-1')
    await reserved(at.bo, '2026-02-04', '2026-02-05')
    expect(outcome(await extension(at.ane, id, '2026-02-07'))).toBe('409 booked')
    expect(outcome(await extension(at.ane, id, '2026-02-03'))).toBe('200')
    // Days have no hours here: the day of the next pick-up is taken, unless the material says otherwise.
    expect(outcome(await extension(at.ane, id, '2026-02-04'))).toBe('409 booked')
  })

  it('LE-01: may end on the next pick-up day with same-day turnover', async () => {
    at = await scene({ lending: { sameDayTurnover: true } })
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-03')
    await handOut(id, 'LEGO-1')
    await reserved(at.bo, '2026-02-04', '2026-02-05')
    expect(outcome(await extension(at.ane, id, '2026-02-05'))).toBe('409 booked')
    expect(outcome(await extension(at.ane, id, '2026-02-04'))).toBe('200')
  })

  it('RG-10: names the day on which the copy is needed, and nobody', async () => {
    at = await scene()
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-03')
    await handOut(id, 'LEGO-1')
    await reserved(at.bo, '2026-02-06', '2026-02-09')
    const refused = await extension(at.ane, id, '2026-02-08')
    expect(refused.body.reasons).toMatchObject([{ code: 'booked', day: '2026-02-06' }])
    expect(refused.body.alternatives).toMatchObject([{ returnDay: '2026-02-05' }])
    expect(JSON.stringify(refused.body)).not.toMatch(/bo@|999002/)
    expect(outcome(await extension(at.ane, id, '2026-02-05'))).toBe('200')
  })

  it('RG-16: moved by the desk it is no longer overdue, and counts once', async () => {
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-03')
    await handOut(id, 'LEGO-1')
    at.day('2026-02-04')
    expect(outcome(await extension(at.ane, id, '2026-02-10'))).toBe('409 overdue')
    const moved = await extension(at.desk, id, '2026-02-10')
    expect(moved.body).toMatchObject({ overdue: false, returnDay: '2026-02-10' })
    expect(await at.free('2026-02-04', '2026-02-10', '2026-02-11')).toEqual([2, 2, 3])
  })

  it('answers the same call again, and refuses others plainly', async () => {
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-03')
    expect(outcome(await extension(at.ane, id, '2026-02-05'))).toBe('409 not-on-loan')
    await handOut(id, 'LEGO-1')
    const key = { 'idempotency-key': 'once' }
    const path = `/reservations/${id}/extension`
    for (const _ of [1, 2]) {
      expect((await at.ane.post(path, { returnDay: '2026-02-05' }, key)).status).toBe(200)
    }
    expect(outcome(await at.ane.post(path, { returnDay: '2026-02-06' }, key))).toBe('422 id-taken')
    expect(outcome(await extension(at.bo, id, '2026-02-06'))).toBe('404 reservation-not-found')
    expect(outcome(await extension(at.ane, id, '2026-02-30'))).toBe('422 invalid-input')
    expect(outcome(await extension(at.ane, id, '2026-02-04'))).toBe('422 invalid-input')
    const override = { reason: 'Toch.' }
    expect(outcome(await extension(at.ane, id, '2026-02-06', { override }))).toBe('403 forbidden')
    expect(outcome(await at.app.as().post(path, {}))).toBe('401 sign-in-needed')
  })
})

describe('POST /reservations/{id}/change', () => {
  const change = (who: Visitor, id: string, body: object) =>
    who.post(`/reservations/${id}/change`, body)

  it('changes all that is asked, or nothing, and says what would do instead', async () => {
    const { id } = await reserved(at.ane, '2026-02-09', '2026-02-13', lego(2))
    await reserved(at.bo, '2026-02-16', '2026-02-20', lego(2))
    const refused = await change(at.ane, id, { returnDay: '2026-02-16', lines: lego(3).lines })
    expect(outcome(refused)).toBe('409 booked')
    expect(refused.body.alternatives[0]).toMatchObject({ kind: 'period', pickupPoint: 'desk' })
    expect((await at.ane.get(`/reservations/${id}`)).body).toMatchObject({
      returnDay: '2026-02-13',
      lines: [{ quantity: 2 }],
    })
    const made = await change(at.ane, id, { returnDay: '2026-02-15', lines: lego(3).lines })
    expect(made.body).toMatchObject({
      pickupDay: '2026-02-09',
      returnDay: '2026-02-15',
      lines: [{ quantity: 3 }],
    })
    expect(await at.free('2026-02-13', '2026-02-15', '2026-02-16')).toEqual([0, 0, 1])
  })

  it('is for who may see it, and for what was not handed out', async () => {
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-06')
    expect(outcome(await change(at.bo, id, {}))).toBe('404 reservation-not-found')
    expect(outcome(await change(at.ane, id, { colour: 'red' }))).toBe('422 invalid-input')
    expect(outcome(await change(at.ane, id, { lines: [] }))).toBe('422 invalid-input')
    await handOut(id, 'LEGO-1')
    expect(outcome(await change(at.ane, id, { returnDay: '2026-02-05' }))).toBe(
      '409 already-resolved',
    )
  })
})

describe('POST /reservations/{id}/transfer', () => {
  it('is for the borrower, the contact of her school and the desk, to a confirmed colleague', async () => {
    const colleague = { email: 'dre@example.org', school: '999001' }
    const dre = at.app.as(await at.app.token('teacher', colleague))
    const { id } = await reserved(at.ane, '2026-02-09', '2026-02-13')
    const transfer = (who: Visitor, to: string) => who.post(`/reservations/${id}/transfer`, { to })
    expect(outcome(await transfer(dre, 'dre@example.org'))).toBe('404 reservation-not-found')
    const strange = await transfer(at.ane, 'bo@example.org')
    expect(outcome(strange)).toBe('422 invalid-input')
    expect(strange.body.errors[0].field).toBe('to')
    const unknown = await transfer(at.ane, 'nobody@example.org')
    expect(unknown.body.errors).toEqual(strange.body.errors)
    expect((await transfer(at.ane, 'dre@example.org')).body.borrower.email).toBe('dre@example.org')
    expect(outcome(await transfer(at.ane, 'ane@example.org'))).toBe('404 reservation-not-found')
    const ane = await at.app.store.read
      .selectFrom('account')
      .where('email', '=', 'ane@example.org')
      .select('id')
      .executeTakeFirstOrThrow()
    expect((await at.ane.get('/schools/999001/loans')).status).toBe(404)
    await at.app.store.commit([
      build.updateTable('tie').set({ is_contact: 1 }).where('account', '=', ane.id),
    ])
    expect((await at.ane.get('/schools/999001/loans')).body).toMatchObject({
      total: 1,
      hits: [{ id }],
    })
    expect((await at.ane.get('/schools/999002/loans')).status).toBe(404)
    expect((await at.desk.get('/schools/999001/loans')).body.total).toBe(1)
    expect((await transfer(at.ane, 'ane@example.org')).status).toBe(200)
  })
})

describe('how far a reservation has come', () => {
  it('BR-15: says of each copy whether it was collected', async () => {
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-06', lego(3))
    await handOut(id, 'LEGO-1')
    const one = await at.ane.get(`/reservations/${id}`)
    expect(one.body.state).toBe('checked-out')
    expect(states(one).toSorted()).toEqual(['checked-out', 'reserved', 'reserved'])
    await handOut(id, 'LEGO-2', 'LEGO-3')
    const all = await at.ane.get(`/reservations/${id}`)
    expect(states(all)).toEqual(['checked-out', 'checked-out', 'checked-out'])
  })

  it('BR-17: lapses when nobody came, and its copies are free again', async () => {
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-06', lego(3))
    // The evening only asks; the copies are freed at the end of the first pick-up day after.
    at.day('2026-02-04')
    expect(await at.free('2026-02-04')).toEqual([3])
    expect((await at.ane.get(`/reservations/${id}`)).body.state).toBe('lapsed')
  })

  it('BR-18: is overdue while one copy is, and says which are back', async () => {
    const { id } = await reserved(at.ane, '2026-02-02', '2026-02-03', lego(3))
    await handOut(id, 'LEGO-1', 'LEGO-2', 'LEGO-3')
    await done(at.desk.post('/returns', { barcode: 'LEGO-1' }))
    at.day('2026-02-04')
    const late = await at.ane.get(`/reservations/${id}`)
    expect(late.body).toMatchObject({ state: 'checked-out', overdue: true })
    expect(states(late).toSorted()).toEqual(['checked-out', 'checked-out', 'returned'])
  })
})
