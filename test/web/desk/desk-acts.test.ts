import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../kit/browse.ts'
import { emails, type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
let els: Browser
beforeEach(async () => {
  world = await pagesWorld()
  els = await world.signedIn('els')
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const out = () => world.app.store.read.selectFrom('copy_out').selectAll().execute()
const lend = (barcode: string) =>
  world.desk.post('/check-outs', {
    borrower: emails.ane,
    returnDay: '2026-03-11',
    barcodes: [barcode],
  })

describe('/desk/preparations', () => {
  it('is for the desk alone', async () => {
    const { id } = await world.reserved('2026-03-04', '2026-03-11')
    const path = `/desk/preparations/${id}`
    expect((await world.anyone().get(path)).status).toBe(303)
    expect((await (await world.signedIn('ane')).get(path)).status).toBe(403)
    expect((await els.get('/desk/preparations/none')).status).toBe(404)
  })

  it('lists what comes next, sets it aside by one scan, and puts it back', async () => {
    const { id, code } = await world.reserved('2026-03-04', '2026-03-11')
    const today = await els.get('/desk?pickupPoint=kortrijk')
    expect(main(today.html)).toContain(`/desk/preparations/${id}`)
    const path = `/desk/preparations/${id}`
    const page = await els.get(path)
    expect(main(page.html)).toContain('0 van 1 staat klaar')
    const sent = await els.submit(page, path, { scan: 'KB-2' })
    expect([sent.status, sent.location]).toEqual([303, `${path}?set=KB-2`])
    const set = await els.get(sent.location ?? '')
    expect(main(set.html)).toContain('Alles staat klaar')
    expect(main((await els.get('/desk/copies/KB-2')).html)).toContain(`Staat klaar voor ${code}`)
    expect(main((await els.get('/desk?pickupPoint=kortrijk')).html)).not.toContain(path)
    expect((await els.submit(set, `${path}/put-back`)).status).toBe(303)
    expect(main((await els.get(path)).html)).toContain('0 van 1 staat klaar')
  })

  it.each([
    ['NIETS-1', 422],
    ['VR-1', 409],
    ['', 422],
    ['<b>', 422],
    ['\0', 422],
  ])('says why %j cannot be set aside', async (scan, status) => {
    const { id } = await world.reserved('2026-03-04', '2026-03-11')
    const path = `/desk/preparations/${id}`
    const answer = await els.submit(await els.get(path), path, { scan })
    expect(answer.status).toBe(status)
    expect(main(answer.html)).toContain('id="scan-error"')
  })
})

describe('a mistake', () => {
  it('is put right after a hand-out, from the page that says it was done', async () => {
    const { id, code } = await world.reserved('2026-03-02', '2026-03-11')
    await world.desk.post('/check-outs', { reservation: id, barcodes: ['KB-1'] })
    const done = await els.get(`/desk/check-outs/new?done=${id}`)
    const undone = await els.submit(done, `/desk/check-outs/${id}/reversal`)
    expect([undone.status, undone.location]).toEqual([303, `/desk?undone=${code}`])
    expect(main((await els.get(undone.location ?? '')).html)).toContain('Rechtgezet')
    expect(await out()).toEqual([])
  })

  it('is put right after a return, from there and from the page of the copy', async () => {
    await lend('KB-1')
    await els.submit(await els.get('/desk/returns'), '/desk/returns', { barcode: 'KB-1' })
    const back = await els.get('/desk/returns?barcode=KB-1')
    const action = /action="(\/desk\/returns\/[^"]+\/reversal)"/
    const [, path = ''] = action.exec(back.html) ?? []
    expect((await els.submit(back, path)).status).toBe(303)
    expect(await out()).toHaveLength(1)
    await els.submit(await els.get('/desk/returns'), '/desk/returns', { barcode: 'KB-1' })
    const copy = await els.get('/desk/copies/KB-1')
    const [, again = ''] = action.exec(copy.html) ?? []
    expect((await els.submit(copy, again)).status).toBe(303)
    expect(await out()).toHaveLength(1)
  })

  it('of yesterday cannot be put right, and is not offered', async () => {
    await lend('KB-1')
    const before = await els.get('/desk/copies/KB-1')
    const [, path = ''] = /action="(\/desk\/check-outs\/[^"]+\/reversal)"/.exec(before.html) ?? []
    world.app.clock.now = new Date('2026-03-03T08:00:00Z')
    expect((await els.get('/desk/copies/KB-1')).html).not.toContain('/reversal"')
    expect((await els.submit(before, path)).status).toBe(409)
    expect(await out()).toHaveLength(1)
  })
})

