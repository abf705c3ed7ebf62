import type { Context } from '../../src/context.ts'
import { addDays, type Day } from '../../src/day.ts'
import { Problem } from '../../src/problem.ts'
import type { Chance } from './chance.ts'
import { Fault, type Model, type NewEntry, must } from './model.ts'
import { materials, POINT, type SimWorld, teachers } from './sim-world.ts'
import type { TrainingModel } from './training-model.ts'

/** What somebody was told: `ok`, or why not. */
export interface Told {
  readonly code: string
  readonly reasons: readonly string[]
}

/** What was made so far, for those who go on with it. Gone ones stay: people try those too. */
export interface Made {
  readonly reservations: { id: string; who: string }[]
  readonly handOuts: string[]
  readonly returns: string[]
  readonly wishes: { id: string; who: string }[]
}

/** One person who does one thing. */
export interface Played {
  readonly world: SimWorld
  readonly model: Model
  readonly training: TrainingModel
  readonly made: Made
  readonly chance: Chance
  /** The act's key. */
  readonly id: string
  /** What is said of it afterwards. */
  say(text: string): void
  /** Does it, and looks at what became of the ledger. */
  attempt<Given>(
    act: () => Promise<Given>,
  ): Promise<{ told: Told; entries: NewEntry[]; given: Given | undefined }>
}

export const desk = 'els'

/** One person at a time meets no race, and nothing breaks. */
const never = new Set(['busy', 'id-taken', 'internal'])

export async function tell<Given>(
  act: () => Promise<Given>,
): Promise<{ told: Told; given: Given | undefined }> {
  try {
    return { given: await act(), told: { code: 'ok', reasons: [] } }
  } catch (error) {
    if (!(error instanceof Problem)) {
      throw new Fault(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    must(!never.has(error.code), `It was refused as ${error.code}.`)
    const reasons = (error.extra.reasons ?? []).map(({ code }) => code)
    return { given: undefined, told: { code: error.code, reasons } }
  }
}

export function teacher({ chance }: Played): string {
  return chance.one(teachers)
}

export function schoolOf(ctx: Context, chance: Chance): string | undefined {
  const ties = ctx.actor?.ties ?? []
  return ties.length > 1 ? chance.pick(ties)?.school : ties[0]?.school
}

export function period({ chance, world }: Played): { pickupDay: Day; returnDay: Day } {
  const pickupDay = addDays(world.today, chance.int(0, chance.percent(80) ? 14 : 40))
  return { pickupDay, returnDay: addDays(pickupDay, chance.int(chance.percent(3) ? -1 : 0, 9)) }
}

export function lines({ chance }: Played): { offering: string; quantity: number }[] {
  const first = chance.one(materials)
  const quantity = () => chance.one([1, 1, 1, 2, 2, 3, 4])
  const others = materials.filter((one) => one !== first)
  const second = chance.percent(15) ? chance.pick(others) : undefined
  return [first, ...(second ? [second] : [])].map((offering) => ({
    offering,
    quantity: quantity(),
  }))
}

export function aReservation({ chance, made }: Played): { id: string; who: string } | undefined {
  // The latest are those that something can still be done with.
  return chance.percent(70)
    ? chance.pick(made.reservations.slice(-8))
    : chance.pick(made.reservations)
}

export function aCopy({ chance, world }: Played) {
  const copy = chance.pick(world.copies)
  if (!copy) throw new Error('There are no copies.')
  return copy
}

export function isHere(copy: { pickupPoint: string }): boolean {
  return copy.pickupPoint === POINT
}
