import { addDays } from '../../src/day.ts'
import { cancelSession } from '../../src/ledger/cancel-session.ts'
import { leaveSession } from '../../src/ledger/leave-session.ts'
import { recordAttendance } from '../../src/ledger/record-attendance.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { certify } from '../../src/training/certify.ts'
import { enrol } from '../../src/training/enrol.ts'
import { scheduleSession } from '../../src/training/schedule-session.ts'
import { must } from './model.ts'
import { desk, type Played, period, schoolOf, teacher } from './played.ts'
import { judgeReserved } from './reserving.ts'
import { POINT, TRAINING, teachers } from './sim-world.ts'

export async function schedules(played: Played): Promise<void> {
  const { world, chance, id, made } = played
  const day = addDays(world.today, chance.int(1, 15))
  const seats = chance.int(1, 3)
  played.say(`els schedules a session on ${day} with ${seats} seats`)
  const record = { day, place: 'Roeselare', seats }
  const { told } = await played.attempt(() =>
    scheduleSession(world.as(desk), { id, training: TRAINING, record }),
  )
  if (told.code === 'ok') made.sessions.push(id)
}

export async function enrols(played: Played): Promise<void> {
  const { world, chance, id, made } = played
  const session = chance.pick(made.sessions)
  if (!session) return played.say('nobody enrols')
  const who = teacher(played)
  const ctx = world.as(who)
  played.say(`${who} enrols in ${session}`)
  await played.attempt(() => enrol(ctx, { id, session, school: schoolOf(ctx, chance) }))
}

export async function leaves(played: Played): Promise<void> {
  const session = played.chance.pick(played.made.sessions)
  if (!session) return played.say('nobody leaves a session')
  const who = teacher(played)
  played.say(`${who} leaves ${session}`)
  await played.attempt(() => leaveSession(played.world.as(who), { id: played.id, session }))
}

export async function attests(played: Played): Promise<void> {
  const { world, chance, id, made } = played
  const session = chance.pick(made.sessions)
  if (!session) return played.say('nobody was at a session')
  const rows = await world.store.read
    .selectFrom('enrolment')
    .where('session', '=', session)
    .where('state', '=', 'seat')
    .select('id')
    .execute()
  const attended = chance.some(rows).map((row) => row.id)
  played.say(`els writes down who was at ${session}: ${attended.length} of ${rows.length}`)
  await played.attempt(() => recordAttendance(world.as(desk), { id, session, attended }))
}

export async function callsOff(played: Played): Promise<void> {
  const session = played.chance.pick(played.made.sessions)
  if (!session) return played.say('no session is called off')
  played.say(`els calls ${session} off`)
  await played.attempt(() => cancelSession(played.world.as(desk), { id: played.id, session }))
}

export async function certifies(played: Played): Promise<void> {
  const { world, chance, id } = played
  const person = `${chance.one(teachers)}@example.org`
  const validUntil = chance.percent(40) ? addDays(world.today, chance.int(0, 30)) : undefined
  played.say(`els certifies ${person} until ${validUntil ?? 'ever'}`)
  await played.attempt(() =>
    certify(world.as(desk), { id, training: TRAINING, person, validUntil }),
  )
}

/** She enrols and reserves at once: both, or neither. */
export async function reservesAndEnrols(played: Played): Promise<void> {
  const { world, chance, id, made } = played
  const session = chance.pick(made.sessions)
  if (!session) return played.say('nobody enrols to reserve')
  const who = teacher(played)
  const ctx = world.as(who)
  const school = schoolOf(ctx, chance)
  const wanted = { lines: [{ offering: 'microscope', quantity: 1 }], ...period(played) }
  played.say(
    `${who} reserves microscope ${wanted.pickupDay}..${wanted.returnDay} and enrols in ${session}`,
  )
  const enrolled = () =>
    world.store.read
      .selectFrom('enrolment')
      .where('session', '=', session)
      .where('account', '=', who)
      .where('state', '!=', 'left')
      .select('id')
      .execute()
  const before = await enrolled()
  const { told } = await played.attempt(() =>
    reserve(ctx, { id, pickupPoint: POINT, school, enrol: session, ...wanted }),
  )
  const after = await enrolled()
  if (told.code !== 'ok') {
    must(after.length === before.length, 'The reservation was refused, and she is enrolled.')
    return
  }
  must(after.length === 1, 'It was reserved, and she is not enrolled.')
  made.reservations.push({ id, who })
  judgeReserved(played, { ...wanted, who, school }, told)
}
