import type { Store } from '../../db/store.ts'
import { addDays } from '../../src/day.ts'
import { eveningWork } from '../../src/ledger/evening.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import * as desk from './at-the-desk.ts'
import { Chance } from './chance.ts'
import { Fault, Model, type NewEntry, must } from './model.ts'
import { type Made, type Played, tell, type Told } from './played.ts'
import * as reserving from './reserving.ts'
import { waitsUntil } from './rules.ts'
import { type SimWorld, simWorld } from './sim-world.ts'
import * as training from './trained-people.ts'
import { TrainingModel } from './training-model.ts'
import * as waiting from './waiting-people.ts'

/** What people do, and how often. */
const verbs = {
  reserves: [22, reserving.reserves],
  'takes what is offered': [8, reserving.takesWhatIsOffered],
  overrides: [3, reserving.overrides],
  cancels: [7, reserving.cancels],
  changes: [8, reserving.changes],
  'passes on': [1, reserving.passesOn],
  'hands out': [18, desk.handsOut],
  'walks in': [6, desk.walksIn],
  'takes back': [14, desk.takesBack],
  readies: [6, desk.readies],
  'sets aside': [5, desk.setsAside],
  'puts back': [1, desk.putsBack],
  extends: [5, desk.extendsLoan],
  'still coming': [2, desk.saysStillComing],
  repairs: [2, desk.sendsToRepair],
  'puts in service': [2, desk.putsInService],
  retires: [1, desk.retires],
  'writes off': [1, desk.writesOff],
  'undoes a hand-out': [1, desk.undoesHandOut],
  'undoes a return': [1, desk.undoesReturn],
  'closes days': [1, desk.closesDays],
  waits: [6, waiting.waits],
  accepts: [4, waiting.accepts],
  declines: [1, waiting.declines],
  withdraws: [1, waiting.withdraws],
  schedules: [9, training.schedules],
  'moves a session': [2, training.moves],
  enrols: [7, training.enrols],
  leaves: [2, training.leaves],
  attests: [4, training.attests],
  'calls off': [2, training.callsOff],
  certifies: [1, training.certifies],
  'waives a training': [1, training.waives],
  'reserves and enrols': [9, reserving.reservesAndEnrols],
  'goes home': [16, goesHome],
} as const satisfies Record<string, readonly [number, (played: Played) => Promise<void>]>

export type Verb = keyof typeof verbs

/** One step: how many days after the one before, what is done, and the chance by which it is done so. */
export interface Step {
  readonly days: number
  readonly verb: Verb
  readonly seed: number
}

/** A run that went wrong, and where. */
export interface Failure {
  readonly sentence: string
  readonly step: number
  readonly log: readonly string[]
}

const weights = Object.fromEntries(
  Object.entries(verbs).map(([verb, [weight]]) => [verb, weight]),
) as Record<Verb, number>

/** The steps of a seed. */
export function stepsOf(seed: number, count: number): Step[] {
  const chance = new Chance(seed ^ 0x5bd1e995)
  let isEvening = false
  return Array.from({ length: count }, () => {
    const verb = chance.weighed(weights)
    // Most things happen on one day; then it is tomorrow, or next week.
    const days = (isEvening ? 1 : 0) + (chance.percent(25) ? chance.one([1, 1, 1, 2, 4]) : 0)
    isEvening = verb === 'goes home'
    return { days, verb, seed: chance.next() }
  })
}

/** Without some of the steps; all others happen on the day on which they did. */
function without(steps: readonly Step[], at: number, size: number): Step[] {
  const days = steps.slice(at, at + size).reduce((sum, one) => sum + one.days, 0)
  const [next, ...rest] = steps.slice(at + size)
  return [...steps.slice(0, at), ...(next ? [{ ...next, days: next.days + days }, ...rest] : [])]
}

/** Lets the steps happen in a world made from a seed, and looks after each whether everything is as it must be. */
export async function run(
  store: Store,
  seed: number,
  steps: readonly Step[],
): Promise<Failure | undefined> {
  const world = await simWorld(store, new Chance(seed))
  const model = new Model(world)
  const learnt = new TrainingModel(world, model)
  const made: Made = { reservations: [], handOuts: [], returns: [], wishes: [] }
  const log: string[] = []
  for (const [n, step] of steps.entries()) {
    try {
      await take({ world, model, training: learnt, made, log }, step)
    } catch (error) {
      const sentence = error instanceof Fault ? error.message : String((error as Error).stack)
      return { sentence, step: n, log }
    }
  }
  const wrong = await verifyLedger(world.as('els'))
  return wrong === undefined ? undefined : { sentence: wrong, step: steps.length, log }
}

