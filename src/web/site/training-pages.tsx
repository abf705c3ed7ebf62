import type { Offering } from '../../catalogue/offering.ts'
import type { Session } from '../../training/session.ts'
import type { Language, Words } from '../../words/words.ts'
import { Field } from '../kit/field.tsx'
import type { Mistakes } from '../kit/form.ts'
import { Crumb } from '../kit/crumb.tsx'
import { sessionTime } from '../kit/session-time.tsx'

/** Asks once before a seat is given up. */
export function LeavePage({
  session,
  id,
  words,
  language,
}: {
  session: Session
  id: string
  words: Words
  language: Language
}) {
  const said = words.trainings.sessions
  return (
    <div class="stack narrow">
      <h1>{said.leaveTitle}</h1>
      <p>
        <strong>{session.title}</strong>
        <br />
        {sessionTime(session, words, language)}, {session.place}
      </p>
      <p>{said.leaveLead}</p>
      <p>{said.leaveRests}</p>
      <form
        class="actions"
        method="post"
        action={`/trainings/sessions/${encodeURIComponent(session.id)}/withdrawal`}
      >
        <input type="hidden" name="id" value={id} />
        <button class="danger" type="submit">
          {said.leave}
        </button>
        <a class="button quiet" href={`/offerings/${session.training}#sessions`}>
          {said.leaveNo}
        </a>
      </form>
    </div>
  )
}

/** Asks when she followed a training before. */
export function ClaimPage({
  training,
  form,
  id,
  today,
  words,
}: {
  training: Offering
  form: { followedOn?: string; returnTo: string; mistakes: Mistakes }
  id: string
  today: string
  words: Words
}) {
  const said = words.trainings.claim
  return (
    <div class="stack narrow">
      <Crumb href={`/offerings/${training.slug}`} label={training.title} />
      <div class="page-head">
        <h1>{said.title}</h1>
        <p class="lead">{training.title}</p>
      </div>
      <p>{said.lead}</p>
      <form class="card form" method="post" action={`/trainings/${training.slug}/claim`} novalidate>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="returnTo" value={form.returnTo} />
        <Field
          name="followedOn"
          type="date"
          label={said.followedOn}
          hint={said.followedOnHint}
          value={form.followedOn}
          max={today}
          error={form.mistakes.followedOn}
          words={words}
        />
        <div class="actions">
          <button class="big" type="submit">
            {said.send}
          </button>
        </div>
      </form>
    </div>
  )
}
