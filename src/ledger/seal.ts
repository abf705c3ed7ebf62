import { build } from '../../db/build.ts'
import { Broken } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { sha256 } from '../hash.ts'

/** All entries up to one, in one hash. */
export interface Seal {
  /** The last entry that it covers. */
  readonly until: number
  readonly hash: string
}

const none: Seal = { until: 0, hash: '' }
const ENTRIES_MAX = 4000

/** Seals the entries that are new, so that none of them can go unseen. */
export async function sealEntries(ctx: Context): Promise<void> {
  for (;;) {
    const before = await findLatestSeal(ctx)
    const entries = await listSealed(ctx, { after: before.until })
    const last = entries.at(-1)
    if (!last) return
    const row = {
      until_seq: last.seq,
      after_seq: before.until,
      hash: hashOf(before, entries),
      sealed_at: ctx.now.toISOString(),
    }
    try {
      await ctx.store.commit([build.insertInto('seal').values(row)])
    } catch (error) {
      // Another process sealed them.
      if (!(error instanceof Broken)) throw error
    }
  }
}

/** Checks every seal against the entries it covers; a sentence when one does not hold. */
export async function findBrokenSeal(ctx: Context): Promise<string | undefined> {
  const seals = await ctx.store.read
    .selectFrom('seal')
    .select(['until_seq', 'after_seq', 'hash'])
    .orderBy('until_seq')
    .execute()
  let before = none
  for (const { until_seq: until, after_seq: after, hash } of seals) {
    const entries = await listSealed(ctx, { after: before.until, until })
    if (after !== before.until || hash !== hashOf(before, entries)) {
      return `Of the entries ${before.until + 1} to ${until}, which are sealed, some are gone or new.`
    }
    before = { until, hash }
  }
  return undefined
}

/** The latest seal: whoever has written it down can tell later that nothing before it was touched. */
export async function findLatestSeal(ctx: Context): Promise<Seal> {
  const row = await ctx.store.read
    .selectFrom('seal')
    .select(['until_seq', 'hash'])
    .orderBy('until_seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { until: row.until_seq, hash: row.hash } : none
}

interface Sealed {
  readonly seq: number
  readonly hash: string
}

function listSealed(
  ctx: Context,
  { after, until }: { after: number; until?: number },
): Promise<Sealed[]> {
  const entries = ctx.store.read
    .selectFrom('entry')
    .select(['seq', 'hash'])
    .where('seq', '>', after)
    .orderBy('seq')
  return until === undefined
    ? entries.limit(ENTRIES_MAX).execute()
    : entries.where('seq', '<=', until).execute()
}

function hashOf(before: Seal, entries: readonly Sealed[]): string {
  return sha256(JSON.stringify([before.hash, ...entries.map(({ seq, hash }) => [seq, hash])]))
}
