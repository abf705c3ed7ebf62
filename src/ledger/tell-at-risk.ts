import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { letter } from '../notify/letter.ts'
import { longDay } from '../words/long-day.ts'
import { type Language, words } from '../words/words.ts'
import { comingDay, eveningDay } from './evening-day.ts'
import { type AtRisk, listAtRisk } from './list-at-risk.ts'
import { readLetterAbout } from './read-letter-about.ts'
import { type LetterAbout, reservationLetter } from './reservation-letter.ts'
import { listTold, noteTold, tell, toldKey } from './tell.ts'

/** A promise whose copy may not be there, as far as letters tell it. */
type Endangered = Pick<AtRisk, 'reservation' | 'offering' | 'fromDay' | 'returnDay'>

/**
 * Tells borrowers whose copy is missing, and the desk in one letter an evening; by day only what cannot wait until the
 * evening. Each reservation once for its pick-up day.
 */
export async function tellAtRisk(ctx: Context): Promise<void> {
  const urgentUntil = eveningDay(ctx) === ctx.today ? undefined : addDays(ctx.today, 1)
  const risky = (await listAtRisk(ctx, comingDay(ctx))).filter(
    ({ isOffer, fromDay }) =>
      !isOffer && fromDay >= comingDay(ctx) && fromDay <= (urgentUntil ?? fromDay),
  )
  await tellBorrowers(ctx, risky)
  await tellDesk(ctx, risky)
}

/** The same letters, for the commit of the act that puts these promises at risk. */
export async function atRiskLetters(
  ctx: Context,
  risky: readonly Endangered[],
): Promise<Compilable[]> {
  if (risky.length === 0) return []
  const borrowers = await listUntold(ctx, 'at-risk', risky)
  const desk = await deskLetters(ctx, risky)
  return [
    ...noteTold(ctx, [...borrowers.map(({ note }) => note), ...desk.notes]),
    ...borrowers.map(({ about }) => reservationLetter(ctx, 'at-risk', about)),
    ...desk.letters,
  ]
}

async function tellBorrowers(ctx: Context, risky: readonly Endangered[]): Promise<void> {
  for (const { note, about } of await listUntold(ctx, 'at-risk', risky)) {
    await tell(ctx, [note], [reservationLetter(ctx, 'at-risk', about)])
  }
}

async function tellDesk(ctx: Context, risky: readonly Endangered[]): Promise<void> {
  const { notes, letters } = await deskLetters(ctx, risky)
  if (notes.length > 0) await tell(ctx, notes, letters)
}

async function deskLetters(ctx: Context, risky: readonly Endangered[]) {
  const untold = await listUntold(ctx, 'at-risk-desk', risky)
  if (untold.length === 0) return { notes: [], letters: [] }
  const desk = await ctx.store.read
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account', 'account.id')
    .where('account_role.role', '=', 'desk')
    .select(['account.email', 'account.language'])
    .execute()
  const abouts = untold.map(({ about }) => about)
  return {
    notes: untold.map(({ note }) => note),
    letters: desk.map(({ email, language }) => deskLetter(ctx, { email, language, abouts })),
  }
}

interface Untold {
  readonly note: { reservation: string; kind: string; day: Day }
  readonly about: LetterAbout
}

async function listUntold(
  ctx: Context,
  kind: string,
  risky: readonly Endangered[],
): Promise<Untold[]> {
  const reservations = risky.map(({ reservation }) => reservation)
  const told = await listTold(ctx, { kind, reservations })
  const untold: Untold[] = []
  for (const chains of Map.groupBy(risky, ({ reservation }) => reservation).values()) {
    const [first] = chains
    if (!first) continue
    const { reservation, fromDay, returnDay } = first
    const note = { reservation, kind, day: fromDay }
    if (told.has(toldKey(note))) continue
    const copies = chains.map(({ offering }) => offering)
    const about = await readLetterAbout(ctx, { reservation, copies })
    const period = { pickupDay: fromDay, returnDay }
    if (about) untold.push({ note, about: { ...about, period } })
  }
  return untold
}

function deskLetter(
  ctx: Context,
  {
    email,
    language,
    abouts,
  }: { email: string; language: Language; abouts: readonly LetterAbout[] },
): Compilable {
  const what = abouts.map(({ code, point, period, lines }) => {
    const titles = lines.map(({ title }) => title).join(', ')
    return `${code}: ${titles}, ${longDay(period.pickupDay, language)}, ${point.name}`
  })
  const url = `${ctx.settings.baseUrl}/desk`
  const said = words[language].reservationLetters.atRiskDesk({ what, url })
  return letter(ctx, { kind: 'at-risk-desk', to: email, ...said })
}
