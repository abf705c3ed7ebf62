import { box, dayAfter, otherSchool, type People, point, type Tell, training } from './journey.ts'

/** A material that a training opens: refused, enrolled for and reserved at once, attended, certified, claimed. */
export async function trainings(tell: Tell, people: People): Promise<void> {
  const { ane, bo, desk, partner } = people
  const session = { day: dayAfter(9), place: 'Roeselare', seats: 1 }
  const schedule = (key: string, some: object) =>
    tell(partner, 'POST', `/offerings/${training}/sessions`, some, { 'idempotency-key': key })
  await schedule('proef-s1', session)
  await schedule('proef-s1', session)
  await schedule('proef-s2', { ...session, day: dayAfter(1), seats: 5 })
  await schedule('proef-s3', { ...session, seats: 0 })
  await tell(ane, 'POST', `/offerings/${training}/sessions`, session)
  await tell(undefined, 'GET', `/offerings/${training}/sessions`)
  const reservation = {
    id: 'proef-t1',
    lines: [{ offering: box, quantity: 1 }],
    pickupPoint: point,
    pickupDay: dayAfter(14),
    returnDay: dayAfter(15),
  }
  await tell(ane, 'POST', '/reservations', reservation)
  await tell(ane, 'POST', '/reservations', { ...reservation, enrol: 'nergens' })
  await tell(ane, 'POST', '/reservations', { ...reservation, enrol: 'proef-s1' })
  await tell(ane, 'POST', '/reservations', { ...reservation, enrol: 'proef-s1' })
  await tell(bo, 'POST', '/sessions/proef-s1/enrolments')
  await tell(bo, 'POST', '/sessions/proef-s1/enrolments')
  await tell(bo, 'POST', '/sessions/proef-s2/enrolments', { school: otherSchool })
  await tell(bo, 'GET', '/enrolments')
  await tell(partner, 'GET', '/sessions/proef-s1')
  await tell(partner, 'PUT', '/sessions/proef-s1', { ...session, seats: 2 })
  await tell(partner, 'PUT', '/sessions/proef-s1', { ...session, seats: 1 })
  await tell(bo, 'POST', '/sessions/proef-s1/enrolments/withdrawal')
  await tell(bo, 'POST', '/sessions/proef-s1/enrolments/withdrawal')
  await tell(partner, 'POST', '/sessions/proef-s2/attendance', { attended: [] })
  await tell(partner, 'POST', '/sessions/proef-s1/cancellation')
  await tell(ane, 'GET', '/reservations/proef-t1')
  await tell(desk, 'POST', '/reservations/proef-t1/training-waiver', { reason: 'Ze kan het al.' })
  await tell(desk, 'POST', '/reservations/proef-t1/cancellation')
  await prove(tell, people)
}

/** Certificates: written down, read from a file, claimed and judged. */
async function prove(tell: Tell, { ane, bo, desk, partner }: People): Promise<void> {
  const claim = { training, followedOn: '2025-05-05' }
  await tell(ane, 'POST', '/certificates/claims', claim, { 'idempotency-key': 'proef-c1' })
  await tell(bo, 'POST', '/certificates/claims', { ...claim, followedOn: dayAfter(1) })
  await tell(bo, 'POST', '/certificates/claims', claim, { 'idempotency-key': 'proef-c2' })
  await tell(partner, 'POST', '/certificates/claims/proef-c1/confirmation', {})
  await tell(partner, 'POST', '/certificates/claims/proef-c1/refusal')
  await tell(desk, 'POST', '/certificates/claims/proef-c2/refusal')
  await tell(ane, 'GET', '/certificates/claims')
  await tell(ane, 'GET', '/certificates')
  await tell(desk, 'POST', '/certificates', { training, person: 'proef-bo@example.org' })
  await tell(desk, 'POST', '/certificates', { training: 'nergens', person: 'x' })
  const heading = 'training;person;school;valid until'
  for (const csv of [
    `${heading}\n${training};proef-bo@example.org;;2027-01-01`,
    `${heading}\n${training};"proef-bo@example.org;;`,
    'naam;voornaam\nAne;De Smet',
  ]) {
    await tell(desk, 'POST', '/certificates/imports', { csv })
  }
}
