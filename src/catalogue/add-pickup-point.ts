import { breaks } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { type Weekday, weekdays } from '../day.ts'
import { invalid } from '../problem.ts'
import { listPickupPoints } from './list-pickup-points.ts'
import { toSlug } from './new-slug.ts'
import type { PickupPoint } from './pickup-point.ts'
import { insertPickupPoint } from './put-pickup-point.ts'

/** What is said of a pick-up point that is new. */
export interface NewPickupPoint {
  readonly name: string
  readonly address: string
  readonly pickupDays: readonly Weekday[]
  readonly returnDays: readonly Weekday[]
  readonly workingDays: readonly Weekday[]
  /** The point whose closures and school years it has too: most are the same everywhere. */
  readonly like?: string | undefined
}

/**
 * Adds a pick-up point under an id made of its name.
 *
 * Refuses `invalid-input`: a name that another point has, an unknown point in `like`.
 */
export async function addPickupPoint(
  ctx: Context,
  { name, address, pickupDays, returnDays, workingDays, like }: NewPickupPoint,
): Promise<PickupPoint> {
  const points = await listPickupPoints(ctx)
  const isTaken = points.some((one) => one.name.toLowerCase() === name.toLowerCase())
  if (isTaken) throw nameTaken(name)
  const model = points.find(({ id }) => id === like)
  if (like !== undefined && !model) {
    throw invalid('like', 'There is no such pick-up point.', 'unknown')
  }
  try {
    return await insertPickupPoint(ctx, {
      id: newId(points, name),
      name,
      address,
      openDays: weekdays.filter((day) => [...pickupDays, ...returnDays].includes(day)),
      pickupDays,
      returnDays,
      workingDays,
      closures: model?.closures ?? [],
      schoolYears: model?.schoolYears ?? [],
    })
  } catch (error) {
    // Somebody else added it a moment ago.
    if (breaks(error, 'pickup_point.id')) throw nameTaken(name)
    throw error
  }
}

function nameTaken(name: string) {
  return invalid('name', `There is a pick-up point called ${name}.`, 'taken', { value: name })
}

function newId(points: readonly PickupPoint[], name: string): string {
  const base = toSlug(name) || 'uitleenpunt'
  const taken = new Set(points.map(({ id }) => id))
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}
