import { addDays, type Day } from '../../src/day.ts'
import { cancelSession } from '../../src/ledger/cancel-session.ts'
import { changeSession } from '../../src/ledger/change-session.ts'
import { leaveSession } from '../../src/ledger/leave-session.ts'
import { recordAttendance } from '../../src/ledger/record-attendance.ts'
import { waiveTraining } from '../../src/ledger/waive-training.ts'
import { certify } from '../../src/training/certify.ts'
import { enrol } from '../../src/training/enrol.ts'
import { scheduleSession } from '../../src/training/schedule-session.ts'
import { must } from './model.ts'
import { aReservation, desk, type Played, schoolOf, teacher, type Told } from './played.ts'
import { type ModelSession } from './training-model.ts'
import { TRAINING, teachers } from './sim-world.ts'

/** Mostly one with which this can be done; any other is tried too. */
function aSession(
  { chance, training }: Played,
  suits: (session: ModelSession) => boolean,
): ModelSession | undefined {
  const sessions = [...training.sessions.values()]
  const suitable = sessions.filter(suits)
  return chance.percent(85) && suitable.length > 0 ? chance.pick(suitable) : chance.pick(sessions)
}

/** One that people can still enrol in. */
export function anOpenSession(played: Played): ModelSession | undefined {
  return aSession(played, (session) => played.training.isOpen(session))
}

/** It goes as the model says, and is refused for the reason that the model gives. */
function mustBe(told: Told, expected: string): void {
  must(told.code === expected, `It was answered ${told.code}, and the model says ${expected}.`)
}

function certificateUntil({ chance }: Played, day: Day): Day | undefined {
  return chance.percent(25) ? addDays(day, chance.int(0, 20)) : undefined
}

export async function schedules(played: Played): Promise<void> {
  const { world, chance, id, training } = played
  const day = addDays(world.today, chance.int(0, 20))
  const seats = chance.int(1, 3)
  const until = certificateUntil(played, day)
  played.say(`els schedules a session on ${day} with ${seats} seats, counting until ${until ?? ''}`)
  const record = { day, place: 'Roeselare', seats, certificateUntil: until }
  const { told } = await played.attempt(() =>
    scheduleSession(world.as(desk), { id, training: TRAINING, record }),
  )
  mustBe(told, 'ok')
  const session = { id, day, seats, certificateUntil: until }
  training.sessions.set(id, { ...session, isCancelled: false, isAttended: false, enrolled: [] })
}

/** Another day, or another number of seats. */
export async function moves(played: Played): Promise<void> {
  const { world, chance, id, training } = played
  const session = anOpenSession(played)
  if (!session) return played.say('no session is moved')
  const day = chance.percent(50) ? session.day : addDays(world.today, chance.int(-1, 12))
  const seats = chance.int(1, 4)
  const until =
    session.certificateUntil && session.certificateUntil < day ? day : session.certificateUntil
  played.say(`els moves ${session.id} to ${day} with ${seats} seats`)
  const record = { day, place: 'Roeselare', seats, certificateUntil: until }
  const { told } = await played.attempt(() =>
    changeSession(world.as(desk), { id, session: session.id, record }),
  )
  const seated = session.enrolled.filter(({ state }) => state === 'seat')
  if (session.isCancelled || session.isAttended) return mustBe(told, 'session-closed')
  if (day < world.today || seats < seated.length) return mustBe(told, 'invalid-input')
  mustBe(told, 'ok')
  // What rests on it is judged by where it goes, all others by where they stood.
  training.lose(
    seated.map((one) => one.id),
    (pickupDay) => day >= pickupDay || (until !== undefined && until < pickupDay),
  )
  Object.assign(session, { day, seats, certificateUntil: until })
  training.moveUp(session)
}

export async function enrols(played: Played): Promise<void> {
  const { world, chance, id, training } = played
  const session = anOpenSession(played)
  if (!session) return played.say('nobody enrols')
  const who = teacher(played)
  const ctx = world.as(who)
  played.say(`${who} enrols in ${session.id}`)
  const { told } = await played.attempt(() =>
    enrol(ctx, { id, session: session.id, school: schoolOf(ctx, chance) }),
  )
  if (!training.isOpen(session)) return mustBe(told, 'session-closed')
  if (training.seatOf(session, who)) return mustBe(told, 'already-enrolled')
  mustBe(told, 'ok')
  const state = training.seatsLeft(session) > 0 ? 'seat' : 'waiting'
  session.enrolled.push({ id, account: who, state })
}

