import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Refused } from './refused.ts'

/** Asks to whom a reservation or loan is passed on. */
export function TransferPage({
  reservation,
  refused,
  to,
  id,
  words,
  language,
}: {
  reservation: Reservation
  refused: Refused | undefined
  to: string
  /** Minted for this form: sending it twice passes on once. */
  id: string
  words: Words
  language: Language
}) {
  const said = words.changes.transfer
  const { lines, pickupDay, returnDay } = reservation
  const path = `/reservations/${encodeURIComponent(reservation.id)}`
  const period = words.reservations.list.period
  return (
    <div class="stack narrow">
      <h1>{said.title}</h1>
      <p>
        <strong>{lines.map(({ title }) => title).join(', ')}</strong>,{' '}
        {period(dayText(language, pickupDay), dayText(language, returnDay))}
      </p>
      <p>{said.lead}</p>
      {refused && refused.general.length > 0 && (
        <Notice tone="bad" live>
          {refused.general.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      <form class="form" method="post" action={`${path}/transfer`} novalidate>
        <input type="hidden" name="id" value={id} />
        <Field
          name="to"
          type="email"
          label={said.to}
          value={to}
          autocomplete="off"
          error={refused?.mistakes.to}
          words={words}
        />
        <div class="actions">
          <button type="submit">{said.submit}</button>
          <a class="button quiet" href={path}>
            {said.keep}
          </a>
        </div>
      </form>
    </div>
  )
}
