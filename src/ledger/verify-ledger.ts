import type { Context } from '../context.ts'
import { type Day, eachDay } from '../day.ts'
import { outKinds } from './chains.ts'
import { hashOf } from './entry.ts'
import type { EntryTable } from './tables.ts'

const ENTRIES_A_PAGE = 2000

type Row = { [Column in keyof EntryTable]: Column extends 'seq' ? number : EntryTable[Column] }

/**
 * Replays every chain of entries and compares what comes out with `held_day` and `copy_out`. Gives the first thing that
 * is wrong as a sentence, undefined when nothing is. Needs no persons: it stays true after they are emptied.
 */
export async function verifyLedger(
  ctx: Context,
  { onProgress }: { onProgress?: (done: number) => void } = {},
): Promise<string | undefined> {
  const held = new Map<string, string>()
  const out = new Map<number, string>()
  let done = 0
  let open: Row[] = []
  for await (const page of pagesOfEntries(ctx)) {
    for (const row of page) {
      if (open[0] && open[0].chain !== row.chain) {
        const wrong = await replay(open, held, out)
        if (wrong) return wrong
        open = []
      }
      open.push(row)
    }
    done += page.length
    onProgress?.(done)
  }
  return (
    (open.length > 0 ? await replay(open, held, out) : undefined) ??
    (await compareHeld(ctx, held)) ??
    (await compareOut(ctx, out)) ??
    (await findHalf(ctx))
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

async function* pagesOfEntries(ctx: Context): AsyncGenerator<Row[]> {
  let after = { chain: -1, seq: -1 }
  for (;;) {
    const page = await ctx.store.read
      .selectFrom('entry')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb('chain', '>', after.chain),
          eb.and([eb('chain', '=', after.chain), eb('seq', '>', after.seq)]),
        ]),
      )
      .orderBy('chain')
      .orderBy('seq')
      .limit(ENTRIES_A_PAGE)
      .execute()
    const last = page.at(-1)
    if (!last) return
    after = last
    yield page
  }
}

/** Adds what one chain holds now; gives what is wrong in it. */
async function replay(
  chain: readonly Row[],
  held: Map<string, string>,
  out: Map<number, string>,
): Promise<string | undefined> {
  const days = new Map<Day, string>()
  let before: Row | undefined
  for (const row of chain) {
    if ((row.resolves ?? undefined) !== before?.seq) {
      return `Entry ${row.seq} does not follow the entry before it in chain ${row.chain}.`
    }
    if (row.hash !== (await hashOf(asNewEntry(row), before?.hash ?? ''))) {
      return `Entry ${row.seq} is not what it was when it was made.`
    }
    for (const day of days.keys()) if (day >= row.from_day) days.delete(day)
    for (const day of eachDay(row.from_day, row.until_day)) {
      days.set(day, `${row.copy} ${day} ${row.chain} ${day > row.return_day ? 1 : 0}`)
    }
    before = row
  }
  for (const said of days.values()) {
    const [copy, day] = said.split(' ')
    const key = `${copy} ${day}`
    if (held.has(key)) return `Copy ${copy} is promised twice on ${day}.`
    held.set(key, said)
  }
  if (before && outKinds.includes(before.kind)) {
    if (out.has(before.copy)) return `Copy ${before.copy} is out twice.`
    out.set(before.copy, `${before.chain} ${before.return_day}`)
  }
  return undefined
}

function asNewEntry(row: Row) {
  return {
    chain: row.chain,
    act: row.act,
    kind: row.kind,
    reservation: row.reservation,
    copy: row.copy,
    offering: row.offering,
    fromDay: row.from_day,
    untilDay: row.until_day,
    returnDay: row.return_day,
  }
}

async function compareHeld(
  ctx: Context,
  expected: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const rows = await ctx.store.read.selectFrom('held_day').selectAll().execute()
  for (const { copy_id, day, chain, turnaround } of rows) {
    const said = `${copy_id} ${day} ${chain} ${turnaround}`
    if (expected.get(`${copy_id} ${day}`) !== said) {
      return `Copy ${copy_id} is held on ${day} for chain ${chain}, and no entry says so.`
    }
  }
  if (rows.length === expected.size) return undefined
  const found = new Set(rows.map(({ copy_id, day }) => `${copy_id} ${day}`))
  const [missing] = [...expected.keys()].filter((key) => !found.has(key))
  const [copy, day] = missing?.split(' ') ?? []
  return `Copy ${copy} should be held on ${day}, and is not.`
}

async function compareOut(
  ctx: Context,
  expected: ReadonlyMap<number, string>,
): Promise<string | undefined> {
  const rows = await ctx.store.read.selectFrom('copy_out').selectAll().execute()
  const wrong = rows.find(
    ({ copy_id, chain, due_day }) => expected.get(copy_id) !== `${chain} ${due_day}`,
  )
  if (wrong) return `Copy ${wrong.copy_id} is out, and its entries do not say so.`
  const found = new Set(rows.map(({ copy_id }) => copy_id))
  const missing = [...expected.keys()].find((copy) => !found.has(copy))
  return missing === undefined ? undefined : `Copy ${missing} should be out, and is not.`
}

/** A reservation without an entry, or without its act, is half a reservation. */
async function findHalf(ctx: Context): Promise<string | undefined> {
  const half = await ctx.store.read
    .selectFrom('reservation')
    .leftJoin('entry', 'entry.reservation', 'reservation.id')
    .leftJoin('act', 'act.id', 'reservation.id')
    .where((eb) => eb.or([eb('entry.seq', 'is', null), eb('act.id', 'is', null)]))
    .select('reservation.id')
    .limit(1)
    .executeTakeFirst()
  return half && `Reservation ${half.id} is only half there.`
}
