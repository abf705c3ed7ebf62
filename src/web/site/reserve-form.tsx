import type { Language, Words } from '../../words/words.ts'
import { Field, TextField } from '../kit/field.tsx'
import { first } from '../kit/form.ts'
import { Notice } from '../kit/notice.tsx'
import { sessionTime } from '../kit/session-time.tsx'
import { Alternatives } from './alternatives.tsx'
import { DayPair, QuantityField, SchoolChoice } from './lending-fields.tsx'
import { RefusedNotice } from './refused-notice.tsx'
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
      {props.refused && <Refusal {...props} refused={props.refused} />}
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
  const typed = { fields, mistakes: refused?.mistakes, words }
  const isForOthers = view.mayReserve === 'for-others'
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="offering" value={view.offering} />
      <input type="hidden" name="pickupPoint" value={view.point?.id} />
      <p>{said.at(view.point?.name ?? '')}</p>
      {asksToEnrol(view) && <SessionChoice view={view} words={words} language={language} />}
      <DayPair
        names={['pickupDay', 'returnDay']}
        labels={[said.pickupDay, said.returnDay]}
        min={today}
        {...typed}
      />
      {(view.lending.maxCopiesPerSchool > 1 || error('quantity')) && (
        <QuantityField label={said.quantity} {...typed} />
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
  const mistakes = error === undefined ? {} : { school: error }
  const { fields, schools } = view
  return <SchoolChoice label={said.school} {...{ schools, fields, mistakes, words }} />
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

/** Why not, and what would do instead. */
function Refusal({ view, refused, words, language }: FormProps & { refused: Refused }) {
  const said = words.reservations.form
  const { alternatives, isTaken } = refused
  const { points, mayReserve } = view
  return (
    <RefusedNotice title={said.refused} heading="h3" refused={refused} labels={said} words={words}>
      <Alternatives {...{ alternatives, points, said, words, language }} />
      {isTaken && mayReserve !== 'for-others' && (
        <p>
          <a href={waitingHref(view)}>{words.waiting.invite.button}</a>
        </p>
      )}
    </RefusedNotice>
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
