import { describe, expect, it } from 'vitest'
import { done, lego, outcome, type Scene, scene } from './scenario.ts'

// Scenarios of counted availability. The end day is held, and what is free is said day by day.

/** Seven copies in January 2030, with these reservations: quantity, pick-up day, return day. */
async function seven(lending: object, ...reservations: [number, string, string][]): Promise<Scene> {
  const made = await scene({ today: '2030-01-02', copies: 7, lending })
  for (const [quantity, pickupDay, returnDay] of reservations) {
    await done(made.reserve(made.bo, pickupDay, returnDay, lego(quantity)))
  }
  return made
}

describe('free copies of seven', () => {
  it('AV-01: all of them, for ever, without reservations', async () => {
    const { free } = await seven({})
    expect(await free('2030-01-02', '2031-06-01', '2299-12-31')).toEqual([7, 7, 7])
  })

  it('AV-02: fewer from the pick-up day to the return day, both included', async () => {
    const { free } = await seven({}, [3, '2030-03-21', '2030-03-31'])
    const days = ['2030-03-20', '2030-03-21', '2030-03-31', '2030-04-01']
    expect(await free(...days)).toEqual([7, 4, 4, 7])
  })

  it('AV-03: each reservation takes its own days', async () => {
    const { free } = await seven(
      {},
      [3, '2030-03-21', '2030-03-31'],
      [2, '2030-03-10', '2030-03-24'],
      [2, '2030-03-23', '2030-04-05'],
    )
    expect(
      await free('2030-03-09', '2030-03-10', '2030-03-20', '2030-03-21', '2030-03-22'),
    ).toEqual([7, 5, 5, 2, 2])
    expect(
      await free('2030-03-23', '2030-03-24', '2030-03-25', '2030-03-31', '2030-04-01'),
    ).toEqual([0, 0, 2, 2, 5])
    expect(await free('2030-04-05', '2030-04-06')).toEqual([5, 7])
  })

  it('AV-06: turnaround holds the days after the return', async () => {
    const { free } = await seven(
      { turnaroundDays: 4 },
      [3, '2030-03-21', '2030-03-31'],
      [2, '2030-03-10', '2030-03-24'],
    )
    expect(
      await free('2030-03-09', '2030-03-10', '2030-03-20', '2030-03-21', '2030-03-28'),
    ).toEqual([7, 5, 5, 2, 2])
    expect(await free('2030-03-29', '2030-04-04', '2030-04-05')).toEqual([4, 4, 7])
  })

  it('AV-07: the same for one reservation', async () => {
    const { free } = await seven({ turnaroundDays: 4 }, [3, '2030-03-21', '2030-03-31'])
    expect(
      await free('2030-03-20', '2030-03-21', '2030-03-31', '2030-04-04', '2030-04-05'),
    ).toEqual([7, 4, 4, 4, 7])
  })
})

describe('a day', () => {
  it('AV-04: is taken by a loan of one day', async () => {
    const { reserve, bo, free } = await scene({ today: '2030-01-02' })
    await done(reserve(bo, '2030-03-21', '2030-03-21'))
    expect(await free('2030-03-20', '2030-03-21', '2030-03-22')).toEqual([1, 0, 1])
  })

  it('AV-05: is taken by two copies at once', async () => {
    const { reserve, bo, free } = await scene({ today: '2030-01-02', copies: 2 })
    await done(reserve(bo, '2030-03-21', '2030-03-21', lego(2)))
    expect(await free('2030-03-21')).toEqual([0])
  })

  it('AV-09: is not taken by what was not collected and is over', async () => {
    const { reserve, bo, free, day } = await scene({ today: '2030-01-01' })
    await done(reserve(bo, '2030-01-01', '2030-01-05'))
    day('2030-01-04')
    expect(await free('2030-01-08')).toEqual([1])
    day('2030-01-06')
    expect(await free('2030-01-08')).toEqual([1])
  })

  it('AV-10: is taken by what is overdue, from today on', async () => {
    const { reserve, bo, desk, free, day } = await scene({ today: '2030-01-01' })
    const { body } = await done(reserve(bo, '2030-01-01', '2030-01-05'))
    await done(desk.post('/check-outs', { reservation: body.id, barcodes: ['LEGO-1'] }))
    day('2030-01-04')
    expect(await free('2030-01-08')).toEqual([1])
    day('2030-01-06')
    expect(await free('2030-01-08', '2030-01-13', '2030-01-14')).toEqual([0, 0, 1])
  })

  it('RG-15: on which a loan is due is still taken', async () => {
    const { reserve, bo, ane } = await scene()
    await done(reserve(bo, '2026-03-03', '2026-03-10'))
    expect(outcome(await reserve(ane, '2026-03-10', '2026-03-12'))).toBe('409 booked')
    expect(outcome(await reserve(ane, '2026-03-11', '2026-03-12'))).toBe('201')
  })
})

describe('a long loan', () => {
  it('AV-11: leaves the other copies free, and is over one day', async () => {
    // Our longest loan is 1000 days, and the calendar ends in 2299.
    const { reserve, bo, desk, free, day } = await scene({
      today: '2028-01-10',
      copies: 3,
      lending: { turnaroundDays: 2, maxDays: 1000 },
    })
    const { body } = await done(reserve(bo, '2028-01-10', '2030-10-05'))
    const { barcode } = body.lines[0].copies[0]
    await done(desk.post('/check-outs', { reservation: body.id, barcodes: [barcode] }))
    day('2030-01-06')
    expect(await free('2030-01-08', '2030-10-07', '2030-10-08', '2222-02-15')).toEqual([2, 2, 3, 3])
  })
})

