import { beforeEach, describe, expect, it } from 'vitest'
import { createSignInLink } from '../../../src/accounts/create-sign-in-link.ts'
import { contextOf } from '../../../src/context.ts'
import { browse } from '../../kit/browse.ts'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'

const origin = 'http://localhost:3000'

let world: PagesWorld
let cookie: string
beforeEach(async () => {
  world = await pagesWorld()
  const email = 'rtc@example.org'
  await world.app.token('partner', { email, partner: 'rtc' })
  const browser = browse(world.app)
  await browser.post(
    await createSignInLink(contextOf(world.app.services, undefined), { email }),
    {},
  )
  cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
})

/** Sends a file as the form does; gives where it leads, or the sentences. */
async function send(file: string | Uint8Array<ArrayBuffer>, pasted = '') {
  const body = new FormData()
  body.set('text', pasted)
  if (file.length > 0) body.set('file', new File([file], 'attesten.csv'))
  const headers = { cookie, origin, accept: 'text/html' }
  const answer = await world.app.request(`${origin}/partner/trainings/csv`, {
    method: 'POST',
    body,
    headers,
  })
  const html = await answer.text()
  const notice = /<div class="notice bad[^]*?<\/ul>/.exec(html)?.[0] ?? ''
  const sentences = [...notice.matchAll(/<li>([^]*?)<\/li>/g)].map(([, said = '']) =>
    said
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .trim(),
  )
  return { status: answer.status, location: answer.headers.get('location'), html, sentences }
}

describe('/partner/trainings/csv', () => {
  it('names the line and the column of everything that is wrong, keeps the text, gives none', async () => {
    const file = [
      'E-mail;School;Vorming;Datum',
      'niemand@elders.example;;start;1/9/2025',
      ';123456;start;31/2/2025',
      'ane@duinen.example;;Startt;1/9/2027',
      ';;start;',
      '"ane@duinen.example;;start;1/9/2025',
    ]
    const quotes = await send(file.join('\r\n'))
    expect(quotes.sentences).toEqual([
      'Regel 6: Een aanhalingsteken is niet gesloten, of staat midden in een vak.',
    ])
    const { status, html, sentences } = await send(file.slice(0, 5).join('\r\n'))
    expect(status).toBe(422)
    expect(sentences).toEqual([
      'Regel 2, kolom email: niemand@elders.example heeft hier geen account. Laat het adres weg, dan telt het attest voor de school.',
      'Regel 3, kolom school: 123456 kennen we niet.',
      'Regel 3, kolom datum: 31/2/2025 is geen dag die bestaat. Schrijf hem als 9/3/2026 of 2026-03-09.',
      'Regel 4, kolom vorming: Startt is geen vorming.',
      'Regel 4, kolom datum: Deze dag moet nog komen.',
      'Regel 5, kolom email: Vul dit in.',
      'Regel 5, kolom datum: Vul dit in.',
    ])
    expect(html).toContain('niemand@elders.example;;start;1/9/2025')
  })

  it('names the columns that are missing or not ours', async () => {
    expect((await send('Naam;E-mail;Datum\nAne;ane@duinen.example;1/9/2025')).sentences).toEqual([
      'Regel 1: Er is geen kolom vorming. De kolom Naam kennen we niet: haal ze weg, of geef ze een naam van ons. Zet op de eerste regel de namen van de kolommen: email, school, vorming, datum, en als je wilt geldig tot.',
    ])
    const workbook = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20, 0])
    expect((await send(workbook)).sentences).toEqual([
      'Dit is een Excel-bestand. Kies in Excel “Opslaan als” en dan “CSV”, en kies hier dat bestand.',
    ])
    expect((await send('')).status).toBe(422)
  })

  it('takes a list with doubled lines, and says which were there already', async () => {
    const line = 'ane@duinen.example;start;1/9/2025'
    const { status, location } = await send(`\uFEFFemail;vorming;datum\r\n${line}\r\n${line}\r\n`)
    expect([status, location]).toEqual([303, '/partner/trainings?done=imported&count=1&known=3'])
    const page = await world.app.request(origin + (location ?? ''), { headers: { cookie } })
    const html = await page.text()
    expect(html).toContain('1 attest bewaard.')
    expect(html).toContain('Wat hier staat, was er al: regel 3.')
    const forged = await world.app.request(
      `${origin}/partner/trainings?done=imported&count=1&known=%3Cb%3E,2,x`,
      { headers: { cookie } },
    )
    expect(await forged.text()).toContain('was er al: regel 2.')
  })
})
