import type { Words } from '../../words/words.ts'
import { Field, SelectField } from '../kit/field.tsx'
import { type Fields, first, type Mistakes } from '../kit/form.ts'

/** What was typed, and what is wrong with it. */
interface Typed {
  readonly fields: Fields
  readonly mistakes: Mistakes | undefined
  readonly words: Words
}

/** Two days beside each other. */
export function DayPair({
  names,
  labels,
  min,
  fields,
  mistakes,
  words,
}: Typed & {
  names: readonly [string, string]
  labels: readonly [string, string]
  min: string
}) {
  return (
    <div class="pair">
      {names.map((name, nth) => (
        <Field
          name={name}
          type="date"
          label={labels[nth] ?? ''}
          value={first(fields, name)}
          min={min}
          error={mistakes?.[name]}
          words={words}
        />
      ))}
    </div>
  )
}

/** How many copies. */
export function QuantityField({
  name = 'quantity',
  label,
  hint,
  min = 1,
  fields,
  mistakes,
  words,
}: Typed & { name?: string; label: string; hint?: string | undefined; min?: 0 | 1 }) {
  return (
    <Field
      name={name}
      type="number"
      label={label}
      hint={hint}
      value={fields[name] === undefined ? 1 : first(fields, name)}
      min={min}
      max={999}
      inputmode="numeric"
      short
      error={mistakes?.[name]}
      words={words}
    />
  )
}

/** For which of her schools. */
export function SchoolChoice({
  label,
  schools,
  fields,
  mistakes,
  words,
}: Typed & {
  label: string
  schools: readonly { readonly number: string; readonly name: string }[]
}) {
  return (
    <SelectField
      name="school"
      label={label}
      value={first(fields, 'school')}
      options={schools.map(({ number, name }) => ({ value: number, label: name }))}
      error={mistakes?.school}
      words={words}
    />
  )
}
