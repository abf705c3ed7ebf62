import { addDays } from '../../day.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field, FieldError } from '../kit/field.tsx'
import { type Fields, first } from '../kit/form.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Counter } from './counter.ts'
import { Remarks } from './inspection-form.tsx'
import type { RefusedHandOut } from './refused-hand-out.ts'
import { UndoForm } from './reversals.tsx'
import { ScanField } from './scan-field.tsx'

interface PageProps {
  readonly counter: Counter
  readonly fields: Fields
  readonly refused: RefusedHandOut | undefined
  /** What was just handed out. */
  readonly done: Reservation | undefined
  /** Barcodes that were scanned and did not go. */
  readonly left: readonly string[]
  readonly schoolNames: ReadonlyMap<string, string>
  readonly id: string
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** Hands copies out: scan, see for whom they are, press once. */
export function CheckOutPage(props: PageProps) {
  const { counter, words, done } = props
  const said = words.desk.checkOut
  const isBegun = counter.reservation !== undefined || counter.copies.length > 0
  return (
    <div class="desk-work">
      <header class="page-head">
        <h1>{said.title}</h1>
        {!isBegun && <p class="soft">{said.lead}</p>}
      </header>
      {done && <Done {...props} done={done} />}
      {props.left.length > 0 && (
        <Notice tone="warn" live>
          <p>{words.deskActs.check.left(props.left.join(', '))}</p>
        </Notice>
      )}
      <form class="card desk-scan" action="/desk/check-outs/new">
        <State counter={counter} />
        <ScanField
          name="scan"
          label={counter.reservation ? words.desk.scan.label : words.desk.scan.labelAny}
          error={counter.mistake ?? props.refused?.mistakes.barcode}
          words={words}
        />
      </form>
      {counter.choices.length > 0 && <Choices {...props} />}
      {isBegun && <HandOutForm {...props} />}
    </div>
  )
}

/** What was scanned before goes along with the next scan. */
function State({ counter }: { counter: Counter }) {
  return (
    <>
      {counter.reservation && (
        <input type="hidden" name="reservation" value={counter.reservation.id} />
      )}
      {counter.copies.map(({ barcode }) => (
        <input type="hidden" name="barcode" value={barcode} />
      ))}
    </>
  )
}

function Done({ done, words, language }: PageProps & { done: Reservation }) {
  const said = words.desk.checkOut
  const copies = done.lines.flatMap((line) => line.copies)
  const name = done.borrower?.name || words.desk.today.noPerson
  return (
    <Notice tone="good" live>
      <h2>{`${said.done}: ${done.lines.map(({ title }) => title).join(', ')}`}</h2>
      <p>
        {copies
          .filter(({ state }) => state === 'checked-out')
          .map(({ barcode }) => (
            <span class="copy-tag">{barcode}</span>
          ))}{' '}
        {said.doneTo(name, dayText(language, done.returnDay))}
      </p>
      {done.state === 'checked-out' && <UndoForm of="check-outs" act={done.id} words={words} />}
    </Notice>
  )
}

/** Reservations that the copy might be for, though another copy was planned for them. */
function Choices({ counter, schoolNames, words, language }: PageProps) {
  const said = words.desk.checkOut
  const scanned = counter.copies.map(({ barcode }) => ['barcode', barcode])
  return (
    <section class="card stack">
      <h2>{said.choose}</h2>
      <ul class="rows">
        {counter.choices.map((choice) => (
          <li class="row">
            <div class="row-main">
              <strong>{personOf(choice, words)}</strong>
              <span class="soft">
                {`${schoolNames.get(choice.school) ?? choice.school} · ${words.desk.today.until(dayText(language, choice.returnDay, 'short'))} · ${choice.code}`}
              </span>
            </div>
            <a
              class="button quiet"
              href={`/desk/check-outs/new?${new URLSearchParams([['reservation', choice.id], ...scanned])}`}
            >
              {words.desk.today.handOut}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function HandOutForm(props: PageProps) {
  const { counter, fields, refused, id, words } = props
  const said = words.desk.checkOut
  const { reservation, copies } = counter
  return (
    <form class="card stack hand-out" method="post" action="/desk/check-outs" novalidate>
      <input type="hidden" name="id" value={id} />
      <State counter={counter} />
      {reservation ? <ForWhom {...props} reservation={reservation} /> : <h2>{said.walkIn}</h2>}
      <Copies counter={counter} words={words} />
      {refused && refused.general.length > 0 && (
        <Notice tone="bad" live>
          <h3>{said.refused}</h3>
          <ul>
            {refused.general.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <KnownOfCopies {...props} />
      {copies.length > 0 && (
        <>
          {!reservation && <WalkInFields {...props} />}
          <Field
            name="collectedBy"
            label={said.collectedBy}
            hint={said.collectedByHint}
            value={first(fields, 'collectedBy')}
            maxlength={100}
            optional
            error={refused?.mistakes.collectedBy}
            words={words}
          />
          <AnotherDay {...props} />
          {refused?.mayOverride && (
            <Field
              name="reason"
              label={said.overrideReason}
              value={first(fields, 'reason')}
              maxlength={500}
              error={refused.mistakes.reason}
              words={words}
            />
          )}
        </>
      )}
      <div class="actions">
        {copies.length > 0 && (
          <button class="big">
            {refused?.mayOverride ? said.override : said.submit(copies.length)}
          </button>
        )}
        <a class="button quiet" href="/desk/check-outs/new">
          {said.startOver}
        </a>
      </div>
    </form>
  )
}

function ForWhom({
  reservation,
  schoolNames,
  words,
  language,
}: PageProps & { reservation: Reservation }) {
  const { note, pickupDay, returnDay, code, school } = reservation
  const { list } = words.reservations
  return (
    <div>
      <h2>{`${words.desk.checkOut.for} ${personOf(reservation, words)}`}</h2>
      <p class="soft">
        {`${schoolNames.get(school) ?? school} · ${list.period(dayText(language, pickupDay, 'short'), dayText(language, returnDay, 'short'))} · ${code}`}
      </p>
      {note && <p class="note">{note}</p>}
    </div>
  )
}

/** What was scanned, and what of the reservation is still to be scanned. */
function Copies({ counter, words }: { counter: Counter; words: Words }) {
  const said = words.desk.checkOut
  const { reservation, copies } = counter
  const scanned = new Set(copies.map(({ barcode }) => barcode))
  const planned = (reservation?.lines ?? []).flatMap(({ title, copies: ofLine }) =>
    ofLine.filter(({ state }) => state === 'reserved').map((copy) => ({ ...copy, title })),
  )
  const left = planned.filter(({ barcode }) => !scanned.has(barcode))
  return (
    <div role="status">
      {reservation && (
        <p>
          <strong>
            {said.scannedCount(copies.length, Math.max(planned.length, copies.length))}
          </strong>
        </p>
      )}
      <ul class="ticks">
        {copies.map(({ barcode, title }) => (
          <li class="ticked">
            <Icon name="check-circle" />
            <span class="barcode">{barcode}</span> {title}
          </li>
        ))}
        {left
          .slice(0, Math.max(0, planned.length - copies.length))
          .map(({ barcode, title, shelf }) => (
            <li>
              <Icon name="barcode" />
              <span class="barcode">{barcode}</span> {title}
              {shelf && <span class="shelf">{shelf}</span>}
            </li>
          ))}
      </ul>
    </div>
  )
}

/** What is known to be missing or broken: whoever takes it has to hear it. */
function KnownOfCopies({ counter, fields, refused, words }: PageProps) {
  const said = words.deskActs.check
  const flawed = counter.copies.filter(({ remarks }) => remarks.length > 0)
  if (flawed.length === 0) return null
  const error = refused?.mistakes.confirmed
  return (
    <Notice tone="warn">
      <h3>{said.known}</h3>
      {flawed.map(({ barcode, remarks }) => (
        <div>
          <span class="barcode">{barcode}</span>
          <Remarks remarks={remarks} words={words} />
        </div>
      ))}
      <div class="field">
        <label class="choice">
          <input
            type="checkbox"
            id="confirmed"
            name="confirmed"
            value="yes"
            required
            checked={first(fields, 'confirmed') === 'yes'}
            aria-invalid={error === undefined ? undefined : 'true'}
            aria-describedby={error === undefined ? undefined : 'confirmed-error'}
          />
          <span>{said.confirm}</span>
        </label>
        {error !== undefined && <FieldError name="confirmed" error={error} />}
      </div>
    </Notice>
  )
}

/** What is written down later counts from the day on which it went. */
function AnotherDay({ fields, refused, today, words }: PageProps) {
  const said = words.deskActs.check
  const day = first(fields, 'day')
  const error = refused?.mistakes.day
  return (
    <details class="another-day" open={day !== '' || error !== undefined}>
      <summary>{said.outEarlier}</summary>
      <Field
        name="day"
        type="date"
        label={said.out}
        hint={said.outHint}
        value={day}
        min={addDays(today, -7)}
        max={today}
        optional
        error={error}
        words={words}
      />
    </details>
  )
}

function WalkInFields({ fields, refused, today, words }: PageProps) {
  const said = words.desk.checkOut
  const error = (name: string) => refused?.mistakes[name]
  return (
    <>
      <p class="soft">{said.walkInLead}</p>
      <Field
        name="borrower"
        type="email"
        label={said.borrower}
        hint={said.borrowerHint}
        value={first(fields, 'borrower')}
        autocomplete="off"
        error={error('borrower')}
        words={words}
      />
      <div class="pair">
        <Field
          name="returnDay"
          type="date"
          label={said.returnDay}
          value={first(fields, 'returnDay')}
          min={today}
          error={error('returnDay')}
          words={words}
        />
        <Field
          name="school"
          label={said.school}
          hint={said.schoolHint}
          value={first(fields, 'school')}
          inputmode="numeric"
          optional
          error={error('school')}
          words={words}
        />
      </div>
    </>
  )
}

function personOf({ borrower }: Reservation, words: Words): string {
  return borrower?.name || borrower?.email || words.desk.today.noPerson
}
