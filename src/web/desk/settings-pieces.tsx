import type { Child } from 'hono/jsx'
import type { Words } from '../../words/words.ts'
import { FieldError } from '../kit/field.tsx'
import type { Mistakes } from '../kit/form.ts'
import { Crumb } from '../kit/crumb.tsx'
import { Notice } from '../kit/notice.tsx'
import { sayWithLabel } from '../kit/say-mistake.ts'

/** The way back to all settings. */
export function Back({ words }: { words: Words }) {
  return <Crumb href="/desk/settings" label={words.settings.back} />
}

/** That it was saved, or that it was not and why: each sentence leads to its field. */
export function Outcome({
  mistakes,
  isSaved,
  labels = {},
  words,
}: {
  mistakes: Mistakes
  isSaved: boolean
  /** The names of the fields, as the page says them. */
  labels?: Readonly<Record<string, unknown>>
  words: Words
}) {
  const found = Object.entries(mistakes)
  if (found.length > 0) {
    return (
      <Notice tone="bad" live>
        <p>{words.settings.mistakes}</p>
        <ul>
          {found.map(([field, sentence]) => (
            <li>
              <a href={`#${field.split('.')[0]}`}>{sayWithLabel(labels[field], sentence)}</a>
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  return isSaved ? (
    <Notice tone="good" live>
      <p>{words.settings.saved}</p>
    </Notice>
  ) : null
}

/** One rule, or a few that belong together. */
export function Section({
  title,
  lead,
  id,
  children,
}: {
  title: string
  lead?: string | undefined
  id?: string | undefined
  children?: Child
}) {
  return (
    <section class="card settings-section" id={id}>
      <h2>{title}</h2>
      {lead && <p class="soft">{lead}</p>}
      {children}
    </section>
  )
}

/** Yes or no, with what it means beside it. */
export function Checkbox({
  name,
  label,
  hint,
  isChecked,
  error,
}: {
  name: string
  label: string
  hint?: string | undefined
  isChecked: boolean
  error?: string | undefined
}) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          checked={isChecked}
          aria-describedby={described || undefined}
          aria-invalid={error === undefined ? undefined : 'true'}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError name={name} error={error} />}
    </div>
  )
}
