import type { Store } from '../../db/store.ts'
import { findActorBySession } from '../../src/accounts/find-actor.ts'
import { type Context, contextOf, type Services, type Settings } from '../../src/context.ts'
import type { Letter, Mail } from '../../src/mail/mail.ts'

/** A clock that stands still until it is moved. */
export interface Clock {
  now: Date
  pass(minutes: number): void
}

export function clockAt(instant: string): Clock {
  return {
    now: new Date(instant),
    pass(minutes) {
      this.now = new Date(this.now.getTime() + minutes * 60_000)
    },
  }
}

/** Mail that remembers, and can be down. */
export interface FakeMail extends Mail {
  readonly sent: Letter[]
  isDown: boolean
}

export function fakeMail(): FakeMail {
  return {
    sent: [],
    isDown: false,
    async send(letter) {
      // A real server takes its time, so others get their chance in between.
      await new Promise((done) => setTimeout(done, 1))
      if (this.isDown) throw new Error('connect ECONNREFUSED')
      this.sent.push(letter)
    },
  }
}

/** What a runtime brings, on a test's store and clock. Nothing that is searched. */
export function servicesOn(
  store: Store,
  given: { clock?: Clock; mail?: Mail; settings?: Partial<Settings> } = {},
): Services {
  const clock = given.clock ?? clockAt('2026-03-09T08:00:00Z')
  const nowhere = () => Promise.reject(new Error('This test has no index.'))
  return {
    store,
    search: { ask: nowhere, suggest: nowhere, engines: [] },
    mail: given.mail ?? fakeMail(),
    now: () => clock.now,
    settings: {
      baseUrl: 'http://localhost:3000',
      timeZone: 'Europe/Brussels',
      isProduction: false,
      isSample: false,
      rateLimit: true,
      ...given.settings,
    },
  }
}

/** A request of whoever holds this session; of nobody without one. */
export async function asked(services: Services, cookie?: string): Promise<Context> {
  const actor = cookie && (await findActorBySession(services.store, cookie, services.now()))
  return contextOf(services, actor || undefined)
}
