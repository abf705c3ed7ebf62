import { newId } from '../../id.ts'
import type { Proposal } from '../../ledger/propose-extension.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field } from '../kit/field.tsx'
import { sayReason } from '../kit/refusal.ts'
import type { Refused } from './refused.ts'

interface SectionProps {
  readonly reservation: string
  readonly proposal: Proposal
  readonly refused: Refused | undefined
  /** What was asked and refused. */
  readonly asked: { readonly returnDay: string; readonly override: string } | undefined
  readonly isDesk: boolean
  readonly words: Words
  readonly language: Language
}

/**
 * On the page of a loan that is out: one press keeps it as long as it may be, which is also what would do instead of
 * another day that was asked for and refused.
 */
export function ExtensionSection(props: SectionProps) {
  const { reservation, proposal, refused, isDesk, words, language } = props
  const said = words.changes.extension
  const { dueDay, latest, reasons } = proposal
  return (
    <section class="card extension" id="extension" aria-labelledby="extension-title">
      <h2 id="extension-title">{said.title}</h2>
      <p>
        {said.due(dayText(language, dueDay, 'whole'))}
        {latest && ` ${said.may(dayText(language, latest, 'whole'))}`}
      </p>
      {latest ? (
        <OnePress reservation={reservation} day={latest} words={words} language={language} />
      ) : (
        <>
          <p>{said.not}</p>
          <ul>
            {[...new Set(reasons.map((reason) => sayReason(reason, language)))].map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {(latest || isDesk) && (
        <details open={refused !== undefined || !latest}>
          <summary>{said.other}</summary>
          <OtherDay {...props} />
        </details>
      )}
    </section>
  )
}

function OnePress({
  reservation,
  day,
  words,
  language,
}: {
  reservation: string
  day: string
  words: Words
  language: Language
}) {
  return (
    <form method="post" action={actionOf(reservation)}>
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="returnDay" value={day} />
      <button type="submit">
        {words.changes.extension.button(dayText(language, day, 'short'))}
      </button>
    </form>
  )
}

function OtherDay({ reservation, refused, asked, isDesk, words }: SectionProps) {
  const said = words.changes
  const [first, ...others] = refused ? sentencesOf(refused) : []
  return (
    <form class="form" method="post" action={actionOf(reservation)} novalidate>
      <input type="hidden" name="id" value={newId()} />
      <Field
        name="returnDay"
        type="date"
        label={said.extension.day}
        value={asked?.returnDay}
        error={first}
        words={words}
      />
      {others.length > 0 && (
        <ul>
          {others.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      {isDesk && (refused ?? asked) && (
        <Field
          name="override"
          label={said.override.label}
          hint={said.override.hint}
          value={asked?.override}
          optional
          words={words}
        />
      )}
      <div class="actions">
        <button type="submit" class="quiet">
          {said.extension.submit}
        </button>
      </div>
    </form>
  )
}

function sentencesOf({ general, mistakes }: Refused): string[] {
  return [...new Set([...Object.values(mistakes), ...general])]
}

function actionOf(reservation: string): string {
  return `/reservations/${encodeURIComponent(reservation)}/extension#extension`
}
