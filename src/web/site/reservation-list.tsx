import type { Child } from 'hono/jsx'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Icon } from '../kit/icon.tsx'
import { MomentArt } from '../kit/illustration.tsx'
import { Pager } from '../kit/pager.tsx'
import { StateBadge } from '../kit/state-badge.tsx'

interface ListProps {
  readonly reservations: readonly Reservation[]
  readonly total: number
  readonly limit: number
  readonly offset: number
  /** The account that reads; another's reservation says whose it is. */
  readonly reader: string | undefined
  readonly pointNames: ReadonlyMap<string, string>
  readonly words: Words
  readonly language: Language
  /** Of whom else than the reader; her own when these are left out. */
  readonly title?: string | undefined
  readonly none?: string | undefined
  readonly out?: string | undefined
  readonly path?: string | undefined
  /** What stands above it: what she waits for. */
  readonly children?: Child
}

/** What she has now, what comes, and what is over, in that order. */
export function ReservationList(props: ListProps) {
  const { reservations, words, total, path = '/reservations' } = props
  const said = words.reservations.list
  const of = (...states: readonly Reservation['state'][]) =>
    reservations.filter(({ state }) => states.includes(state))
  return (
    <>
      <header class="page-head">
        <h1>{props.title ?? said.title}</h1>
      </header>
      {props.children && <div class="stack above-list">{props.children}</div>}
      {total === 0 ? (
        <>{props.none ? <p>{props.none}</p> : <Empty words={words} />}</>
      ) : (
        <div class="stack">
          <Group {...props} title={props.out ?? said.out} reservations={of('checked-out')} />
          <Group {...props} title={said.upcoming} reservations={of('reserved').toReversed()} />
          <Group
            {...props}
            title={said.past}
            reservations={of('returned', 'lapsed', 'lost', 'cancelled')}
          />
          <Pager {...props} href={(offset) => path + (offset > 0 ? `?offset=${offset}` : '')} />
        </div>
      )}
    </>
  )
}

function Empty({ words }: { words: Words }) {
  const said = words.reservations.list
  return (
    <div class="card empty with-art">
      <MomentArt moment="empty" />
      <div class="stack">
        <p class="lead">{said.none}</p>
        <p>{said.noneLead}</p>
        <p>
          <a class="button" href="/offerings?kind=material">
            {said.find}
          </a>
        </p>
      </div>
    </div>
  )
}

function Group({ title, reservations, ...props }: ListProps & { title: string }) {
  if (reservations.length === 0) return null
  return (
    <section class="group">
      <h2>{title}</h2>
      <ul class="rows">
        {reservations.map((reservation) => (
          <Row reservation={reservation} {...props} />
        ))}
      </ul>
    </section>
  )
}

function Row({
  reservation,
  reader,
  pointNames,
  words,
  language,
}: Omit<ListProps, 'reservations'> & { reservation: Reservation }) {
  const said = words.reservations.list
  const { id, code, lines, pickupDay, returnDay, pickupPoint, borrower } = reservation
  const others = borrower && borrower.id !== reader ? said.of(borrower.name) : undefined
  return (
    <li class="row">
      <div class="row-main">
        <a class="row-title" href={`/reservations/${id}`}>
          {lines
            .map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title))
            .join(', ')}
        </a>
        <Line icon="calendar-check">
          {said.period(
            dayText(language, pickupDay, 'brief'),
            dayText(language, returnDay, 'briefWithYear'),
          )}
        </Line>
        <Line icon="map-pin">{pointNames.get(pickupPoint) ?? pickupPoint}</Line>
        {others && <Line icon="user-circle">{others}</Line>}
      </div>
      <div class="row-side">
        <StateBadge reservation={reservation} words={words} />
        <span class="code">{code}</span>
      </div>
    </li>
  )
}

function Line({
  icon,
  children,
}: {
  icon: 'calendar-check' | 'map-pin' | 'user-circle'
  children?: Child
}) {
  return (
    <span class="row-line soft">
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
