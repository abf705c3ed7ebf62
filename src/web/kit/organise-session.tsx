import { newId } from '../../id.ts'
import type { Enrolment } from '../../training/find-enrolments.ts'
import type { Session } from '../../training/session.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from './day-text.ts'
import { TextField } from './field.tsx'
import { type Fields, first } from './form.ts'
import { Crumb } from './crumb.tsx'
import { Icon } from './icon.tsx'
import { Notice } from './notice.tsx'
import { takenText } from './organise-list.tsx'
import { Mistaken, type PlanForm, SessionFields } from './organise-plan.tsx'
import { SessionLines, sessionDays, sessionTime } from './session-time.tsx'

interface Props {
  /** Where these pages are mounted. */
  readonly base: string
  readonly session: Session
  readonly enrolments: readonly Enrolment[]
  /** What was typed to change it, and is not right. */
  readonly form: PlanForm | undefined
  /** Who was ticked, when one of them is not known. */
  readonly attendance: { readonly fields: Fields; readonly mistake: string | undefined } | undefined
  readonly done: string | undefined
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** One session: who comes, who was there, and how to change it. */
export function SessionPage(props: Props) {
  const { base, session, done, today, words, language } = props
  const said = words.trainings.organise
  const isChangeable = !session.isCancelled && !session.isAttended
  return (
    <div class="organise stack narrow">
      <Crumb href={base} label={said.back} />
      <DoneNotice {...props} />
      <header class="page-head">
        <h1>{session.title}</h1>
        <p class="lead">{sessionDays(session, words, language)}</p>
        {session.isCancelled && done !== 'cancelled' && (
          <Notice tone="warn">{said.wasCancelled}</Notice>
        )}
      </header>
      <div class="card session-card">
        <SessionLines session={session} words={words} language={language} />
        <span class="row-line">
          <Icon name="users-three" />
          <span>{takenText(session, words)}</span>
        </span>
      </div>
      {session.day <= today && !session.isCancelled ? (
        <Attendance {...props} />
      ) : (
        <Roster {...props} />
      )}
      {isChangeable && <Change {...props} />}
    </div>
  )
}

function DoneNotice({ done, words }: Props) {
  const said = words.trainings.organise
  const sentences: Readonly<Record<string, string>> = {
    saved: said.saved,
    attended: said.attended,
    cancelled: said.cancelled,
  }
  if (done === undefined || !Object.hasOwn(sentences, done)) return null
  return (
    <Notice tone="good" live>
      <p>{sentences[done]}</p>
    </Notice>
  )
}

/** Who comes, before the day is there. */
function Roster({ session, enrolments, words, language }: Props) {
  const said = words.trainings.organise
  return (
    <section class="stack">
      <h2>{said.who}</h2>
      {enrolments.length === 0 ? (
        <p>{said.nobody}</p>
      ) : (
        <ul class="rows">
          {enrolments.map((one) => (
            <li class="row">
              <Person enrolment={one} />
              {one.place !== undefined && (
                <span class="badge">{words.trainings.own.states.waiting}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {!session.isCancelled && <p class="soft">{said.onTheDay(dayText(language, session.day))}</p>}
    </section>
  )
}

function Person({ enrolment: { name, email, schoolName } }: { enrolment: Enrolment }) {
  return (
    <span class="row-main">
      <strong>{name || email}</strong>
      <span class="small soft">{[schoolName, name && email].filter(Boolean).join(' · ')}</span>
    </span>
  )
}

/** A box to tick for everybody who had a seat or waited for one. */
function Attendance({ base, session, enrolments, attendance, words }: Props) {
  const said = words.trainings.organise
  const ticked = attendance?.fields.attended
  const isTicked = ({ id, state }: Enrolment) =>
    ticked ? ticked.includes(id) : state === 'attended'
  return (
    <section class="stack">
      <div>
        <h2>{said.wasThere}</h2>
        <p class="soft">{said.wasThereLead}</p>
      </div>
      <form
        class="form attendance"
        method="post"
        action={`${base}/sessions/${encodeURIComponent(session.id)}/attendance`}
        novalidate
      >
        <input type="hidden" name="id" value={newId()} />
        {enrolments.length === 0 && <p>{said.nobody}</p>}
        <div class="rows">
          {enrolments.map((one) => (
            <label class="row tick-row">
              <input type="checkbox" name="attended" value={one.id} checked={isTicked(one)} />
              <Person enrolment={one} />
              {one.place !== undefined && (
                <span class="badge">{words.trainings.own.states.waiting}</span>
              )}
            </label>
          ))}
        </div>
        <TextField
          name="others"
          label={said.others}
          hint={said.othersHint}
          value={attendance && first(attendance.fields, 'others')}
          error={attendance?.mistake}
          optional
          words={words}
        />
        <div class="actions">
          <button class="big" type="submit">
            {said.saveAttendance}
          </button>
        </div>
      </form>
    </section>
  )
}

/** Folded away: it is seldom needed, and tells everyone. */
function Change({ base, session, form, today, words }: Props) {
  const said = words.trainings.organise
  const at = `${base}/sessions/${encodeURIComponent(session.id)}`
  const { untilDay, day, ...rest } = session
  const known = { ...rest, day, untilDay: untilDay === day ? '' : untilDay }
  const fields = Object.fromEntries(
    Object.entries(known).map(([name, value]) => [name, [String(value ?? '')]]),
  )
  return (
    <>
      <details class="card" open={form !== undefined}>
        <summary>{said.change}</summary>
        <form class="form" method="post" action={at} novalidate>
          <input type="hidden" name="id" value={newId()} />
          <Mistaken mistakes={form?.mistakes ?? {}} words={words} />
          <SessionFields form={form ?? { fields, mistakes: {} }} today={today} words={words} />
          <div class="actions">
            <button type="submit">{said.save}</button>
          </div>
        </form>
      </details>
      <p>
        <a class="button quiet" href={`${at}/cancellation`}>
          {said.cancel}
        </a>
      </p>
    </>
  )
}

/** Asks once before a session is cancelled. */
export function CancelSessionPage({
  base,
  session,
  words,
  language,
}: Pick<Props, 'base' | 'session' | 'words' | 'language'>) {
  const said = words.trainings.organise
  const at = `${base}/sessions/${encodeURIComponent(session.id)}`
  return (
    <div class="stack narrow">
      <h1>{said.cancelTitle}</h1>
      <p>
        <strong>{session.title}</strong>
        <br />
        {sessionTime(session, words, language)}, {session.place}
      </p>
      <p>{said.cancelLead}</p>
      <form class="actions" method="post" action={`${at}/cancellation`}>
        <input type="hidden" name="id" value={newId()} />
        <button class="danger" type="submit">
          {said.cancelConfirm}
        </button>
        <a class="button quiet" href={at}>
          {said.cancelNo}
        </a>
      </form>
    </div>
  )
}
