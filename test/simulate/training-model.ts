import type { Day } from '../../src/day.ts'
import { type Model, must } from './model.ts'
import { workingDayAfter } from './rules.ts'
import { type SimWorld, teachers } from './sim-world.ts'

export type SeatState = 'seat' | 'waiting' | 'left' | 'attended' | 'missed'

export interface ModelSeat {
  readonly id: string
  readonly account: string
  state: SeatState
}

export interface ModelSession {
  readonly id: string
  day: Day
  seats: number
  certificateUntil: Day | undefined
  isCancelled: boolean
  isAttended: boolean
  /** In the order in which they came. */
  readonly enrolled: ModelSeat[]
}

interface ModelCertificate {
  readonly account?: string | undefined
  readonly school?: string | undefined
  readonly validUntil?: Day | undefined
  readonly enrolment?: string | undefined
}

/** What a material of a reservation waits for, while no certificate opens it. */
export interface Rest {
  readonly reservation: string
  readonly offering: string
  enrolment: string
  lapsesOn?: Day | undefined
  /** The desk lets it stand, whatever becomes of the seat. */
  isKept?: boolean
}

/** For whom a material has to be open, and when. */
export interface Opening {
  readonly account: string
  readonly school: string
  readonly offering: string
  readonly day: Day
  /** She enrols in this session along with it, by this enrolment. */
  readonly enrolling?: { readonly session: ModelSession; readonly enrolment: string } | undefined
  /** Seats that are being lost. */
  readonly without?: readonly string[] | undefined
}

/** Nothing is asked or proven, or a seat. */
type Opened = 'open' | { readonly seat: string }

/**
 * Who has learnt what, as this test understands it: made of what people did and were told, and held against every table
 * that it is kept in.
 */
export class TrainingModel {
  readonly sessions = new Map<string, ModelSession>()
  readonly rests = new Map<string, Rest>()
  certificates: ModelCertificate[] = []
  private readonly world: SimWorld
  private readonly ledger: Model

  constructor(world: SimWorld, ledger: Model) {
    this.world = world
    this.ledger = ledger
  }

  isOpen({ isCancelled, isAttended, day }: ModelSession): boolean {
    return !isCancelled && !isAttended && day >= this.world.today
  }

  seatsLeft({ seats, enrolled }: ModelSession): number {
    return seats - enrolled.filter(({ state }) => !['left', 'waiting'].includes(state)).length
  }

  /** Her enrolment that is not given up. */
  seatOf(session: ModelSession, account: string): ModelSeat | undefined {
    return session.enrolled.find((one) => one.account === account && one.state !== 'left')
  }

  /** Whoever is the same person or, where colleagues count, of her school as she is. */
  private countsFor({ account, school, offering }: Opening): (other: string) => boolean {
    const isSchool = this.world.lending.get(offering)?.trainingScope === 'school'
    if (!isSchool || !this.isConfirmed(account, school)) return (other) => other === account
    return (other) => other === account || this.isConfirmed(other, school)
  }

  private isConfirmed(account: string, school: string): boolean {
    const ties = (teachers as readonly string[]).includes(account)
      ? this.world.as(account).actor?.ties
      : []
    return ties?.some((tie) => tie.school === school && tie.isConfirmed) ?? false
  }

  private isTrained(asked: Opening): boolean {
    const { school, offering, account, day, without = [] } = asked
    const counts = this.countsFor(asked)
    const inherits =
      this.world.lending.get(offering)?.trainingScope === 'school' &&
      this.isConfirmed(account, school)
    return this.certificates.some(
      (one) =>
        (one.validUntil === undefined || one.validUntil >= day) &&
        !without.includes(one.enrolment ?? '') &&
        ((one.account !== undefined && counts(one.account)) ||
          (inherits && one.school !== undefined && one.school === school)),
    )
  }

  private isOverBefore({ isCancelled, day: held, certificateUntil }: ModelSession, day: Day) {
    return !isCancelled && held < day && (certificateUntil === undefined || certificateUntil >= day)
  }

