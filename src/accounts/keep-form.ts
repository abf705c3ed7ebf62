import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { secret } from '../hash.ts'
import { invalid } from '../problem.ts'
import { isLocalPath } from './local-path.ts'

const KEPT_MINUTES = 120
const FIELDS_LENGTH_MAX = 20_000

export interface KeptForm {
  /** Where it is posted. */
  readonly path: string
  /** Name → values, in the order of the form. */
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/**
 * Keeps a form that was sent before sign-in, for two hours, and gives the id by which it is found.
 *
 * Refuses `invalid-input` when it is posted elsewhere or is over 20,000 characters long.
 */
export async function keepForm(ctx: Context, { path, fields }: KeptForm): Promise<string> {
  if (!isLocalPath(path)) throw invalid('path', 'That is not a page of this service.')
  const text = JSON.stringify(fields)
  if (text.length > FIELDS_LENGTH_MAX) {
    throw invalid('form', 'The form is too long to be kept. Sign in first.')
  }
  const id = secret()
  const now = ctx.now.toISOString()
  await ctx.store.commit([
    build.deleteFrom('kept_form').where('expires_at', '<=', now),
    build.insertInto('kept_form').values({
      id,
      path,
      fields: text,
      created_at: now,
      expires_at: new Date(ctx.now.getTime() + KEPT_MINUTES * 60_000).toISOString(),
    }),
  ])
  return id
}

/** The form that was kept under this id; undefined when there is none any more. */
export async function findKeptForm(ctx: Context, id: string): Promise<KeptForm | undefined> {
  const row = await ctx.store.read
    .selectFrom('kept_form')
    .select(['path', 'fields'])
    .where('id', '=', id)
    .where('expires_at', '>', ctx.now.toISOString())
    .executeTakeFirst()
  return row && { path: row.path, fields: JSON.parse(row.fields) }
}
