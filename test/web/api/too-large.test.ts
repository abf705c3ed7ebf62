import { beforeEach, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../kit/visitor.ts'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})

/** Sends over a megabyte to a call of the desk. */
async function sendMuch(token?: string): Promise<Response> {
  return app.request('/api/v1/returns', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': String(2 * 1024 * 1024),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ barcode: 'x'.repeat(2 * 1024 * 1024) }),
  })
}

describe('a body over a megabyte', () => {
  it('is not looked at for nobody, nor for the wrong role', async () => {
    expect((await sendMuch()).status).toBe(401)
    const coordinator = await app.token('coordinator')
    expect((await sendMuch(coordinator)).status).toBe(403)
  })

  it('answers 413 to the desk, and ends the connection that it did not read', async () => {
    const answer = await sendMuch(await app.token('desk'))
    expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close'])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })
})
