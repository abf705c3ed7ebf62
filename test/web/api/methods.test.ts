import { beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../kit/visitor.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

const ask = (method: string, path: string) =>
  app.request(`http://localhost:3000/api/v1${path}`, { method })

describe('a method that a path does not take', () => {
  it.each([
    ['DELETE', '/offerings/bee-bots', 'GET, HEAD, OPTIONS, PUT'],
    ['PATCH', '/reservations', 'GET, HEAD, OPTIONS, POST'],
    ['DELETE', '/reservations/r1', 'GET, HEAD, OPTIONS'],
    ['GET', '/check-outs', 'OPTIONS, POST'],
    ['PUT', '/offerings/bee-bots/publication', 'OPTIONS, POST'],
  ])('is 405 and names those that it takes: %s %s', async (method, path, allowed) => {
    const answer = await ask(method, path)
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allowed)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ code: 'http-405', instance: `/api/v1${path}` })
  })

  it('is told by OPTIONS', async () => {
    const answer = await ask('OPTIONS', '/reservations/r1/change')
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'OPTIONS, POST'])
  })

  it('is 404 where there is no such path at all', async () => {
    for (const path of ['/nothing', '/offerings/a/b/c', '/', '/reservations/']) {
      const answer = await ask('DELETE', path)
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 404, null])
    }
    expect((await ask('OPTIONS', '/nothing')).status).toBe(404)
    expect((await ask('GET', '/offerings/nothing')).headers.get('allow')).toBeNull()
  })
})