  /** What opens a material; undefined when she has to follow a training first. */
  opened(asked: Opening): Opened | undefined {
    const { account, day, enrolling, without = [] } = asked
    if ((this.world.lending.get(asked.offering)?.trainings.length ?? 0) === 0) return 'open'
    if (this.isTrained(asked)) return 'open'
    if (enrolling && this.seatsLeft(enrolling.session) > 0) {
      if (this.isOverBefore(enrolling.session, day)) return { seat: enrolling.enrolment }
    }
    const counts = this.countsFor(asked)
    const seats = [...this.sessions.values()]
      .filter((session) => this.isOverBefore(session, day))
      .flatMap((session) => session.enrolled.map((one) => ({ ...one, day: session.day })))
      .filter(({ id, state }) => state === 'seat' && !without.includes(id))
      .filter((one) => counts(one.account))
      .toSorted((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1))
    const seat = seats.find((one) => one.account === account) ?? seats[0]
    return seat && { seat: seat.id }
  }

  /** A reservation is made, or made anew: each of its materials rests on the seat that opens it, or on nothing. */
  rest(reservation: string, askings: readonly Opening[]): void {
    for (const one of this.ofReservation(reservation)) this.rests.delete(keyOf(one))
    for (const asked of askings) {
      const opened = this.opened(asked)
      if (opened === undefined || opened === 'open') continue
      const one = { reservation, offering: asked.offering, enrolment: opened.seat }
      this.rests.set(keyOf(one), one)
    }
  }

  private ofReservation(reservation: string): Rest[] {
    return [...this.rests.values()].filter((one) => one.reservation === reservation)
  }

  private isPromised({ reservation, offering }: Rest): boolean {
    return this.ledger
      .ofReservation(reservation)
      .some((one) => one.stands === 'promised' && one.offering === offering)
  }

  private isWaiting(one: Rest): boolean {
    return one.isKept !== true && this.isPromised(one)
  }

  /** Something of it is promised on a seat, and no certificate opens it by now. */
  waiting(reservation: string): boolean {
    return this.ofReservation(reservation).some(
      (one) => this.isWaiting(one) && !this.isTrained(this.openingOf(one, [])),
    )
  }

  keep(reservation: string): void {
    for (const one of this.ofReservation(reservation)) one.isKept = true
  }

  private openingOf({ reservation, offering }: Rest, without: readonly string[]): Opening {
    const found = this.ledger.reservations.get(reservation)
    if (!found) throw new Error(`There is no reservation ${reservation}.`)
    const { borrower, school, pickupDay: day } = found
    return { account: borrower ?? '', school, offering, day, without }
  }

  /** Seats are taken away: what rests on them finds another way, or lapses on the fifth working day. */
  lose(seats: readonly string[], concerns: (day: Day) => boolean = () => true): void {
    const lost = [...this.rests.values()].filter(
      (one) => seats.includes(one.enrolment) && one.lapsesOn === undefined && this.isWaiting(one),
    )
    for (const one of lost) {
      const asked = this.openingOf(one, seats)
      if (concerns(asked.day)) this.restAgain(one, this.opened(asked))
    }
  }

  private restAgain(one: Rest, opened: Opened | undefined): void {
    if (opened === 'open') this.rests.delete(keyOf(one))
    else if (opened)
      this.rests.set(keyOf(one), { ...one, enrolment: opened.seat, lapsesOn: undefined })
    else one.lapsesOn = workingDayAfter(this.world.point, this.world.today, 5)
  }

  /** Everyone who was there has a certificate; who had a seat and was not has missed it. */
  attend(session: ModelSession, present: readonly { account: string; id: string }[]): void {
    const isPresent = (seat: ModelSeat) => present.some(({ account }) => account === seat.account)
    const missed = session.enrolled.filter(
      (one) => ['seat', 'attended'].includes(one.state) && !isPresent(one),
    )
    this.lose(missed.map(({ id }) => id))
    for (const one of missed) {
      one.state = 'missed'
      this.certificates = this.certificates.filter(({ enrolment }) => enrolment !== one.id)
    }
    for (const { account, id } of present) {
      let seat = this.seatOf(session, account)
      if (seat?.state === 'attended') continue
      if (!seat) {
        seat = { id, account, state: 'attended' }
        session.enrolled.push(seat)
      }
      seat.state = 'attended'
      const { certificateUntil: validUntil } = session
      this.certificates.push({ account, validUntil, enrolment: seat.id })
    }
    session.isAttended = true
  }

  /** Those who waited longest take the seats that are free. */
  moveUp(session: ModelSession): void {
    for (const one of session.enrolled) {
      if (one.state === 'waiting' && this.seatsLeft(session) > 0) one.state = 'seat'
    }
  }

