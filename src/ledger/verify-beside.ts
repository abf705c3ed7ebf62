import type { Context } from '../context.ts'

/**
 * What can be wrong beside the chains: rows that no entry explains, halves of reservations, copies out that wait to be
 * checked. `after` is the last chain that has entries. Gives the first thing as a sentence.
 */
export async function findWrongBeside(
  ctx: Context,
  { after }: { after: number },
): Promise<string | undefined> {
  return (
    (await findUnchained(ctx, after)) ??
    (await findHalf(ctx)) ??
    (await findActless(ctx)) ??
    (await findUncheckedOut(ctx)) ??
    (await findWrongOffer(ctx)) ??
    (await findStray(ctx))
  )
}

async function findUnchained(ctx: Context, after: number): Promise<string | undefined> {
  const promised = await ctx.store.read
    .selectFrom('promised')
    .select('chain')
    .where('chain', '>', after)
    .limit(1)
    .executeTakeFirst()
  if (promised) return `Chain ${promised.chain} is promised, and its entries do not say so.`
  const out = await ctx.store.read
    .selectFrom('copy_out')
    .select('copy_id')
    .where('chain', '>', after)
    .limit(1)
    .executeTakeFirst()
  return out && `Copy ${out.copy_id} is out, and its entries do not say so.`
}

/** A reservation without an entry is half a reservation. */
async function findHalf(ctx: Context): Promise<string | undefined> {
  const half = await ctx.store.read
    .selectFrom('reservation')
    .leftJoin('entry', 'entry.reservation', 'reservation.id')
    .where('entry.seq', 'is', null)
    .select('reservation.id')
    .limit(1)
    .executeTakeFirst()
  return half && `Reservation ${half.id} is only half there.`
}

async function findActless(ctx: Context): Promise<string | undefined> {
  const entry = await ctx.store.read
    .selectFrom('entry')
    .leftJoin('act', 'act.id', 'entry.act')
    .where('act.id', 'is', null)
    .select('entry.seq')
    .limit(1)
    .executeTakeFirst()
  return entry && `Entry ${entry.seq} has no act that made it.`
}

async function findUncheckedOut(ctx: Context): Promise<string | undefined> {
  const both = await ctx.store.read
    .selectFrom('to_check')
    .innerJoin('copy_out', 'copy_out.copy_id', 'to_check.copy_id')
    .select('to_check.copy_id')
    .limit(1)
    .executeTakeFirst()
  return both && `Copy ${both.copy_id} is out, and waits to be checked at once.`
}

/** Copies are held for an open offer, as many as were wished for, and for no other. */
async function findWrongOffer(ctx: Context): Promise<string | undefined> {
  const held = await ctx.store.read
    .selectFrom('promised')
    .leftJoin('wish_offer', (join) =>
      join
        .onRef('wish_offer.reservation', '=', 'promised.reservation')
        .on('wish_offer.answered_at', 'is', null),
    )
    .where('promised.is_offer', '=', 1)
    .where('wish_offer.reservation', 'is', null)
    .select('promised.chain')
    .limit(1)
    .executeTakeFirst()
  if (held) return `Chain ${held.chain} holds a copy for an offer that is not open.`
  const half = await ctx.store.read
    .selectFrom('wish_offer')
    .innerJoin('wish', 'wish.id', 'wish_offer.wish')
    .leftJoin('promised', (join) =>
      join
        .onRef('promised.reservation', '=', 'wish_offer.reservation')
        .on('promised.is_offer', '=', 1),
    )
    .where('wish_offer.answered_at', 'is', null)
    .groupBy(['wish_offer.reservation', 'wish.quantity'])
    .having((eb) => eb(eb.fn.count('promised.chain'), '<>', eb.ref('wish.quantity')))
    .select('wish_offer.reservation')
    .limit(1)
    .executeTakeFirst()
  return half && `Offer ${half.reservation} does not hold what was wished for.`
}

/** What only stands there while a commit runs, and what an act took out of service. */
async function findStray(ctx: Context): Promise<string | undefined> {
  for (const counted of ['quota', 'seat_count'] as const) {
    const row = await ctx.store.read.selectFrom(counted).selectAll().limit(1).executeTakeFirst()
    if (row) return `What was counted inside a commit still stands in ${counted} after it.`
  }
  const unmade = await ctx.store.read
    .selectFrom('out_of_service')
    .leftJoin('act', 'act.id', 'out_of_service.id')
    .where('act.id', 'is', null)
    .select('out_of_service.copy_id')
    .limit(1)
    .executeTakeFirst()
  return unmade && `Copy ${unmade.copy_id} is out of service, and no act says why.`
}
