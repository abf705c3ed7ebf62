import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Icon } from '../kit/icon.tsx'
import { Done, Notice } from '../kit/notice.tsx'
import { StateBadge } from '../kit/state-badge.tsx'

/** One reservation: what, when and where, the code to tell at the desk, and how to cancel it. */
export function ReservationPage({
  reservation,
  point,
  schoolName,
  done,
  words,
  language,
}: {
  reservation: Reservation
  point: PickupPoint | undefined
  schoolName: string | undefined
  /** What she just did. */
  done: string | undefined
  words: Words
  language: Language
}) {
  const said = words.reservations.one
  const { code, state, pickupDay, returnDay, note, collectedBy, borrower } = reservation
  return (
    <div class="reservation stack">
      <a class="crumb" href="/reservations">
        <Icon name="arrow-left" />
        {said.back}
      </a>
      {done === 'reserved' && state === 'reserved' && (
        <Done>
          <p>{said.done}</p>
        </Done>
      )}
      {done === 'cancelled' && state === 'cancelled' && (
        <Notice tone="good" live>
          <p>{said.cancelled}</p>
        </Notice>
      )}
      <header class="reservation-head">
        <h1>{reservation.lines.map(({ title }) => title).join(', ')}</h1>
        <StateBadge reservation={reservation} words={words} />
      </header>
      <div class="reservation-body">
        <section class="card">
          <dl class="facts">
            <dt>{said.pickup}</dt>
            <dd>
              <strong>{dayText(language, pickupDay, 'whole')}</strong>
            </dd>
            <dt>{said.return}</dt>
            <dd>
              <strong>{dayText(language, returnDay, 'whole')}</strong>
            </dd>
            <dt>{said.point}</dt>
            <dd>
              {point?.name ?? reservation.pickupPoint}
              {point && <span class="soft block">{point.address}</span>}
            </dd>
            <Fact label={said.school} value={schoolName} />
            <Fact label={said.borrower} value={borrower?.name} />
            <Fact label={said.collectedBy} value={collectedBy} />
            <Fact label={said.note} value={note} />
          </dl>
        </section>
        <section class="card ticket">
          <p class="soft">{said.code}</p>
          <p class="ticket-code">{code}</p>
          <p class="small soft">{said.codeHint}</p>
        </section>
      </div>
      <Materials reservation={reservation} words={words} />
      {state === 'reserved' && (
        <p>
          <a class="button quiet" href={`/reservations/${reservation.id}/cancellation`}>
            {said.cancel}
          </a>
        </p>
      )}
    </div>
  )
}

function Fact({ label, value }: { label: string; value: string | undefined }) {
  if (!value) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}

function Materials({ reservation, words }: { reservation: Reservation; words: Words }) {
  const said = words.reservations.one
  return (
    <section>
      <h2>{said.materials}</h2>
      <ul class="rows">
        {reservation.lines.map(({ offering, title, quantity, copies }) => (
          <li class="row">
            <div class="row-main">
              <a class="row-title" href={`/offerings/${offering}`}>
                {quantity > 1 && `${said.quantity(quantity)} `}
                {title}
              </a>
              <Copies copies={copies} words={words} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which copies it are is only certain once they were handed out: a promise moves to another copy in silence. */
function Copies({
  copies,
  words,
}: {
  copies: Reservation['lines'][number]['copies']
  words: Words
}) {
  if (!copies.some(isHandedOut)) return null
  return (
    <ul class="copies">
      {copies.map((copy) => (
        <li>
          {isHandedOut(copy) ? (
            <span class="barcode">{copy.barcode}</span>
          ) : (
            <span>{words.reservations.one.copy}</span>
          )}
          <StateBadge reservation={{ state: copy.state }} words={words} />
        </li>
      ))}
    </ul>
  )
}

function isHandedOut({ state }: Reservation['lines'][number]['copies'][number]): boolean {
  return state === 'checked-out' || state === 'returned'
}

/** Asks once before a reservation is given back. */
export function CancelPage({
  reservation,
  id,
  words,
  language,
}: {
  reservation: Reservation
  id: string
  words: Words
  language: Language
}) {
  const said = words.reservations.one
  const { list } = words.reservations
  const { pickupDay, returnDay } = reservation
  return (
    <div class="stack narrow">
      <h1>{said.cancelTitle}</h1>
      <p>
        <strong>{reservation.lines.map(({ title }) => title).join(', ')}</strong>,{' '}
        {list.period(dayText(language, pickupDay), dayText(language, returnDay))}
      </p>
      <p>{said.cancelLead}</p>
      <form class="actions" method="post" action={`/reservations/${reservation.id}/cancellation`}>
        <input type="hidden" name="id" value={id} />
        <button class="danger" type="submit">
          {said.cancelConfirm}
        </button>
        <a class="button quiet" href={`/reservations/${reservation.id}`}>
          {said.cancelNo}
        </a>
      </form>
    </div>
  )
}
