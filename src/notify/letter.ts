import type { Compilable } from 'kysely'
import { writing } from '../../db/prepared.ts'
import type { Context } from '../context.ts'
import { instantText } from '../day.ts'
import { newId } from '../id.ts'

export interface NewLetter {
  /** What it is about, in code: `sign-in`, `tie-confirmed`. */
  readonly kind: string
  readonly to: string
  readonly subject: string
  /** Plain text. */
  readonly body: string
  /** A date for the reader's own calendar: RFC 5545 text, attached. */
  readonly calendar?: string | undefined
  /** `urgent` letters go first, and are of no use after half an hour. */
  readonly urgency?: 'urgent' | 'normal' | undefined
}

/** The write that queues a letter. It goes in the commit of what it tells, so one is never without the other. */
export function letter(
  ctx: Context,
  { kind, to, subject, body, calendar, urgency }: NewLetter,
): Compilable {
  const now = instantText(ctx.now)
  return insertLetter({
    id: newId(),
    kind,
    to,
    subject,
    body,
    calendar: calendar ?? null,
    urgency: urgency === 'urgent' ? 0 : 1,
    now,
  })
}

interface QueuedLetter extends Record<'id' | 'kind' | 'to' | 'subject' | 'body' | 'now', string> {
  readonly calendar: string | null
  readonly urgency: number
}

const insertLetter = writing((db, given: QueuedLetter) =>
  db.insertInto('letter').values({
    id: given.id,
    kind: given.kind,
    recipient: given.to,
    subject: given.subject,
    body: given.body,
    calendar: given.calendar,
    urgency: given.urgency,
    created_at: given.now,
    next_at: given.now,
    tries: 0,
  }),
)
