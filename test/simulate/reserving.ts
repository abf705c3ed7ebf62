import { addDays, type Day, eachDay } from '../../src/day.ts'
import { availability } from '../../src/ledger/availability.ts'
import { cancel } from '../../src/ledger/cancel.ts'
import { change } from '../../src/ledger/change.ts'
import { lapseDue } from '../../src/ledger/lapse-due.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { transfer } from '../../src/ledger/transfer.ts'
import { type ModelChain, must } from './model.ts'
import {
  aReservation,
  desk,
  lines,
  type Played,
  period,
  schoolOf,
  teacher,
  tell,
  type Told,
} from './played.ts'
import { quotaBreaks } from './quotas.ts'
import { calendarCodes, calendarReasons, canPlace, daysHeld } from './rules.ts'
import { materials, POINT, type SimWorld, teachers } from './sim-world.ts'

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

/** A teacher reserves whatever comes into her head. */
export async function reserves(played: Played): Promise<void> {
  const who = teacher(played)
  await reserveAs(played, who, { lines: lines(played), ...period(played) })
}

async function reserveAs(
  played: Played,
  who: string,
  asked: { lines: readonly Line[]; pickupDay: Day; returnDay: Day },
): Promise<Told> {
  const { world, id, made } = played
  const ctx = world.as(who)
  const school = schoolOf(ctx, played.chance)
  played.say(`${who} reserves ${show(asked.lines)} ${asked.pickupDay}..${asked.returnDay}`)
  const wish = { id, pickupPoint: POINT, school, ...asked }
  const { told } = await played.attempt(() => reserve(ctx, wish))
  if (told.code === 'ok') made.reservations.push({ id, who })
  judgeReserved(played, { ...asked, who, school }, told)
  return told
}

export function show(wanted: readonly Line[]): string {
  return wanted.map(({ offering, quantity }) => `${offering} x${quantity}`).join(' + ')
}

