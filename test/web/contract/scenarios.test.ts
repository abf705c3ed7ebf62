import { describe, expect, it } from 'vitest'
import { deliverLetters } from '../../../src/notify/deliver-letters.ts'
import { alwaysOpen, done, lego, outcome, type Scene, scene } from './scenario.ts'

// The cases that no other file here is about. Today is Monday 2 February 2026 unless told otherwise.

function handOut({ desk }: Scene, reservation: string, ...barcodes: string[]) {
  return desk.post('/check-outs', { reservation, barcodes })
}

function walkIn({ desk }: Scene, borrower: string, returnDay: string, ...barcodes: string[]) {
  return desk.post('/check-outs', { borrower: `${borrower}@example.org`, returnDay, barcodes })
}

const monToFri = ['mon', 'tue', 'wed', 'thu', 'fri']

describe('days', () => {
  it('AV-16: a copy that is late counts as held for a week from today, not for a month', async () => {
    const made = await scene({ lending: { turnaroundDays: 1 } })
    const { id } = (await done(made.reserve(made.ane, '2026-02-02', '2026-02-10'))).body
    await done(handOut(made, id, 'LEGO-1'))
    expect(await made.free('2026-02-11', '2026-02-12')).toEqual([0, 1])
    made.day('2026-02-13')
    expect(await made.free('2026-02-20', '2026-02-21')).toEqual([0, 1])
  })

  it('CI-14, DK-16: refuses a return day on which the point is closed, and offers the next one', async () => {
    const made = await scene({ point: { openDays: monToFri } })
    const refused = await made.reserve(made.ane, '2026-02-03', '2026-02-07')
    expect(outcome(refused)).toBe('409 closed')
    const [next] = refused.body.alternatives.filter(
      ({ kind }: { kind: string }) => kind === 'period',
    )
    expect(outcome(await made.reserve(made.ane, next.pickupDay, next.returnDay))).toBe('201')
  })

  it('LE-02: lends back to back on one day where the material says so', async () => {
    const made = await scene({ lending: { sameDayTurnover: true } })
    expect(outcome(await made.reserve(made.ane, '2026-02-02', '2026-02-03'))).toBe('201')
    expect(outcome(await made.reserve(made.bo, '2026-02-03', '2026-02-04'))).toBe('201')
    expect(outcome(await made.reserve(made.cia, '2026-02-04', '2026-02-05'))).toBe('201')
    expect(outcome(await made.reserve(made.cia, '2026-02-03', '2026-02-04'))).toBe('409 booked')
  })

  it('RG-06: refuses a day in the middle of a booking, whatever the hours at its ends', async () => {
    const made = await scene({ lending: { sameDayTurnover: true } })
    await done(made.reserve(made.ane, '2026-02-25', '2026-02-27'))
    expect(outcome(await made.reserve(made.bo, '2026-02-26', '2026-02-26'))).toBe('409 booked')
  })

  it('RG-20: shows at once what was booked, and what was given back', async () => {
    const made = await scene()
    const { id } = (await done(made.reserve(made.ane, '2026-02-10', '2026-02-12'))).body
    expect(await made.free('2026-02-11')).toEqual([0])
    await done(made.ane.post(`/reservations/${id}/cancellation`))
    expect(await made.free('2026-02-11')).toEqual([1])
  })
})

describe('search by dates', () => {
  it('BR-06: finds a material at the point where it is free, on those days', async () => {
    const made = await scene()
    await done(made.desk.put('/pickup-points/b', { ...alwaysOpen, name: 'B' }))
    await made.material('camera', 1)
    await made.material('camera', 2, {}, 'b')
    await done(made.reserve(made.ane, '2026-02-03', '2026-02-04', lego(1, 'camera')))
    await made.app.index()
    const found = async (point: string) => {
      const query = `kind=material&q=camera&pickupPoint=${point}&from=2026-02-03&until=2026-02-04`
      return (await done(made.app.as().get(`/offerings?${query}`))).body.total
    }
    expect([await found('b'), await found('desk')]).toEqual([1, 0])
    const two = { ...lego(2, 'camera'), pickupPoint: 'b' }
    expect(outcome(await made.reserve(made.bo, '2026-02-03', '2026-02-04', two))).toBe('201')
  })
})

