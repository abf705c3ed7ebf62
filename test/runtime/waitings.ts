import { dayAfter, otherSchool, type People, point, robots, type Tell } from './journey.ts'

/** Somebody waits for what is taken, is offered it when it comes free, and takes it; another lets it go. */
export async function waitings(tell: Tell, { ane, bo, desk }: People): Promise<void> {
  const days = { from: dayAfter(21), until: dayAfter(25), days: 4 }
  const taken = { pickupPoint: point, pickupDay: dayAfter(21), returnDay: dayAfter(25) }
  const lines = [{ offering: robots, quantity: 1 }]
  const wish = { offering: robots, quantity: 1, pickupPoints: [point], ...days }
  await tell(bo, 'POST', '/waiting', wish)
  await tell(ane, 'POST', '/reservations', { id: 'proef-w1', lines, ...taken })
  await tell(desk, 'POST', '/reservations', {
    id: 'proef-w2',
    lines,
    ...taken,
    borrower: 'proef-ane@example.org',
    override: { reason: 'Voor het schoolfeest.' },
  })
  await tell(bo, 'POST', '/reservations', { id: 'proef-w3', lines, ...taken })
  await tell(bo, 'POST', '/waiting', wish, { 'idempotency-key': 'proef-wish' })
  await tell(bo, 'POST', '/waiting', wish, { 'idempotency-key': 'proef-wish' })
  await tell(bo, 'POST', '/waiting', { ...wish, days: 40 })
  await tell(bo, 'GET', '/waiting')
  await tell(ane, 'GET', '/waiting')
  await tell(bo, 'POST', '/waiting/proef-wish/acceptance')
  await tell(ane, 'POST', '/reservations/proef-w1/cancellation')
  await tell(bo, 'GET', '/waiting')
  await tell(ane, 'POST', '/waiting/proef-wish/acceptance')
  await tell(bo, 'POST', '/waiting/proef-wish/acceptance', undefined, {
    'idempotency-key': 'proef-yes',
  })
  await tell(bo, 'POST', '/waiting/proef-wish/acceptance', undefined, {
    'idempotency-key': 'proef-yes',
  })
  await tell(bo, 'POST', '/waiting/proef-wish/withdrawal')
  await tell(desk, 'GET', `/waiting?offering=${robots}`)
  await tell(bo, 'POST', '/waiting', { ...wish, school: otherSchool, quantity: 2 })
  for (const id of ['proef-w1', 'proef-w2', 'proef-wish']) {
    await tell(desk, 'POST', `/reservations/${id}/cancellation`)
  }
}
