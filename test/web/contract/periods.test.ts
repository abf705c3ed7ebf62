import { describe, expect, it } from 'vitest'
import { alwaysOpen, done, lego, outcome, scene } from './scenario.ts'

// Which days a loan may begin and end on. Today is Monday 2 February 2026 unless it says otherwise.

const openWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri']
const closed = (day: string, more = {}) => ({ from: day, until: day, reason: 'Dicht', ...more })

describe('lead time', () => {
  it('BR-01: counts working days, whether the point is open on them or not', async () => {
    const { reserve, ane, app } = await scene({
      lending: { leadDays: 3 },
      point: {
        openDays: ['mon', 'thu', 'fri', 'sat'],
        workingDays: ['mon', 'wed', 'thu', 'fri', 'sat'],
        closures: [closed('2026-02-05'), closed('2026-02-06', { worked: true })],
      },
    })
    for (const day of ['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05', '2026-02-06']) {
      expect((await reserve(ane, day, '2026-02-09')).body.code, day).toBe('too-soon')
    }
    const calendar = await app
      .as()
      .get('/offerings/lego/availability?from=2026-02-02&until=2026-02-09&pickupPoint=desk')
    expect(calendar.body.periods[0].pickupDay).toBe('2026-02-07')
    expect(outcome(await reserve(ane, '2026-02-07', '2026-02-09'))).toBe('201')
  })

  it.each([
    [2, '201'],
    [5, '409 too-soon'],
    [10, '409 too-soon'],
  ])('CI-09: of %d days, for a start in four, comes to %s', async (leadDays, expected) => {
    const { reserve, ane } = await scene({ lending: { leadDays } })
    expect(outcome(await reserve(ane, '2026-02-06', '2026-02-09'))).toBe(expected)
  })

  it('begins at midnight in Brussels', async () => {
    const { app, reserve, ane } = await scene({ lending: { leadDays: 1 } })
    app.clock.now = new Date('2026-02-02T22:59:59Z')
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-04'))).toBe('201')
    app.clock.now = new Date('2026-02-02T23:00:00Z')
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-04'))).toBe('409 too-soon booked')
  })
})

describe('the horizon', () => {
  it.each([
    [10, '201'],
    [9, '201'],
    [5, '409 beyond-horizon'],
    [4, '409 beyond-horizon'],
  ])('CI-10: of %d days, for a start in nine, comes to %s', async (horizonDays, expected) => {
    const { reserve, ane } = await scene({ lending: { horizonDays } })
    expect(outcome(await reserve(ane, '2026-02-11', '2026-02-12'))).toBe(expected)
  })

  it('CI-11: leaves no day where one material is too soon and another too far ahead', async () => {
    const { reserve, ane, material } = await scene({ lending: { leadDays: 6 } })
    await material('vr', 1, { horizonDays: 4 })
    const both = { lines: [lego(1).lines[0], lego(1, 'vr').lines[0]] }
    const soon = await reserve(ane, '2026-02-05', '2026-02-06', both)
    expect(outcome(soon)).toBe('409 too-soon')
    expect(soon.body).toMatchObject({ reasons: [{ line: 0, day: '2026-02-05' }], alternatives: [] })
    const later = await reserve(ane, '2026-02-09', '2026-02-10', both)
    expect(later.body).toMatchObject({
      code: 'beyond-horizon',
      reasons: [{ code: 'beyond-horizon', line: 1 }],
      alternatives: [],
    })
    expect(outcome(await reserve(ane, '2026-02-07', '2026-02-10', both))).toBe(
      '409 too-soon beyond-horizon',
    )
  })
})

