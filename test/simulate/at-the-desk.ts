import { addDays, type Day, daysBetween } from '../../src/day.ts'
import { putPickupPoint } from '../../src/catalogue/put-pickup-point.ts'
import { checkOut } from '../../src/ledger/check-out.ts'
import { keepClosedDays } from '../../src/ledger/closed-days-keep.ts'
import { extend } from '../../src/ledger/extend.ts'
import { keepComing } from '../../src/ledger/keep-coming.ts'
import { prepare } from '../../src/ledger/prepare.ts'
import { putBack } from '../../src/ledger/put-back.ts'
import { putInService } from '../../src/ledger/put-in-service.ts'
import { markReady } from '../../src/ledger/ready.ts'
import { repair } from '../../src/ledger/repair.ts'
import { retire } from '../../src/ledger/retire.ts'
import { returnCopy } from '../../src/ledger/return.ts'
import { reverseHandOut } from '../../src/ledger/reverse-hand-out.ts'
import { reverseReturn } from '../../src/ledger/reverse-return.ts'
import { walkIn } from '../../src/ledger/walk-in.ts'
import { writeOff } from '../../src/ledger/write-off.ts'
import { type ModelChain, must } from './model.ts'
import { aCopy, aReservation, desk, type Played, schoolOf, teacher } from './played.ts'
import { copyCodes, judgeGate } from './judge-reserved.ts'
import { canPlace, holidaysBetween } from './rules.ts'
import { POINT, type SimCopy } from './sim-world.ts'

const reason = 'Zo is het.'

/** Copies of a reservation go over the counter: those that are planned, or others of the same material. */
export async function handsOut(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const of = aDueReservation(played)
  if (!of) return played.say('nobody comes to collect')
  const promised = model.ofReservation(of).filter((one) => one.stands === 'promised')
  const chains = chance.some(promised)
  const barcodes = new Set(
    chains.map(({ copy, offering }) => {
      const other = chance.percent(25) ? chance.pick(model.stock(offering, POINT)) : undefined
      return other?.barcode ?? model.copy(copy).barcode
    }),
  )
  if (barcodes.size === 0) return played.say(`nothing of ${of} is there to hand out`)
  played.say(`els hands out ${[...barcodes].join(' ')} of ${of}`)
  const { told, given } = await played.attempt(() =>
    checkOut(world.as(desk), { id, reservation: of, barcodes: [...barcodes] }),
  )
  const copies = world.copies.filter(({ barcode }) => barcodes.has(barcode))
  if (told.code === 'ok') {
    played.made.handOuts.push(id)
    const refused = (given?.refused ?? []).map(({ barcode }) => barcode)
    for (const copy of copies.filter(({ barcode }) => !refused.includes(barcode))) {
      const chain = model.chains.get(model.dueDays.get(copy.id)?.chain ?? -1)
      must(chain?.reservation === of, `${copy.barcode} was handed out, and is not out on ${of}.`)
    }
    return
  }
  if (told.code === 'already-out')
    must(
      copies.some(({ id }) => model.dueDays.has(id)),
      'Nothing of it is out.',
    )
  if (told.code === 'booked') judgeRefusedHandOut(played, of, copies)
}

/** A reservation that can be collected now, mostly. */
function aDueReservation(played: Played): string | undefined {
  const { model, world, chance } = played
  if (chance.percent(15)) return aReservation(played)?.id
  const due = [...model.chains.values()].filter(
    (one) => one.stands === 'promised' && one.fromDay <= world.today && !one.isOffer,
  )
  return chance.pick(due)?.reservation
}

function judgeRefusedHandOut(
  { world, model }: Played,
  of: string,
  scanned: readonly SimCopy[],
): void {
  const own = model.ofReservation(of).filter((one) => one.stands === 'promised')
  const isPossible = [...new Set(scanned.map(({ offering }) => offering))].every((offering) => {
    const some = scanned.filter((copy) => copy.offering === offering)
    const chains = own.filter((one) => one.offering === offering).slice(0, some.length)
    const last = chains.reduce((day, one) => (one.untilDay > day ? one.untilDay : day), world.today)
    const { copies, needs } = model.seating(offering, POINT, (one) => chains.includes(one))
    // Whichever of its promises goes out on which copy: the longest is asked of each.
    const wants = some.map((copy) => ({ from: world.today, until: last, on: copy.id }))
    return canPlace(copies, [...needs, ...wants])
  })
  const isPlain = own.every((one) => !one.isPrepared)
  must(!isPlain || !isPossible, 'The hand-out was refused as booked, and there is room for it.')
}

