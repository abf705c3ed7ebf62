import type { Alternative } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field, SelectField, TextField } from '../kit/field.tsx'
import { first } from '../kit/form.ts'
import { Notice } from '../kit/notice.tsx'
import { sessionTime } from '../kit/session-time.tsx'
import type { Refused } from './refused.ts'
import type { ReserveView } from './reserve-view.ts'
import { waitingHref } from './waiting-invite.tsx'

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
          {asksToEnrol(view) ? words.trainings.reserve.submit : said.submit}
        </button>
      </div>
      {!view.isSignedIn && <p class="hint soft small">{said.signInHint}</p>}
    </form>
  )
}

function FormFields({ view, refused, today, id, words, language }: FormProps) {
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
      {asksToEnrol(view) && <SessionChoice view={view} words={words} language={language} />}
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
      {refused.isTaken && view.mayReserve !== 'for-others' && (
        <p>
          <a href={waitingHref(view)}>{words.waiting.invite.button}</a>
        </p>
      )}
    </Notice>
  )
}

/** A teacher who lacks the training may enrol along with what she reserves; the desk may override. */
function asksToEnrol({ gate, mayReserve }: ReserveView): boolean {
  const isMissing = !gate.isOpen && gate.opensAfter === undefined
  return isMissing && mayReserve === 'herself' && gate.sessions.length > 0
}

/** The sessions that she can follow first; the first is chosen. */
function SessionChoice({ view, words, language }: Pick<FormProps, 'view' | 'words' | 'language'>) {
  const said = words.trainings.reserve
  const { sessions } = view.gate
  const asked = first(view.fields, 'enrol')
  const chosen = sessions.find(({ id }) => id === asked) ?? sessions[0]
  return (
    <fieldset class="field choice">
      <legend>{said.choose}</legend>
      <p class="hint">{said.chooseLead}</p>
      {sessions.map((session) => (
        <label class="choice-row">
          <input type="radio" name="enrol" value={session.id} checked={session.id === chosen?.id} />
          <span>
            <strong>{sessionTime(session, words, language)}</strong>
            <span class="small soft block">
              {`${session.place}, ${words.trainings.sessions.seatsLeft(session.seatsLeft)}`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** An alternative as one value of the form; `readInstead` reads it again. */
function insteadValue({ pickupPoint, pickupDay, returnDay, session }: Alternative): string {
  const enrol = session ? `enrol=${encodeURIComponent(session.id)} ` : ''
  return `${enrol}${pickupDay} ${returnDay} ${pickupPoint}`
}

export function readInstead(value: string) {
  const [, enrol, period = ''] = /^(?:enrol=(\S*) )?(.*)$/.exec(value) ?? []
  const [pickupDay, returnDay, ...pickupPoint] = period.split(' ')
  if (!pickupDay || !returnDay || pickupPoint.length === 0) return undefined
  const session = enrol === undefined ? undefined : decodeURIComponent(enrol)
  return { pickupDay, returnDay, pickupPoint: pickupPoint.join(' '), enrol: session }
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
  if (alternative.session) {
    const day = dayText(language, alternative.session.day, 'short')
    return words.trainings.reserve.instead(day, from, until)
  }
  if (alternative.kind === 'period') return said.insteadPeriod(from, until)
  const point = view.points.find(({ id }) => id === alternative.pickupPoint)
  return said.insteadPoint(point?.name ?? alternative.pickupPoint, from, until)
}
