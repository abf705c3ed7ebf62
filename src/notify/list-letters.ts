import type { Context } from '../context.ts'

/** A letter as it stands in the outbox. Instants are UTC ISO. */
export interface KeptLetter {
  readonly id: string
  readonly kind: string
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly calendar?: string | undefined
  readonly createdAt: string
  readonly sentAt?: string | undefined
  readonly lastError?: string | undefined
}

/** The letters in the outbox, sent or not, newest first. */
export async function listLetters(
  ctx: Context,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ hits: KeptLetter[]; total: number }> {
  const [rows, count] = await Promise.all([
    letters(ctx).orderBy('created_at', 'desc').orderBy('id').limit(limit).offset(offset).execute(),
    ctx.store.read
      .selectFrom('letter')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { hits: rows.map(asLetter), total: count.total }
}

/** One letter of the outbox; undefined when there is none with that id. */
export async function findLetter(ctx: Context, id: string): Promise<KeptLetter | undefined> {
  const row = await letters(ctx).where('id', '=', id).executeTakeFirst()
  return row && asLetter(row)
}

function letters(ctx: Context) {
  return ctx.store.read
    .selectFrom('letter')
    .select([
      'id',
      'kind',
      'recipient',
      'subject',
      'body',
      'calendar',
      'created_at',
      'sent_at',
      'last_error',
    ])
}

function asLetter(
  row: NonNullable<Awaited<ReturnType<ReturnType<typeof letters>['executeTakeFirst']>>>,
): KeptLetter {
  return {
    id: row.id,
    kind: row.kind,
    to: row.recipient,
    subject: row.subject,
    body: row.body,
    calendar: row.calendar ?? undefined,
    createdAt: row.created_at,
    sentAt: row.sent_at ?? undefined,
    lastError: row.last_error ?? undefined,
  }
}
