import type { Words } from '../../words/words.ts'
import type { Language } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { sayReason } from '../kit/refusal.ts'
import { Notice } from '../kit/notice.tsx'
import { Availability } from './availability-panel.tsx'
import { ReserveForm } from './reserve-form.tsx'
import type { Refused } from './refused.ts'
import type { ReserveView } from './reserve-view.ts'
import { WaitingInvite } from './waiting-invite.tsx'

/** How a material is reserved: what has to be done first, said once; when it is free; and the form. */
export function ReserveSection({
  view,
  refused,
  isKept,
  today,
  id,
  words,
  language,
}: {
  view: ReserveView
  /** What was sent and not accepted. */
  refused?: Refused | undefined
  /** The form was begun before sign-in. */
  isKept?: boolean | undefined
  today: string
  /** Minted for this form: sending it twice reserves once. */
  id: string
  words: Words
  language: Language
}) {
  const said = words.reservations
  const isTrained = !view.askerReasons.some(({ code }) => code === 'training-missing')
  const mayEnrol = view.gate.sessions.length > 0
  // The desk may override what a teacher may not.
  const hasForm = view.mayReserve === 'herself' ? isTrained || mayEnrol : view.mayReserve !== 'no'
  return (
    <section class="reserve" id="reserve" aria-labelledby="reserve-title">
      <h2 id="reserve-title">{said.calendar.title}</h2>
      <TrainingNotice view={view} isMissing={!isTrained} hasForm={hasForm} words={words} />
      <SeatNotice view={view} words={words} language={language} />
      {view.askerReasons
        .filter(({ code }) => code !== 'training-missing')
        .map((reason) => sayReason(reason, language))
        .filter((sentence) => !refused?.general.includes(sentence))
        .map((sentence) => (
          <Notice tone="warn">
            <p>{sentence}</p>
          </Notice>
        ))}
      {view.point ? (
        <div class="reserve-grid">
          <Availability
            view={view}
            canChoose={hasForm}
            today={today}
            words={words}
            language={language}
          />
          {hasForm && (
            <ReserveForm
              view={view}
              refused={refused}
              isKept={isKept ?? false}
              today={today}
              id={id}
              words={words}
              language={language}
            />
          )}
        </div>
      ) : (
        <p>{said.calendar.noCopies}</p>
      )}
      {view.point && hasForm && <WaitingInvite view={view} words={words} />}
    </section>
  )
}

/** Which training opens the material, and what to do when it is not followed. */
function TrainingNotice({
  view,
  isMissing,
  hasForm,
  words,
}: {
  view: ReserveView
  isMissing: boolean
  hasForm: boolean
  words: Words
}) {
  const said = words.reservations.training
  const isOpen = view.isSignedIn && view.mayReserve === 'herself' && view.schools.length > 0
  if (view.lending.trainings.length === 0 || (isOpen && !isMissing)) return null
  return (
    <Notice
      tone={isMissing ? 'warn' : 'info'}
      id={isMissing && !hasForm ? 'reserve-form' : undefined}
    >
      <h3>{said.title}</h3>
      <p>{view.lending.trainingScope === 'person' ? said.yourself : said.anyoneOfSchool}</p>
      <ul>
        {view.trainings.map(({ slug, title }) => (
          <li>
            <a href={`/offerings/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
      {isMissing && (
        <>
          <p>{said.missing}</p>
          {view.gate.sessions.length === 0 && <p>{words.trainings.reserve.noSession}</p>}
          <Claim view={view} words={words} />
        </>
      )}
    </Notice>
  )
}

/** That she followed it before: that we are checking it, or how to say so. */
function Claim({ view, words }: { view: ReserveView; words: Words }) {
  const said = words.trainings.sessions
  const [training] = view.trainings
  if (view.gate.isClaimed) return <p>{said.claimWaiting}</p>
  if (!training) return null
  const returnTo = encodeURIComponent(`/offerings/${view.offering}#reserve`)
  return (
    <p>
      <a class="button quiet" href={`/trainings/${training.slug}/claim?returnTo=${returnTo}`}>
        {said.claim}
      </a>
    </p>
  )
}

/** That the material opens once the training she has a seat in is over. */
function SeatNotice({
  view,
  words,
  language,
}: {
  view: ReserveView
  words: Words
  language: Language
}) {
  const { opensAfter } = view.gate
  if (opensAfter === undefined) return null
  return (
    <Notice>
      <p>{words.trainings.reserve.seated(dayText(language, opensAfter))}</p>
    </Notice>
  )
}