describe('/desk/copies', () => {
  it('sends a copy for repair and puts it back in service', async () => {
    const path = '/desk/copies/KB-1/repairs'
    const page = await els.get('/desk/copies/KB-1')
    const wrong = await els.post(path, { id: crypto.randomUUID(), from: 'x' })
    expect(wrong.status).toBe(422)
    expect(main(wrong.html)).toContain('id="reason-error"')
    const broken = { from: '2026-03-02', until: '', reason: 'Een wiel is los' }
    const sent = await els.submit(page, path, broken)
    expect([sent.status, sent.location]).toEqual([303, '/desk/copies/KB-1?noted=1'])
    const out = await els.get('/desk/copies/KB-1')
    expect(main(out.html)).toContain('In herstelling')
    expect(main(out.html)).toContain('Een wiel is los')
    expect(main((await els.get('/desk/check-outs/new?scan=KB-1')).html)).toContain(
      'KB-1 is in herstelling',
    )
    expect((await els.submit(out, '/desk/copies/KB-1/service')).status).toBe(303)
    expect(main((await els.get('/desk/copies/KB-1')).html)).not.toContain('In herstelling,')
  })

  it('notes a copy as lost, retires one, and tells what happened', async () => {
    const service = async (barcode: string, kind: string) => {
      const fields = { id: crypto.randomUUID(), reason: 'Niet meer te vinden' }
      return els.post(`/desk/copies/${barcode}/${kind}`, fields)
    }
    expect((await service('KB-1', 'loss')).status).toBe(303)
    expect((await service('KB-2', 'retirement')).status).toBe(303)
    expect((await service('KB-2', 'retirement')).status).toBe(409)
    const { html } = await els.get('/desk/copies/KB-2')
    expect(main(html)).toContain('Afgevoerd')
    expect(main(html)).toContain('Reden: Niet meer te vinden')
    expect(main(html)).toContain('Weer in gebruik')
  })

  it('asks once more before a copy goes without what has to be in there', async () => {
    await lend('KB-1')
    await els.submit(await els.get('/desk/returns'), '/desk/returns', { barcode: 'KB-1' })
    const action = '/desk/copies/KB-1/inspection'
    const counted = { 'counted-0': '5', 'counted-1': '2', remark: 'Een wiel los', ready: 'yes' }
    const asked = await els.submit(await els.get('/desk/copies/KB-1'), action, counted)
    expect(asked.status).toBe(422)
    expect(main(asked.html)).toContain('robot: 5 van 6')
    expect(main(asked.html)).toContain('Een wiel los')
    expect((await els.submit(asked, action, counted)).status).toBe(303)
    const toCheck = await world.app.store.read.selectFrom('to_check').selectAll().execute()
    expect(toCheck).toEqual([])
  })
})

describe('/desk/check-outs', () => {
  it('has what is known of a copy confirmed before it goes', async () => {
    await lend('KB-1')
    await world.desk.post('/returns', {
      barcode: 'KB-1',
      ready: true,
      parts: [{ part: 'robot', counted: 5 }],
    })
    const page = await els.get('/desk/check-outs/new?scan=KB-1')
    expect(main(page.html)).toContain('robot: 5 geteld')
    const who = { borrower: emails.ane, returnDay: '2026-03-11' }
    const asked = await els.submit(page, '/desk/check-outs', who)
    expect(asked.status).toBe(422)
    expect(main(asked.html)).toContain('id="confirmed-error"')
    const sent = await els.submit(asked, '/desk/check-outs', { ...who, confirmed: 'yes' })
    expect(sent.status).toBe(303)
    expect(await out()).toHaveLength(1)
  })
})

describe('/desk/returns', () => {
  it('takes back what came in on another day, and says how late it is', async () => {
    await lend('KB-1')
    world.app.clock.now = new Date('2026-03-13T08:00:00Z')
    const page = await els.get('/desk/returns')
    const ahead = await els.submit(page, '/desk/returns', { barcode: 'KB-1', day: '2026-03-14' })
    expect(ahead.status).toBe(422)
    expect(main(ahead.html)).toContain('Deze dag moet nog komen')
    const sent = await els.submit(ahead, '/desk/returns', { barcode: 'KB-1', day: '2026-03-12' })
    expect(sent.status).toBe(303)
    expect(main((await els.get(sent.location ?? '')).html)).toContain('1 dag te laat')
  })
})

describe('/desk/reservations', () => {
  it('tells what happened to a reservation, and why', async () => {
    const wish = {
      lines: [{ offering: 'bee-bots', quantity: 1 }],
      borrower: emails.ane,
      pickupPoint: 'kortrijk',
      pickupDay: '2026-03-03',
      returnDay: '2026-03-11',
      override: { reason: 'Afgesproken met de directie' },
    }
    const { body } = await world.desk.post('/reservations', wish)
    const { html } = await els.get(`/desk/reservations/${body.id}`)
    expect(main(html)).toContain('Gereserveerd')
    expect(main(html)).toContain('Reden: Afgesproken met de directie')
    expect((await els.get('/desk/reservations/none')).status).toBe(404)
    expect((await (await world.signedIn('ane')).get(`/desk/reservations/${body.id}`)).status).toBe(
      403,
    )
    expect(main((await els.get(`/reservations/${body.id}`)).html)).toContain(
      `/desk/reservations/${body.id}`,
    )
  })
})
