import { newId } from '../../id.ts'
import type { Claim } from '../../training/find-claims.ts'
import type { Session } from '../../training/session.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from './day-text.ts'
import { Icon } from './icon.tsx'
import { Notice } from './notice.tsx'
import { sessionTime } from './session-time.tsx'

interface Props {
  /** Where these pages are mounted. */
  readonly base: string
  readonly sessions: readonly Session[]
  readonly claims: readonly Claim[]
  readonly done: string | undefined
  /** How many certificates came from a list, and which of its lines said what was there already. */
  readonly imported: { readonly count: number; readonly known: string }
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** All that waits for whoever gives trainings: dates to come, dates to tick, claims to check. */
export function OrganisePage(props: Props) {
  const { base, sessions, words, today } = props
  const said = words.trainings.organise
  const past = sessions.filter(({ untilDay }) => untilDay < today).toReversed()
  const coming = sessions.filter(({ untilDay }) => untilDay >= today)
  const toTick = past.filter((one) => !one.isCancelled && !one.isAttended)
  return (
    <div class="organise stack">
      <header class="page-head">
        <h1>{said.title}</h1>
        <p class="soft">{said.lead}</p>
      </header>
      <DoneNotice {...props} />
      <p class="actions">
        <a class="button" href={`${base}/plan`}>
          <Icon name="calendar-check" />
          {said.plan}
        </a>
        <a class="button quiet" href={`${base}/csv`}>
          {said.csv}
        </a>
      </p>
      {toTick.length > 0 && <Sessions {...props} title={said.wasThere} sessions={toTick} />}
      <Claims {...props} />
      <Sessions {...props} title={said.coming} sessions={coming} nothing={said.none} />
      {past.length > toTick.length && (
        <Sessions
          {...props}
          title={said.past}
          sessions={past.filter((one) => !toTick.includes(one))}
        />
      )}
    </div>
  )
}

function DoneNotice({ done, imported, words }: Props) {
  const said = words.trainings.organise
  const sentences: Readonly<Record<string, string>> = {
    planned: said.planned,
    confirmed: said.confirmed,
    refused: said.refused,
    imported: said.csvDone(imported.count),
  }
  if (done === undefined || !Object.hasOwn(sentences, done)) return null
  return (
    <Notice tone="good" live>
      <p>{sentences[done]}</p>
      {imported.known !== '' && <p>{said.csvKnown(imported.known)}</p>}
    </Notice>
  )
}

function Sessions({
  base,
  title,
  sessions,
  nothing,
  words,
  language,
}: Props & { title: string; nothing?: string }) {
  const said = words.trainings.organise
  return (
    <section class="group stack">
      <h2>{title}</h2>
      {sessions.length === 0 && <p>{nothing}</p>}
      <SessionRows {...{ base, words, language }} sessions={sessions.slice(0, SHOWN_MAX)} />
      {sessions.length > SHOWN_MAX && (
        <details>
          <summary>{said.more(sessions.length - SHOWN_MAX)}</summary>
          <SessionRows {...{ base, words, language }} sessions={sessions.slice(SHOWN_MAX)} />
        </details>
      )}
    </section>
  )
}

/** The rest is folded away: who gives many trainings looks at the next few. */
const SHOWN_MAX = 8

function SessionRows({
  base,
  sessions,
  words,
  language,
}: Pick<Props, 'base' | 'sessions' | 'words' | 'language'>) {
  const said = words.trainings.organise
  return (
    <ul class="rows">
      {sessions.map((session) => (
        <li class="row">
          <div class="row-main">
            <a class="row-title" href={`${base}/sessions/${encodeURIComponent(session.id)}`}>
              {session.title}
            </a>
            <span class="row-line soft">
              <Icon name="calendar-check" />
              <span>{sessionTime(session, words, language)}</span>
            </span>
            <span class="row-line soft">
              <Icon name="map-pin" />
              <span>{session.place}</span>
            </span>
          </div>
          <span class="row-line">
            <Icon name="users-three" />
            <span>{takenText(session, words)}</span>
          </span>
          {session.isCancelled && <span class="badge">{said.isCancelled}</span>}
        </li>
      ))}
    </ul>
  )
}

/** How many seats are taken, and how many people wait. */
export function takenText({ seats, seatsLeft, waiting }: Session, words: Words): string {
  const said = words.trainings.organise
  const taken = said.taken(seats - seatsLeft, seats)
  return waiting > 0 ? `${taken}, ${said.waiting(waiting)}` : taken
}

/** Who says that she followed a training before, each with one press to confirm it. */
function Claims({ base, claims, words, language }: Props) {
  const said = words.trainings.organise
  if (claims.length === 0) return null
  return (
    <section class="group stack" id="claims">
      <div>
        <h2>{said.claims}</h2>
        <p class="soft">{said.claimsLead}</p>
      </div>
      <ul class="rows">
        {claims.map((claim) => {
          const about = said.claimed(claim.name || claim.email, claim.title)
          const at = `${base}/claims/${encodeURIComponent(claim.id)}`
          return (
            <li class="row">
              <div class="row-main">
                <strong>{about}</strong>
                <span class="soft">
                  {[
                    said.followedOn(dayText(language, claim.followedOn)),
                    claim.schoolName,
                    claim.email,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
              <div class="actions">
                <Judge at={`${at}/confirmation`} about={about} label={said.confirm} />
                <Judge at={`${at}/refusal`} about={about} label={said.refuse} isQuiet />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Judge({
  at,
  about,
  label,
  isQuiet = false,
}: {
  at: string
  about: string
  label: string
  isQuiet?: boolean
}) {
  return (
    <form method="post" action={at}>
      <input type="hidden" name="id" value={newId()} />
      <button type="submit" class={isQuiet ? 'quiet' : undefined}>
        {label}
        <span class="visually-hidden"> {about}</span>
      </button>
    </form>
  )
}
