import { addDays, type Day, daysBetween, eachDay } from '../../src/day.ts'
import type { EntryKind } from '../../src/ledger/tables.ts'
import { daysHeld, type Needs } from './rules.ts'
import type { SimCopy, SimWorld } from './sim-world.ts'

/** Something that must never be so, is. */
export class Fault extends Error {}

export function must(isSo: boolean, sentence: string): asserts isSo {
  if (!isSo) throw new Fault(sentence)
}

type Stands = 'promised' | 'out' | 'ended'

const stands: Record<EntryKind, Stands> = {
  offered: 'promised',
  reserved: 'promised',
  moved: 'promised',
  changed: 'promised',
  prepared: 'promised',
  'put-back': 'promised',
  kept: 'promised',
  'hand-out-reversed': 'promised',
  'checked-out': 'out',
  extended: 'out',
  shortened: 'out',
  'return-reversed': 'out',
  'written-off': 'ended',
  returned: 'ended',
  ready: 'ended',
  lapsed: 'ended',
  cancelled: 'ended',
}

/** From which stand an entry leads where it leads; what was ended only goes on by being found, readied or reversed. */
function mayFollow(before: EntryKind | undefined, kind: EntryKind): boolean {
  if (before === undefined) return kind === 'reserved' || kind === 'offered'
  if (stands[before] === 'ended') {
    if (before === 'returned') return kind === 'ready' || kind === 'return-reversed'
    if (before === 'ready') return kind === 'return-reversed'
    return before === 'written-off' && kind === 'returned'
  }
  if (stands[before] === 'out') {
    return ['extended', 'shortened', 'returned', 'written-off', 'hand-out-reversed'].includes(kind)
  }
  return ![
    'extended',
    'shortened',
    'returned',
    'written-off',
    'ready',
    'offered',
    'return-reversed',
    'hand-out-reversed',
  ].includes(kind)
}

export interface ModelChain {
  readonly chain: number
  readonly reservation: string
  readonly offering: string
  copy: number
  kind: EntryKind
  stands: Stands
  isPrepared: boolean
  isOffer: boolean
  fromDay: Day
  untilDay: Day
  returnDay: Day
  /** Where it was out until when it was handed over, to know how far it was extended. */
  handedUntil: Day | undefined
  extensions: number
  seq: number
  readonly days: Map<Day, { copy: number; isTurnaround: boolean }>
}

export interface ModelReservation {
  readonly id: string
  readonly school: string
  readonly pickupPoint: string
  readonly pickupDay: Day
  readonly returnDay: Day
  readonly madeAt: string
  readonly borrower: string | null
}

export interface NewEntry {
  readonly seq: number
  readonly act: string
  readonly kind: EntryKind
  readonly chain: ModelChain
}

/**
 * The ledger as this test understands it: made of nothing but the entries, in their order, and held against every table
 * that acts write.
 */
export class Model {
  readonly chains = new Map<number, ModelChain>()
  readonly reservations = new Map<string, ModelReservation>()
  readonly dueDays = new Map<number, { chain: number; dueDay: Day }>()
  away = new Set<number>()
  outOfService: { copy: number; from: Day; until: Day | undefined; isEnded: boolean }[] = []
  offers: { reservation: string; heldUntil: Day; pickupDay: Day; madeAt: string }[] = []
  private lastSeq = 0
  private readonly world: SimWorld

  constructor(world: SimWorld) {
    this.world = world
  }

  /** Reads what is new, and looks whether everything is as the entries say. Gives the new entries. */
  async look(): Promise<NewEntry[]> {
    const entries = await this.follow()
    await this.readBeside()
    await this.compareHeld()
    await this.compareOut()
    await this.comparePromised()
    return entries
  }

  ofReservation(id: string): ModelChain[] {
    return [...this.chains.values()].filter(({ reservation }) => reservation === id)
  }

  promised(offering: string, pickupPoint: string): ModelChain[] {
    return [...this.chains.values()].filter(
      (one) =>
        one.stands === 'promised' &&
        one.offering === offering &&
        this.copy(one.copy).pickupPoint === pickupPoint,
    )
  }

  copy(id: number): SimCopy {
    const copy = this.world.copies.find((one) => one.id === id)
    if (!copy) throw new Error(`There is no copy ${id}.`)
    return copy
  }

  stock(offering: string, pickupPoint: string): SimCopy[] {
    return this.world.copies.filter(
      (copy) => copy.offering === offering && copy.pickupPoint === pickupPoint,
    )
  }

  /** A copy is not there on a day, whatever is promised: late, at another point, or out of service. */
  isBlocked(copy: number, day: Day): boolean {
    const { today } = this.world
    const due = this.dueDays.get(copy)?.dueDay
    if (due !== undefined && due < today && day >= today) {
      const late = daysBetween(due, today)
      const ahead = late <= 7 ? 7 : late <= 28 ? 28 : 100_000
      if (daysBetween(today, day) <= ahead) return true
    }
    if (this.away.has(copy) && day >= today && daysBetween(today, day) <= 7) return true
    return this.outOfService.some(
      (one) =>
        one.copy === copy && one.from <= day && (one.until === undefined || day <= one.until),
    )
  }