type State = Pick<Played, 'world' | 'model' | 'training' | 'made'> & { readonly log: string[] }

async function take(
  { world, model, training: learnt, made, log }: State,
  step: Step,
): Promise<void> {
  const chance = new Chance(step.seed)
  world.hour = 7
  world.today = addDays(world.today, step.days)
  const id = `${step.verb.replaceAll(' ', '-')}-${step.seed}`
  const entries: NewEntry[] = []
  const look = async () => {
    const found = await model.look()
    entries.push(...found)
    return found
  }
  let said = step.verb as string
  let outcome = ''
  const acts = await countActs(world)
  const played: Played = {
    world,
    model,
    training: learnt,
    made,
    chance,
    id,
    say: (text) => void (said = text),
    attempt: async (act) => {
      const seeLapsed = learnt.foresee()
      const { told, given } = await tell(act)
      outcome = [told.code, ...told.reasons].join(' ')
      const found = await look()
      await seeLapsed(lapsedUntrained(found), step.verb === 'goes home')
      await judgeTrace(world, { id, told, acts })
      return { told, given, entries: found }
    },
  }
  try {
    await verbs[step.verb][1](played)
    await look()
    const offered = entries.filter(({ kind }) => kind === 'offered')
    waiting.judgeOffers(played, new Set(offered.map(({ chain }) => chain.reservation)))
    await learnt.compare()
  } finally {
    log.push(`${world.today}  ${id}: ${said} → ${outcome}`)
  }
}

/** The reservations that lapsed because no training opens them. */
function lapsedUntrained(entries: readonly NewEntry[]): Set<string> {
  const lapsed = entries.filter(({ act }) => act.startsWith('lapse-untrained-'))
  return new Set(lapsed.map(({ chain }) => chain.reservation))
}

async function countActs(world: SimWorld): Promise<number> {
  const row = await world.store.read
    .selectFrom('act')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return row?.n ?? 0
}

/** What was refused left nothing; what happened besides, happened by itself. */
async function judgeTrace(
  world: SimWorld,
  { id, told, acts }: { id: string; told: Told; acts: number },
): Promise<void> {
  const isThere = await world.store.read
    .selectFrom('act')
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst()
  must(told.code === 'ok' || !isThere, 'It was refused, and its act is there.')
  if ((await countActs(world)) - acts <= (isThere ? 1 : 0)) return
  const others = await world.store.read
    .selectFrom('act')
    .where('made_at', '=', world.as('').now.toISOString())
    .where('made_by', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  must((others?.n ?? 0) > 0, 'Somebody did something that nobody asked for.')
}

/** The evening comes, and what happens by itself. */
async function goesHome(played: Played): Promise<void> {
  const { world, model } = played
  world.hour = 18
  played.say('everybody goes home')
  await played.attempt(() => eveningWork(world.services()))
  for (const one of model.chains.values()) {
    if (one.stands !== 'promised' || one.isOffer) continue
    const isDue = waitsUntil(world.point, one.fromDay) < world.today
    must(
      !isDue || model.copy(one.copy).pickupPoint !== world.point.id,
      `Chain ${one.chain} waits since ${one.fromDay}.`,
    )
  }
  const over = model.offers.find(({ heldUntil }) => heldUntil < world.today)
  must(over === undefined, `Offer ${over?.reservation} is held after ${over?.heldUntil}.`)
}

/** The fewest steps of these that still go wrong: parts are left out as long as it does. */
export async function shrink(
  freshStore: () => Promise<Store>,
  seed: number,
  steps: readonly Step[],
): Promise<{ steps: readonly Step[]; failure: Failure }> {
  let least = steps
  let failure = await run(await freshStore(), seed, least)
  if (!failure) throw new Error('It does not go wrong.')
  least = least.slice(0, failure.step + 1)
  for (
    let size = Math.ceil(least.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < least.length; ) {
      const fewer = without(least, at, size)
      const found = await run(await freshStore(), seed, fewer)
      if (found) {
        least = fewer.slice(0, found.step + 1)
        failure = found
      } else at += size
    }
  }
  return { steps: least, failure }
}
