import { beforeEach, describe, expect, it } from 'vitest'
import { done, outcome, scene, type Scene } from './scenario.ts'

// The waiting list through the API. It is Monday 2 February 2026.

let here: Scene
beforeEach(async () => {
  here = await scene()
})

const wanted = {
  offering: 'lego',
  quantity: 1,
  pickupPoints: ['desk'],
  from: '2026-02-10',
  until: '2026-02-14',
  days: 4,
}

/** Ane has it; Bo and Cia wait for it. */
async function queue() {
  const { ane, bo, cia, reserve } = here
  const taken = await done(reserve(ane, '2026-02-10', '2026-02-14'))
  const first = await done(bo.post('/waiting', wanted))
  const second = await done(cia.post('/waiting', wanted))
  return { taken: taken.body.id, first: first.body.id, second: second.body.id }
}

describe('the waiting list', () => {
  it('offers what is cancelled, and a yes makes it a reservation', async () => {
    const { ane, bo, reserve } = here
    const { taken, first, second } = await queue()
    expect((await here.cia.get('/waiting')).body).toMatchObject({
      total: 1,
      hits: [{ id: second, state: 'waiting', place: 2, title: 'lego' }],
    })
    await done(ane.post(`/reservations/${taken}/cancellation`))
    const { body } = await bo.get('/waiting')
    expect(body.hits).toMatchObject([
      {
        id: first,
        state: 'offered',
        offer: {
          pickupPoint: 'desk',
          pickupDay: '2026-02-10',
          returnDay: '2026-02-14',
          heldUntil: '2026-02-04',
        },
      },
    ])
    const { reservation } = body.hits[0].offer
    expect((await bo.get(`/reservations/${reservation}`)).body).toMatchObject({ state: 'offered' })
    expect(outcome(await reserve(ane, '2026-02-12', '2026-02-12'))).toBe('409 booked')
    expect((await bo.post(`/waiting/${first}/acceptance`)).body).toMatchObject({
      state: 'accepted',
      offer: { reservation },
    })
    expect((await bo.get(`/reservations/${reservation}`)).body).toMatchObject({ state: 'reserved' })
    expect(outcome(await bo.post(`/waiting/${first}/acceptance`))).toBe('409 already-resolved')
  })

  it('passes a no on at once, also when it is said by cancelling the reservation', async () => {
    const { ane, bo, cia } = here
    const { taken, first, second } = await queue()
    await done(ane.post(`/reservations/${taken}/cancellation`))
    const { offer } = (await bo.get('/waiting')).body.hits[0]
    await done(bo.post(`/reservations/${offer.reservation}/cancellation`))
    expect((await bo.get('/waiting')).body.hits[0]).toMatchObject({ id: first, state: 'declined' })
    expect((await cia.get('/waiting')).body.hits[0]).toMatchObject({ id: second, state: 'offered' })
    expect((await cia.post(`/waiting/${second}/withdrawal`)).body).toMatchObject({
      state: 'declined',
    })
    expect(await here.free('2026-02-12')).toEqual([1])
  })

  it('lapses on the third school day, and goes to the next', async () => {
    const { ane, bo, cia, day } = here
    const { taken, first, second } = await queue()
    await done(ane.post(`/reservations/${taken}/cancellation`))
    day('2026-02-05')
    expect(outcome(await bo.post(`/waiting/${first}/acceptance`))).toBe('409 already-resolved')
    expect((await cia.post(`/waiting/${second}/acceptance`)).status).toBe(200)
  })

  it('says what is free now instead of taking the wish', async () => {
    const { status, body } = await here.bo.post('/waiting', wanted)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      code: 'free-now',
      alternatives: [
        {
          kind: 'period',
          pickupPoint: 'desk',
          pickupDay: '2026-02-10',
          returnDay: '2026-02-14',
        },
      ],
    })
  })

  it('takes a wish once, however often it is sent', async () => {
    const { bo, ane, reserve } = here
    await done(reserve(ane, '2026-02-10', '2026-02-14'))
    const key = { 'Idempotency-Key': 'wish-1' }
    const first = await bo.post('/waiting', wanted, key)
    const again = await bo.post('/waiting', wanted, key)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    expect((await bo.get('/waiting')).body.total).toBe(1)
    expect(outcome(await bo.post('/waiting', { ...wanted, days: 3 }, key))).toBe('422 id-taken')
  })

  it('names every field that is wrong', async () => {
    const wrong: [object, string][] = [
      [{ quantity: 0 }, 'quantity'],
      [{ days: -1 }, 'days'],
      [{ days: 5 }, 'days'],
      [{ from: '2026-02-30' }, 'from'],
      [{ until: '2026-02-09' }, 'until'],
      [{ until: '2028-02-09' }, 'until'],
      [{ pickupPoints: [] }, 'pickupPoints'],
      [{ pickupPoints: ['desk', 'nowhere'] }, 'pickupPoints.1'],
      [{ pickupPoints: ['desk', 'desk'] }, 'pickupPoints.1'],
      [{ offering: 'none' }, 'offering'],
      [{ school: '999003' }, 'school'],
      [{ colour: 'red' }, 'colour'],
    ]
    for (const [change, field] of wrong) {
      const { status, body } = await here.bo.post('/waiting', { ...wanted, ...change })
      expect([status, body.code, body.errors?.[0]?.field], field).toEqual([
        422,
        'invalid-input',
        field,
      ])
    }
    expect((await here.bo.get('/waiting')).body.total).toBe(0)
  })

  it('is a teacher’s to join; the desk sees all of it, and nobody another’s wish', async () => {
    const { app, desk, coordinator, ane, bo } = here
    const { first, second } = await queue()
    expect((await app.as().post('/waiting', wanted)).status).toBe(401)
    expect((await app.as().get('/waiting')).status).toBe(401)
    for (const other of [desk, coordinator]) {
      expect(outcome(await other.post('/waiting', wanted))).toBe('403 forbidden')
      expect(outcome(await other.post(`/waiting/${first}/acceptance`))).toBe('403 forbidden')
      expect(outcome(await other.post(`/waiting/${first}/withdrawal`))).toBe('403 forbidden')
    }
    for (const step of ['acceptance', 'withdrawal']) {
      expect(outcome(await ane.post(`/waiting/${first}/${step}`))).toBe('404 wish-not-found')
      expect(outcome(await bo.post(`/waiting/none/${step}`))).toBe('404 wish-not-found')
    }
    expect(outcome(await bo.post(`/waiting/${first}/acceptance`))).toBe('409 wrong-state')
    expect((await ane.get('/waiting')).body.total).toBe(0)
    const { hits } = (await desk.get('/waiting?offering=lego')).body
    expect(hits.map(({ id }: { id: string }) => id)).toEqual([first, second])
    expect(hits[0].teacher).toMatchObject({ email: 'bo@example.org' })
  })
})
