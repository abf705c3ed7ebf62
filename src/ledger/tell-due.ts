import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { addDays, type Day, daysBetween } from '../day.ts'
import { startsChain } from './chains.ts'
import { eveningDay } from './evening-day.ts'
import { readLetterAbout } from './read-letter-about.ts'
import { reservationLetter } from './reservation-letter.ts'
import { listTold, tell, toldKey } from './tell.ts'

const DUE_SOON_DAYS = 2
const OVERDUE_EVERY_DAYS = 7
/** A letter that could not go out on its evening makes sense for so many days more; then the next one does. */
const LATE_LETTER_DAYS_MAX = 3

/** Tells borrowers, once, two days before something has to be back: not for a loan of hardly more than that. */
export async function tellDueSoon(ctx: Context): Promise<void> {
  const evening = eveningDay(ctx)
  const soon = (await listOut(ctx, addDays(evening, DUE_SOON_DAYS))).filter(
    ({ dueDay, outSince }) =>
      dueDay > ctx.today && daysBetween(outSince, dueDay) >= 2 * DUE_SOON_DAYS,
  )
  await tellEach(ctx, 'due-soon', soon, ({ dueDay }) => dueDay)
}

/** Tells borrowers on the evening something was due and is not back, and every week after. */
export async function tellOverdue(ctx: Context): Promise<void> {
  const evening = eveningDay(ctx)
  const daysSinceTurn = ({ dueDay }: OutCopy) => daysBetween(dueDay, evening) % OVERDUE_EVERY_DAYS
  const late = (await listOut(ctx, evening)).filter(
    (copy) => daysSinceTurn(copy) <= LATE_LETTER_DAYS_MAX,
  )
  await tellEach(ctx, 'overdue', late, (copy) => addDays(evening, -daysSinceTurn(copy)))
}

interface OutCopy {
  readonly reservation: string
  readonly offering: string
  readonly dueDay: Day
  readonly outSince: Day
}

/** What is out and due on a day or before. */
function listOut(ctx: Context, until: Day): Promise<OutCopy[]> {
  const handedOut = sql<Day>`(select max(e.from_day) from entry e where e.chain = copy_out.chain and e.kind = 'checked-out')`
  return ctx.store.read
    .selectFrom('copy_out')
    .crossJoin('entry')
    .whereRef('entry.chain', '=', 'copy_out.chain')
    .where(startsChain, 'is', null)
    .where('copy_out.due_day', '<=', until)
    .select([
      'entry.reservation',
      'entry.offering',
      'copy_out.due_day as dueDay',
      handedOut.as('outSince'),
    ])
    .orderBy('copy_out.due_day')
    .orderBy('copy_out.chain')
    .execute()
}

/** One letter a reservation and due day, unless it was told about `dayOf` before. */
async function tellEach(
  ctx: Context,
  kind: 'due-soon' | 'overdue',
  out: readonly OutCopy[],
  dayOf: (copy: OutCopy) => Day,
): Promise<void> {
  const reservations = out.map(({ reservation }) => reservation)
  const told = await listTold(ctx, { kind, reservations })
  const loans = Map.groupBy(out, ({ reservation, dueDay }) => `${dueDay} ${reservation}`)
  for (const loan of loans.values()) {
    const [first] = loan
    if (!first) continue
    const { reservation, dueDay } = first
    const note = { reservation, kind, day: dayOf(first) }
    if (told.has(toldKey(note))) continue
    const copies = loan.map(({ offering }) => offering)
    const about = await readLetterAbout(ctx, { reservation, copies })
    if (about) await tell(ctx, [note], [reservationLetter(ctx, kind, { ...about, day: dueDay })])
  }
}
