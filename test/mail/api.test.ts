import { createServer, type IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { apiMail } from '../../src/mail/api.ts'
import type { Mail } from '../../src/mail/mail.ts'

/** A mail service that remembers what it took. */
let taken: { headers: IncomingHttpHeaders; body: Record<string, unknown> }[]
let status: number
let mail: Mail
let close: () => Promise<void>
beforeEach(async () => {
  taken = []
  status = 200
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    request.on('end', () => {
      taken.push({ headers: request.headers, body: JSON.parse(text) as Record<string, unknown> })
      response.writeHead(status).end(status === 200 ? '{"id":"1"}' : 'no such key')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  mail = apiMail({
    url: `http://127.0.0.1:${port}/emails`,
    key: 'secret',
    from: 'Klasbakken <a@b.example>',
  })
  close = () => new Promise((done) => server.close(() => done()))
})
afterEach(() => close())

const letter = { id: 'letter-1', to: 'ane@duinen.example', subject: 'Dag', body: 'Één regel.' }

describe('mail through an API', () => {
  it('hands a letter over, with a key and under its own id', async () => {
    await mail.send(letter)
    const [{ headers, body } = { headers: {}, body: {} }] = taken
    expect(headers.authorization).toBe('Bearer secret')
    expect(headers['idempotency-key']).toBe('letter-1')
    expect(body).toMatchObject({
      from: 'Klasbakken <a@b.example>',
      to: ['ane@duinen.example'],
      subject: 'Dag',
      text: 'Één regel.',
    })
    expect(body).not.toHaveProperty('attachments')
  })

  it('attaches a date for the calendar', async () => {
    await mail.send({ ...letter, calendar: 'BEGIN:VCALENDAR\r\nSUMMARY:Één\r\nEND:VCALENDAR\r\n' })
    const [attached] = (taken[0]?.body.attachments ?? []) as { content: string }[]
    expect(Buffer.from(attached?.content ?? '', 'base64').toString()).toContain('SUMMARY:Één\r\n')
  })

  it('throws what the service says when it does not take the letter', async () => {
    status = 401
    await expect(mail.send(letter)).rejects.toThrow('401: no such key')
  })
})
