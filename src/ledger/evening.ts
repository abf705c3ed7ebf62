import { type Context, contextOf, type Services } from '../context.ts'
import { tellClosedDays } from './closed-days-tell.ts'
import { sumUnmet } from './demand-unmet.ts'
import { lapseDue } from './lapse-due.ts'
import { offerWaiting } from './offer-waiting.ts'
import { sealEntries } from './seal.ts'
import { settle } from './settle.ts'
import { tellAtRisk } from './tell-at-risk.ts'
import { tellDueSoon, tellOverdue } from './tell-due.ts'
import { tellStillComing } from './tell-still-coming.ts'

type Work = (ctx: Context) => Promise<void>

// What lapses frees copies, which others move to; only who fits nowhere then is told.
const everyMinute: readonly Work[] = [
  (ctx) => lapseDue(ctx),
  settle,
  tellStillComing,
  tellDueSoon,
  tellOverdue,
  tellAtRisk,
  (ctx) => tellClosedDays(ctx),
]

const everyHour: readonly Work[] = [(ctx) => offerWaiting(ctx), sumUnmet, sealEntries]

/**
 * What the ledger does by itself: it lapses, moves and writes letters, each when its evening has come and once. It may
 * run as often as one likes, in several processes, and after a pause: it looks at how things stand, not at when it ran.
 *
 * One that fails does not keep the others; then it throws when all had their turn.
 */
export function eveningWork(services: Services): Promise<void> {
  return doEach(services, everyMinute)
}

/** The same for what takes longer to look at, and can wait for an hour. */
export function hourlyWork(services: Services): Promise<void> {
  return doEach(services, everyHour)
}

async function doEach(services: Services, works: readonly Work[]): Promise<void> {
  const ctx = contextOf(services, undefined)
  const failures: unknown[] = []
  for (const work of works) await work(ctx).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) {
    throw new AggregateError(failures, 'Not all that happens by itself was done.')
  }
}
