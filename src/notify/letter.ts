import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'

export interface NewLetter {
  /** What it is about, in code: `sign-in`, `tie-confirmed`. */
  readonly kind: string
  readonly to: string
  readonly subject: string
  /** Plain text. */
  readonly body: string
  /** `urgent` letters go first, and are of no use after half an hour. */
  readonly urgency?: 'urgent' | 'normal' | undefined
}

/** The write that queues a letter. It goes in the commit of what it tells, so one is never without the other. */
export function letter(ctx: Context, { kind, to, subject, body, urgency }: NewLetter): Compilable {
  const now = ctx.now.toISOString()
  return build.insertInto('letter').values({
    id: crypto.randomUUID(),
    kind,
    recipient: to,
    subject,
    body,
    urgency: urgency === 'urgent' ? 0 : 1,
    created_at: now,
    next_at: now,
    tries: 0,
  })
}
