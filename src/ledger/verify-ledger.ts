import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { eachDay } from '../day.ts'
import {
  daysOfRun,
  type EntryOrder,
  type EntryRow,
  type Replayed,
  replayChain,
} from './replay-chain.ts'
import { findBrokenSeal } from './seal.ts'
import { findWrongBeside } from './verify-beside.ts'

const ENTRIES_A_PAGE = 4000

/**
 * Replays every chain of entries and compares what comes out with `held_day`, `promised` and `copy_out`. Gives the first
 * thing that is wrong as a sentence, undefined when nothing is. Needs no persons: it stays true after they are emptied.
 *
 * Walks through the chains in the order of their numbers, a page at a time, and keeps nothing of a page but counts: what
 * an expected day, promise or loan is found for cannot be there twice, so equal counts mean that nothing else is there.
 */
export async function verifyLedger(
  ctx: Context,
  { onProgress }: { onProgress?: (done: number) => void } = {},
): Promise<string | undefined> {
  const order = await readOrder(ctx)
  let held = 0
  let done = 0
  let after = -1
  for await (const { chains, upTo } of pagesOfChains(ctx)) {
    const replayed: Replayed[] = []
    for (const rows of chains) {
      const one = replayChain(rows, order)
      if (typeof one === 'string') return one
      replayed.push(one)
      done += rows.length
    }
    const wrong =
      (await compareHeld(ctx, replayed)) ??
      (await comparePromised(ctx, replayed, { after, upTo })) ??
      (await compareOut(ctx, replayed, { after, upTo }))
    if (wrong) return wrong
    for (const { runs } of replayed) for (const run of runs) held += daysOfRun(run)
    after = upTo
    onProgress?.(done)
  }
  return (
    (await compareCount(ctx, held, order)) ??
    (await findBrokenSeal(ctx)) ??
    (await findWrongBeside(ctx, { after }))
  )
}

/** How many entries there are, to show how far the replay has come. */
export async function countEntries(ctx: Context): Promise<number> {
  const row = await ctx.store.read
    .selectFrom('entry')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return row?.n ?? 0
}

async function readOrder(ctx: Context): Promise<EntryOrder> {
  const rows = await ctx.store.read.selectFrom('entry_order').selectAll().execute()
  return new Set(rows.map(({ kind, resolves }) => `${kind} ${resolves}`))
}

/** Whole chains, in the order of their numbers; `upTo` is the last of a page. */
async function* pagesOfChains(
  ctx: Context,
): AsyncGenerator<{ chains: EntryRow[][]; upTo: number }> {
  let after = { chain: -1, seq: -1 }
  let open: EntryRow[] = []
  for (;;) {
    const page = await ctx.store.read
      .selectFrom('entry')
      .selectAll()
      .where(sql<boolean>`(chain, seq) > (${after.chain}, ${after.seq})`)
      .orderBy('chain')
      .orderBy('seq')
      .limit(ENTRIES_A_PAGE)
      .execute()
    const last = page.at(-1)
    if (!last) break
    after = last
    const chains: EntryRow[][] = []
    for (const row of page) {
      if (open[0] && open[0].chain !== row.chain) {
        chains.push(open)
        open = []
      }
      open.push(row)
    }
    const whole = chains.at(-1)?.[0]
    if (whole) yield { chains, upTo: whole.chain }
  }
  if (open[0]) yield { chains: [open], upTo: open[0].chain }
}

