import { type People, point, robots, type Tell } from './journey.ts'

/** What nobody should send, and somebody does. */
export async function mistakes(tell: Tell, { ane, desk, coordinator }: People): Promise<void> {
  await tell(undefined, 'GET', '/nergens')
  await tell(undefined, 'GET', '/offerings/nergens')
  await tell(undefined, 'DELETE', `/offerings/${robots}`)
  await tell(undefined, 'POST', '/offerings/nergens')
  await tell('geen-token', 'GET', '/reservations')
  await tell(undefined, 'GET', '/reservations')
  await tell(ane, 'GET', `/desk/today?pickupPoint=${point}`)
  await tell(ane, 'PUT', `/offerings/${robots}/lending`, { leadDays: 0 })
  await tell(ane, 'GET', '/reservations/nergens')
  await tell(desk, 'GET', '/copies/NERGENS')
  await tell(desk, 'GET', '/desk/today?pickupPoint=nergens')
  await tell(desk, 'GET', `/desk/today?pickupPoint=${point}&day=morgen`)
  await tell(ane, 'POST', '/reservations', '{"lines": [')
  await tell(ane, 'POST', '/reservations', '[]')
  await tell(ane, 'POST', '/reservations', '"robots"')
  await tell(ane, 'POST', '/reservations', 'null')
  await tell(ane, 'POST', '/reservations', '')
  await tell(ane, 'POST', '/reservations', { lines: 'robots', pickupDay: 7, pickupPoint: null })
  await tell(ane, 'POST', '/reservations', {
    lines: [{ offering: robots, quantity: 1.5 }],
    pickupPoint: point,
    pickupDay: '2026-02-30',
    returnDay: '2 maart',
  })
  await tell(ane, 'POST', '/reservations', 'lines=1', { 'content-type': 'text/plain' })
  await tell(ane, 'POST', '/reservations/nergens/cancellation', { why: 'daarom' })
  await tell(desk, 'POST', '/returns', { barcode: 'a'.repeat(1024 * 1024) })
  await tell(undefined, 'POST', '/returns', { barcode: 'a'.repeat(1024 * 1024) })
  await tell(desk, 'POST', '/returns', { barcode: '\u0000' })
  await tell(desk, 'POST', '/returns', { barcode: 'é'.repeat(300) })
  await tell(coordinator, 'PUT', '/vocabulary/kleuren/rood', { nl: 'Rood', en: 'Red' })
  await tell(coordinator, 'PUT', '/schools/geen-nummer', { name: 'X', municipality: 'Y' })
  await tell(desk, 'GET', '/schools?q=proef&limit=nul')
  await tell(desk, 'GET', '/schools/998001')
  const english = { 'accept-language': 'en' }
  await tell(undefined, 'POST', '/reservations', {}, english)
  await tell(undefined, 'GET', '/offerings/nergens', undefined, english)
  await tell(undefined, 'GET', '/offerings?limit=-1', undefined, english)
}
