import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { newChain } from '../id.ts'
import type { Day, Period } from '../day.ts'
import type { Chain } from './chains.ts'
import { cancelPromise } from './end-promise.ts'
import { writeEntry } from './entry.ts'
import { follow } from './follow.ts'
import { freeDays, holdDays } from './held-days.ts'
import { type Hold, lastDayOf } from './hold.ts'
import { inCommitOrder, type Moves } from './make-room.ts'
import { type Freed, offerFreed } from './offer-freed.ts'
import type { Picked } from './pick-changed.ts'

interface Asked {
  readonly act: string
  readonly reservation: string
  readonly pickupPoint: string
  readonly period: Period
  readonly promised: readonly Chain[]
  readonly picks: readonly Picked[]
  readonly look: number
}

/**
 * The writes of a change: what is kept gets its new days, what is no longer wanted is given back, what is new begins a
 * chain; and what comes free is offered to who waits.
 */
export async function writeChange(
  ctx: Context,
  { pointBefore, ...asked }: Asked & { pointBefore: string },
): Promise<Compilable[]> {
  const { act, reservation, pickupPoint, period, promised, picks } = asked
  const keeps = picks.flatMap((picked) => picked.keeps)
  const drops = promised.filter((chain) => !keeps.some((kept) => kept.chain === chain))
  const changed = keeps.filter((kept) => hasOtherDays(kept, period))
  const own = await Promise.all([
    ...drops.map((chain) => cancelPromise(ctx, act, chain)),
    ...changed.map((kept) => changePromise(act, kept, period)),
    ...picks.flatMap(({ offering, adds }) =>
      adds.map(({ copy, hold }) =>
        addPromise({ act, reservation, offering, period, copy: copy.id, hold }),
      ),
    ),
  ])
  return [
    ...inCommitOrder([...picks.map((picked) => picked.moves), ...own]),
    build
      .updateTable('reservation')
      .set({
        pickup_point: pickupPoint,
        pickup_day: period.pickupDay,
        return_day: period.returnDay,
      })
      .where('id', '=', reservation),
    ...(await offerFreed(ctx, {
      act,
      look: asked.look,
      frees: [...drops, ...changed.map(({ chain }) => chain)].map((chain) =>
        freed(chain, pointBefore, ctx.today),
      ),
      holds: [
        ...changed.map(({ chain, hold }) => heldBy(chain.copy, hold, period)),
        ...picks.flatMap(({ adds }) => adds.map(({ copy, hold }) => heldBy(copy.id, hold, period))),
      ],
    })),
  ]
}

function hasOtherDays({ chain, hold }: { chain: Chain; hold: Hold }, period: Period): boolean {
  const { fromDay, returnDay, untilDay } = chain
  const isSame = fromDay === period.pickupDay && returnDay === period.returnDay
  return !isSame || untilDay !== lastDayOf(hold)
}

/** Its days are replaced, whether they come earlier or later; it is no longer set aside. */
async function changePromise(
  act: string,
  { chain, hold }: { chain: Chain; hold: Hold },
  { pickupDay, returnDay }: Period,
): Promise<Moves> {
  const next = { fromDay: pickupDay, untilDay: lastDayOf(hold), returnDay }
  const { writes } = await follow(chain, { act, kind: 'changed', ...next })
  const from = chain.fromDay < pickupDay ? chain.fromDay : pickupDay
  return {
    frees: [freeDays(chain.copy, chain.chain, from)],
    entries: writes,
    holds: [holdDays(chain.copy, chain.chain, hold)],
  }
}

async function addPromise({
  act,
  reservation,
  offering,
  period: { pickupDay, returnDay },
  copy,
  hold,
}: {
  act: string
  reservation: string
  offering: string
  period: Period
  copy: number
  hold: Hold
}): Promise<Moves> {
  const chain = newChain()
  const days = { fromDay: pickupDay, untilDay: lastDayOf(hold), returnDay }
  const entry = { chain, act, reservation, copy, offering, ...days }
  const { writes } = await writeEntry({ ...entry, kind: 'reserved' })
  return { frees: [], entries: writes, holds: [holdDays(copy, chain, hold)] }
}

/** What is over is of no use to anyone. */
function freed({ copy, chain, offering, fromDay }: Chain, pickupPoint: string, today: Day): Freed {
  return { copy, chain, offering, pickupPoint, from: fromDay < today ? today : fromDay }
}

function heldBy(copy: number, hold: Hold, { pickupDay }: Period) {
  return { copy, from: pickupDay, until: lastDayOf(hold) }
}
