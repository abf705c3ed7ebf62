import { newId } from '../../id.ts'
import type { Enrolment } from '../../training/find-enrolments.ts'
import { isOpen, type Session } from '../../training/session.ts'
import type { Language, Words } from '../../words/words.ts'
import { Icon } from '../kit/icon.tsx'
import { Done, Notice } from '../kit/notice.tsx'
import { seatsText, sessionDays, SessionLines } from '../kit/session-time.tsx'

/** What one person sees of when a training is given. */
export interface SessionsView {
  readonly training: string
  readonly sessions: readonly Session[]
  /** Her own, in these sessions. */
  readonly enrolments: readonly Enrolment[]
  readonly isSignedIn: boolean
  /** A teacher, or somebody who may be one. */
  readonly mayEnrol: boolean
  /** Who followed it already. */
  readonly trained: 'herself' | 'her-school' | undefined
  readonly isClaimed: boolean
  /** Where she looks after the sessions, when she does. */
  readonly organiseAt: string | undefined
  readonly done: string | undefined
}

interface Props {
  readonly view: SessionsView
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** She has a seat in one of them: another is not what she comes for. */
export function hasSeat({ sessions, enrolments }: SessionsView): boolean {
  const shown = sessions.map(({ id }) => id)
  return enrolments.some(({ session, state }) => state === 'seat' && shown.includes(session))
}

/** When a training is given, and one button for each time. */
export function TrainingSessions(props: Props) {
  const { view, words } = props
  const said = words.trainings.sessions
  return (
    <section class="sessions stack" id="sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{said.title}</h2>
      <DoneNotice done={view.done} words={words} />
      {view.sessions.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ul class="rows">
          {view.sessions.map((session) => (
            <SessionRow session={session} {...props} />
          ))}
        </ul>
      )}
      {!view.isSignedIn && view.sessions.length > 0 && <p class="soft small">{said.signInHint}</p>}
      <Followed view={view} words={words} />
      {view.organiseAt && (
        <p>
          <a class="button quiet" href={view.organiseAt}>
            {said.organise}
          </a>
        </p>
      )}
    </section>
  )
}

function DoneNotice({ done, words }: { done: string | undefined; words: Words }) {
  const sentences: Readonly<Record<string, string>> = words.trainings.sessions.done
  if (done === undefined || !Object.hasOwn(sentences, done)) return null
  return (
    <Done>
      <p>{sentences[done]}</p>
    </Done>
  )
}

function SessionRow({ session, view, today, words, language }: Props & { session: Session }) {
  const own = view.enrolments.find((one) => one.session === session.id)
  return (
    <li class="row">
      <div class="row-main">
        <strong class="row-title">{sessionDays(session, words, language)}</strong>
        <SessionLines session={session} words={words} language={language} />
        <span class="row-line soft">
          <Icon name="users-three" />
          <span>{seatsText(session, words)}</span>
        </span>
      </div>
      {own ? (
        <Own enrolment={own} words={words} />
      ) : (
        view.mayEnrol &&
        isOpen(session, today) && <Enrol session={session} view={view} words={words} />
      )}
    </li>
  )
}

function Own({ enrolment, words }: { enrolment: Enrolment; words: Words }) {
  const said = words.trainings.sessions
  const { state, place, session } = enrolment
  if (state !== 'seat' && state !== 'waiting') {
    return <span class="badge">{words.trainings.own.states[state]}</span>
  }
  return (
    <div class="row-side">
      <strong class="yours">
        <Icon name={state === 'seat' ? 'check-circle' : 'clock'} />
        {state === 'seat' ? said.yours : said.yourPlace(place ?? 1)}
      </strong>
      <a
        class="button quiet"
        href={`/trainings/sessions/${encodeURIComponent(session)}/withdrawal`}
      >
        {said.leave}
      </a>
    </div>
  )
}

function Enrol({ session, view, words }: { session: Session; view: SessionsView; words: Words }) {
  const said = words.trainings.sessions
  const path = `/trainings/sessions/${encodeURIComponent(session.id)}/enrolments`
  return (
    <form method="post" action={path}>
      {/* A stranger's page is kept for all strangers: only hers carries an id. */}
      {view.isSignedIn && <input type="hidden" name="id" value={newId()} />}
      <button type="submit" class={session.seatsLeft > 0 && !hasSeat(view) ? undefined : 'quiet'}>
        {session.seatsLeft > 0 ? said.enrol : said.wait}
      </button>
    </form>
  )
}

/** That she followed it before: what we know of it, or how to say so. */
function Followed({ view, words }: { view: SessionsView; words: Words }) {
  const said = words.trainings.sessions
  if (view.trained) {
    return (
      <Notice tone="good">
        <p>{view.trained === 'herself' ? said.trained : said.trainedBySchool}</p>
      </Notice>
    )
  }
  if (view.isClaimed) {
    return (
      <Notice>
        <p>{said.claimWaiting}</p>
      </Notice>
    )
  }
  if (!view.mayEnrol) return null
  return (
    <p>
      <a href={`/trainings/${view.training}/claim`}>{said.claim}</a>
    </p>
  )
}
