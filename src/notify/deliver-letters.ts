import type { ExpressionBuilder } from 'kysely'
import { build } from '../../db/build.ts'
import { question, writing } from '../../db/prepared.ts'
import type { Schema } from '../../db/schema.ts'
import type { Services } from '../context.ts'
import type { LetterTable } from './tables.ts'

const LETTERS_A_ROUND_MAX = 100
const FAILURES_A_ROUND_MAX = 3
const MINUTE_MS = 60_000
/** Longer than any mail server may take over one letter. */
const LEASE_MS = 10 * MINUTE_MS
const FIRST_PAUSE_MS = 15_000
const PAUSE_MS_MAX = 60 * MINUTE_MS
const PATIENCE_MS = { urgent: 30 * MINUTE_MS, normal: 24 * 60 * MINUTE_MS }

/**
 * Sends the letters that are due, urgent ones first, and says how many the mail server took.
 *
 * Several workers may do this side by side: each letter is claimed by one of them first. A letter that cannot be
 * sent is tried again after pauses that grow from a quarter of a minute to an hour, and given up after a day
 * (urgent ones after half an hour). After three failures the rest waits for the next round.
 */
export async function deliverLetters(
  services: Services,
  { worker }: { worker: string },
): Promise<number> {
  let sent = 0
  let failures = 0
  for (let n = 0; n < LETTERS_A_ROUND_MAX && failures < FAILURES_A_ROUND_MAX; n++) {
    const waiting = await findWaiting(services)
    if (waiting === undefined) break
    const claim = `${worker} ${crypto.randomUUID()}`
    const letter = await claimLetter(services, waiting, claim)
    if (letter === undefined) continue
    if (await deliver(services, letter, claim)) sent++
    else failures++
  }
  return sent
}

interface Due {
  readonly now: string
  /** Further away than any pause. */
  readonly tooFar: string
}

function dueAt(now: Date): Due {
  return { now: now.toISOString(), tooFar: later(now, PAUSE_MS_MAX + MINUTE_MS) }
}

/** A letter whose turn is further away than any pause was put off before the clock was set back. */
function isDue({ now, tooFar }: Due) {
  return (eb: ExpressionBuilder<Schema, 'letter'>) =>
    eb.and([
      eb('sent_at', 'is', null),
      eb('given_up_at', 'is', null),
      eb.or([eb('next_at', '<=', now), eb('next_at', '>', tooFar)]),
    ])
}

async function findWaiting({ store, now }: Services): Promise<string | undefined> {
  const [row] = await firstWaiting(store, dueAt(now()))
  return row?.id
}

const firstWaiting = question((db, due: Due) =>
  db
    .selectFrom('letter')
    .select('id')
    .where(isDue(due))
    .orderBy('urgency')
    .orderBy('next_at')
    .limit(1),
)

/** Undefined when another worker was first. */
async function claimLetter(
  { store, now }: Services,
  id: string,
  claim: string,
): Promise<LetterTable | undefined> {
  const instant = now()
  const leasedUntil = later(instant, LEASE_MS)
  await store.commit([takeLetter({ ...dueAt(instant), id, claim, leasedUntil })])
  const [letter] = await claimedLetter(store, { id, claim })
  return letter
}

const takeLetter = writing((db, given: Due & Claimed & { leasedUntil: string }) =>
  db
    .updateTable('letter')
    .set((eb) => ({
      claimed_by: given.claim,
      next_at: given.leasedUntil,
      tries: eb('tries', '+', 1),
    }))
    .where('id', '=', given.id)
    .where(isDue(given)),
)

interface Claimed {
  readonly id: string
  readonly claim: string
}

const claimedLetter = question((db, given: Claimed) =>
  db
    .selectFrom('letter')
    .selectAll()
    .where('id', '=', given.id)
    .where('claimed_by', '=', given.claim),
)

async function deliver(services: Services, letter: LetterTable, claim: string): Promise<boolean> {
  const { id, recipient, subject, body } = letter
  const calendar = letter.calendar ?? undefined
  const failure = await services.mail.send({ id, to: recipient, subject, body, calendar }).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500),
  )
  const outcome =
    failure === undefined
      ? letterSent({ id, claim, now: services.now().toISOString() })
      : build
          .updateTable('letter')
          .set(putOff(letter, services.now(), failure))
          .where('id', '=', id)
          .where('claimed_by', '=', claim)
  await services.store.commit([outcome])
  return failure === undefined
}

const letterSent = writing((db, given: Claimed & { now: string }) =>
  db
    .updateTable('letter')
    .set({ sent_at: given.now, last_error: null })
    .where('id', '=', given.id)
    .where('claimed_by', '=', given.claim),
)

function putOff(letter: LetterTable, now: Date, failure: string): Partial<LetterTable> {
  const patience = letter.urgency === 0 ? PATIENCE_MS.urgent : PATIENCE_MS.normal
  if (now.getTime() - Date.parse(letter.created_at) >= patience) {
    return { given_up_at: now.toISOString(), last_error: failure }
  }
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (letter.tries - 1), PAUSE_MS_MAX)
  return { next_at: later(now, pause), last_error: failure }
}

function later(instant: Date, milliseconds: number): string {
  return new Date(instant.getTime() + milliseconds).toISOString()
}
