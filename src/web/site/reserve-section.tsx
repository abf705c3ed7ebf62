import type { Words } from '../../words/words.ts'
import type { Language } from '../../words/words.ts'
import { sayReason } from '../kit/refusal.ts'
import { Notice } from '../kit/notice.tsx'
import { Availability } from './availability-panel.tsx'
import { ReserveForm } from './reserve-form.tsx'
import type { Refused } from './refused.ts'
import type { ReserveView } from './reserve-view.ts'

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
  // The desk may override what a teacher may not.
  const hasForm = view.mayReserve === 'herself' ? isTrained : view.mayReserve !== 'no'
  return (
    <section class="reserve" id="reserve" aria-labelledby="reserve-title">
      <h2 id="reserve-title">{said.calendar.title}</h2>
      <TrainingNotice view={view} isMissing={!isTrained} words={words} />
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
    </section>
  )
}

/** Which training opens the material, and what to do when it is not followed. */
function TrainingNotice({
  view,
  isMissing,
  words,
}: {
  view: ReserveView
  isMissing: boolean
  words: Words
}) {
  const said = words.reservations.training
  const isOpen = view.isSignedIn && view.mayReserve === 'herself' && view.schools.length > 0
  if (view.lending.trainings.length === 0 || (isOpen && !isMissing)) return null
  return (
    <Notice tone={isMissing ? 'warn' : 'info'} id={isMissing ? 'reserve-form' : undefined}>
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
          {view.point && <p>{said.followed(view.point.name, view.point.address)}</p>}
        </>
      )}
    </Notice>
  )
}
