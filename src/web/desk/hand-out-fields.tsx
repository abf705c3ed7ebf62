import { addDays } from '../../day.ts'
import type { Words } from '../../words/words.ts'
import { Field } from '../kit/field.tsx'
import { type Fields, first } from '../kit/form.ts'
import type { RefusedHandOut } from './refused-hand-out.ts'

interface FieldsProps {
  readonly fields: Fields
  readonly refused: RefusedHandOut | undefined
  readonly today: string
  readonly words: Words
}

/** What is written down later counts from the day on which it went. */
export function AnotherDay({ fields, refused, today, words }: FieldsProps) {
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

/** Who takes it along without a reservation, and until when. */
export function WalkInFields({ fields, refused, today, words }: FieldsProps) {
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
    </>
  )
}
