import { engine, freshStore } from '#engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPickupPoint } from '../../src/catalogue/find-pickup-point.ts'
import { listMaterials } from '../../src/catalogue/list-materials.ts'
import type { Context } from '../../src/context.ts'
import { addDays, type Day, daysBetween } from '../../src/day.ts'
import { acceptOffer } from '../../src/ledger/accept-offer.ts'
import { cancel } from '../../src/ledger/cancel.ts'
import { daysOf, holdOf } from '../../src/ledger/hold.ts'
import { judgePeriod } from '../../src/ledger/judge-period.ts'
import { lapseDue } from '../../src/ledger/lapse-due.ts'
import { schoolDayAfter } from '../../src/ledger/open-days.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { wait } from '../../src/ledger/wait.ts'
import { periodsOf } from '../../src/ledger/wish.ts'
import { withdrawWish } from '../../src/ledger/withdraw-wish.ts'
import { Problem } from '../../src/problem.ts'
import { actorOf, smallWorld, type World } from '../kit/world.ts'

const FIRST_DAY = '2026-03-02'

const step = fc.record({
  wait: fc.constantFrom(0, 0, 0, 0, 0, 0, 1),
  verb: fc.constantFrom(
    'reserve',
    'reserve',
    'wish',
    'wish',
    'wish',
    'cancel',
    'cancel',
    'accept',
    'decline',
  ),
  who: fc.constantFrom('ane', 'cia', 'dre'),
  quantity: fc.constantFrom(1, 1, 2),
  ahead: fc.integer({ min: 1, max: 7 }),
  length: fc.integer({ min: 1, max: 4 }),
  slack: fc.integer({ min: 0, max: 2 }),
  points: fc.constantFrom(
    ['roeselare'],
    ['kortrijk'],
    ['roeselare', 'kortrijk'],
    ['kortrijk', 'roeselare'],
  ),
  which: fc.nat(20),
})
/** First a queue forms. */
const wishing = step.map((one) => ({ ...one, verb: 'wish' as const, wait: 0 as const }))

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

describe('whatever people do', () => {
  it('an offer fits a whole wish, is held for it, ends in time, and goes to the first whom it fits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(wishing, { minLength: 4, maxLength: 8 }),
        fc.array(step, { minLength: 4, maxLength: 14 }),
        fc.constantFrom(0, 2),
        fc.constantFrom(0, 1),
        async (wishes, steps, leadDays, turnaroundDays) => {
          const world = await smallWorld((await freshStore()).store)
          await world.lending('bee-bots', { leadDays, turnaroundDays })
          await fill(world)
          await live(world, [...wishes, ...steps])
        },
      ),
      // workerd starts a database anew for every world.
      { numRuns: engine === 'D1' ? 2 : 15, interruptAfterTimeLimit: 20_000 },
    )
  })
})

/** All is taken for two weeks, in pieces, so that there is something to wait for. */
async function fill(world: World): Promise<void> {
  for (const [number, [pickupDay, returnDay]] of taken.entries()) {
    for (const [pickupPoint, quantity] of [
      ['roeselare', 2],
      ['kortrijk', 1],
    ] as const) {
      const lines = [{ offering: 'bee-bots', quantity }]
      const id = `${pickupPoint}-${number}`
      const period = { pickupDay: `2026-03-${pickupDay}`, returnDay: `2026-03-${returnDay}` }
      await reserve(world.as('bo', '2026-02-23'), { id, lines, pickupPoint, ...period })
    }
  }
}

const taken = [
  ['02', '03'],
  ['05', '06'],
  ['10', '11'],
  ['13', '16'],
] as const

async function live(world: World, steps: readonly Step[]): Promise<void> {
  let day = FIRST_DAY
  let before = await look(world.as('els', day))
  for (const [number, one] of steps.entries()) {
    day = addDays(day, one.wait)
    const ctx = world.as(one.who, day)
    await lapseDue(ctx)
    before = await check(ctx, before)
    await act(ctx, one, number, before).catch((error: unknown) => {
      if (!(error instanceof Problem) || error.status >= 500) throw error
    })
    before = await check(ctx, before)
  }
  expect(await verifyLedger(world.as('els', day))).toBeUndefined()
}

async function act(ctx: Context, one: Step, number: number, { wishes }: Looked): Promise<unknown> {
  const id = `step-${number}`
  const from = addDays(ctx.today, one.ahead)
  const until = addDays(from, one.length)
  if (one.verb === 'reserve') {
    const lines = [{ offering: 'bee-bots', quantity: one.quantity }]
    const [pickupPoint = ''] = one.points
    return reserve(ctx, { id, lines, pickupPoint, pickupDay: from, returnDay: until })
  }
  if (one.verb === 'wish') {
    return wait(ctx, {
      id,
      offering: 'bee-bots',
      quantity: one.quantity,
      pickupPoints: one.points,
      from,
      until: addDays(until, one.slack),
      days: one.length,
    })
  }
  if (one.verb === 'cancel') {
    const open = await ctx.store.read
      .selectFrom('promised')
      .select(['promised.reservation', 'promised.from_day'])
      .distinct()
      .orderBy('promised.from_day')
      .orderBy('promised.reservation')
      .execute()
    const reservation = open[one.which % Math.max(open.length, 1)]?.reservation
    return reservation && cancel({ ...ctx, actor: actorOf('els') }, { id, reservation })
  }
  const own = wishes.filter(({ account, ended_at }) => account === ctx.actor?.id && !ended_at)
  const wish = own[one.which % Math.max(own.length, 1)]?.id
  if (wish === undefined) return undefined
  return one.verb === 'accept' ? acceptOffer(ctx, { id, wish }) : withdrawWish(ctx, { id, wish })
}