describe('the largest quantity of three in a period', () => {
  it('AV-12: with one reservation', async () => {
    const { reserve, bo, freeSpan } = await scene({ today: '2030-01-02', copies: 3 })
    await done(reserve(bo, '2030-01-17', '2030-02-27'))
    expect(await freeSpan('2030-01-16', '2030-02-28')).toBe(2)
    expect(await freeSpan('2030-01-10', '2030-01-16')).toBe(3)
    expect(await freeSpan('2030-01-10', '2030-01-17')).toBe(2)
    expect(await freeSpan('2030-01-19', '2030-01-22')).toBe(2)
    expect(await freeSpan('2030-02-22', '2030-03-01')).toBe(2)
    expect(await freeSpan('2030-02-27', '2030-03-01')).toBe(2)
    expect(await freeSpan('2030-02-28', '2030-04-05')).toBe(3)
  })

  it('AV-13: with three of them', async () => {
    const { reserve, bo, freeSpan } = await scene({ today: '2030-01-02', copies: 3 })
    await done(reserve(bo, '2030-01-17', '2030-02-27'))
    await done(reserve(bo, '2030-01-20', '2030-02-05'))
    await done(reserve(bo, '2030-02-01', '2030-03-09'))
    expect(await freeSpan('2030-01-10', '2030-01-16')).toBe(3)
    expect(await freeSpan('2030-01-17', '2030-02-28')).toBe(0)
    expect(await freeSpan('2030-01-17', '2030-01-31')).toBe(1)
    expect(await freeSpan('2030-02-01', '2030-02-05')).toBe(0)
    expect(await freeSpan('2030-02-06', '2030-03-15')).toBe(1)
    expect(await freeSpan('2030-02-28', '2030-03-31')).toBe(2)
    expect(await freeSpan('2030-01-06', '2030-02-01')).toBe(0)
  })

  it('AV-14: of one, around a loan of one day', async () => {
    const { reserve, bo, freeSpan } = await scene({ today: '2030-01-02' })
    await done(reserve(bo, '2030-01-17', '2030-01-17'))
    expect(await freeSpan('2030-01-15', '2030-01-20')).toBe(0)
    expect(await freeSpan('2030-01-15', '2030-01-16')).toBe(1)
    expect(await freeSpan('2030-01-16', '2030-01-17')).toBe(0)
    expect(await freeSpan('2030-01-17', '2030-01-17')).toBe(0)
    expect(await freeSpan('2030-01-17', '2030-01-18')).toBe(0)
    expect(await freeSpan('2030-01-18', '2030-01-20')).toBe(1)
  })

  it.each<[string, number, [number, number][]]>([
    ['CI-01', 2, [[15, 22]]],
    [
      'CI-02',
      2,
      [
        [11, 18],
        [19, 26],
      ],
    ],
    [
      'CI-03',
      1,
      [
        [13, 20],
        [17, 24],
      ],
    ],
    [
      'CI-04',
      2,
      [
        [15, 17],
        [18, 19],
        [20, 21],
      ],
    ],
    [
      'CI-05',
      1,
      [
        [15, 19],
        [18, 19],
        [20, 21],
      ],
    ],
  ])(
    '%s: is %d on 15 to 22 February, in whatever order the others came',
    async (_, most, taken) => {
      for (const order of [taken, taken.toReversed()]) {
        const { reserve, bo, freeSpan } = await scene({ copies: 3 })
        for (const [from, until] of order) {
          await done(reserve(bo, `2026-02-${from}`, `2026-02-${until}`))
        }
        expect(await freeSpan('2026-02-15', '2026-02-22')).toBe(most)
      }
    },
  )
})

describe('a booking over another', () => {
  it('RG-05: is refused, though its first day is free', async () => {
    const { reserve, bo, ane, free } = await scene()
    await done(reserve(bo, '2026-02-15', '2026-02-15'))
    expect(outcome(await reserve(ane, '2026-02-14', '2026-02-17'))).toBe('409 booked')
    expect(await free('2026-02-14', '2026-02-16')).toEqual([1, 1])
  })

  it('RG-08: counts a copy once that was booked and is out', async () => {
    const { reserve, bo, ane, cia, desk } = await scene({ copies: 3 })
    const { body } = await done(reserve(bo, '2026-02-02', '2026-02-06'))
    const { barcode } = body.lines[0].copies[0]
    await done(desk.post('/check-outs', { reservation: body.id, barcodes: [barcode] }))
    expect(outcome(await reserve(ane, '2026-02-09', '2026-02-13', lego(2)))).toBe('201')
    expect(outcome(await reserve(cia, '2026-02-09', '2026-02-13'))).toBe('201')
    expect(outcome(await reserve(cia, '2026-02-09', '2026-02-13'))).toBe('409 booked')
  })

  it('AV-17: reads the same however often it is read', async () => {
    const { reserve, bo, app } = await scene({ copies: 3 })
    await done(reserve(bo, '2026-02-09', '2026-02-13', lego(2)))
    const path = '/offerings/lego/availability?from=2026-02-02&until=2026-02-28&pickupPoint=desk'
    const first = await app.as().get(path)
    expect((await app.as().get(path)).body).toEqual(first.body)
    expect(first.body.total).toBe(3)
  })
})
