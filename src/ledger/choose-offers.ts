import { listMaterials, type Material } from '../catalogue/list-materials.ts'
import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { Context } from '../context.ts'
import type { Period } from '../day.ts'
import { newId } from '../id.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { CopyDays } from './copy-days.ts'
import { exceptFreed } from './except-freed.ts'
import { judgeAskerForLines } from './judge-asker.ts'
import { listWaiting } from './list-waiting.ts'
import type { Moves } from './make-room.ts'
import type { Freed } from './offer-freed.ts'
import type { Block } from './replan.ts'
import { Shelf } from './shelf.ts'
import type { Waiting } from './wish.ts'

/** One wish and what it is offered. */
export interface Chosen {
  /** The id of the reservation that holds it. */
  readonly id: string
  readonly waiting: Waiting
  readonly material: Material
  readonly candidate: Candidate
}

/** What is offered at one point, and the places of its copies, in the same order. */
export interface Choice {
  readonly chosen: readonly Chosen[]
  readonly places: readonly CopyDays[]
  readonly moves: Moves
}

/** Periods of one wish that are tried on the asker and on the planner. */
const TRIES_MAX = 30

/** Offers of one commit; what is left over is offered within the hour. */
const OFFERS_MAX = 20

/**
 * What can be offered of a material, wish by wish in the order of the queue: to each its whole wish, or nothing. With
 * `frees` only what has to do with the days that a commit gives back, without them whatever is free.
 */
export async function chooseOffers(
  ctx: Context,
  {
    act,
    offering,
    frees,
    holds = [],
    most = OFFERS_MAX,
  }: {
    act: string
    offering: string
    frees?: readonly Freed[] | undefined
    holds?: readonly Block[] | undefined
    most?: number
  },
): Promise<Choice[]> {
  const [queue, material, allPoints, except] = await Promise.all([
    listWaiting(ctx, offering),
    listMaterials(ctx, [offering]).then((found) => found.get(offering)),
    listPickupPoints(ctx),
    exceptFreed(ctx, { frees: frees ?? [], holds }),
  ])
  if (!material || queue.length === 0) return []
  const isFreed = (id: string) => frees === undefined || frees.some((one) => one.pickupPoint === id)
  const points = allPoints.filter(({ id }) => isFreed(id))
  const shelves = new Map<string, { shelf: Shelf; chosen: Chosen[] }>()
  for (const { id } of points) {
    const freeing = { frees: frees ?? [], holds }
    const shelf = await Shelf.open(ctx, { offering, pickupPoint: id, freeing })
    shelves.set(id, { shelf, chosen: [] })
  }
  let left = most
  for (const waiting of queue) {
    if (left === 0) break
    const all = [...shelves.values()].flatMap(({ chosen }) => chosen)
    let tries = 0
    for (const candidate of candidatesOf(ctx, { wish: waiting, material, points })) {
      const at = shelves.get(candidate.point.id)
      if (!at || !isPossible(at.shelf, { candidate, waiting, isSweep: frees === undefined }))
        continue
      if (tries++ === TRIES_MAX) break
      if (!(await mayAsk(ctx, { waiting, material, candidate, except, all }))) continue
      if (!at.shelf.put(candidate.hold, waiting.quantity)) continue
      at.chosen.push({ id: newId(), waiting, material, candidate })
      left--
      break
    }
  }
  const used = [...shelves.values()].filter(({ chosen }) => chosen.length > 0)
  return Promise.all(
    used.map(async ({ shelf, chosen }) => ({ chosen, ...(await shelf.placed(ctx, act)) })),
  )
}

function isPossible(
  shelf: Shelf,
  { candidate, waiting, isSweep }: { candidate: Candidate; waiting: Waiting; isSweep: boolean },
): boolean {
  return (
    (isSweep || shelf.touches(candidate.hold)) && shelf.mayFit(candidate.hold, waiting.quantity)
  )
}

/**
 * What concerns the asker is judged again: her school may have borrowed since she wished. What is offered to her or to
 * her school in this very commit counts too.
 */
async function mayAsk(
  ctx: Context,
  {
    waiting,
    material,
    candidate: { point, period },
    except,
    all,
  }: {
    waiting: Waiting
    material: Material
    candidate: Candidate
    except: string | undefined
    all: readonly Chosen[]
  },
): Promise<boolean> {
  const { asker, quantity } = waiting
  const hers = all.filter((one) => one.waiting.asker.account === asker.account)
  const ofSchool = all.filter((one) => one.waiting.asker.school === asker.school)
  const { lending } = material
  const reasons = await judgeAskerForLines(ctx, {
    asker: { ...asker, except },
    point: { ...point, maxOpenReservations: point.maxOpenReservations - hers.length },
    lines: [
      {
        material: {
          ...material,
          lending: {
            ...lending,
            maxPerSchoolAtOpening: lending.maxPerSchoolAtOpening - ofSchool.length,
          },
        },
        quantity: quantity + copiesIn(ofSchool, period),
      },
    ],
    period,
  })
  return reasons.length === 0
}

function copiesIn(chosen: readonly Chosen[], { pickupDay, returnDay }: Period): number {
  return chosen
    .filter(({ candidate: { period } }) => {
      return period.pickupDay <= returnDay && pickupDay <= period.returnDay
    })
    .reduce((sum, { waiting }) => sum + waiting.quantity, 0)
}