  /** Promises whose own copy is not there on a day that they need it. */
  stranded(offering: string, pickupPoint: string): ModelChain[] {
    return this.promised(offering, pickupPoint).filter((one) =>
      eachDay(one.fromDay, one.untilDay).some(
        (day) => day >= this.world.today && this.isBlocked(one.copy, day),
      ),
    )
  }

  /** What stands still on the copies of a material, and what may be placed anew. */
  seating(
    offering: string,
    pickupPoint: string,
    except: (chain: ModelChain) => boolean = () => false,
  ): { copies: { id: number; isTaken: (day: Day) => boolean }[]; needs: Needs[] } {
    const { today } = this.world
    const movable = this.promised(offering, pickupPoint).filter(
      (one) => !one.isPrepared && !except(one),
    )
    const isMovable = new Set(movable.map(({ chain }) => chain))
    const fixed = new Map<number, Set<Day>>()
    for (const one of this.chains.values()) {
      if (except(one)) continue
      for (const [day, held] of one.days) {
        // Days before the one it is kept until stay where they are.
        if (isMovable.has(one.chain) && day >= one.fromDay) continue
        const days = fixed.get(held.copy) ?? new Set<Day>()
        fixed.set(held.copy, days.add(day))
      }
    }
    return {
      copies: this.stock(offering, pickupPoint).map(({ id }) => ({
        id,
        isTaken: (day) => (fixed.get(id)?.has(day) ?? false) || this.isBlocked(id, day),
      })),
      needs: movable
        .filter(({ untilDay }) => untilDay >= today)
        // What should have been collected earlier needs a copy from today on.
        .map(({ fromDay, untilDay }) => ({
          from: fromDay < today ? today : fromDay,
          until: untilDay,
        })),
    }
  }

  private async follow(): Promise<NewEntry[]> {
    const rows = await this.world.store.read
      .selectFrom('entry')
      .selectAll()
      .where('seq', '>', this.lastSeq)
      .orderBy('seq')
      .execute()
    const found: NewEntry[] = []
    for (const row of rows) {
      this.lastSeq = row.seq
      const known = this.chains.get(row.chain)
      const said = `Entry ${row.seq} (${row.kind})`
      must(
        (row.resolves ?? undefined) === known?.seq,
        `${said} does not resolve the last of its chain.`,
      )
      must(mayFollow(known?.kind, row.kind), `${said} follows ${known?.kind ?? 'nothing'}.`)
      must(!known || known.reservation === row.reservation, `${said} changes its reservation.`)
      const isStill = known?.isPrepared && row.kind === 'moved'
      must(!isStill || known.copy === row.copy, `${said} moves a copy that is set aside.`)
      const chain: ModelChain = known ?? {
        chain: row.chain,
        reservation: row.reservation,
        offering: row.offering,
        copy: row.copy,
        kind: row.kind,
        stands: 'promised',
        isPrepared: false,
        isOffer: false,
        fromDay: row.from_day,
        untilDay: row.until_day,
        returnDay: row.return_day,
        handedUntil: undefined,
        extensions: 0,
        seq: row.seq,
        days: new Map(),
      }
      this.chains.set(row.chain, chain)
      // A change replaces all that was promised, an entry of another kind what comes after.
      const isEarlier = row.kind === 'changed' && chain.fromDay < row.from_day
      const from = isEarlier ? chain.fromDay : row.from_day
      for (const day of [...chain.days.keys()]) if (day >= from) chain.days.delete(day)
      for (const day of eachDay(row.from_day, row.until_day)) {
        chain.days.set(day, { copy: row.copy, isTurnaround: day > row.return_day })
      }
      chain.copy = row.copy
      chain.kind = row.kind
      chain.stands = stands[row.kind]
      chain.isPrepared =
        row.kind === 'prepared' || (chain.isPrepared && ['kept', 'moved'].includes(row.kind))
      chain.isOffer = row.kind === 'offered' || (chain.isOffer && row.kind === 'moved')
      if (row.kind === 'checked-out') chain.handedUntil = row.return_day
      if (row.kind === 'extended') chain.extensions++
      if (row.kind === 'ready') {
        const still = [...chain.days.keys()].filter((day) => day >= row.from_day)
        must(still.length === 0, `${said} does not free its copy.`)
      }
      chain.fromDay = row.from_day
      chain.untilDay = row.until_day
      chain.returnDay = row.return_day
      chain.seq = row.seq
      found.push({ seq: row.seq, act: row.act, kind: row.kind, chain })
    }
    return found
  }