export async function walksIn(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const who = teacher(played)
  const first = aCopy(played)
  const copies = chance.percent(80)
    ? [first]
    : chance.some(model.stock(first.offering, first.pickupPoint))
  const returnDay = addDays(world.today, chance.int(0, 8))
  const isForced = chance.percent(20)
  const barcodes = copies.map(({ barcode }) => barcode)
  const school = schoolOf(world.as(who), chance)
  played.say(
    `els lends ${barcodes.join(' ')} to ${who} until ${returnDay}${isForced ? ' by override' : ''}`,
  )
  const asked = { id, borrower: `${who}@example.org`, school, barcodes, returnDay }
  const { told, given } = await played.attempt(() =>
    walkIn(world.as(desk), { ...asked, ...(isForced && { override: { reason } }) }),
  )
  if (told.code === 'ok') {
    const { offering } = first
    const asked = { account: who, school: school ?? '', offering, day: world.today }
    if (!isForced) judgeGate(played, [asked], told)
    played.made.reservations.push({ id, who })
    played.made.handOuts.push(id)
    const out = model.ofReservation(id).filter((one) => one.stands === 'out')
    const lent = copies.length - (given?.refused.length ?? 0)
    must(out.length === lent && lent > 0, `${lent} were lent, and ${out.length} are out.`)
    return
  }
  if (told.reasons.length === 0 || !told.reasons.every((code) => copyCodes.includes(code))) return
  const wants = copies.flatMap((copy) =>
    model.wants(copy.offering, world.today, returnDay, 1).map((want) => ({ ...want, on: copy.id })),
  )
  const seating = model.seating(first.offering, first.pickupPoint)
  const isPossible = canPlace(seating.copies, [...seating.needs, ...wants])
  must(!isPossible, `The walk-in was refused as ${told.reasons.join()}, and there is room for it.`)
}

/** Whatever comes next, what is out is taken back. */
export async function takesBack(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const out = [...model.dueDays.keys()]
  const copy =
    chance.percent(85) && out.length > 0 ? model.copy(chance.pick(out) ?? 0) : aCopy(played)
  const wasOut = model.dueDays.get(copy.id)
  const wasAway = model.away.has(copy.id)
  const wasLost = isLost(played, copy)
  const ready = chance.percent(40)
  const elsewhere = chance.percent(8)
    ? { pickupPoint: copy.pickupPoint === POINT ? 'kortrijk' : POINT }
    : {}
  played.say(`els takes ${copy.barcode} back${ready ? ', ready' : ''} ${JSON.stringify(elsewhere)}`)
  const { told } = await played.attempt(() =>
    returnCopy(world.as(desk), { id, barcode: copy.barcode, ready, ...elsewhere }),
  )
  if (told.code === 'ok') played.made.returns.push(id)
  if (!wasOut) {
    must(told.code !== 'ok' || wasAway || wasLost, 'It was not out, and came back.')
    return
  }
  must(told.code === 'ok', `A copy that is out could not be taken back: ${told.code}.`)
  const chain = model.chains.get(wasOut.chain)
  must(chain?.stands === 'ended', 'It was taken back, and is out.')
  if (ready && !('pickupPoint' in elsewhere)) judgeFreed(played, chain)
}

/** It went out, was written off, and may be found. */
function isLost({ model }: Played, copy: SimCopy): boolean {
  return [...model.chains.values()].some(
    (one) => one.copy === copy.id && one.kind === 'written-off',
  )
}

function judgeFreed({ world }: Played, chain: ModelChain): void {
  const held = [...chain.days.keys()].find((day) => day >= world.today)
  must(held === undefined, `Its copy is ready, and held on ${held}.`)
}

export async function readies(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const back = [...model.chains.values()].filter(({ kind }) => kind === 'returned')
  const chain = chance.pick(back.slice(-6))
  const copy = chain ? model.copy(chain.copy) : aCopy(played)
  played.say(`els marks ${copy.barcode} ready`)
  const { told } = await played.attempt(() =>
    markReady(world.as(desk), { id, barcode: copy.barcode }),
  )
  if (told.code === 'ok' && chain?.kind === 'ready') judgeFreed(played, chain)
}

export async function setsAside(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const of = chance.percent(60) ? aDueReservation(played) : aReservation(played)?.id
  if (!of) return played.say('nothing is set aside')
  const chains = chance.some(model.ofReservation(of).filter((one) => one.stands === 'promised'))
  const barcodes = new Set(
    chains.map(({ copy, offering }) => {
      const other = chance.percent(25) ? chance.pick(model.stock(offering, POINT)) : undefined
      return other?.barcode ?? model.copy(copy).barcode
    }),
  )
  if (barcodes.size === 0) return played.say(`nothing of ${of} is set aside`)
  played.say(`els sets ${[...barcodes].join(' ')} aside for ${of}`)
  const { told } = await played.attempt(() =>
    prepare(world.as(desk), { id, reservation: of, barcodes: [...barcodes] }),
  )
  if (told.code !== 'ok') return
  for (const copy of world.copies.filter(({ barcode }) => barcodes.has(barcode))) {
    const own = model
      .ofReservation(of)
      .find((one) => one.copy === copy.id && one.stands === 'promised')
    must(own?.isPrepared === true, `${copy.barcode} was set aside, and is not.`)
  }
}

