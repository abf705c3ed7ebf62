import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field } from '../kit/field.tsx'
import { type Fields, first } from '../kit/form.ts'
import { Notice } from '../kit/notice.tsx'
import type { Counter } from './counter.ts'
import { CopiesAtHand, KnownOfCopies } from './copies-at-hand.tsx'
import { AnotherDay, WalkInFields } from './hand-out-fields.tsx'
import type { RefusedHandOut } from './refused-hand-out.ts'
import { Outcome } from './settings-pieces.tsx'

/** What lies on the counter, for whom, and what was typed. */
export interface HandOutProps {
  readonly counter: Counter
  readonly fields: Fields
  readonly refused: RefusedHandOut | undefined
  readonly schoolNames: ReadonlyMap<string, string>
  readonly id: string
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** What was scanned before goes along with the next scan. */
export function Scanned({ counter }: { counter: Counter }) {
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

/** For whom it is, what goes along, and the one button that hands it over. */
export function HandOutForm(props: HandOutProps) {
  const { counter, fields, refused, id, words } = props
  const said = words.desk.checkOut
  const { reservation, copies } = counter
  return (
    <form class="card stack hand-out" method="post" action="/desk/check-outs" novalidate>
      <input type="hidden" name="id" value={id} />
      <Scanned counter={counter} />
      {reservation ? <ForWhom {...props} reservation={reservation} /> : <h2>{said.walkIn}</h2>}
      <CopiesAtHand counter={counter} words={words} />
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
      {refused?.general.length === 0 && (
        <Outcome
          mistakes={refused.mistakes}
          isSaved={false}
          labels={labelsOf(words)}
          words={words}
        />
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

/** The fields, as their labels name them. */
function labelsOf(words: Words) {
  const { borrower, returnDay, school, collectedBy } = words.desk.checkOut
  return { borrower, returnDay, school, collectedBy, day: words.deskActs.check.out }
}

function ForWhom({
  reservation,
  schoolNames,
  words,
  language,
}: HandOutProps & { reservation: Reservation }) {
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

/** Who it is for, as far as is still known. */
export function personOf({ borrower }: Reservation, words: Words): string {
  return borrower?.name || borrower?.email || words.desk.today.noPerson
}