  private async readBeside(): Promise<void> {
    const { read } = this.world.store
    const reservations = await read
      .selectFrom('reservation')
      .leftJoin('party', (join) =>
        join.onRef('party.reservation', '=', 'reservation.id').on('party.role', '=', 'borrower'),
      )
      .selectAll('reservation')
      .select('party.account')
      .execute()
    for (const row of reservations) {
      must(this.ofReservation(row.id).length > 0, `Reservation ${row.id} is only half there.`)
      this.reservations.set(row.id, {
        id: row.id,
        school: row.school,
        pickupPoint: row.pickup_point,
        pickupDay: row.pickup_day,
        returnDay: row.return_day,
        madeAt: row.made_at,
        borrower: row.account,
      })
    }
    const away = await read
      .selectFrom('to_check')
      .where('elsewhere', 'is not', null)
      .select('copy_id')
      .execute()
    this.away = new Set(away.map(({ copy_id }) => copy_id))
    const service = await read.selectFrom('out_of_service').selectAll().execute()
    this.outOfService = service.map(({ copy_id: copy, from_day: from, until_day, kind }) => ({
      copy,
      isEnded: kind !== 'repair' && until_day === null,
      from,
      until: until_day ?? undefined,
    }))
    const offers = await read
      .selectFrom('wish_offer')
      .innerJoin('reservation', 'reservation.id', 'wish_offer.reservation')
      .where('wish_offer.answered_at', 'is', null)
      .select([
        'wish_offer.reservation',
        'wish_offer.held_until',
        'reservation.pickup_day',
        'reservation.made_at',
      ])
      .execute()
    this.offers = offers.map((row) => ({
      reservation: row.reservation,
      heldUntil: row.held_until,
      pickupDay: row.pickup_day,
      madeAt: row.made_at,
    }))
  }

  /** No copy is promised twice on a day, and the calendar is what the entries say. */
  private async compareHeld(): Promise<void> {
    const rows = await this.world.store.read.selectFrom('held_day').selectAll().execute()
    const taken = new Set<string>()
    let expected = 0
    for (const { chain, days } of this.chains.values()) {
      for (const [day, { copy }] of days) {
        const key = `${copy} ${day}`
        must(!taken.has(key), `Copy ${copy} is promised twice on ${day}, also to chain ${chain}.`)
        taken.add(key)
        expected++
      }
    }
    for (const { copy_id, day, chain, turnaround } of rows) {
      const said = this.chains.get(chain)?.days.get(day)
      const isSaid = said?.copy === copy_id && said.isTurnaround === (turnaround === 1)
      must(isSaid, `Copy ${copy_id} is held on ${day} for chain ${chain}, and no entry says so.`)
    }
    must(
      rows.length === expected,
      `${rows.length} days are held, and the entries hold ${expected}.`,
    )
  }

  private async compareOut(): Promise<void> {
    const rows = await this.world.store.read.selectFrom('copy_out').selectAll().execute()
    this.dueDays.clear()
    for (const { copy_id, chain, due_day: dueDay } of rows)
      this.dueDays.set(copy_id, { chain, dueDay })
    const out = [...this.chains.values()].filter((one) => one.stands === 'out')
    must(new Set(out.map(({ copy }) => copy)).size === out.length, 'A copy is out twice.')
    must(
      out.length === rows.length,
      `${rows.length} copies are out, and the entries say ${out.length}.`,
    )
    for (const { copy, chain, returnDay } of out) {
      const row = this.dueDays.get(copy)
      must(
        row?.chain === chain && row.dueDay === returnDay,
        `Copy ${copy} is out otherwise than its entries say.`,
      )
    }
  }

  private async comparePromised(): Promise<void> {
    const rows = await this.world.store.read.selectFrom('promised').selectAll().execute()
    const promised = [...this.chains.values()].filter((one) => one.stands === 'promised')
    must(
      rows.length === promised.length,
      `${rows.length} chains are promised, and the entries say ${promised.length}.`,
    )
    for (const row of rows) {
      const one = this.chains.get(row.chain)
      const isSame =
        one?.stands === 'promised' &&
        one.copy === row.copy_id &&
        one.fromDay === row.from_day &&
        one.untilDay === row.until_day &&
        one.returnDay === row.return_day &&
        one.isPrepared === (row.is_prepared === 1) &&
        one.isOffer === (row.is_offer === 1)
      must(isSame, `Chain ${row.chain} is promised otherwise than its entries say.`)
    }
  }

  /** What a reservation of this material for these days needs of each copy. */
  wants(offering: string, pickupDay: Day, returnDay: Day, quantity: number): Needs[] {
    const lending = this.world.lending.get(offering)
    if (!lending) throw new Error(`${offering} is not lent.`)
    const days = [...daysHeld({ lending, point: this.world.point }, pickupDay, returnDay).keys()]
    const last = days.reduce((a, b) => (a > b ? a : b), pickupDay)
    return Array.from({ length: quantity }, () => ({ from: pickupDay, until: last }))
  }

  /** The day after which nobody can have anything any more in this world's tests. */
  horizon(): Day {
    return addDays(this.world.today, 500)
  }
}