  /** The reservations whose seat was lost long enough ago. */
  private due(): Map<string, Rest[]> {
    const due = [...this.rests.values()].filter(
      (one) =>
        one.lapsesOn !== undefined && one.lapsesOn <= this.world.today && this.isWaiting(one),
    )
    return Map.groupBy(due, ({ reservation }) => reservation)
  }

  /**
   * What lapses by itself if anybody looks: asked before an act, as what was promised then. Gives what to see afterwards
   * whether each that did had to.
   */
  foresee(): (lapsed: ReadonlySet<string>, isEvening: boolean) => Promise<void> {
    const due = [...this.due()].map(([reservation, rests]) => {
      const ways = rests.map((one) => ({ one, opened: this.opened(this.openingOf(one, [])) }))
      return { reservation, ways, stands: ways.every(({ opened }) => opened !== undefined) }
    })
    return async (lapsed, isEvening) => {
      const rows = await this.readRests()
      for (const { reservation, ways, stands } of due) {
        if (!stands) {
          must(
            !isEvening || lapsed.has(reservation) || !ways.some(({ one }) => this.isPromised(one)),
            `Reservation ${reservation} lost its seat, and stands.`,
          )
          continue
        }
        for (const { one, opened } of ways) {
          const row = rows.get(keyOf(one))
          const isLookedAt = row === undefined || row.lapsesOn === undefined
          if (isLookedAt && this.rests.get(keyOf(one)) === one) this.restAgain(one, opened)
        }
      }
      const mayLapse = new Set(due.filter(({ stands }) => !stands).map((one) => one.reservation))
      for (const reservation of lapsed) {
        must(mayLapse.has(reservation), `Reservation ${reservation} lapsed, and nothing was due.`)
      }
    }
  }

  /** Nothing is otherwise in the tables than people were told. */
  async compare(): Promise<void> {
    const { read } = this.world.store
    const sessions = await read.selectFrom('training_session').selectAll().execute()
    const said = sessions.map((row) =>
      [row.id, row.day, row.seats, row.cancelled_at !== null, row.attended_at !== null].join(),
    )
    const expected = [...this.sessions.values()].map(
      ({ id, day, seats, isCancelled, isAttended }) =>
        [id, day, seats, isCancelled, isAttended].join(),
    )
    same('sessions', said, expected)
    const seats = await read.selectFrom('enrolment').select(['id', 'account', 'state']).execute()
    same(
      'seats',
      seats.map(({ id, account, state }) => `${id} ${account} ${state}`),
      [...this.sessions.values()].flatMap(({ enrolled }) =>
        enrolled.map(({ id, account, state }) => `${id} ${account} ${state}`),
      ),
    )
    const certificates = await read.selectFrom('certificate').selectAll().execute()
    same(
      'certificates',
      certificates.map((row) =>
        [row.account, row.school, row.valid_until, row.enrolment].map((one) => one ?? '-').join(),
      ),
      this.certificates.map(({ account, school, validUntil, enrolment }) =>
        [account, school, validUntil, enrolment].map((one) => one ?? '-').join(),
      ),
    )
    const sayRest = (one: Rest) =>
      [keyOf(one), 'on', one.enrolment, one.lapsesOn ?? '-', one.isKept === true].join(' ')
    same(
      'what rests on seats',
      [...(await this.readRests()).values()].map(sayRest),
      [...this.rests.values()].map(sayRest),
    )
  }

  private async readRests(): Promise<Map<string, Rest>> {
    const rows = await this.world.store.read.selectFrom('rests_on').selectAll().execute()
    return new Map(
      rows.map(({ reservation, offering, enrolment, lapses_on, kept_by }) => {
        const lapsesOn = lapses_on ?? undefined
        const one = { reservation, offering, enrolment, lapsesOn, isKept: kept_by !== null }
        return [keyOf(one), one]
      }),
    )
  }
}

function keyOf({ reservation, offering }: Pick<Rest, 'reservation' | 'offering'>): string {
  return `${reservation} ${offering}`
}

function same(what: string, said: readonly string[], expected: readonly string[]): void {
  const here = said.toSorted()
  const there = expected.toSorted()
  const odd = here.findIndex((one, n) => one !== there[n])
  const at = odd < 0 ? here.length : odd
  must(
    here[at] === there[at],
    `Of ${what} the tables say ${here[at] ?? 'nothing'}, and people were told ${there[at] ?? 'nothing'}.`,
  )
}