export async function putsBack(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const chain = chance.pick(
    [...model.chains.values()].filter((one) => one.isPrepared && one.stands === 'promised'),
  )
  if (!chain) return played.say('nothing is put back')
  played.say(`els puts back what was set aside for ${chain.reservation}`)
  await played.attempt(() => putBack(world.as(desk), { id, reservation: chain.reservation }))
}

export async function extendsLoan(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const chain = chance.pick([...model.chains.values()].filter((one) => one.stands === 'out'))
  const reservation = chain && model.reservations.get(chain.reservation)
  if (!chain || !reservation) return played.say('nobody extends')
  const who = chance.percent(75) ? (reservation.borrower ?? desk) : desk
  const isForced = who === desk && chance.percent(20)
  const returnDay = addDays(chain.returnDay, chance.int(0, 9))
  const before = model.ofReservation(chain.reservation).filter((one) => one.stands === 'out')
  const due = new Map(before.map((one) => [one.chain, one.returnDay]))
  const dueHeld = new Map(before.map((one) => [one.chain, one.days.has(one.returnDay)]))
  const extensions = new Map(before.map((one) => [one.chain, one.extensions]))
  played.say(`${who} extends ${chain.reservation} to ${returnDay}${isForced ? ' by override' : ''}`)
  const { told } = await played.attempt(() =>
    extend(world.as(who), {
      id,
      reservation: chain.reservation,
      returnDay,
      ...(isForced && { override: { reason } }),
    }),
  )
  if (told.code === 'ok') {
    for (const one of before) {
      must(one.returnDay >= returnDay, `Chain ${one.chain} was not extended with the others.`)
      const rules = world.lending.get(one.offering)
      if (isForced || !rules || one.extensions === extensions.get(one.chain)) continue
      const was = due.get(one.chain) ?? ''
      // What is late already is counted from today; holidays never are.
      const since = later(was, world.today)
      const length = daysBetween(since, returnDay) - holidaysBetween(world.point, since, returnDay)
      must(length <= rules.extensionDays, 'It was extended by more days than may be.')
      must(one.extensions <= rules.maxExtensions, 'It was extended more often than may be.')
      must(who === desk || world.today <= was, 'She extended what was overdue.')
    }
    return
  }
  if (
    told.reasons.length > 0 &&
    told.reasons.every((code) => code === 'booked' || code === 'in-repair')
  ) {
    const waiting = await wishesFor(
      played,
      before.map(({ offering }) => offering),
    )
    if (waiting) return
    const isPossible = [...new Set(before.map(({ offering }) => offering))].every((offering) => {
      const own = before.filter((one) => one.offering === offering && one.returnDay < returnDay)
      const { copies, needs } = model.seating(offering, placeOf(played, own), (one) =>
        own.includes(one),
      )
      const wants = own.map((one) => {
        const [want] = model.wants(offering, world.today, returnDay, 1)
        // Where a copy goes on the same day, its last day is held by whoever comes next.
        const isHeld = dueHeld.get(one.chain) ?? true
        return {
          from: later(isHeld ? addDays(one.returnDay, 1) : one.returnDay, world.today),
          until: want?.until ?? returnDay,
          on: one.copy,
        }
      })
      return canPlace(withoutLateness(played, copies, own), [...needs, ...wants])
    })
    must(
      !isPossible,
      `The extension was refused as ${told.reasons.join()}, and there is room for it.`,
    )
  }
}

/** What is extended is not late any more. */
function withoutLateness(
  { model }: Played,
  copies: readonly { id: number; isTaken: (day: Day) => boolean }[],
  own: readonly ModelChain[],
) {
  return copies.map((copy) => {
    const chain = own.find((one) => one.copy === copy.id)
    if (!chain) return copy
    return {
      id: copy.id,
      isTaken: (day: Day) => {
        const due = model.dueDays.get(copy.id)
        model.dueDays.delete(copy.id)
        const isTaken = copy.isTaken(day)
        if (due) model.dueDays.set(copy.id, due)
        return isTaken
      },
    }
  })
}

