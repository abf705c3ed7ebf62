import { listed } from '../../db/build.ts'
import { type Actor, type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { type Chain, listChains } from './chains.ts'
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
  const [rows, chains, parties] = await Promise.all([
    ctx.store.read.selectFrom('reservation').selectAll().where('id', 'in', listed(ids)).execute(),
    listChains(ctx, ids),
    readParties(ctx, ids),
  ])
  const [copies, titles] = await Promise.all([readCopies(ctx, chains), readTitles(ctx, chains)])
  const late = (chain: Chain) => chain.state === 'checked-out' && chain.returnDay < ctx.today
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    const own = chains.filter(({ reservation }) => reservation === id)
    const people = parties.filter(({ reservation }) => reservation === id)
    const borrower = people.find(({ role }) => role === 'borrower')
    return {
      id,
      code: row.code,
      state: stateOf(own),
      lines: linesOf(own, copies, titles),
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
      overdue: own.some(late),
      prepared: isPrepared(own),
    }
  })
}

function isPrepared(chains: readonly Chain[]): boolean {
  const promised = chains.filter(({ state }) => state === 'reserved')
  return promised.length > 0 && promised.every((chain) => chain.isPrepared)
}

function stateOf(chains: readonly Chain[]): ReservationState {
  const order = ['checked-out', 'reserved', 'offered', 'returned', 'lost', 'lapsed'] as const
  return order.find((state) => chains.some((chain) => chain.state === state)) ?? 'cancelled'
}

interface CopyRow {
  readonly id: number
  readonly barcode: string
  readonly shelf: string
}

function linesOf(
  chains: readonly Chain[],
  copies: readonly CopyRow[],
  titles: ReadonlyMap<string, string>,
): ReservationLine[] {
  const lines = new Map<string, { title: string; copies: ReservationLine['copies'][number][] }>()
  for (const { copy, offering, state, isPrepared } of chains) {
    const row = copies.find(({ id }) => id === copy)
    if (!row) continue
    const line = lines.get(offering) ?? { title: titles.get(offering) ?? offering, copies: [] }
    line.copies.push({ barcode: row.barcode, shelf: row.shelf, state, isPrepared })
    lines.set(offering, line)
  }
  return [...lines].map(([offering, line]) => ({
    offering,
    ...line,
    quantity: line.copies.length,
  }))
}

function readCopies(ctx: Context, chains: readonly Chain[]): Promise<CopyRow[]> {
  return ctx.store.read
    .selectFrom('copy')
    .where('id', 'in', listed(chains.map(({ copy }) => copy)))
    .select(['id', 'barcode', 'shelf'])
    .execute()
}

async function readTitles(
  ctx: Context,
  chains: readonly Chain[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.store.read
    .selectFrom('offering')
    .where('slug', 'in', listed([...new Set(chains.map(({ offering }) => offering))]))
    .select(['slug', 'title'])
    .execute()
  return new Map(rows.map(({ slug, title }) => [slug, title]))
}

function readParties(ctx: Context, ids: readonly string[]) {
  return ctx.store.read
    .selectFrom('party')
    .leftJoin('account', 'account.id', 'party.account')
    .where('party.reservation', 'in', listed(ids))
    .select([
      'party.reservation',
      'party.role',
      'party.name as said',
      'account.id',
      'account.name',
      'account.email',
    ])
    .orderBy('party.position')
    .execute()
}
