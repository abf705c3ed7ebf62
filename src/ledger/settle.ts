import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import { comingDay } from './evening-day.ts'
import { listAtRisk } from './list-at-risk.ts'
import { stockKey } from './list-copy-days.ts'
import { inCommitOrder } from './make-room.ts'
import { planMoves } from './replan.ts'

/**
 * Moves promises away from copies that are late, out of service or elsewhere, to where they fit; each material at a
 * point in a commit of its own. What fits nowhere stays, at risk.
 */
export async function settle(ctx: Context): Promise<void> {
  const byItself = { ...ctx, actor: undefined, today: comingDay(ctx) }
  const risky = (await listAtRisk(byItself, byItself.today)).filter(
    ({ isPrepared, fromDay }) => !isPrepared && fromDay >= byItself.today,
  )
  const stocks = Map.groupBy(risky, ({ offering, pickupPoint }) => stockKey(offering, pickupPoint))
  for (const [first] of stocks.values()) if (first) await settleStock(byItself, first)
}

async function settleStock(
  ctx: Context,
  { offering, pickupPoint }: { offering: string; pickupPoint: string },
): Promise<void> {
  const act = newId()
  const body = { offering, pickupPoint }
  try {
    await once(ctx, { id: act, kind: 'settle', body }, async () => {
      const found = await planMoves(ctx, { act, offering, pickupPoint })
      if (!found || found.moves.entries.length === 0) throw new NothingFits()
      return { result: offering, writes: inCommitOrder([found.moves]) }
    })
  } catch (error) {
    if (!(error instanceof NothingFits)) throw error
  }
}

class NothingFits extends Error {}