function placeOf({ model }: Played, chains: readonly ModelChain[]): string {
  return chains[0] ? model.copy(chains[0].copy).pickupPoint : POINT
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

async function wishesFor({ world }: Played, offerings: readonly string[]): Promise<boolean> {
  const rows = await world.store.read
    .selectFrom('wish')
    .where('ended_at', 'is', null)
    .select('offering')
    .execute()
  return rows.some(({ offering }) => offerings.includes(offering))
}

export async function saysStillComing(played: Played): Promise<void> {
  const of = aDueReservation(played)
  if (!of) return played.say('nobody is still coming')
  played.say(`els hears that ${of} is still coming`)
  await played.attempt(() => keepComing(played.world.as(desk), { id: played.id, reservation: of }))
}

export async function sendsToRepair(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const copy = aCopy(played)
  const from = addDays(world.today, chance.int(0, 10))
  const until = chance.percent(80) ? addDays(from, chance.int(0, 12)) : undefined
  played.say(`els sends ${copy.barcode} to repair ${from}..${until ?? ''}`)
  const { told } = await played.attempt(() =>
    repair(world.as(desk), { id, barcode: copy.barcode, from, until, reason }),
  )
  if (told.code !== 'ok') return
  must(model.isBlocked(copy.id, from), 'It is in repair, and lent on those days.')
  judgeMovedAway(played, copy)
}

export async function putsInService(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const gone = chance.pick(model.outOfService)
  const copy = gone ? model.copy(gone.copy) : aCopy(played)
  played.say(`els puts ${copy.barcode} in service`)
  await played.attempt(() => putInService(world.as(desk), { id, barcode: copy.barcode }))
}

/** A copy is taken from the shelf for good; what it was promised for goes to others. */
export async function retires(played: Played): Promise<void> {
  const { world, model, chance, id } = played
  const copy = aCopy(played)
  const from = chance.percent(30) ? addDays(world.today, chance.int(1, 10)) : world.today
  const isOut = model.dueDays.has(copy.id)
  const isEnded = model.outOfService.some((one) => one.copy === copy.id && one.isEnded)
  played.say(`els retires ${copy.barcode} from ${from}`)
  const { told } = await played.attempt(() =>
    retire(world.as(desk), { id, barcode: copy.barcode, reason, from }),
  )
  if (isEnded) return must(/^copy-(retired|lost)$/.test(told.code), `It was ended: ${told.code}.`)
  must(told.code === (isOut ? 'already-out' : 'ok'), `It was answered ${told.code}.`)
  if (told.code !== 'ok') return
  const last = addDays(from, 1000)
  must(model.isBlocked(copy.id, from) && model.isBlocked(copy.id, last), 'It is retired, and lent.')
  judgeMovedAway(played, copy)
}

/** Everything that can be placed together without the copy has a copy that is there. */
function judgeMovedAway({ model, world }: Played, { id, offering, pickupPoint }: SimCopy): void {
  const left = model
    .stranded(offering, pickupPoint)
    .filter((one) => one.copy === id && !one.isPrepared && one.fromDay >= world.today)
  const { copies, needs } = model.seating(offering, pickupPoint)
  must(
    left.length === 0 || !canPlace(copies, needs),
    `Chain ${left[0]?.chain} stays on a copy that is not there, and could move.`,
  )
}

export async function writesOff(played: Played): Promise<void> {
  const { model, chance } = played
  const out = [...model.dueDays.keys()]
  const copy =
    chance.percent(80) && out.length > 0 ? model.copy(chance.pick(out) ?? 0) : aCopy(played)
  played.say(`els writes ${copy.barcode} off`)
  await played.attempt(() =>
    writeOff(played.world.as(desk), { id: played.id, barcode: copy.barcode, reason }),
  )
}

export async function undoesHandOut(played: Played): Promise<void> {
  const handOut = played.chance.pick(played.made.handOuts.slice(-3))
  if (!handOut) return played.say('no hand-out is undone')
  played.say(`els undoes the hand-out ${handOut}`)
  await played.attempt(() => reverseHandOut(played.world.as(desk), { id: played.id, handOut }))
}

export async function undoesReturn(played: Played): Promise<void> {
  const back = played.chance.pick(played.made.returns.slice(-3))
  if (!back) return played.say('no return is undone')
  played.say(`els undoes the return ${back}`)
  await played.attempt(() => reverseReturn(played.world.as(desk), { id: played.id, back }))
}

/** The point closes on days on which somebody may have been going to come. */
export async function closesDays(played: Played): Promise<void> {
  const { world, chance } = played
  const from = addDays(world.today, chance.int(1, 15))
  const closure = {
    from,
    until: addDays(from, chance.int(0, 4)),
    reason: 'dicht',
    worked: chance.percent(30),
    holiday: chance.percent(30),
  }
  const point = { ...world.point, closures: [...world.point.closures, closure] }
  if (point.closures.length > 6) return played.say('the point stays open')
  played.say(`els closes ${closure.from}..${closure.until}`)
  world.point = point
  const ctx = world.as(desk)
  await played.attempt(() =>
    putPickupPoint(ctx, point, (before, after) => keepClosedDays(ctx, before, after)),
  )
}