/** Every day these chains hold has its row. */
async function compareHeld(
  ctx: Context,
  replayed: readonly Replayed[],
): Promise<string | undefined> {
  const runs = replayed.flatMap(({ tip, runs }) =>
    runs.map((run) => [
      run.copy,
      run.from,
      run.until,
      tip.chain,
      run.isTurnaround ? 1 : 0,
      daysOfRun(run),
    ]),
  )
  if (runs.length === 0) return undefined
  const value = (n: number) => sql`json_extract(run.value, ${sql.lit(`$[${n}]`)})`
  const short = await ctx.store.read
    .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(runs)})`.as('run'))
    .where(
      sql<boolean>`${value(5)} <> (
        select count(*) from held_day h where h.copy_id = ${value(0)} and h.day between ${value(1)} and ${value(2)}
          and h.chain = ${value(3)} and h.turnaround = ${value(4)})`,
    )
    .select('run.value')
    .limit(1)
    .executeTakeFirst()
  return (
    short && sayMissing(ctx, JSON.parse(short.value) as [number, string, string, number, number])
  )
}

async function sayMissing(
  ctx: Context,
  [copy, from, until, chain, turnaround]: [number, string, string, number, number],
): Promise<string> {
  const rows = await ctx.store.read
    .selectFrom('held_day')
    .selectAll()
    .where('copy_id', '=', copy)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .execute()
  for (const day of eachDay(from, until)) {
    const row = rows.find((one) => one.day === day)
    if (!row) return `Copy ${copy} should be held on ${day} for chain ${chain}, and is not.`
    if (row.chain !== chain) {
      return `Copy ${copy} is held on ${day} for chain ${row.chain}, and chain ${chain} was promised it too.`
    }
    if (row.turnaround !== turnaround) {
      return `Copy ${copy} is held on ${day} for chain ${chain}, and it is wrong whether for turnaround.`
    }
  }
  throw new Error('Days that are missing and found.')
}

interface Range {
  readonly after: number
  readonly upTo: number
}

/** The rows of `promised` in this range of chains are those that the entries promise. */
async function comparePromised(
  ctx: Context,
  replayed: readonly Replayed[],
  { after, upTo }: Range,
): Promise<string | undefined> {
  const rows = await ctx.store.read
    .selectFrom('promised')
    .selectAll()
    .where('chain', '>', after)
    .where('chain', '<=', upTo)
    .execute()
  const found = new Map(rows.map((row) => [row.chain, row]))
  for (const { tip, isPromised, isPrepared, isOffer } of replayed) {
    const row = found.get(tip.chain)
    if (!isPromised) continue
    if (!row) return `Chain ${tip.chain} should be promised, and is not.`
    found.delete(tip.chain)
    const isSame =
      row.copy_id === tip.copy &&
      row.reservation === tip.reservation &&
      row.offering === tip.offering &&
      row.from_day === tip.from_day &&
      row.until_day === tip.until_day &&
      row.return_day === tip.return_day &&
      row.is_prepared === (isPrepared ? 1 : 0) &&
      row.is_offer === (isOffer ? 1 : 0)
    if (!isSame) return `Chain ${tip.chain} is promised otherwise than its entries say.`
  }
  const [more] = found.keys()
  return more === undefined
    ? undefined
    : `Chain ${more} is promised, and its entries do not say so.`
}

/** The rows of `copy_out` in this range of chains are those that are out. */
async function compareOut(
  ctx: Context,
  replayed: readonly Replayed[],
  { after, upTo }: Range,
): Promise<string | undefined> {
  const rows = await ctx.store.read
    .selectFrom('copy_out')
    .selectAll()
    .where('chain', '>', after)
    .where('chain', '<=', upTo)
    .execute()
  const found = new Map(rows.map((row) => [row.chain, row]))
  for (const { tip, isOut } of replayed) {
    if (!isOut) continue
    const row = found.get(tip.chain)
    if (row?.copy_id !== tip.copy) return `Copy ${tip.copy} should be out, and is not.`
    found.delete(tip.chain)
    if (row.reservation !== tip.reservation) {
      return `Copy ${tip.copy} is out on another reservation than its entries say.`
    }
    if (row.due_day !== tip.return_day) {
      return `Copy ${tip.copy} is due on ${row.due_day}, and its entries say ${tip.return_day}.`
    }
  }
  const [more] = found.values()
  return more && `Copy ${more.copy_id} is out, and its entries do not say so.`
}

/** Every expected day was found; when there are more, one of them has no entry. */
async function compareCount(
  ctx: Context,
  expected: number,
  order: EntryOrder,
): Promise<string | undefined> {
  const counted = await ctx.store.read
    .selectFrom('held_day')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  if (counted?.n === expected) return undefined
  const DAYS_A_PAGE = 1000
  let last = { copy_id: -1, day: '' }
  for (;;) {
    const days = await ctx.store.read
      .selectFrom('held_day')
      .selectAll()
      .where(sql<boolean>`(copy_id, day) > (${last.copy_id}, ${last.day})`)
      .orderBy('copy_id')
      .orderBy('day')
      .limit(DAYS_A_PAGE)
      .execute()
    for (const { copy_id, day, chain } of days) {
      const entries = await ctx.store.read
        .selectFrom('entry')
        .selectAll()
        .where('chain', '=', chain)
        .orderBy('seq')
        .execute()
      const one = entries.length > 0 ? replayChain(entries, order) : undefined
      const isSaid =
        typeof one === 'object' &&
        one.runs.some((run) => run.copy === copy_id && run.from <= day && day <= run.until)
      if (!isSaid)
        return `Copy ${copy_id} is held on ${day} for chain ${chain}, and no entry says so.`
    }
    const end = days.at(-1)
    if (!end) return `There are ${counted?.n} held days, and the entries say ${expected}.`
    last = end
  }
}