/** Calendar, quotas and copies refuse what they must, and nothing else. */
export function judgeReserved(played: Played, wanted: Wanted, told: Told, except?: string): void {
  const { id } = played
  if (told.code !== 'ok' && told.reasons.length === 0) return
  judgeByCalendar(played, wanted, told)
  if (told.reasons.includes('period-backwards')) return
  const broken = quotaBreaks(played, wanted, told.code === 'ok' ? id : except)
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
    const isPossible = fits(played, wanted, (one) => one.reservation === except)
    must(!isPossible, `It was refused as ${told.reasons.join()}, and every line can be placed.`)
  }
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
function fits({ model }: Played, wanted: Wanted, except: (one: ModelChain) => boolean): boolean {
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

/** The desk reserves for somebody, and knows better. */
export async function overrides(played: Played): Promise<void> {
  const { world, id, made } = played
  const who = teacher(played)
  const asked = { lines: lines(played), ...period(played) }
  const borrower = `${who}@example.org`
  const school = schoolOf(world.as(who), played.chance)
  played.say(`els reserves for ${who} ${show(asked.lines)} ${asked.pickupDay}..${asked.returnDay}`)
  const override = { reason: 'Zo is het.' }
  const { told } = await played.attempt(() =>
    reserve(world.as(desk), { id, pickupPoint: POINT, borrower, school, override, ...asked }),
  )
  if (told.code !== 'ok') return
  made.reservations.push({ id, who })
  const promised = played.model.ofReservation(id).length
  const total = asked.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  must(promised === total, `${total} copies were promised, and ${promised} are.`)
}

/** A teacher reads the calendar, and reserves what it offers. */
export async function takesWhatIsOffered(played: Played): Promise<void> {
  const { world, model, chance } = played
  const offering = chance.one(materials)
  const who = teacher(played)
  const ctx = world.as(who)
  const from = addDays(world.today, chance.int(0, 12))
  const range = { offering, from, until: addDays(from, 6), pickupPoint: POINT }
  await tell(() => lapseDue(ctx, { offerings: [offering] }))
  await model.look()
  const seen = await availability(ctx, range)
  const isCalm = model.stranded(offering, POINT).length === 0
  if (isCalm) judgeCalendar(played, offering, seen)
  const offered = chance.pick(seen.periods)
  if (!offered) return played.say(`${who} finds no ${offering} from ${from}`)
  const quantity = chance.int(1, offered.free)
  const { pickupDay, latestReturnDay: returnDay } = offered
  const told = await reserveAs(played, who, {
    lines: [{ offering, quantity }],
    pickupDay,
    returnDay,
  })
  const refused = told.reasons.filter(
    (code) => copyCodes.includes(code) || (calendarCodes as readonly string[]).includes(code),
  )
  must(refused.length === 0, `The calendar offered it, and it was refused as ${refused.join()}.`)
}

type Seen = Awaited<ReturnType<typeof availability>>

/** What the calendar says day by day is what the entries say; and what starts on a day is all that could. */
function judgeCalendar({ world, model }: Played, offering: string, seen: Seen): void {
  const stock = model.stock(offering, POINT)
  const taken = new Map<number, Set<Day>>(stock.map(({ id }) => [id, new Set<Day>()]))
  for (const { days } of model.chains.values()) {
    for (const [day, { copy }] of days) taken.get(copy)?.add(day)
  }
  const { copies, needs } = model.seating(offering, POINT)
  for (const { day, free, reasons } of seen.days) {
    const count = stock.filter(
      ({ id }) => !taken.get(id)?.has(day) && !model.isBlocked(id, day),
    ).length
    must(
      free === count,
      `The calendar says ${free} of ${offering} are free on ${day}, and ${count} are.`,
    )
    const start = seen.periods.find(({ pickupDay }) => pickupDay === day)
    must(
      (reasons.length === 0) === (start !== undefined),
      `${day} has reasons and a period, or neither.`,
    )
    const mayEnd = (returnDay: Day) =>
      calendarReasons(askedOf(world, offering, day, returnDay)).size === 0
    const mayHave = (returnDay: Day, quantity: number) =>
      canPlace(copies, [...needs, ...model.wants(offering, day, returnDay, quantity)])
    const ends = eachDay(day, addDays(day, 40)).filter(mayEnd)
    if (!start) {
      const end = ends[0]
      must(
        end === undefined || !mayHave(end, 1),
        `Nothing of ${offering} starts on ${day}, and it could until ${end}.`,
      )
      continue
    }
    const { latestReturnDay } = start
    must(
      ends.includes(latestReturnDay),
      `${day}..${latestReturnDay} is offered, and the calendar forbids it.`,
    )
    must(
      mayHave(latestReturnDay, start.free),
      `${start.free} of ${offering} are offered for ${day}..${latestReturnDay}, and cannot be had.`,
    )
    const later = ends.find((end) => end > latestReturnDay && mayHave(end, 1))
    must(
      later === undefined,
      `${offering} is offered from ${day} until ${latestReturnDay}, and could be had until ${later}.`,
    )
    must(
      start.free === stock.length || !mayHave(latestReturnDay, start.free + 1),
      `More of ${offering} than ${start.free} could be had for ${day}..${latestReturnDay}.`,
    )
  }
}

export async function cancels(played: Played): Promise<void> {
  const of = aReservation(played)
  if (!of) return played.say('nobody cancels')
  const who = played.chance.percent(80) ? of.who : desk
  const before = played.model.ofReservation(of.id).filter((one) => one.stands === 'promised')
  played.say(`${who} cancels ${of.id}`)
  const { told } = await played.attempt(() =>
    cancel(played.world.as(who), { id: played.id, reservation: of.id }),
  )
  const after = played.model.ofReservation(of.id)
  if (told.code === 'ok') {
    must(before.length > 0, 'Nothing was promised, and it was cancelled.')
    must(
      after.every((one) => one.stands !== 'promised'),
      'It was cancelled, and is promised still.',
    )
    const { today } = played.world
    const held = after.find(
      (one) => one.kind === 'cancelled' && [...one.days.keys()].some((day) => day >= today),
    )
    must(held === undefined, `Chain ${held?.chain} was cancelled, and holds its copy.`)
  } else if (told.code === 'already-resolved') {
    must(
      after.every((one) => one.stands !== 'promised'),
      'It is promised, and could not be cancelled.',
    )
  }
}

/** Lines, days, or both are changed at once. */
export async function changes(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const of = aReservation(played)
  const reservation = of && model.reservations.get(of.id)
  if (!of || !reservation) return played.say('nobody changes anything')
  const before = model.ofReservation(of.id)
  const wanted = {
    ...(chance.percent(60) && period(played)),
    ...(chance.percent(50) && { lines: lines(played) }),
  }
  const isForced = chance.percent(10)
  const who = isForced || chance.percent(20) ? desk : of.who
  played.say(
    `${who} changes ${of.id} to ${JSON.stringify(wanted)}${isForced ? ' by override' : ''}`,
  )
  const shape = (chains: readonly ModelChain[]) =>
    JSON.stringify(
      chains.map((one) => [one.chain, one.stands, one.fromDay, one.returnDay, one.untilDay]),
    )
  const shapeBefore = shape(before.filter((one) => one.stands === 'promised'))
  const linesBefore = linesOf(before.filter((one) => one.stands === 'promised'))
  const startsBefore = before
    .filter((one) => one.stands === 'promised')
    .map(({ fromDay }) => fromDay)
    .toSorted()
  const override = isForced ? { override: { reason: 'Afgesproken.' } } : {}
  const { told, entries } = await played.attempt(() =>
    change(world.as(who), { id, reservation: of.id, ...wanted, ...override }),
  )
  const after = model.ofReservation(of.id)
  const promised = after.filter((one) => one.stands === 'promised')
  if (told.code !== 'ok') {
    const own = entries.filter((one) => one.act === id)
    must(own.length === 0, 'The change was refused, and something was written.')
    const isLapsed = entries.some((one) => one.chain.reservation === of.id)
    must(
      isLapsed || shape(promised) === shapeBefore,
      'The change was refused, and something changed.',
    )
    if (isLapsed || told.reasons.length === 0) return
  }
  const now = model.reservations.get(of.id)
  const asked = {
    // What was kept for one who is late begins on the day it is kept until.
    pickupDay: wanted.pickupDay ?? startsBefore[0] ?? reservation.pickupDay,
    returnDay: wanted.returnDay ?? reservation.returnDay,
  }
  const linesAsked = wanted.lines ?? linesBefore
  if (told.code === 'ok') {
    must(
      now?.pickupDay === asked.pickupDay && now.returnDay === asked.returnDay,
      'It was changed to other days than asked.',
    )
    must(
      after.every((one) => one.stands !== 'out'),
      'What is out was changed.',
    )
    const sorted = (some: readonly Line[]) =>
      show(some.toSorted((a, b) => (a.offering < b.offering ? -1 : 1)))
    must(
      sorted(linesOf(promised)) === sorted(linesAsked),
      `It was changed to ${show(linesOf(promised))}.`,
    )
    const stays = promised.find((one) => one.fromDay !== asked.pickupDay && one.kind !== 'kept')
    must(stays === undefined, `Chain ${stays?.chain} kept its days.`)
    return
  }
  // The days it has already are not judged again, so only the copies are.
  if (!isForced && told.reasons.every((code) => copyCodes.includes(code))) {
    const asker = { ...asked, lines: linesAsked, who: of.who, school: reservation.school }
    const isPossible = fits(played, asker, (one) => one.reservation === of.id)
    must(
      !isPossible,
      `The change was refused as ${told.reasons.join()}, and every line can be placed.`,
    )
  }
}

function linesOf(chains: readonly ModelChain[]): Line[] {
  const found = new Map<string, number>()
  for (const { offering } of chains) found.set(offering, (found.get(offering) ?? 0) + 1)
  return [...found].map(([offering, quantity]) => ({ offering, quantity }))
}

export async function passesOn(played: Played): Promise<void> {
  const of = aReservation(played)
  if (!of) return played.say('nobody passes anything on')
  const to = played.chance.one(teachers)
  played.say(`${of.who} passes ${of.id} on to ${to}`)
  const { told, entries } = await played.attempt(() =>
    transfer(played.world.as(of.who), {
      id: played.id,
      reservation: of.id,
      to: `${to}@example.org`,
    }),
  )
  must(
    entries.every((one) => one.act !== played.id),
    'Passing on wrote an entry.',
  )
  if (told.code === 'ok') of.who = to
}
