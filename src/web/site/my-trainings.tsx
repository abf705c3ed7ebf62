import type { Claim } from '../../training/find-claims.ts'
import type { Enrolment } from '../../training/find-enrolments.ts'
import type { OwnCertificate } from '../../training/list-own-certificates.ts'
import type { Session } from '../../training/session.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { sessionTime } from '../kit/session-time.tsx'

/** What a teacher has to do with trainings. */
export interface OwnTrainings {
  readonly enrolments: readonly { readonly enrolment: Enrolment; readonly session: Session }[]
  readonly certificates: readonly OwnCertificate[]
  readonly claims: readonly Claim[]
}

interface Props {
  readonly own: OwnTrainings
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** Her seats, her certificates, and what she said she followed before. */
export function MyTrainings({ own, today, words, language }: Props) {
  const said = words.trainings.own
  const claims = own.claims.filter(({ outcome }) => outcome !== 'confirmed')
  const isEmpty = own.enrolments.length + own.certificates.length + claims.length === 0
  return (
    <section class="stack" id="trainings" aria-labelledby="trainings-title">
      <h2 id="trainings-title">{said.title}</h2>
      {isEmpty && <p>{said.none}</p>}
      <ul class="rows">
        {own.enrolments
          .filter(({ enrolment }) => enrolment.state !== 'attended')
          .map(({ enrolment, session }) => (
            <Row
              training={session.training}
              title={session.title}
              state={stateOf(enrolment, session, words)}
            >
              {`${sessionTime(session, words, language)}, ${session.place}`}
            </Row>
          ))}
        {claims.map(({ training, title, followedOn, outcome }) => (
          <Row
            training={training}
            title={title}
            state={outcome === 'refused' ? said.refused : said.claims}
          >
            {said.claimed(dayText(language, followedOn))}
          </Row>
        ))}
        {own.certificates.map((one) => (
          <Row training={one.training} title={one.title} state={said.states.attended}>
            {certificateText(one, { today, words, language })}
          </Row>
        ))}
      </ul>
      <p>
        <a class="button quiet" href="/offerings?kind=training">
          {said.find}
        </a>
      </p>
    </section>
  )
}

function Row({
  training,
  title,
  state,
  children,
}: {
  training: string
  title: string
  state: string
  children?: string
}) {
  return (
    <li class="row">
      <div class="row-main">
        <a class="row-title" href={`/offerings/${training}`}>
          {title}
        </a>
        <span class="soft">{children}</span>
      </div>
      <span class="badge">{state}</span>
    </li>
  )
}

function stateOf({ state, place }: Enrolment, { isCancelled }: Session, words: Words): string {
  const { own, sessions } = words.trainings
  if (isCancelled) return own.states.cancelled
  return place === undefined ? own.states[state] : sessions.yourPlace(place)
}

function certificateText(
  { followedOn, validUntil, schoolName }: OwnCertificate,
  { today, words, language }: Omit<Props, 'own'>,
): string {
  const said = words.trainings.own
  const until =
    validUntil === undefined
      ? said.forGood
      : validUntil < today
        ? said.over(dayText(language, validUntil))
        : said.validUntil(dayText(language, validUntil))
  return [
    schoolName && said.ofSchool(schoolName),
    followedOn && said.followedOn(dayText(language, followedOn)),
    until,
  ]
    .filter(Boolean)
    .join(', ')
}
