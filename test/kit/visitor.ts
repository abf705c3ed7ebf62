import { freshStore } from '#engine'
import Database from 'better-sqlite3'
import type { Store } from '../../db/store.ts'
import { sqliteSearch } from '../../search/sqlite.ts'
import { sqliteRunner } from '../../search/sql-runner-sqlite.ts'
import { createToken } from '../../src/accounts/create-token.ts'
import type { Role } from '../../src/accounts/roles.ts'
import { applyIndexChanges } from '../../src/catalogue/apply-index-changes.ts'
import { createApp } from '../../src/app.ts'
import { contextOf, type Services, type Settings } from '../../src/context.ts'
import { type Clock, clockAt, type FakeMail, fakeMail, servicesOn } from './services.ts'

/** What a call answered. `body` is the JSON as it came: tests know what they asked for. */
export interface Answered {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects.
  readonly body: any
  readonly headers: Headers
}

/** Somebody who calls the JSON API. Paths are those after `/api/v1`. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Answered>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>
  put(path: string, body: unknown, headers?: Record<string, string>): Promise<Answered>
  /** Sends text as it is, said to be JSON. */
  send(method: string, path: string, text: string): Promise<Answered>
}

export interface TestApp {
  readonly services: Services
  readonly store: Store
  readonly clock: Clock
  readonly mail: FakeMail
  /** Any request, for pages and for what is not JSON. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Whoever holds the token; nobody without one. */
  as(token?: string): Visitor
  /** Lets the index take in what has changed. */
  index(): Promise<void>
  /** A new token, for an account that is made when it is not there. */
  token(role: Role, more?: { email?: string; school?: string; partner?: string }): Promise<string>
}

/** The whole service on an empty database in memory. It is Monday 2 March 2026, nine in the morning in Brussels. */
export async function testApp(settings: Partial<Settings> = {}): Promise<TestApp> {
  const { store } = await freshStore()
  const clock = clockAt('2026-03-02T08:00:00Z')
  const mail = fakeMail()
  const search = sqliteSearch(sqliteRunner(new Database(':memory:')))
  const services = {
    ...servicesOn(store, { clock, mail, settings: { rateLimit: false, ...settings } }),
    search,
  }
  const app = createApp(services)
  const request = async (path: string, init?: RequestInit) => app.request(path, init)
  return {
    services,
    store,
    clock,
    mail,
    request,
    as: (token) => visitor(request, token),
    index: async () => {
      await applyIndexChanges(services)
    },
    token: (role, { email = `${role}@example.org`, ...more } = {}) =>
      createToken(contextOf(services, undefined), { email, role, name: 'test', ...more }),
  }
}

function visitor(request: TestApp['request'], token: string | undefined): Visitor {
  const call = async (
    method: string,
    path: string,
    text?: string,
    more = {},
  ): Promise<Answered> => {
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...more,
    }
    const response = await request(`/api/v1${path}`, {
      method,
      headers,
      ...(text !== undefined && { body: text }),
    })
    const answer = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      body: isJson ? JSON.parse(answer) : answer,
      headers: response.headers,
    }
  }
  return {
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, headers) =>
      call('POST', path, body === undefined ? undefined : JSON.stringify(body), headers),
    put: (path, body, headers) => call('PUT', path, JSON.stringify(body), headers),
    send: (method, path, text) => call(method, path, text),
  }
}