export async function leaves(played: Played): Promise<void> {
  const { training, chance, id, world } = played
  const session = aSession(played, (one) => training.isOpen(one) && one.enrolled.length > 0)
  if (!session) return played.say('nobody leaves a session')
  const enrolled = chance.pick(session.enrolled)
  const who = enrolled && chance.percent(80) ? enrolled.account : teacher(played)
  played.say(`${who} leaves ${session.id}`)
  const { told } = await played.attempt(() =>
    leaveSession(world.as(who), { id, session: session.id }),
  )
  const seat = training.seatOf(session, who)
  if (!seat) return mustBe(told, 'not-found')
  if (!training.isOpen(session)) return mustBe(told, 'session-closed')
  mustBe(told, 'ok')
  if (seat.state === 'seat') training.lose([seat.id])
  seat.state = 'left'
  training.moveUp(session)
}

/** Who was there is written down, sometimes a second time and otherwise; somebody may have come unasked. */
export async function attests(played: Played): Promise<void> {
  const { world, chance, id, training } = played
  const isHeld = ({ isCancelled, day }: ModelSession) => !isCancelled && day <= world.today
  const session = aSession(played, (one) => isHeld(one) && one.enrolled.length > 0)
  if (!session) return played.say('nobody was at a session')
  const known = session.enrolled.filter(({ state }) => state !== 'left' && state !== 'waiting')
  const some = known.filter(() => chance.percent(60)).map(({ account }) => account)
  const unasked = chance.percent(15) ? [teacher(played)] : []
  const who = [...new Set([...some, ...unasked])]
  played.say(`els writes down who was at ${session.id}: ${who.join(' and ') || 'nobody'}`)
  const attended = who.map((account) => {
    const seat = training.seatOf(session, account)
    return seat && chance.percent(50) ? seat.id : `${account}@example.org`
  })
  const { told } = await played.attempt(() =>
    recordAttendance(world.as(desk), { id, session: session.id, attended }),
  )
  if (session.isCancelled || session.day > world.today) return mustBe(told, 'session-closed')
  mustBe(told, 'ok')
  training.attend(
    session,
    who.map((account, n) => ({ account, id: `${id}-${n}` })),
  )
}

export async function callsOff(played: Played): Promise<void> {
  const { world, id, training } = played
  const restedOn = new Set([...training.rests.values()].map(({ enrolment }) => enrolment))
  const session = aSession(played, (one) => one.enrolled.some((seat) => restedOn.has(seat.id)))
  if (!session) return played.say('no session is called off')
  played.say(`els calls ${session.id} off`)
  const { told } = await played.attempt(() =>
    cancelSession(world.as(desk), { id, session: session.id }),
  )
  if (session.isCancelled) return mustBe(told, 'already-resolved')
  if (session.isAttended) return mustBe(told, 'session-closed')
  mustBe(told, 'ok')
  training.lose(session.enrolled.filter(({ state }) => state !== 'left').map((one) => one.id))
  session.isCancelled = true
}

export async function certifies(played: Played): Promise<void> {
  const { world, chance, id, training } = played
  const account = chance.one(teachers)
  const validUntil = chance.percent(60) ? addDays(world.today, chance.int(0, 20)) : undefined
  const school = chance.percent(20) ? schoolOf(world.as(account), chance) : undefined
  const isOfSchool = school !== undefined && chance.percent(50)
  const person = isOfSchool ? undefined : `${account}@example.org`
  played.say(`els certifies ${person ?? ''} ${school ?? ''} until ${validUntil ?? 'ever'}`)
  const { told } = await played.attempt(() =>
    certify(world.as(desk), { id, training: TRAINING, person, school, validUntil }),
  )
  mustBe(told, 'ok')
  training.certificates.push({ account: isOfSchool ? undefined : account, school, validUntil })
}

/** The desk lets a reservation stand, whatever becomes of the seat. */
export async function waives(played: Played): Promise<void> {
  const { world, id, training, chance } = played
  const resting = chance.pick([...training.rests.values()])?.reservation
  const reservation = resting ?? aReservation(played)?.id
  if (reservation === undefined) return played.say('no training is waived')
  const waits = training.waiting(reservation)
  played.say(`els lets ${reservation} stand without its training`)
  const { told } = await played.attempt(() =>
    waiveTraining(world.as(desk), { id, reservation, reason: 'Ze kan het al.' }),
  )
  if (!waits) return mustBe(told, 'wrong-state')
  mustBe(told, 'ok')
  training.keep(reservation)
}
