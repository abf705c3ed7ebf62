import type { Words } from '../../words/words.ts'
import { FieldError } from '../kit/field.tsx'
import { type Fields, first } from '../kit/form.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Counter } from './counter.ts'
import { Remarks } from './inspection-form.tsx'
import type { RefusedHandOut } from './refused-hand-out.ts'

/** What was scanned, and what of the reservation is still to be scanned. */
export function CopiesAtHand({ counter, words }: { counter: Counter; words: Words }) {
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
export function KnownOfCopies({
  counter,
  fields,
  refused,
  words,
}: {
  counter: Counter
  fields: Fields
  refused: RefusedHandOut | undefined
  words: Words
}) {
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
