import { type Actor, type Context, contextOf, type Services } from '../src/context.ts'
import { addDays, type Day, weekdayOf } from '../src/day.ts'
import { checkOut } from '../src/ledger/check-out.ts'
import { availability } from '../src/ledger/availability.ts'
import { markReady } from '../src/ledger/ready.ts'
import { reserve } from '../src/ledger/reserve.ts'
import type { Reservation } from '../src/ledger/reservation.ts'
import { returnCopy } from '../src/ledger/return.ts'
import { Problem } from '../src/problem.ts'

/** What can be borrowed where, for the sample loans. */
export interface LoanableMaterial {
  readonly slug: string
  readonly pickupPoints: readonly string[]
}

const WEEKS_PAST = 40
const WEEKS_AHEAD = 12

/**
 * Weeks at the desk, past and to come, made by calling the acts themselves, each on its own day. What the rules refuse
 * is left out. Gives the number of reservations made.
 */
export async function playLoans(
  services: Services,
  {
    today,
    materials,
    teachers,
    desk,
  }: {
    today: Day
    materials: readonly LoanableMaterial[]
    teachers: readonly Actor[]
    desk: Actor
  },
): Promise<number> {
  const dice = diceOf(20261)
  const monday = addDays(
    today,
    -['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekdayOf(today)),
  )
  const onDay = (day: Day, actor: Actor) => {
    const morning = new Date(`${day}T08:00:00Z`)
    // Nothing is dated later than now: the newest letter is the one that was asked for last.
    const now = services.now() < morning ? services.now() : morning
    return contextOf({ ...services, now: () => now }, actor)
  }
  let made = 0
  for (let week = -WEEKS_PAST; week <= WEEKS_AHEAD; week++) {
    const from = addDays(monday, 7 * week)
    for (const material of materials) {
      // Few know in March what they need in June: what lies ahead fills up slowly.
      if (dice() < (week > 4 ? 0.8 : 0.6)) continue
      const teacher = teachers[Math.floor(dice() * teachers.length)]
      const pickupPoint = material.pickupPoints[Math.floor(dice() * material.pickupPoints.length)]
      if (!teacher || !pickupPoint) continue
      const asked = addDays(from, -12)
      const ctx = onDay(asked < today ? asked : today, teacher)
      const id = `sample-${week}-${material.slug}`
      const reservation = await orNothing(() =>
        reserveIn(ctx, {
          id,
          offering: material.slug,
          pickupPoint,
          from,
          isLong: dice() < 0.4,
        }),
      )
      if (!reservation) continue
      made++
      await liveThrough(reservation, { today, fate: dice(), on: (day) => onDay(day, desk) })
    }
  }
  return made
}

/** Same weekday, one or two weeks on, is open as a rule; else shorter. */
const LENGTHS = { long: [14, 7, 3, 1], short: [7, 3, 1, 0] } as const

/** The first loan that can start in a week, for two weeks or for one. */
async function reserveIn(
  ctx: Context,
  {
    id,
    offering,
    pickupPoint,
    from,
    isLong,
  }: {
    id: string
    offering: string
    pickupPoint: string
    from: Day
    isLong: boolean
  },
): Promise<Reservation | undefined> {
  const range = { offering, from, until: addDays(from, 4), pickupPoint }
  const { periods, forYou } = await availability(ctx, range)
  const [first] = periods
  if (!first || forYou.reasons.length > 0) return undefined
  const { pickupDay, latestReturnDay } = first
  for (const length of isLong ? LENGTHS.long : LENGTHS.short) {
    const returnDay = addDays(pickupDay, length)
    if (returnDay > latestReturnDay) continue
    const lines = [{ offering, quantity: 1 }]
    const made = await orNothing(() =>
      reserve(ctx, { id, lines, pickupPoint, pickupDay, returnDay }),
    )
    if (made) return made.reservation
  }
  return undefined
}

/** What became of it until today: collected, brought back, checked; now and then late, or not checked yet. */
async function liveThrough(
  { id, lines, pickupDay, returnDay }: Reservation,
  { today, fate, on }: { today: Day; fate: number; on: (day: Day) => Context },
): Promise<void> {
  const barcodes = lines.flatMap(({ copies }) => copies.map(({ barcode }) => barcode))
  if (pickupDay >= today) return
  const handedOut = await orNothing(() =>
    checkOut(on(pickupDay), { id: `${id}-out`, reservation: id, barcodes }),
  )
  const isLate = fate < 0.06 && returnDay > addDays(today, -7)
  if (!handedOut || returnDay >= today || isLate) return
  for (const barcode of barcodes) {
    const isChecked = fate < 0.9 || returnDay < addDays(today, -3)
    await orNothing(() => returnCopy(on(returnDay), { id: `${id}-${barcode}-back`, barcode }))
    if (isChecked) {
      await orNothing(() => markReady(on(returnDay), { id: `${id}-${barcode}-ready`, barcode }))
    }
  }
}

/** What the rules refuse does not happen. */
async function orNothing<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** The same throws every time. */
function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
