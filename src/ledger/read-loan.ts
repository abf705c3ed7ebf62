import { listed } from '../../db/build.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { listMaterials } from '../catalogue/list-materials.ts'
import { lendingDefaults } from '../catalogue/lending.ts'
import type { Context } from '../context.ts'
import { listChains } from './chains.ts'
import type { Extended, Loan } from './judge-extension.ts'
import type { Reservation } from './reservation.ts'

/** What is out of a reservation, with all that an extension is judged by; undefined when nothing is. */
export async function readLoan(ctx: Context, reservation: Reservation): Promise<Loan | undefined> {
  const chains = await listChains(ctx, [reservation.id])
  const out = chains.filter(({ state }) => state === 'checked-out')
  const [dueDay] = out.map(({ returnDay }) => returnDay).toSorted()
  const point = await findPickupPoint(ctx, reservation.pickupPoint)
  if (dueDay === undefined || !point) return undefined
  const slugs = [...new Set(out.map(({ offering }) => offering))]
  const [materials, times] = await Promise.all([
    listMaterials(ctx, slugs),
    countExtensions(
      ctx,
      out.map(({ chain }) => chain),
    ),
  ])
  return {
    reservation,
    point,
    out,
    dueDay,
    materials: slugs.map((slug): Extended => {
      const own = out.filter(({ offering }) => offering === slug)
      return {
        // What was withdrawn since it went out is lent by the usual rules.
        material: materials.get(slug) ?? { slug, title: slug, lending: lendingDefaults },
        copies: own.length,
        times: Math.max(...own.map(({ chain }) => times.get(chain) ?? 0)),
        line: reservation.lines.findIndex(({ offering }) => offering === slug),
      }
    }),
  }
}

async function countExtensions(
  ctx: Context,
  chains: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await ctx.store.read
    .selectFrom('entry')
    .where('chain', 'in', listed(chains))
    .where('kind', '=', 'extended')
    .groupBy('chain')
    .select((eb) => ['chain', eb.fn.countAll<number>().as('times')])
    .execute()
  return new Map(rows.map(({ chain, times }) => [chain, times]))
}