describe('length', () => {
  it('BR-02: is the return day minus the pick-up day', async () => {
    const { reserve, ane } = await scene({ lending: { maxDays: 2 } })
    // 2–4 February is two days by our count.
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-05'))).toBe('409 period-too-long')
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-04'))).toBe('201')
  })

  it('BR-11: of seven days runs from Monday to Monday', async () => {
    const { reserve, ane } = await scene({ lending: { maxDays: 7 } })
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-10'))).toBe('409 period-too-long')
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-09'))).toBe('201')
  })

  it('CI-08: is judged by each material of its own, and each line says so', async () => {
    const { reserve, ane, material } = await scene({ lending: { maxDays: 10 } })
    await material('vr', 1, { maxDays: 5 })
    await material('box', 1, { maxDays: 3 })
    const all = { lines: ['lego', 'vr', 'box'].map((offering) => ({ offering, quantity: 1 })) }
    const refused = await reserve(ane, '2026-02-02', '2026-02-08', all)
    expect(refused.body).toMatchObject({
      code: 'period-too-long',
      reasons: [
        { code: 'period-too-long', line: 1 },
        { code: 'period-too-long', line: 2 },
      ],
    })
    expect((await ane.get('/reservations')).body.total).toBe(0)
  })

  it('is at least the shortest loan', async () => {
    const { reserve, ane } = await scene({ lending: { minDays: 2 } })
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-03'))).toBe('409 period-too-short')
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-04'))).toBe('201')
  })

  it('leaves out the holidays in between', async () => {
    const holiday = {
      from: '2026-02-14',
      until: '2026-02-22',
      reason: 'Krokusvakantie',
      holiday: true,
    }
    const { reserve, ane, material } = await scene({
      lending: { maxDays: 7 },
      point: { closures: [holiday] },
    })
    expect(outcome(await reserve(ane, '2026-02-10', '2026-02-27'))).toBe('409 period-too-long')
    expect(outcome(await reserve(ane, '2026-02-10', '2026-02-26'))).toBe('201')
    await material('vr', 1, { maxDays: 60, overHolidays: false })
    expect(outcome(await reserve(ane, '2026-02-13', '2026-02-23', lego(1, 'vr')))).toBe(
      '409 over-holiday',
    )
    expect(outcome(await reserve(ane, '2026-02-12', '2026-02-13', lego(1, 'vr')))).toBe('201')
  })
})

describe('closed days', () => {
  it('BR-03: count where a loan begins or ends, not in between', async () => {
    const { reserve, ane } = await scene({ point: { closures: [closed('2026-02-03')] } })
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-04'))).toBe('409 closed')
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-03'))).toBe('409 closed')
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-04'))).toBe('201')
  })

  it('are other days for picking up than for bringing back', async () => {
    const { reserve, ane } = await scene({
      point: { openDays: openWeekdays, pickupDays: ['mon'], returnDays: ['fri'] },
    })
    expect(outcome(await reserve(ane, '2026-02-03', '2026-02-06'))).toBe('409 closed')
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-05'))).toBe('409 closed')
    expect(outcome(await reserve(ane, '2026-02-02', '2026-02-06'))).toBe('201')
  })

  it('RG-04: do not free what is lent over them, there or at another point', async () => {
    const { reserve, ane, bo, desk } = await scene({ point: { closures: [closed('2026-02-08')] } })
    await done(desk.put('/pickup-points/elsewhere', alwaysOpen))
    await done(reserve(bo, '2026-02-07', '2026-02-09'))
    expect(outcome(await reserve(ane, '2026-02-08', '2026-02-08'))).toBe('409 closed booked')
    // A copy belongs to one point.
    const there = await reserve(ane, '2026-02-08', '2026-02-08', { pickupPoint: 'elsewhere' })
    expect(outcome(there)).toBe('409 no-such-copy')
  })

  it('RG-14: are exactly those days, where the clock changes too', async () => {
    const { app } = await scene({
      today: '2026-10-01',
      point: { closures: [closed('2026-11-02')] },
    })
    const { body } = await app
      .as()
      .get('/offerings/lego/availability?from=2026-10-01&until=2026-11-30&pickupPoint=desk')
    const days: { day: string; reasons: string[] }[] = body.days
    expect(days).toHaveLength(61)
    expect(days.filter(({ reasons }) => reasons.length > 0)).toMatchObject([
      { day: '2026-11-02', reasons: ['closed'] },
    ])
  })
})

