import type { Child } from 'hono/jsx'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import { daysBetween } from '../../day.ts'
import type { CopyToCheck } from '../../ledger/desk-today.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Icon } from '../kit/icon.tsx'

interface RowProps {
  readonly schoolNames: ReadonlyMap<string, string>
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** What is collected today. */
export function HandOutRow({
  reservation,
  words,
  ...props
}: RowProps & { reservation: Reservation }) {
  const said = words.desk.today
  return (
    <li class="row">
      <Who reservation={reservation} words={words} {...props} state="reserved">
        {!reservation.prepared && (
          <a class="row-line" href={`/desk/preparations/${encodeURIComponent(reservation.id)}`}>
            {words.deskActs.prepare.open}
          </a>
        )}
      </Who>
      <NotCollected reservation={reservation} today={props.today} words={words} />
      <a
        class="button quiet"
        href={`/desk/check-outs/new?reservation=${encodeURIComponent(reservation.id)}`}
      >
        {said.handOut}
      </a>
    </li>
  )
}

/** It was to be collected before today, and waits. */
function NotCollected({
  reservation: { keptUntil, pickupDay },
  today,
  words,
}: {
  reservation: Reservation
  today: string
  words: Words
}) {
  if ((keptUntil ?? pickupDay) >= today) return null
  return <span class="badge state-at-risk">{words.keeping.notCollected}</span>
}

/** Which day it is about says how much time there is to find another. */
export function RiskRow({ reservation, words, ...props }: RowProps & { reservation: Reservation }) {
  const { keptUntil, pickupDay } = reservation
  return (
    <li class="row">
      <Who reservation={reservation} words={words} {...props} state="reserved" />
      <span class="badge state-at-risk">
        {dayText(props.language, keptUntil ?? pickupDay, 'short')}
      </span>
    </li>
  )
}

/** What has to be set aside for the next pick-up day. */
export function PrepareRow({
  reservation,
  words,
  ...props
}: RowProps & { reservation: Reservation }) {
  return (
    <li class="row">
      <Who reservation={reservation} words={words} {...props} state="reserved" showsPickup />
      <a class="button quiet" href={`/desk/preparations/${encodeURIComponent(reservation.id)}`}>
        {words.deskActs.prepare.open}
      </a>
    </li>
  )
}

/** What is out, and how late it is. */
export function OutRow({ reservation, words, ...props }: RowProps & { reservation: Reservation }) {
  const said = words.desk.today
  const late = daysBetween(reservation.returnDay, props.today)
  return (
    <li class="row">
      <Who reservation={reservation} words={words} {...props} state="checked-out" />
      {late > 0 && <span class="badge state-overdue">{said.late(late)}</span>}
    </li>
  )
}

/** The copies in shelf order, and who they are for or with. */
function Who({
  reservation,
  state,
  showsPickup = false,
  schoolNames,
  words,
  language,
  children,
}: RowProps & {
  reservation: Reservation
  state: 'reserved' | 'checked-out'
  showsPickup?: boolean
  children?: Child
}) {
  const said = words.desk.today
  const { lines, borrower, school, code, returnDay, id } = reservation
  const collectDay = reservation.keptUntil ?? reservation.pickupDay
  const when = showsPickup
    ? words.deskActs.prepare.when(dayText(language, collectDay, 'short'))
    : said.until(dayText(language, returnDay, 'short'))
  const name = borrower?.name || borrower?.email || said.noPerson
  return (
    <div class="row-main">
      {lines.map(({ title, copies }) => (
        <div class="desk-copies">
          <strong>{title}</strong>
          {copies
            .filter((copy) => copy.state === state)
            .map(({ barcode, shelf, isPrepared }) => (
              <a
                class={`copy-tag${isPrepared ? ' is-set' : ''}`}
                href={`/desk/copies/${encodeURIComponent(barcode)}`}
              >
                {shelf && <span class="shelf">{shelf}</span>} {barcode}
                {isPrepared && (
                  <>
                    {' '}
                    <Icon name="check-circle" />
                    <span class="visually-hidden">{words.deskActs.prepare.badge}</span>
                  </>
                )}
              </a>
            ))}
        </div>
      ))}
      <span class="soft">
        {`${name}, ${schoolNames.get(school) ?? school} · ${when} · `}
        <a href={`/reservations/${id}`}>{code}</a>
      </span>
      {reservation.conditional && (
        <span>
          <span class="badge state-at-risk">{words.trainings.reserve.conditional}</span>
        </span>
      )}
      {children}
    </div>
  )
}

/** What came back and has to be looked at. */
export function CheckRow({
  copy,
  points,
  words,
  language,
}: RowProps & { copy: CopyToCheck; points: readonly PickupPoint[] }) {
  const said = words.desk.today
  const elsewhere = points.find(({ id }) => id === copy.elsewhere)?.name ?? copy.elsewhere
  return (
    <li class="row">
      <div class="row-main">
        <div class="desk-copies">
          <strong>{copy.title}</strong>
          <span class="copy-tag">
            {copy.shelf && <span class="shelf">{copy.shelf}</span>} {copy.barcode}
          </span>
        </div>
        <span class="soft">
          {elsewhere ? said.at(elsewhere) : said.since(dayText(language, copy.sinceDay, 'short'))}
        </span>
      </div>
      <a class="button quiet" href={`/desk/copies/${encodeURIComponent(copy.barcode)}`}>
        {said.check}
      </a>
    </li>
  )
}
