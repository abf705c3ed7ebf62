import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerUnreadable } from '../../src/node/unreadable.ts'

const server = createServer({ maxHeaderSize: 16 * 1024 }, (_, answer) => answer.end('hello'))
server.on('clientError', answerUnreadable)
beforeAll(() => new Promise<void>((done) => void server.listen(0, done)))
afterAll(() => new Promise<void>((done) => void server.close(() => done())))

function say(request: string): Promise<string> {
  return new Promise((done, failed) => {
    let text = ''
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      text += part
    })
    socket.on('end', () => done(text))
    socket.on('error', failed)
    socket.write(request)
  })
}

describe('what is no request that can be read', () => {
  it('gets a sentence when its address is too long', async () => {
    const answer = await say(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1.1 431 /)
    expect(answer).toContain('Dat adres is te lang.')
    expect(answer).toContain('That address is too long.')
  })

  it('gets a sentence when it is not HTTP at all', async () => {
    const answer = await say('hello there\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toContain('Dat konden we niet aannemen.')
  })
})
