import { addDays } from '../../src/day.ts'
import { type Caller, caller, type Json } from '../kit/lending-world.ts'
import type { RunningService } from '../kit/service.ts'
import { firstDay } from './sample-world.ts'
import type { Made } from './shown.ts'

/** Makes what some pages need: Ane has something to come and an offer, and something came back that is not whole. */
export async function makeForPages(service: RunningService): Promise<Made> {
  const as = async (email: string, role: 'teacher' | 'desk') =>
    caller(service, await service.token({ email, role }))
  const ane = await as('ane@deduinen.example', 'teacher')
  const jef = await as('jef@debeuk.example', 'teacher')
  const els = await as('els@uitleendienst.example', 'desk')
  const pickupDay = addDays(firstDay, 49)
  const reserved = await done(
    ane('POST', '/reservations', {
      lines: [{ offering: 'bee-bots', quantity: 1 }],
      pickupPoint: 'kortrijk',
      pickupDay,
      returnDay: addDays(pickupDay, 7),
      note: `Een boodschap met een adres zonder spaties: ${'x'.repeat(200)}`,
    }),
  )
  const [first, second] = await findOut(els)
  const remark = 'Een wiel loopt scheef.'
  await done(els('POST', '/returns', { barcode: first.barcode, remark }))
  return {
    reserved: { id: reserved.id, barcode: copiesOf([reserved])[0]?.barcode ?? '' },
    returned: { barcode: first.barcode },
    out: second,
    wish: { id: await offered({ ane, jef }) },
  }
}

/** Ane waits for the only set there is, and it comes free. */
async function offered({ ane, jef }: { ane: Caller; jef: Caller }): Promise<string> {
  const offering = 'bouwset-bewegende-dieren'
  const [from, until] = [addDays(firstDay, 56), addDays(firstDay, 63)]
  const taken = await done(
    jef('POST', '/reservations', {
      lines: [{ offering, quantity: 1 }],
      pickupPoint: 'kortrijk',
      pickupDay: from,
      returnDay: until,
    }),
  )
  const wish = { offering, quantity: 1, pickupPoints: ['kortrijk'], from, until, days: 7 }
  const { id } = await done(ane('POST', '/waiting', wish))
  await done(jef('POST', `/reservations/${taken.id}/cancellation`))
  return id
}

async function done(answer: Promise<{ status: number; body: Json }>): Promise<Json> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(JSON.stringify(body))
  return body
}

/** Two copies that are out, and their loans. */
async function findOut(els: Caller) {
  const found: { id: string; barcode: string }[] = []
  for (let offset = 0; ; offset += 100) {
    const { hits } = (await els('GET', `/reservations?limit=100&offset=${offset}`)).body
    for (const reservation of hits) {
      const out = copiesOf([reservation]).find(({ state }) => state === 'checked-out')
      if (out) found.push({ id: reservation.id, barcode: out.barcode })
    }
    const [first, second] = found
    if (first && second) return [first, second] as const
    if (hits.length === 0) throw new Error('In the sample world too little is out.')
  }
}

function copiesOf(reservations: Json[]): { barcode: string; state: string }[] {
  return reservations.flatMap(({ lines }) => lines.flatMap(({ copies }: Json) => copies))
}
