import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { freshStore } from '#engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { beginSignIn } from '../../src/accounts/begin-sign-in.ts'
import { contextOf, type Services } from '../../src/context.ts'
import { type SmtpMail, smtpMail } from '../../src/mail/smtp.ts'
import { deliverLetters } from '../../src/notify/deliver-letters.ts'
import { letter } from '../../src/notify/letter.ts'
import { type Clock, clockAt, servicesOn } from '../kit/services.ts'

let received: Email[]
let server: SMTPServer | undefined

/** A real mail server that keeps what it takes, and refuses anyone at `full.example`. */
async function listen(port = 0): Promise<number> {
  const started = new SMTPServer({
    authOptional: true,
    closeTimeout: 50,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(address.endsWith('@full.example') ? new Error('550 Mailbox full') : null),
    onData(stream, _, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((email) => {
          received.push(email)
          done()
        })
      })
    },
  })
  started.on('error', () => {})
  started.listen(port, '127.0.0.1')
  await once(started.server, 'listening')
  server = started
  return (started.server.address() as AddressInfo).port
}

async function goDown(): Promise<void> {
  await new Promise<void>((done) => (server ? server.close(done) : done()))
  server = undefined
}

let store: Store
let clock: Clock
let mail: SmtpMail
let services: Services
let port: number
beforeEach(async () => {
  received = []
  ;({ store } = await freshStore())
  clock = clockAt('2026-03-09T08:00:00Z')
  port = await listen()
  mail = smtpMail({
    url: `smtp://127.0.0.1:${port}`,
    from: 'Klasbakken <klasbakken@west-vlaanderen.example>',
  })
  services = servicesOn(store, { clock, mail })
})
afterEach(async () => {
  mail.close()
  await goDown()
})

const ctx = () => contextOf(services, undefined)
const queue = (subject: string, to = 'ane@x.example') =>
  store.commit([letter(ctx(), { kind: 'test', to, subject, body: 'Dag José,\n\nTot dán — €5.\n' })])
const deliver = (worker = 'one') => deliverLetters(services, { worker })
const subjects = () => received.map(({ subject }) => subject)

describe('mail over SMTP', () => {
  it('brings the days for her own calendar along', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nSUMMARY:Bee-Bots één\r\nEND:VCALENDAR\r\n'
    const said = { kind: 'test', to: 'ane@x.example', subject: 'Bevestigd', body: 'Dag.' }
    await store.commit([letter(ctx(), { ...said, calendar })])
    await deliver()
    const [attached] = received[0]?.attachments ?? []
    expect(attached?.mimeType).toBe('text/calendar')
    expect(attached?.filename).toBe('klasbakken.ics')
    const text = new TextDecoder().decode(attached?.content as ArrayBuffer)
    expect(text.split(/\r?\n/)).toEqual(calendar.split('\r\n'))
  })

  it('arrives as it was written, with a Message-ID made of the letter’s id', async () => {
    await queue('Reservatie bevestigd: Bee-Bots één')
    await deliver()
    const { id } = await store.read.selectFrom('letter').select('id').executeTakeFirstOrThrow()
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({
      subject: 'Reservatie bevestigd: Bee-Bots één',
      from: { name: 'Klasbakken', address: 'klasbakken@west-vlaanderen.example' },
      to: [{ address: 'ane@x.example' }],
      text: 'Dag José,\n\nTot dán — €5.\n',
      messageId: `<${id}@west-vlaanderen.example>`,
    })
    expect(received[0]?.html).toBeUndefined()
  })

  it('carries a sign-in code before everything that waits', async () => {
    for (let n = 0; n < 5; n++) await queue(`news ${n}`)
    await beginSignIn(ctx(), { email: 'bo@x.example', returnTo: '/' })
    await deliver()
    expect(subjects()).toHaveLength(6)
    expect(subjects()[0]).toMatch(/^\d{6} is je code/)
    expect(received[0]?.text).toMatch(/^http:\/\/localhost:3000\/sign-in\/link\/[\w-]{43}$/m)
  })

  it('waits for a server that is down, and goes out once when it is up again', async () => {
    await queue('before')
    await deliver()
    await goDown()
    await beginSignIn(ctx(), { email: 'bo@x.example', returnTo: '/' })
    await queue('after')
    expect(await deliver()).toBe(0)
    clock.pass(0.25)
    expect(await deliver()).toBe(0)
    await listen(port)
    clock.pass(0.5)
    expect(await deliver()).toBe(2)
    clock.pass(600)
    expect(await deliver()).toBe(0)
    expect(subjects()).toEqual(['before', expect.stringMatching(/is je code/), 'after'])
  })

  it('keeps a letter that one mailbox refuses from holding up the others', async () => {
    await queue('refused', 'someone@full.example')
    await queue('taken')
    expect(await deliver()).toBe(1)
    expect(subjects()).toEqual(['taken'])
    const refused = await store.read
      .selectFrom('letter')
      .select('last_error')
      .where('sent_at', 'is', null)
      .executeTakeFirst()
    expect(refused?.last_error).toContain('550')
  })

  it('sends each letter once, though three workers do it together', async () => {
    for (let n = 0; n < 30; n++) await queue(String(n))
    const counts = await Promise.all(['a', 'b', 'c'].map(deliver))
    expect(counts.reduce((sum, n) => sum + n)).toBe(30)
    expect(new Set(subjects()).size).toBe(30)
    expect(received).toHaveLength(30)
  })
})
