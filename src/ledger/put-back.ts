import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { type Chain, listChains } from './chains.ts'
import { findCopy } from '../catalogue/find-copy.ts'
import { getReservation } from './find-reservation.ts'
import { follow } from './follow.ts'
import type { Reservation } from './reservation.ts'

/**
 * Puts copies that were set aside for a reservation back on the shelf, those with the barcodes or all of them. They
 * stay promised, and may move again.
 *
 * Refuses `forbidden`, `reservation-not-found`, `not-in-reservation` for a copy that is not set aside for it,
 * `already-resolved` when none is, `id-taken`.
 */
export async function putBack(
  ctx: Context,
  {
    id,
    reservation: of,
    barcodes,
  }: { id: string; reservation: string; barcodes?: readonly string[] | undefined },
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk sets copies aside.')
  const { id: reservation } = await getReservation(ctx, of)
  const body = { reservation, barcodes }
  const { isRepeat } = await once(ctx, { id, kind: 'put-back', body }, async () => {
    const prepared = (await listChains(ctx, [reservation])).filter(({ isPrepared }) => isPrepared)
    const chains = barcodes ? await chosen(ctx, prepared, barcodes) : prepared
    if (chains.length === 0) {
      throw new Problem('already-resolved', 'Nothing is set aside for this reservation.')
    }
    const entries = await Promise.all(
      chains.map((chain) => follow(chain, { act: id, kind: 'put-back' })),
    )
    return { result: reservation, writes: entries.flatMap(({ writes }) => writes) }
  })
  return { reservation: await getReservation(ctx, reservation), isRepeat }
}

async function chosen(
  ctx: Context,
  prepared: readonly Chain[],
  barcodes: readonly string[],
): Promise<Chain[]> {
  const copies = await Promise.all(barcodes.map((barcode) => findCopy(ctx, barcode)))
  const chains = copies.map((copy, number) => {
    const chain = prepared.find((one) => one.copy === copy?.id)
    if (chain) return chain
    const barcode = barcodes[number] ?? ''
    const message = `Copy ${barcode} is not set aside for this reservation.`
    throw new Problem('not-in-reservation', message, { with: { barcode } })
  })
  return [...new Set(chains)]
}
