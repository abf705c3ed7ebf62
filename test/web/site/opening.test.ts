import { beforeEach, describe, expect, it } from 'vitest'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'
import { kortrijk } from '../../kit/small-catalogue.ts'

let world: PagesWorld
beforeEach(async () => {
  world = await pagesWorld()
  const year = (from: number, bookingOpensAt: string) => ({
    from: `${from}-09-01`,
    until: `${from + 1}-06-30`,
    bookingOpensAt,
  })
  await world.desk.put('/pickup-points/kortrijk', {
    ...kortrijk,
    schoolYears: [year(2025, '2025-05-20T12:00:00Z'), year(2026, '2026-05-20T12:00:00Z')],
  })
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const page = async (path: string) => main((await (await world.signedIn('ane')).get(path)).html)

describe('the page of a material', () => {
  it('says when the next school year opens, with its day and hour, until it has', async () => {
    const opens = 'Reserveren voor schooljaar 2026-2027 kan vanaf woensdag 20 mei 2026 om 14:00.'
    expect(await page('/offerings/bee-bots')).toContain(opens)
    world.app.clock.now = new Date('2026-05-20T11:59:59Z')
    expect(await page('/offerings/bee-bots')).toContain(opens)
    world.app.clock.now = new Date('2026-05-20T12:00:00Z')
    expect(await page('/offerings/bee-bots')).not.toContain(opens)
  })

  it('says in the first days how often a school may reserve it, and then that it has', async () => {
    world.app.clock.now = new Date('2026-05-21T08:00:00Z')
    const may = 'Tot en met dinsdag 2 juni 2026 mag elke school dit 1 keer reserveren'
    const has = 'Je school heeft dat al gedaan.'
    const before = await page('/offerings/bee-bots')
    expect([before.includes(may), before.includes(has)]).toEqual([true, false])
    await world.reserved('2026-09-07', '2026-09-09')
    const after = await page('/offerings/bee-bots')
    expect(after.match(new RegExp(has, 'g'))).toHaveLength(1)
    world.app.clock.now = new Date('2026-06-03T08:00:00Z')
    const later = await page('/offerings/bee-bots')
    expect([later.includes(may), later.includes(has)]).toEqual([false, false])
  })

  it('says of each day that cannot be chosen why, in a word and in a sentence', async () => {
    const html = await page('/offerings/bee-bots?month=2026-04')
    const cell = /<td[^>]*data-day="2026-04-08"[^]*?<\/td>/.exec(html)?.[0] ?? ''
    expect(cell).toContain('Het afhaalpunt is die dag dicht')
    expect(cell).toContain('>dicht<')
    expect(html).toMatch(/<li>[\d, ]*8[\d, ]*: Het afhaalpunt is die dag dicht<\/li>/)
    expect(await page('/offerings/bee-bots?month=2026-09')).toContain('>nog niet<')
  })

  it('begins with the next free period, whatever month is shown', async () => {
    const html = await page('/offerings/bee-bots?month=2026-06')
    const first = /first-period[^>]*data-day="2026-03-02"/.exec(html)?.index ?? Infinity
    expect(first).toBeLessThan(html.indexOf('<table'))
  })
})