describe('as many as one may have', () => {
  it('CI-15: counts what is promised and what is out, and not what has ended; the desk may go over it', async () => {
    const made = await scene({ copies: 5, point: { maxOpenReservations: 2 } })
    await done(made.reserve(made.ane, '2026-02-10', '2026-02-11'))
    const { id } = (await done(walkIn(made, 'ane', '2026-02-04', 'LEGO-1'))).body
    expect(outcome(await made.reserve(made.ane, '2026-02-20', '2026-02-21'))).toBe(
      '409 quota-reached',
    )
    const forAne = { borrower: 'ane@example.org', override: { reason: 'Afgesproken.' } }
    expect(outcome(await made.reserve(made.desk, '2026-02-20', '2026-02-21', forAne))).toBe('201')
    await done(made.desk.post('/returns', { barcode: 'LEGO-1', ready: true }))
    expect((await made.desk.get(`/reservations/${id}`)).body.state).toBe('returned')
    expect(outcome(await made.reserve(made.ane, '2026-02-22', '2026-02-23'))).toBe(
      '409 quota-reached',
    )
    expect(outcome(await made.reserve(made.bo, '2026-02-22', '2026-02-23'))).toBe('201')
  })

  it('DK-11: lends one of two that are handed out to her school at once, with no option to say so', async () => {
    const made = await scene({ copies: 2, lending: { maxCopiesPerSchool: 1 } })
    const answers = await Promise.all([
      walkIn(made, 'ane', '2026-02-04', 'LEGO-1'),
      walkIn(made, 'ane', '2026-02-04', 'LEGO-2'),
    ])
    expect(answers.map(outcome).toSorted()).toEqual(['201', '409 quota-reached'])
  })

  it('RG-07: refuses the second of two windows that confirm at once', async () => {
    const made = await scene({ copies: 5, point: { maxOpenReservations: 1 } })
    const answers = await Promise.all([
      made.reserve(made.ane, '2026-02-03', '2026-02-04'),
      made.reserve(made.ane, '2026-02-10', '2026-02-11'),
    ])
    expect(answers.map(outcome).toSorted()).toEqual(['201', '409 quota-reached'])
  })

  it('RG-02: makes exactly one reservation of two for a copy that both still saw', async () => {
    const made = await scene()
    const answers = await Promise.all([
      made.reserve(made.ane, '2026-02-03', '2026-02-04'),
      made.reserve(made.bo, '2026-02-04', '2026-02-05'),
    ])
    expect(answers.map(outcome).toSorted()).toEqual(['201', '409 booked'])
  })
})

describe('the counter', () => {
  it('CI-17: has no copy out twice, whoever asks', async () => {
    const made = await scene()
    const { id } = (await done(made.reserve(made.ane, '2026-02-02', '2026-02-04'))).body
    await done(handOut(made, id, 'LEGO-1'))
    const again = await walkIn(made, 'bo', '2026-02-04', 'LEGO-1')
    expect(outcome(again)).toBe('409 already-out')
    const out = await made.app.store.read.selectFrom('copy_out').selectAll().execute()
    expect(out).toHaveLength(1)
  })

  it('DK-10: lets nobody but the desk override, and the desk only with a reason, which is kept', async () => {
    const made = await scene({ lending: { maxDays: 3 } })
    const long = (reason?: string) => ({
      borrower: 'ane@example.org',
      ...(reason !== undefined && { override: { reason } }),
    })
    const asked = ['2026-02-03', '2026-02-13'] as const
    expect(outcome(await made.reserve(made.desk, ...asked, long()))).toBe('409 period-too-long')
    expect((await made.reserve(made.desk, ...asked, long(' '))).status).toBe(422)
    const hers = { override: { reason: 'Zomaar.' } }
    expect((await made.reserve(made.ane, ...asked, hers)).status).toBe(403)
    const backwards = await made.reserve(made.desk, asked[1], asked[0], long('Toch.'))
    expect(outcome(backwards)).toBe('409 period-backwards')
    const { id } = (await done(made.reserve(made.desk, ...asked, long('Schoolproject.')))).body
    const act = made.app.store.read.selectFrom('act').where('id', '=', id).select('reason')
    expect(await act.execute()).toEqual([{ reason: 'Schoolproject.' }])
  })

  it('DK-17: hands out and takes back while no letter can be sent', async () => {
    const made = await scene()
    made.app.mail.isDown = true
    const { id } = (await done(made.reserve(made.ane, '2026-02-02', '2026-02-04'))).body
    await deliverLetters(made.app.services, { worker: 'test' })
    expect(outcome(await handOut(made, id, 'LEGO-1'))).toBe('201')
    expect(outcome(await made.desk.post('/returns', { barcode: 'LEGO-1', ready: true }))).toBe(
      '201',
    )
    expect(made.app.mail.sent).toEqual([])
  })

  it('RG-18: hands sixty copies out with one scan list', async () => {
    const made = await scene({ copies: 60 })
    const asked = made.reserve(made.ane, '2026-02-02', '2026-02-06', lego(60))
    const { id } = (await done(asked)).body
    const barcodes = Array.from({ length: 60 }, (_, n) => `LEGO-${n + 1}`)
    const { body } = await done(handOut(made, id, ...barcodes))
    const states = body.lines[0].copies.map(({ state }: { state: string }) => state)
    expect([states.length, new Set(states)]).toEqual([60, new Set(['checked-out'])])
  })

  it('RG-19: answers a year of availability for every material', async () => {
    const made = await scene()
    for (const slug of ['aa', 'bb', 'cc']) await made.material(slug, 2)
    for (const slug of ['aa', 'bb', 'cc', 'lego']) {
      const path = `/offerings/${slug}/availability?from=2026-02-02&until=2027-02-01&pickupPoint=desk`
      expect((await done(made.app.as().get(path))).body.days).toHaveLength(365)
    }
  })
})
