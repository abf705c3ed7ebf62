import { box, otherPoint, type People, point, robots, type Tell, training } from './journey.ts'

/** What people see: pages for a stranger, a teacher and the desk. */
export async function pages(tell: Tell, { ane, desk, coordinator }: People): Promise<void> {
  const see = (token: string | undefined, path: string, language = 'nl') =>
    tell(token, 'GET', path, undefined, { accept: 'text/html', 'accept-language': language })
  for (const path of [
    '/offerings?partner=proefpartner&sort=title',
    '/offerings?q=zzzyxw',
    `/offerings/${robots}`,
    `/offerings/${training}`,
    '/sign-in',
    '/nergens',
    '/reservations',
    '/desk',
    '/api/docs',
    '/static/nergens.css',
    '/healthz',
  ]) {
    await see(undefined, path)
  }
  await see(undefined, `/offerings/${robots}`, 'en')
  for (const path of [
    '/reservations',
    `/offerings/${robots}?pickupPoint=${point}&from=2026-03-16&until=2026-03-18`,
    `/offerings/${box}?pickupPoint=${point}`,
    `/waiting/new?offering=${robots}&pickupPoint=${point}`,
    '/reservations/proef-r5/change',
    '/reservations/proef-r5/cancellation',
    '/reservations/proef-r1',
    '/reservations/nergens',
    '/waiting',
    '/trainings',
    '/account',
    '/account/calendars',
    '/desk',
  ]) {
    await see(ane, path)
  }
  for (const path of [
    `/desk?pickupPoint=${point}`,
    `/desk?pickupPoint=${otherPoint}`,
    '/desk/copies/PROEF-1',
    '/desk/reservations/proef-r1',
    '/desk/check-outs/new',
    '/desk/returns',
    '/desk/settings',
    `/desk/points/${point}`,
    `/desk/points/${point}/closed-days`,
    '/desk/preparations/proef-r5',
    `/desk/materials/${robots}/rules`,
    '/desk/trainings',
  ]) {
    await see(desk, path)
  }
  await see(coordinator, '/desk/demand')
}
