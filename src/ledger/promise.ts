import type { Compilable } from 'kysely'
import { writing } from '../../db/prepared.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { newChain } from '../id.ts'
import { instantText, type Period } from '../day.ts'
import type { Cleared } from './clear-turnaround.ts'
import { type Tip, writeEntry } from './entry.ts'
import type { Borrower } from './find-asker.ts'
import { holdDays } from './held-days.ts'
import { type Hold, lastDayOf } from './hold.ts'
import type { Asker } from './judge-asker.ts'
import type { AskedLine } from './judge-lines.ts'
import { newCode } from './new-code.ts'
import { reservationLetter } from './reservation-letter.ts'

/** A chain that was just started, for entries of the same commit that go on with it. */
export interface Promised {
  readonly chain: number
  readonly copy: number
  readonly offering: string
  readonly tip: Tip
  readonly untilDay: string
}

/** Which copies are promised to whom, where and for when. */
export interface Promising {
  readonly borrower: Borrower
  readonly point: PickupPoint
  readonly lines: readonly AskedLine[]
  readonly period: Period
  /** The copies of each line. */
  readonly picks: readonly (readonly Cleared[])[]
  readonly note?: string | undefined
}

/**
 * The writes that promise copies: the reservation, who it is for, one chain a copy, the letter. What gives way goes
 * first.
 */
export async function promise(
  ctx: Context,
  {
    act,
    asker,
    borrower,
    point,
    lines,
    period,
    picks,
    note,
  }: Promising & { act: string; asker: Asker },
): Promise<{ code: string; writes: Compilable[]; promised: Promised[] }> {
  const code = newCode()
  const cleared = picks.flat()
  const chains = await Promise.all(
    picks.flatMap((some, number) =>
      some.map(({ copy, hold }) => {
        const offering = lines[number]?.material.slug ?? ''
        return startChain({ act, copy: copy.id, offering, hold, period })
      }),
    ),
  )
  const titled = lines.map(({ material, quantity }) => ({ title: material.title, quantity }))
  const about = { borrower, code, reservation: act, point, period, lines: titled }
  return {
    code,
    promised: chains.map(({ promised }) => promised),
    writes: [
      insertReservation({
        ...period,
        id: act,
        code,
        school: asker.school,
        pickupPoint: point.id,
        madeAt: instantText(ctx.now),
        note: note ?? null,
      }),
      ...parties(ctx, { reservation: act, borrower }),
      ...cleared.flatMap(({ trims }) => trims),
      ...chains.flatMap(({ writes }) => writes),
      reservationLetter(ctx, 'reservation-confirmed', about),
    ],
  }
}

interface NewReservation extends Period {
  readonly id: string
  readonly code: string
  readonly school: string
  readonly pickupPoint: string
  readonly madeAt: string
  readonly note: string | null
}

const insertReservation = writing((db, given: NewReservation) =>
  db.insertInto('reservation').values({
    id: given.id,
    code: given.code,
    school: given.school,
    pickup_point: given.pickupPoint,
    pickup_day: given.pickupDay,
    return_day: given.returnDay,
    made_at: given.madeAt,
    note: given.note,
  }),
)

async function startChain({
  act,
  copy,
  offering,
  hold,
  period,
}: {
  act: string
  copy: number
  offering: string
  hold: Hold
  period: Period
}): Promise<{ promised: Promised; writes: Compilable[] }> {
  const chain = newChain()
  const untilDay = lastDayOf(hold)
  const { writes, tip } = await writeEntry({
    chain,
    act,
    kind: 'reserved',
    reservation: act,
    copy,
    offering,
    fromDay: period.pickupDay,
    untilDay,
    returnDay: period.returnDay,
  })
  return {
    promised: { chain, copy, offering, tip, untilDay },
    writes: [...writes, holdDays(copy, chain, hold)],
  }
}

function parties(
  ctx: Context,
  { reservation, borrower }: { reservation: string; borrower: Borrower },
): Compilable[] {
  const writes = [insertParty({ reservation, role: 'borrower', account: borrower.id })]
  if (ctx.actor && ctx.actor.id !== borrower.id) {
    writes.push(insertParty({ reservation, role: 'staff', account: ctx.actor.id }))
  }
  return writes
}

interface NewParty {
  readonly reservation: string
  readonly role: 'borrower' | 'staff'
  readonly account: string
}

const insertParty = writing((db, given: NewParty) =>
  db.insertInto('party').values({
    reservation: given.reservation,
    role: given.role,
    position: 0,
    account: given.account,
    name: null,
  }),
)
