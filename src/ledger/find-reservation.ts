import { listed } from '../../db/build.ts'
import { question } from '../../db/prepared.ts'
import { type Actor, type Context, isOf } from '../context.ts'
import type { Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { isAtRisk, type Needed, readWhereabouts, type Whereabouts } from './at-risk.ts'
import { type Chain, listChains } from './chains.ts'
import { type Condition, readConditions } from './conditions.ts'
import { comingDay } from './evening-day.ts'
import type { Reservation, ReservationLine, ReservationState } from './reservation.ts'

/** The reservation, as this actor may see it; undefined when there is none for her. */
export async function findReservation(ctx: Context, id: string): Promise<Reservation | undefined> {
  const [reservation] = await readReservations(ctx, [id])
  return reservation && maySee(ctx.actor, reservation) ? reservation : undefined
}

/** The reservation of this id or code. Refuses `reservation-not-found`, for another's too. */
export async function getReservation(ctx: Context, id: string): Promise<Reservation> {
  const reservation = await findReservation(ctx, id)
  if (!reservation) throw new Problem('reservation-not-found', 'There is no such reservation.')
  return reservation
}

/** Her own, her school's when she is its contact, any for the desk. */
export function maySee(actor: Actor | undefined, { borrower, school }: Reservation): boolean {
  if (actor === undefined) return false
  if (isOf(actor, 'desk')) return true
  return borrower?.id === actor.id || isContactOf(actor, school)
}

export function isContactOf(actor: Actor, school: string): boolean {
  return actor.ties.some((tie) => tie.isContact && tie.isConfirmed && tie.school === school)
}

/** Reservations by id, in the order asked, without asking who may see them. */
export async function readReservations(
  ctx: Context,
  ids: readonly string[],
): Promise<Reservation[]> {
  if (ids.length === 0) return []
  const [rows, everything, parties] = await Promise.all([
    rowsOf(ctx.store, { ids }),
    listChains(ctx, ids),
    partiesOf(ctx.store, { ids }),
  ])
  const chains = await withoutDropped(ctx, everything)
  const promised = chains.filter(({ state }) => state === 'reserved')
  const [whereabouts, conditions] = await Promise.all([
    readWhereabouts(
      ctx,
      promised.map(({ copy }) => copy),
    ),
    readConditions(ctx, [...new Set(promised.map(({ reservation }) => reservation))]),
  ])
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    return describeReservation(ctx, {
      row,
      chains: chains.filter(({ reservation }) => reservation === id),
      people: parties.filter(({ reservation }) => reservation === id),
      whereabouts,
      condition: conditions.get(id),
    })
  })
}

/** What a reservation is described from, as the database has it. */
export interface ReservationRead {
  readonly row: Pick<
    ReservationRow,
    'id' | 'code' | 'school' | 'pickup_point' | 'pickup_day' | 'return_day' | 'note' | 'made_at'
  >
  readonly chains: readonly ReservedChain[]
  readonly people: readonly {
    readonly role: string
    /** Of a collector, who is no account. */
    readonly said: string | null
    readonly id: string | null
    readonly name: string | null
    readonly email: string | null
  }[]
  readonly whereabouts: readonly Whereabouts[]
  readonly condition: Condition | undefined
}

type ReservationRow = Awaited<ReturnType<typeof rowsOf>>[number]
type ReservedChain = Needed &
  Pick<Chain, 'state' | 'barcode' | 'shelf' | 'offering' | 'title' | 'isPrepared'>

export function describeReservation(
  ctx: Context,
  { row, chains, people, whereabouts, condition }: ReservationRead,
): Reservation {
  const borrower = people.find(({ role }) => role === 'borrower')
  const asOf = comingDay(ctx)
  return {
    id: row.id,
    code: row.code,
    state: stateOf(chains),
    lines: linesOf(chains),
    pickupPoint: row.pickup_point,
    pickupDay: row.pickup_day,
    returnDay: row.return_day,
    school: row.school,
    borrower: borrower?.id
      ? { id: borrower.id, name: borrower.name ?? '', email: borrower.email ?? '' }
      : undefined,
    collectedBy: people.find(({ role }) => role === 'collector')?.said ?? undefined,
    note: row.note ?? undefined,
    madeAt: row.made_at,
    keptUntil: keptUntil(chains, row.pickup_day),
    overdue: chains.some(
      ({ state, returnDay }) => state === 'checked-out' && returnDay < ctx.today,
    ),
    prepared: isPrepared(chains),
    conditional: condition !== undefined,
    condition,
    atRisk: chains.some(
      (chain) => chain.state === 'reserved' && isAtRisk(whereabouts, chain, asOf),
    ),
  }
}

/** Copies that a change gave back are no part of a reservation any more. */
async function withoutDropped(ctx: Context, chains: readonly Chain[]): Promise<readonly Chain[]> {
  const cancelled = chains.filter(({ kind }) => kind === 'cancelled').map(({ seq }) => seq)
  if (cancelled.length === 0) return chains
  const rows = await droppedOf(ctx.store, { cancelled })
  const dropped = new Set(rows.map(({ chain }) => chain))
  return chains.filter(({ chain }) => !dropped.has(chain))
}

function isPrepared(chains: readonly ReservedChain[]): boolean {
  const promised = chains.filter(({ state }) => state === 'reserved')
  return promised.length > 0 && promised.every((chain) => chain.isPrepared)
}

/** The day on which what is still promised has to be collected, when that is not the pick-up day any more. */
function keptUntil(chains: readonly ReservedChain[], pickupDay: Day): Day | undefined {
  const [day] = chains
    .filter(({ state }) => state === 'reserved')
    .map(({ fromDay }) => fromDay)
    .toSorted()
  return day !== undefined && day > pickupDay ? day : undefined
}

function stateOf(chains: readonly ReservedChain[]): ReservationState {
  const order = ['checked-out', 'reserved', 'offered', 'returned', 'lost', 'lapsed'] as const
  return order.find((state) => chains.some((chain) => chain.state === state)) ?? 'cancelled'
}

function linesOf(chains: readonly ReservedChain[]): ReservationLine[] {
  const lines = new Map<string, { title: string; copies: ReservationLine['copies'][number][] }>()
  for (const { barcode, shelf, offering, title, state, isPrepared } of chains) {
    const line = lines.get(offering) ?? { title, copies: [] }
    line.copies.push({ barcode, shelf, state, isPrepared })
    lines.set(offering, line)
  }
  return [...lines].map(([offering, line]) => ({
    offering,
    ...line,
    quantity: line.copies.length,
  }))
}

const droppedOf = question((db, given: { cancelled: readonly number[] }) =>
  db
    .selectFrom('entry')
    .innerJoin('act', 'act.id', 'entry.act')
    .where('entry.seq', 'in', listed(given.cancelled))
    .where('act.kind', '=', 'change')
    .select('entry.chain'),
)

const rowsOf = question((db, given: { ids: readonly string[] }) =>
  db.selectFrom('reservation').selectAll().where('id', 'in', listed(given.ids)),
)

const partiesOf = question((db, given: { ids: readonly string[] }) =>
  db
    .selectFrom('party')
    .leftJoin('account', 'account.id', 'party.account')
    .where('party.reservation', 'in', listed(given.ids))
    .select([
      'party.reservation',
      'party.role',
      'party.name as said',
      'account.id',
      'account.name',
      'account.email',
    ])
    .orderBy('party.position'),
)
