import type { Day } from '../../src/day.ts'
import { type ModelChain, must } from './model.ts'
import { desk, type Played, type Told } from './played.ts'
import { quotaBreaks } from './quotas.ts'
import { calendarCodes, calendarReasons, canPlace, daysHeld } from './rules.ts'
import { POINT, type SimWorld } from './sim-world.ts'
import type { Opening } from './training-model.ts'

export const copyCodes = ['booked', 'turnaround', 'overdue', 'in-repair', 'no-such-copy']

export interface Line {
  readonly offering: string
  readonly quantity: number
}

export interface Wanted {
  readonly who: string
  readonly school: string | undefined
  readonly lines: readonly Line[]
  readonly pickupDay: Day
  readonly returnDay: Day
}

/** Calendar, trainings, quotas and copies refuse what they must, and nothing else. */
export function judgeReserved(
  played: Played,
  wanted: Wanted,
  told: Told,
  enrolling?: Opening['enrolling'],
): void {
  const { id } = played
  if (told.code !== 'ok' && told.reasons.length === 0) return
  judgeByCalendar(played, wanted, told)
  judgeGate(played, openings(wanted, enrolling), told)
  if (told.code === 'ok') played.training.rest(id, openings(wanted, enrolling))
  if (told.reasons.includes('period-backwards')) return
  const broken = quotaBreaks(played, wanted, told.code === 'ok' ? id : undefined)
  if (told.code === 'ok') {
    must(broken.length === 0, `It was promised, though ${broken.join(' and ')}.`)
    judgePromised(played, wanted, id)
    return
  }
  const isRefused = told.reasons.some(
    (code) => code === 'quota-reached' || code === 'school-overdue',
  )
  must(
    isRefused === broken.length > 0,
    `A quota refused it (${told.reasons.join()}), and the model says: ${broken.join() || 'none'}.`,
  )
  if (told.reasons.every((code) => copyCodes.includes(code))) {
    const isPossible = fits(played, wanted, () => false)
    must(!isPossible, `It was refused as ${told.reasons.join()}, and every line can be placed.`)
  }
}

/** What each line asks of the training gate. */
export function openings(
  { who: account, school = '', lines: some, pickupDay: day }: Wanted,
  enrolling?: Opening['enrolling'],
): Opening[] {
  return some.map(({ offering }) => ({ account, school, offering, day, enrolling }))
}

/** A training is missing exactly when one of them is opened by nothing. */
export function judgeGate({ training }: Played, asked: readonly Opening[], told: Told): void {
  const shut = asked.find((one) => training.opened(one) === undefined)
  must(
    told.reasons.includes('training-missing') === (shut !== undefined),
    shut
      ? `${shut.offering} is shut to ${shut.account} on ${shut.day}, and it was answered ${told.code}.`
      : 'A training was missing, and the model knows what opens it.',
  )
}

function judgeByCalendar({ world }: Played, wanted: Wanted, told: Told): void {
  const { pickupDay, returnDay } = wanted
  const expected = new Set<string>()
  for (const { offering } of wanted.lines) {
    for (const code of calendarReasons(askedOf(world, offering, pickupDay, returnDay))) {
      expected.add(code)
    }
  }
  const said = told.reasons.filter((code) => (calendarCodes as readonly string[]).includes(code))
  const isSame = new Set(said).size === expected.size && said.every((code) => expected.has(code))
  must(
    isSame,
    `The calendar said ${said.join() || 'yes'}, and the rules say ${[...expected].join() || 'yes'}.`,
  )
}

export function askedOf(world: SimWorld, offering: string, pickupDay: Day, returnDay: Day) {
  const lending = world.lending.get(offering)
  if (!lending) throw new Error(`${offering} is not lent.`)
  return {
    lending,
    point: world.point,
    today: world.today,
    now: world.as(desk).now,
    pickupDay,
    returnDay,
  }
}

/** Whether there is a way to give every line its copies, moving what may be moved. */
export function fits(
  { model }: Played,
  wanted: Wanted,
  except: (one: ModelChain) => boolean,
): boolean {
  return wanted.lines.every(({ offering, quantity }) => {
    const { copies, needs } = model.seating(offering, POINT, except)
    const wants = model.wants(offering, wanted.pickupDay, wanted.returnDay, quantity)
    return canPlace(copies, [...needs, ...wants])
  })
}

/** Every line has its copies, on all the days of the loan, and on copies that are there. */
function judgePromised({ world, model }: Played, wanted: Wanted, reservation: string): void {
  const { pickupDay, returnDay } = wanted
  const chains = model.ofReservation(reservation)
  const total = wanted.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const promised = chains.filter((one) => one.stands === 'promised')
  must(promised.length === total, `${total} copies were promised, and ${promised.length} are.`)
  for (const { offering, quantity } of wanted.lines) {
    const own = promised.filter((one) => one.offering === offering)
    must(own.length === quantity, `${own.length} of ${offering} are promised, and not ${quantity}.`)
    const held = daysHeld(askedOf(world, offering, pickupDay, returnDay), pickupDay, returnDay)
    for (const { chain, copy, days } of own) {
      const isSame =
        days.size === held.size &&
        [...held].every(([day, isTurnaround]) => days.get(day)?.isTurnaround === isTurnaround)
      must(
        isSame,
        `Chain ${chain} does not hold the days of its loan: ${[...days.keys()].join(' ')}.`,
      )
      const gone = [...days.keys()].find((day) => model.isBlocked(copy, day))
      must(gone === undefined, `Copy ${copy} was promised for ${gone}, when it is not there.`)
    }
  }
}