type Looked = Awaited<ReturnType<typeof look>>

async function look(ctx: Context) {
  const { read } = ctx.store
  const [wishes, offers, held, promised, copies] = await Promise.all([
    read.selectFrom('wish').selectAll().orderBy('seq').execute(),
    read
      .selectFrom('wish_offer')
      .innerJoin('reservation', 'reservation.id', 'wish_offer.reservation')
      .selectAll()
      .where('answered_at', 'is', null)
      .execute(),
    read.selectFrom('held_day').selectAll().execute(),
    read.selectFrom('promised').selectAll().execute(),
    read.selectFrom('copy').where('offering', '=', 'bee-bots').selectAll().execute(),
  ])
  const material = (await listMaterials(ctx)).get('bee-bots')
  if (!material) throw new Error('No Bee-Bots.')
  const points = await Promise.all(['roeselare', 'kortrijk'].map((id) => findPickupPoint(ctx, id)))
  return { wishes, offers, held, promised, copies, material, points }
}

/** What must hold after every act, seen from what was before it. */
async function check(ctx: Context, before: Looked): Promise<Looked> {
  const now = await look(ctx)
  const waiting = now.wishes.filter(
    ({ id, ended_at }) => !ended_at && !now.offers.some(({ wish }) => wish === id),
  )
  for (const wish of waiting)
    expect(fits(ctx, now, wish, []), `${wish.id} could be met`).toBe(false)
  for (const offer of now.offers) {
    const wish = now.wishes.find(({ id }) => id === offer.wish)
    if (!wish) throw new Error('An offer to nobody.')
    expectWhole(now, offer, wish)
    const point = now.points.find((one) => one?.id === offer.pickup_point)
    if (!point) throw new Error('An offer nowhere.')
    const period = { pickupDay: offer.pickup_day, returnDay: offer.return_day }
    const { lending } = now.material
    const atLast = { lending, point, today: offer.held_until, now: ctx.now }
    expect(judgePeriod(atLast, period)).toEqual([])
    expect(offer.held_until >= ctx.today).toBe(true)
    if (before.offers.some(({ reservation }) => reservation === offer.reservation)) continue
    expect(offer.held_until <= schoolDayAfter(point, ctx.today, 2)).toBe(true)
    // Had it not gone to her, it would not have fitted anybody before her.
    const later = now.offers.filter((one) => {
      const seq = now.wishes.find(({ id }) => id === one.wish)?.seq ?? 0
      return seq >= wish.seq && !before.offers.some((old) => old.wish === one.wish)
    })
    const passed = waiting.filter(({ seq }) => seq < wish.seq)
    const chains = chainsOf(
      now,
      later.map(({ reservation }) => reservation),
    )
    for (const other of passed) {
      expect(fits(ctx, now, other, chains), `${other.id} was passed over`).toBe(false)
    }
  }
  return now
}

function chainsOf({ promised }: Looked, reservations: readonly string[]): number[] {
  return promised
    .filter(({ reservation }) => reservations.includes(reservation))
    .map(({ chain }) => chain)
}

function expectWhole(
  now: Looked,
  offer: Looked['offers'][number],
  wish: Looked['wishes'][number],
): void {
  const { pickup_day, return_day, pickup_point } = offer
  expect(JSON.parse(wish.pickup_points)).toContain(pickup_point)
  expect(daysBetween(pickup_day, return_day)).toBe(wish.days)
  expect(pickup_day >= wish.from_day && return_day <= wish.until_day).toBe(true)
  const chains = now.promised.filter(({ reservation }) => reservation === offer.reservation)
  expect(chains).toHaveLength(wish.quantity)
  expect(chains.every(({ is_offer }) => is_offer === 1)).toBe(true)
  for (const { chain, copy_id } of chains) {
    const days = now.held.filter((one) => one.chain === chain)
    expect(days.every((one) => one.copy_id === copy_id)).toBe(true)
    const loan = days.filter(({ turnaround }) => turnaround === 0)
    expect(loan).toHaveLength(wish.days + 1)
    expect(now.copies.find(({ id }) => id === copy_id)?.pickup_point).toBe(pickup_point)
  }
}

/** By counting alone: nothing is out or in repair, so where enough copies are free each day promises can move to fit. */
function fits(
  ctx: Context,
  { material: { lending }, points, copies, held }: Looked,
  wish: Looked['wishes'][number],
  ignored: readonly number[],
): boolean {
  const wanted = { ...wish, from: wish.from_day, until: wish.until_day, pickupPoints: [] }
  return points.some((point) => {
    if (!point || !(JSON.parse(wish.pickup_points) as string[]).includes(point.id)) return false
    const here = copies.filter(({ pickup_point }) => pickup_point === point.id)
    const isTaken = (copy: number, day: Day) =>
      held.some((one) => one.copy_id === copy && one.day === day && !ignored.includes(one.chain))
    return periodsOf(wanted, ctx.today).some(
      (period) =>
        judgePeriod({ lending, point, today: ctx.today, now: ctx.now }, period).length === 0 &&
        daysOf(holdOf(point, lending, period)).every(
          (day) => here.filter(({ id }) => !isTaken(id, day)).length >= wish.quantity,
        ),
    )
  })
}
