import type { Alternative } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field, SelectField, TextField } from '../kit/field.tsx'
import { first } from '../kit/form.ts'
import { Notice } from '../kit/notice.tsx'
import type { Refused } from './refused.ts'
import type { ReserveView } from './reserve-view.ts'

interface FormProps {
  readonly view: ReserveView
  readonly refused: Refused | undefined
  readonly isKept: boolean
  readonly today: string
  readonly id: string
  readonly words: Words
  readonly language: Language
}

/** Asks for what a reservation needs. Nothing typed is lost when it is refused. */
export function ReserveForm(props: FormProps) {
  const { view, words } = props
  const said = words.reservations.form
  if (view.isSignedIn && view.mayReserve === 'herself' && view.schools.length === 0) {
    return <NoSchool view={view} words={words} />
  }
  return (
    <form
      class="card form reserve-form"
      method="post"
      id="reserve-form"
      action="/reservations#reserve-form"
      novalidate
      data-region="form"
    >
      {/* Enter in a field presses the first button of a form, which must not be an alternative. */}
      <button class="visually-hidden" type="submit" tabindex={-1} aria-hidden="true" />
      <h3>{said.title}</h3>
      {props.isKept && !props.refused && (
        <Notice tone="good">
          <p>{said.kept}</p>
        </Notice>
      )}
      {props.refused && <RefusedNotice {...props} refused={props.refused} />}
      <FormFields {...props} />
      <div class="actions">
        <button class="big" type="submit">
          {said.submit}
        </button>
      </div>
      {!view.isSignedIn && <p class="hint soft small">{said.signInHint}</p>}
    </form>
  )
}

function FormFields({ view, refused, today, id, words }: FormProps) {
  const said = words.reservations.form
  const { fields } = view
  const error = (name: string) => refused?.mistakes[name]
  const isForOthers = view.mayReserve === 'for-others'
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="offering" value={view.offering} />
      <input type="hidden" name="pickupPoint" value={view.point?.id} />
      <p>{said.at(view.point?.name ?? '')}</p>
      <div class="pair">
        <Field
          name="pickupDay"
          type="date"
          label={said.pickupDay}
          value={first(fields, 'pickupDay')}
          min={today}
          error={error('pickupDay')}
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
      </div>
      {(view.lending.maxCopiesPerSchool > 1 || error('quantity')) && (
        <Field
          name="quantity"
          type="number"
          label={said.quantity}
          value={first(fields, 'quantity') || '1'}
          min={1}
          max={999}
          inputmode="numeric"
          short
          error={error('quantity')}
          words={words}
        />
      )}
      {view.mayReserve !== 'herself' && (
        <Field
          name="borrower"
          type="email"
          label={said.borrower}
          hint={isForOthers ? undefined : said.deskHint}
          value={first(fields, 'borrower')}
          optional={!isForOthers}
          autocomplete="off"
          error={error('borrower')}
          words={words}
        />
      )}
      <SchoolField view={view} error={error('school')} words={words} />
      <TextField
        name="note"
        label={said.note}
        hint={said.noteHint}
        value={first(fields, 'note')}
        maxlength={1000}
        optional
        error={error('note')}
        words={words}
      />
    </>
  )
}

/** Asked only of who has several schools, or for a teacher who may have. */
function SchoolField({
  view,
  error,
  words,
}: {
  view: ReserveView
  error: string | undefined
  words: Words
}) {
  const said = words.reservations.form
  const value = first(view.fields, 'school')
  if (view.mayReserve === 'for-others') {
    return error || value ? (
      <Field name="school" label={said.school} value={value} error={error} words={words} optional />
    ) : null
  }
  if (view.schools.length < 2 && !error) return null
  return (
    <SelectField
      name="school"
      label={said.school}
      value={value}
      options={view.schools.map(({ number, name }) => ({ value: number, label: name }))}
      error={error}
      words={words}
    />
  )
}

function NoSchool({ view, words }: { view: ReserveView; words: Words }) {
  const said = words.reservations.form
  const returnTo = `/offerings/${view.offering}?kept=yes#reserve-form`
  return (
    <div class="card form reserve-form" id="reserve-form" data-region="form">
      <h3>{said.title}</h3>
      <p>{said.noSchool}</p>
      <p>
        <a class="button" href={`/account?returnTo=${encodeURIComponent(returnTo)}`}>
          {said.noSchoolButton}
        </a>
      </p>
    </div>
  )
}

/** Why not, and what would do instead: each alternative is one button that sends the form again with it. */
function RefusedNotice({ view, refused, words, language }: FormProps & { refused: Refused }) {
  const said = words.reservations.form
  const mistakes = Object.entries(refused.mistakes)
  return (
    <Notice tone="bad" live>
      <h3>{said.refused}</h3>
      <ul>
        {refused.general.map((sentence) => (
          <li>{sentence}</li>
        ))}
        {mistakes.map(([field, sentence]) => (
          <li>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
      {refused.alternatives.length > 0 && (
        <>
          <p>{said.instead}</p>
          <div class="alternatives">
            {refused.alternatives.map((alternative) => (
              <button class="quiet" name="instead" value={insteadValue(alternative)}>
                {insteadText({ alternative, view, words, language })}
              </button>
            ))}
          </div>
        </>
      )}
    </Notice>
  )
}

/** An alternative as one value of the form; `readInstead` reads it again. */
function insteadValue({ pickupPoint, pickupDay, returnDay }: Alternative): string {
  return `${pickupDay} ${returnDay} ${pickupPoint}`
}

export function readInstead(value: string) {
  const [pickupDay, returnDay, ...pickupPoint] = value.split(' ')
  if (!pickupDay || !returnDay || pickupPoint.length === 0) return undefined
  return { pickupDay, returnDay, pickupPoint: pickupPoint.join(' ') }
}

function insteadText({
  alternative,
  view,
  words,
  language,
}: {
  alternative: Alternative
  view: ReserveView
  words: Words
  language: Language
}): string {
  const said = words.reservations.form
  const from = dayText(language, alternative.pickupDay, 'short')
  const until = dayText(language, alternative.returnDay, 'short')
  if (alternative.kind === 'period') return said.insteadPeriod(from, until)
  const point = view.points.find(({ id }) => id === alternative.pickupPoint)
  return said.insteadPoint(point?.name ?? alternative.pickupPoint, from, until)
}
