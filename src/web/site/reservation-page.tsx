import type { Child } from 'hono/jsx'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { Day } from '../../day.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Crumb } from '../kit/crumb.tsx'
import { Done, Notice } from '../kit/notice.tsx'
import { StateBadge } from '../kit/state-badge.tsx'
import { ChangeDone } from './change-done.tsx'
import { ConditionNotice } from './condition-notice.tsx'
import { KeepingSection } from './keeping-section.tsx'

/** One reservation: what, when and where, the code to tell at the desk, and how to cancel it. */
export function ReservationPage({
  reservation,
  point,
  schoolName,
  keepableUntil,
  today,
  isDesk,
  done,
  words,
  language,
  children,
}: {
  reservation: Reservation
  point: PickupPoint | undefined
  schoolName: string | undefined
  /** Until when one press keeps what was not collected. */
  keepableUntil: Day | undefined
  today: Day
  /** The desk reads: it may let stand what a training would end. */
  isDesk: boolean
  /** What she just did. */
  done: string | undefined
  words: Words
  language: Language
  /** What can be done with a loan. */
  children?: Child
}) {
  const said = words.reservations.one
  const { code, state, pickupDay, returnDay, note, collectedBy, borrower, keptUntil, atRisk } =
    reservation
  return (
    <div class="reservation stack">
      <Crumb href="/reservations" label={said.back} />
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
      <ChangeDone
        reservation={reservation}
        done={done}
        isDesk={isDesk}
        words={words}
        language={language}
      />
      {done === 'kept' && keptUntil && (
        <Done>
          <p>{words.keeping.kept(dayText(language, keptUntil, 'whole'))}</p>
        </Done>
      )}
      <header class="reservation-head">
        <h1>{reservation.lines.map(({ title }) => title).join(', ')}</h1>
        <StateBadge reservation={reservation} words={words} />
      </header>
      {reservation.condition && (
        <ConditionNotice
          condition={reservation.condition}
          reservation={reservation.id}
          isDesk={isDesk}
          words={words}
          language={language}
        />
      )}
      {done === 'waived' && !reservation.conditional && (
        <Notice tone="good" live>
          <p>{words.trainings.reserve.waived}</p>
        </Notice>
      )}
      {atRisk && (
        <Notice tone="warn">
          <h2>{words.keeping.atRiskTitle}</h2>
          <p>{words.keeping.atRiskLead}</p>
        </Notice>
      )}
      {state === 'lapsed' && (
        <Notice>
          <p>{words.keeping.lapsedLead}</p>
        </Notice>
      )}
      {keepableUntil && (
        <KeepingSection
          reservation={reservation.id}
          isToday={(keptUntil ?? pickupDay) === today}
          until={keepableUntil}
          words={words}
          language={language}
        />
      )}
      <div class="reservation-body">
        <section class="card">
          <dl class="facts">
            <dt>{said.pickup}</dt>
            <dd>
              <strong>{dayText(language, pickupDay, 'whole')}</strong>
            </dd>
            <Fact
              label={words.keeping.keptUntil}
              value={keptUntil && dayText(language, keptUntil, 'whole')}
            />
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
      {children}
      <Actions reservation={reservation} words={words} />
      {isDesk && (
        <p>
          <a href={`/desk/reservations/${encodeURIComponent(reservation.id)}`}>
            {words.deskActs.history.title}
          </a>
        </p>
      )}
    </div>
  )
}

function Actions({
  reservation: { id, state },
  words,
}: {
  reservation: Reservation
  words: Words
}) {
  const path = `/reservations/${encodeURIComponent(id)}`
  if (state !== 'reserved' && state !== 'checked-out') return null
  return (
    <div class="actions">
      {state === 'reserved' && (
        <a class="button" href={`${path}/change`}>
          {words.changes.change.button}
        </a>
      )}
      <a class="button quiet" href={`${path}/transfer`}>
        {words.changes.transfer.button}
      </a>
      {state === 'reserved' && (
        <a class="button quiet" href={`${path}/cancellation`}>
          {words.reservations.one.cancel}
        </a>
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
