import { newId } from '../../id.ts'
import type { Condition } from '../../ledger/conditions.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'

/** On which training a reservation counts, and what to do once its seat is lost. */
export function ConditionNotice({
  condition,
  reservation,
  isDesk,
  words,
  language,
}: {
  condition: Condition
  reservation: string
  isDesk: boolean
  words: Words
  language: Language
}) {
  const said = words.trainings.reserve
  const { title, untilDay, lapsesOn, training } = condition
  return (
    <Notice tone={lapsesOn ? 'warn' : 'info'}>
      <h2>{said.conditionTitle}</h2>
      <p>
        {lapsesOn
          ? said.conditionLost(title, dayText(language, lapsesOn))
          : said.condition(title, dayText(language, untilDay))}
      </p>
      {lapsesOn && (
        <p>
          <a class="button" href={`/offerings/${training}#sessions`}>
            {said.conditionAct}
          </a>
        </p>
      )}
      {isDesk && (
        <details class="waiver">
          <summary>{said.waive}</summary>
          <form class="form" method="post" action={`/reservations/${reservation}/training-waiver`}>
            <input type="hidden" name="id" value={newId()} />
            <p>{said.waiveLead}</p>
            <Field name="reason" label={said.waiveReason} maxlength={500} words={words} />
            <div class="actions">
              <button type="submit">{said.waive}</button>
            </div>
          </form>
        </details>
      )}
    </Notice>
  )
}