describe('touching periods', () => {
  it('RG-03: share a day where the material says so', async () => {
    const { reserve, ane, bo, cia } = await scene({ lending: { sameDayTurnover: true } })
    await done(reserve(bo, '2026-02-03', '2026-02-10'))
    expect(outcome(await reserve(ane, '2026-02-10', '2026-02-12'))).toBe('201')
    expect(outcome(await reserve(cia, '2026-02-09', '2026-02-10'))).toBe('409 booked')
    // A loan back the same day holds its day.
    expect(outcome(await reserve(cia, '2026-02-12', '2026-02-12'))).toBe('201')
    expect(outcome(await reserve(cia, '2026-02-12', '2026-02-13'))).toBe('409 booked')
  })

  it('clash on turnaround, before another loan and after it', async () => {
    const { reserve, ane, bo } = await scene({ lending: { turnaroundDays: 2 } })
    await done(reserve(bo, '2026-02-10', '2026-02-12'))
    expect(outcome(await reserve(ane, '2026-02-14', '2026-02-16'))).toBe('409 turnaround')
    expect(outcome(await reserve(ane, '2026-02-06', '2026-02-08'))).toBe('409 turnaround')
    expect(outcome(await reserve(ane, '2026-02-12', '2026-02-14'))).toBe('409 booked turnaround')
    expect(outcome(await reserve(ane, '2026-02-05', '2026-02-07'))).toBe('201')
    expect(outcome(await reserve(ane, '2026-02-15', '2026-02-16'))).toBe('201')
  })

  it('count working days, and hold the others between', async () => {
    const { free, reserve, bo } = await scene({
      lending: { turnaroundDays: 2 },
      point: { workingDays: openWeekdays, closures: [closed('2026-02-16')] },
    })
    // Friday the 13th; Monday is closed, so Tuesday and Wednesday are the two working days.
    await done(reserve(bo, '2026-02-10', '2026-02-13'))
    expect(
      await free('2026-02-14', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'),
    ).toEqual([0, 0, 0, 0, 1])
  })
})

describe('a point with school years', () => {
  const years = [
    { from: '2025-09-01', until: '2026-06-30', bookingOpensAt: '2025-05-01T08:00:00Z' },
    { from: '2026-09-01', until: '2027-06-30', bookingOpensAt: '2026-05-04T08:00:00Z' },
  ]

  it('lends until the end of the last one that is open, and says when the next opens', async () => {
    const { reserve, ane } = await scene({
      point: { schoolYears: years },
      lending: { horizonDays: 5 },
    })
    expect(outcome(await reserve(ane, '2026-06-25', '2026-06-30'))).toBe('201')
    const early = await reserve(ane, '2026-09-07', '2026-09-11')
    expect(outcome(early)).toBe('409 not-open-yet')
    expect(JSON.stringify(early.body.reasons)).toContain('2026-05-04T08:00:00.000Z')
    expect(outcome(await reserve(ane, '2027-09-06', '2027-09-10'))).toBe('409 past-school-year')
  })

  it('opens at the instant', async () => {
    const { app, reserve, ane } = await scene({ point: { schoolYears: years } })
    app.clock.now = new Date('2026-05-04T07:59:59Z')
    expect(outcome(await reserve(ane, '2026-09-07', '2026-09-11'))).toBe('409 not-open-yet')
    app.clock.now = new Date('2026-05-04T08:00:00Z')
    expect(outcome(await reserve(ane, '2026-09-07', '2026-09-11'))).toBe('201')
  })

  it('has nothing out past the end of a year', async () => {
    const { reserve, ane } = await scene({ today: '2026-05-05', point: { schoolYears: years } })
    expect(outcome(await reserve(ane, '2026-06-29', '2026-07-01'))).toBe('409 past-school-year')
    expect(outcome(await reserve(ane, '2026-06-29', '2026-09-02'))).toContain('past-school-year')
  })
})

describe('a refusal', () => {
  it('BR-09: says everything that is wrong, in one order', async () => {
    const { reserve, ane, bo, desk } = await scene({
      lending: { leadDays: 5, maxDays: 3 },
      point: { closures: [closed('2026-02-03'), closed('2026-02-13')] },
    })
    await done(
      desk.post('/reservations', {
        ...lego(1),
        pickupPoint: 'desk',
        pickupDay: '2026-02-04',
        returnDay: '2026-02-06',
        borrower: 'bo@example.org',
        override: { reason: 'Afgesproken.' },
      }),
    )
    expect((await bo.get('/reservations')).body.total).toBe(1)
    const refused = await reserve(ane, '2026-02-03', '2026-02-13')
    expect(outcome(refused)).toBe('409 too-soon period-too-long closed closed booked')
    expect(
      refused.body.reasons.filter(({ code }: { code: string }) => code === 'closed'),
    ).toMatchObject([{ day: '2026-02-03' }, { day: '2026-02-13' }])
    const past = await reserve(ane, '2026-01-30', '2026-02-01')
    expect(outcome(past)).toBe('409 too-soon')
    expect(outcome(await reserve(ane, '2026-02-12', '2026-02-11'))).toBe('409 period-backwards')
    expect(outcome(await reserve(ane, '2026-02-09', '2026-02-11', lego(2)))).toBe(
      '409 no-such-copy',
    )
  })

  it('brings the nearest period of the same length, and the same one at another point', async () => {
    const { reserve, ane, bo, desk, material } = await scene()
    await done(desk.put('/pickup-points/elsewhere', alwaysOpen))
    await material('lego', 1, {}, 'elsewhere')
    await done(reserve(bo, '2026-02-10', '2026-02-12'))
    const { body } = await reserve(ane, '2026-02-11', '2026-02-12')
    expect(body.alternatives).toEqual([
      { kind: 'period', pickupPoint: 'desk', pickupDay: '2026-02-13', returnDay: '2026-02-14' },
      {
        kind: 'pickup-point',
        pickupPoint: 'elsewhere',
        pickupDay: '2026-02-11',
        returnDay: '2026-02-12',
      },
    ])
    expect(outcome(await reserve(ane, '2026-02-13', '2026-02-14'))).toBe('201')
  })
})
