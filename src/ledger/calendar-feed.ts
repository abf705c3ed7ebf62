import { build } from '../../db/build.ts'
import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import { type Actor, type Context, isOf } from '../context.ts'
import { secret, sha256 } from '../hash.ts'
import { Problem } from '../problem.ts'
import type { CalendarFeedTable } from './tables.ts'

/** Whose reservations a calendar holds: her own, those of a school she is the contact of, those of a pick-up point. */
export interface FeedOf {
  readonly kind: CalendarFeedTable['kind']
  /** The school or the point; empty for her own. */
  readonly subject: string
}

export interface Feed extends FeedOf {
  /** Undefined while it has no address. */
  readonly madeAt?: string | undefined
}

/** The calendars that the actor may follow, with an address or without. */
export async function listFeeds(ctx: Context): Promise<Feed[]> {
  const { actor } = ctx
  if (!actor) return []
  const [points, made] = await Promise.all([
    isOf(actor, 'desk') ? listPickupPoints(ctx) : [],
    ctx.store.read
      .selectFrom('calendar_feed')
      .select(['kind', 'subject', 'made_at'])
      .where('account', '=', actor.id)
      .execute(),
  ])
  const may: FeedOf[] = [
    ...(isOf(actor, 'teacher') ? [{ kind: 'own' as const, subject: '' }] : []),
    ...contactOf(actor).map((school) => ({ kind: 'school' as const, subject: school })),
    ...points.map(({ id }) => ({ kind: 'point' as const, subject: id })),
  ]
  return may.map((feed) => ({
    ...feed,
    madeAt: made.find(({ kind, subject }) => kind === feed.kind && subject === feed.subject)
      ?.made_at,
  }))
}

/**
 * Makes a secret address for a calendar, and ends the one it had. The secret is answered this once; only its hash is
 * kept. Refuses `sign-in-needed`, `not-found` for what she may not follow.
 */
export async function renewFeed(ctx: Context, feed: FeedOf): Promise<string> {
  const account = await judgeFeed(ctx, feed)
  const made = secret()
  const row = { secret_hash: sha256(made), made_at: ctx.now.toISOString() }
  await ctx.store.commit([
    build
      .insertInto('calendar_feed')
      .values({ account, kind: feed.kind, subject: feed.subject, ...row })
      .onConflict((conflict) => conflict.columns(['account', 'kind', 'subject']).doUpdateSet(row)),
  ])
  return made
}

/** Ends the address of a calendar; none is left alone. Refuses as `renewFeed`. */
export async function stopFeed(ctx: Context, feed: FeedOf): Promise<void> {
  const account = await judgeFeed(ctx, feed)
  await ctx.store.commit([
    build
      .deleteFrom('calendar_feed')
      .where('account', '=', account)
      .where('kind', '=', feed.kind)
      .where('subject', '=', feed.subject),
  ])
}

async function judgeFeed(ctx: Context, feed: FeedOf): Promise<string> {
  if (!ctx.actor) throw new Problem('sign-in-needed', 'Sign in first.')
  const may = await listFeeds(ctx)
  if (!may.some(({ kind, subject }) => kind === feed.kind && subject === feed.subject)) {
    throw new Problem('not-found', 'There is no such calendar.')
  }
  return ctx.actor.id
}

function contactOf({ ties }: Actor): string[] {
  return ties.filter((tie) => tie.isContact && tie.isConfirmed).map(({ school }) => school)
}
