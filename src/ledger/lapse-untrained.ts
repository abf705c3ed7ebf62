import type { Compilable, Kysely } from 'kysely'
import type { Schema } from '../../db/schema.ts'
import { type Decision, once } from '../act/act.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { letter } from '../notify/letter.ts'
import { words } from '../words/words.ts'
import { listChains } from './chains.ts'
import { lapsePromise } from './end-promise.ts'
import { inCommitOrder } from './make-room.ts'
import { offerFreed } from './offer-freed.ts'
import { readLetterAbout } from './read-letter-about.ts'
import { reservationSaid } from './reservation-letter.ts'
import { listResting, type Resting, reopenedBy, restOn } from './rests-on.ts'

/**
 * Lapses the reservations whose seat was lost five working days ago, each in a commit of its own. Those that another
 * seat or a certificate opens by now stand; so do those that the desk keeps.
 */
export async function lapseUntrained(ctx: Context): Promise<void> {
  const due = await listResting(ctx, { lapsingBy: ctx.today })
  for (const reservation of new Set(due.map((one) => one.reservation))) {
    const [first] = due.filter((one) => one.reservation === reservation)
    if (first) await lapse(ctx, first)
  }
}

/** What is promised still and rests on a seat that was lost so long ago. */
export function lapsing(db: Pick<Kysely<Schema>, 'selectFrom'>, today: Day) {
  return db
    .selectFrom('rests_on')
    .where('rests_on.lapses_on', '<=', today)
    .where('rests_on.lapses_on', 'is not', null)
    .where('rests_on.kept_by', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('promised')
          .whereRef('promised.reservation', '=', 'rests_on.reservation')
          .select('promised.chain'),
      ),
    )
}

async function lapse(ctx: Context, { reservation, enrolment, lapsesOn }: Resting): Promise<void> {
  const id = `lapse-untrained-${reservation}-${enrolment}-${lapsesOn}`
  const byItself = { ...ctx, actor: undefined }
  try {
    await once(byItself, { id, kind: 'lapse-untrained', body: { reservation } }, async () => {
      const due = await listResting(ctx, { lapsingBy: ctx.today })
      const own = due.filter((one) => one.reservation === reservation)
      if (own.length === 0) throw new NothingDue()
      return decide(byItself, { id, own })
    })
  } catch (error) {
    // Somebody collected, cancelled or kept it since we looked.
    if (!(error instanceof NothingDue)) throw error
  }
}

class NothingDue extends Error {}

async function decide(
  ctx: Context,
  { id, own }: { id: string; own: readonly Resting[] },
): Promise<Decision> {
  const [{ reservation, pickupPoint } = { reservation: '', pickupPoint: '' }] = own
  const reopened: Compilable[] = []
  for (const one of own) {
    const opened = await reopenedBy(ctx, one)
    if (opened) reopened.push(restOn(one, opened))
  }
  // One material that stays shut takes the whole reservation with it: it was made as one.
  if (reopened.length === own.length) return { result: reservation, writes: reopened }
  const chains = (await listChains(ctx, [reservation])).filter(({ state }) => state === 'reserved')
  const lapses = await Promise.all(chains.map((tip) => lapsePromise(ctx, id, tip)))
  const frees = chains
    .filter(({ untilDay }) => untilDay >= ctx.today)
    .map(({ copy, chain, offering, fromDay }) => ({
      copy,
      chain,
      from: fromDay < ctx.today ? ctx.today : fromDay,
      offering,
      pickupPoint,
    }))
  const copies = chains.map(({ offering }) => offering)
  return {
    result: reservation,
    writes: [
      ...inCommitOrder(lapses),
      ...(await letterTo(ctx, { reservation, copies })),
      ...(await offerFreed(ctx, { act: id, frees })),
    ],
  }
}

async function letterTo(
  ctx: Context,
  { reservation, copies }: { reservation: string; copies: readonly string[] },
) {
  const about = await readLetterAbout(ctx, { reservation, copies })
  if (!about) return []
  const path = `/offerings/${encodeURIComponent(copies[0] ?? '')}#reserve`
  const { letters } = words[about.borrower.language].trainings
  const said = letters.lapsedUntrained(reservationSaid(ctx, { ...about, path }))
  return [letter(ctx, { kind: 'reservation-lapsed', to: about.borrower.email, ...said })]
}
