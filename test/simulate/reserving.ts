import type { Context } from '../../src/context.ts'
import { addDays, type Day, eachDay } from '../../src/day.ts'
import { availability } from '../../src/ledger/availability.ts'
import { cancel } from '../../src/ledger/cancel.ts'
import { change } from '../../src/ledger/change.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { lapseDue } from '../../src/ledger/lapse-due.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { transfer } from '../../src/ledger/transfer.ts'
import {
  askedOf,
  copyCodes,
  fits,
  judgeGate,
  judgeReserved,
  type Line,
  openings,
} from './judge-reserved.ts'
import { type ModelChain, type ModelReservation, must } from './model.ts'
import {
  aReservation,
  desk,
  lines,
  type Played,
  period,
  schoolOf,
  teacher,
  type Told,
} from './played.ts'
import { calendarCodes, calendarReasons, canPlace, isPickupDay, waitsUntil } from './rules.ts'
import { materials, POINT, teachers } from './sim-world.ts'
import { anOpenSession } from './trained-people.ts'

/** Reserves, and compares what is answered with what is there. */
async function reserveAndRead(ctx: Context, wish: Parameters<typeof reserve>[1]) {
  const { reservation } = await reserve(ctx, wish)
  const said = JSON.stringify(reservation)
  const read = JSON.stringify(await getReservation(ctx, wish.id))
  must(said === read, `It was told ${said}, and is ${read}.`)
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
  const { told } = await played.attempt(() => reserveAndRead(ctx, wish))
  if (told.code === 'ok') made.reservations.push({ id, who })
  judgeReserved(played, { ...asked, who, school }, told)
  return told
}

export function show(wanted: readonly Line[]): string {
  return wanted.map(({ offering, quantity }) => `${offering} x${quantity}`).join(' + ')
}

/** Mostly days that the calendar allows, soon after one day. */
function periodAfter(played: Played, day: Day): { pickupDay: Day; returnDay: Day } {
  const { chance, world } = played
  if (chance.percent(25)) return period(played)
  const length = chance.int(0, 5)
  const ahead = eachDay(addDays(day, chance.int(0, 10)), addDays(day, 25)).find((pickupDay) =>
    [pickupDay, addDays(pickupDay, length)].every((one) => isPickupDay(world.point, one)),
  )
  return ahead ? { pickupDay: ahead, returnDay: addDays(ahead, length) } : period(played)
}

/** She enrols and reserves at once: both, or neither. */
export async function reservesAndEnrols(played: Played): Promise<void> {
  const { world, chance, id, made, training } = played
  const session = anOpenSession(played)
  if (!session) return played.say('nobody enrols to reserve')
  const who = teacher(played)
  const ctx = world.as(who)
  const school = schoolOf(ctx, chance)
  const shut = materials.filter((one) => (world.lending.get(one)?.trainings.length ?? 0) > 0)
  const offering = chance.pick(shut) ?? 'microscope'
  const wanted = { lines: [{ offering, quantity: 1 }], ...periodAfter(played, session.day) }
  played.say(
    `${who} reserves ${offering} ${wanted.pickupDay}..${wanted.returnDay} and enrols in ${session.id}`,
  )
  const before = training.seatOf(session, who)
  const hasSeat = before?.state === 'seat' || before?.state === 'attended'
  const isOpen = training.isOpen(session)
  const enrolling = hasSeat ? undefined : { session, enrolment: id }
  const { told } = await played.attempt(() =>
    reserveAndRead(ctx, { id, pickupPoint: POINT, school, enrol: session.id, ...wanted }),
  )
  const refused = !isOpen ? 'session-closed' : 'already-enrolled'
  if (before?.state === 'waiting') return must(told.code === 'session-full', told.code)
  if (!hasSeat && (!isOpen || before)) return must(told.code === refused, told.code)
  const isFull = enrolling !== undefined && training.seatsLeft(session) === 0
  must(told.code !== 'session-full' || isFull, 'There are seats, and it is full.')
  must(told.code !== 'ok' || !isFull, 'It is full, and she enrolled along.')
  judgeReserved(played, { ...wanted, who, school }, told, enrolling)
  if (told.code !== 'ok') return
  made.reservations.push({ id, who })
  if (enrolling) session.enrolled.push({ id, account: who, state: 'seat' })
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
    reserveAndRead(world.as(desk), {
      id,
      pickupPoint: POINT,
      borrower,
      school,
      override,
      ...asked,
    }),
  )
  if (told.code !== 'ok') return
  made.reservations.push({ id, who })
  played.training.rest(id, openings({ ...asked, who, school }))
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
  await played.attempt(() => lapseDue(ctx, { offerings: [offering] }))
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
  // What waits no longer lapses first.
  const standing = before.filter(
    (one) => one.stands === 'promised' && waitsUntil(world.point, one.fromDay) >= world.today,
  )
  const linesBefore = linesOf(standing)
  const startsBefore = standing.map(({ fromDay }) => fromDay).toSorted()
  const returnBefore = standing.reduce(
    (last, { returnDay }) => (returnDay > last ? returnDay : last),
    '',
  )
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
  // The last to whom it was passed on is asked.
  const borrower = reservation.borrower ?? ''
  const asking = { ...asked, lines: linesAsked, who: borrower, school: reservation.school }
  const isLess =
    linesAsked.every(({ offering, quantity }) =>
      linesBefore.some((had) => had.offering === offering && quantity <= had.quantity),
    ) &&
    asked.pickupDay === startsBefore[0] &&
    asked.returnDay <= returnBefore
  if (!isForced && (told.code === 'ok' || told.reasons.includes('training-missing'))) {
    judgeGate(played, isLess ? [] : openings(asking), told)
  }
  if (told.code === 'ok' && !isLess) played.training.rest(of.id, openings(asking))
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
    const isPossible = fits(played, asking, (one) => one.reservation === of.id)
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
  const reservation = played.model.reservations.get(of.id)
  if (told.code === 'ok' && reservation && reservation.borrower === to && of.who !== to) {
    judgePassedOn(played, reservation)
  }
  if (told.code === 'ok') of.who = to
}

/** What it rests on from now on is what opens it to the colleague; of a loan that is out, nothing is asked. */
function judgePassedOn({ model, training }: Played, { id, ...of }: ModelReservation): void {
  const chains = model.ofReservation(id)
  if (chains.some((one) => one.stands === 'out')) return
  // What a change left out is nobody's any more.
  const promised = chains.filter(({ stands }) => stands === 'promised')
  const offerings = new Set(promised.map(({ offering }) => offering))
  const wanted = {
    ...{ who: of.borrower ?? '', school: of.school, pickupDay: of.pickupDay, returnDay: '' },
    lines: [...offerings].map((offering) => ({ offering, quantity: 1 })),
  }
  training.rest(id, openings(wanted))
}
