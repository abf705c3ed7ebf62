import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import { Problem } from '../problem.ts'
import { chooseOffers } from './choose-offers.ts'
import { endUnmet } from './end-unmet.ts'
import { lapseOffers } from './lapse-offers.ts'
import { listAwaited } from './list-waiting.ts'
import { writeOffers } from './write-offers.ts'

/**
 * Offers what is free and was freed by no act: a day that came within reach, a copy that was added, a repair that
 * ended, a closure that was taken away. Ends the offers that are over, and the wishes that nothing can fulfil any more.
 * By itself, every hour; each offer in a commit of its own.
 */
export async function offerWaiting(
  ctx: Context,
  { offerings }: { offerings?: readonly string[] | undefined } = {},
): Promise<void> {
  const self = { ...ctx, actor: undefined }
  await lapseOffers(self, { offerings })
  for (const offering of await listAwaited(self, offerings)) {
    await endUnmet(self, offering)
    while (await offerNext(self, offering));
  }
}

/** Offers to the first wish that something fits; false when there is none. */
async function offerNext(ctx: Context, offering: string): Promise<boolean> {
  const choose = (act: string) => chooseOffers(ctx, { act, offering, most: 1 })
  if ((await choose('')).length === 0) return false
  const act = newId()
  try {
    await once(ctx, { id: act, kind: 'offer-waiting', body: { offering } }, async () => {
      const choices = await choose(act)
      if (choices.length === 0) throw new Problem('already-resolved', 'Nobody waits any more.')
      return { result: offering, writes: await writeOffers(ctx, choices) }
    })
    return true
  } catch (error) {
    // Somebody else was faster, or so many write that it has to wait for the next hour.
    if (!(error instanceof Problem)) throw error
    return false
  }
}
