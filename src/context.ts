import type { Search } from '../search/search.ts'
import type { Store } from '../db/store.ts'
import type { Role } from './accounts/roles.ts'
import { type Day, dayAt } from './day.ts'
import type { Mail } from './mail/mail.ts'

/** What a runtime brings. */
export interface Services {
  readonly store: Store
  readonly search: Search
  readonly mail: Mail
  /** The service's clock. Nothing in the domain asks another. */
  readonly now: () => Date
  readonly settings: Settings
  /** Without them pages ask for files by their plain names. */
  readonly assets?: Assets | undefined
  /** The platform compresses what leaves; done twice, no browser reads it. */
  readonly isCompressedByPlatform?: boolean
}

/** The files pages load: style sheet, scripts, font. */
export interface Assets {
  /** Where a file is served, under a name that changes with its content. */
  url(name: string): string
  /** The content behind such a name. */
  find(
    name: string,
  ): Uint8Array<ArrayBuffer> | undefined | Promise<Uint8Array<ArrayBuffer> | undefined>
}

export interface Settings {
  readonly baseUrl: string
  readonly timeZone: string
  readonly isProduction: boolean
  /** The catalogue and everyone in it are invented, and every page says so. */
  readonly isSample: boolean
  readonly rateLimit: boolean
}

/** Who acts. `id` is the account. */
export interface Actor {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: 'nl' | 'en'
  readonly roles: readonly Role[]
  /** Partners she speaks for. */
  readonly partners: readonly string[]
  readonly ties: readonly Tie[]
}

export interface Tie {
  readonly school: string
  readonly isConfirmed: boolean
  readonly isContact: boolean
}

/** The services as one request sees them: one actor, one instant. */
export interface Context {
  readonly store: Store
  readonly search: Search
  readonly settings: Settings
  readonly actor: Actor | undefined
  readonly now: Date
  readonly today: Day
}

export function contextOf(services: Services, actor: Actor | undefined): Context {
  const now = services.now()
  return {
    store: services.store,
    search: services.search,
    settings: services.settings,
    actor,
    now,
    today: dayAt(now, services.settings.timeZone),
  }
}

export function isOf(actor: Actor | undefined, ...roles: readonly Role[]): boolean {
  return actor !== undefined && roles.some((role) => actor.roles.includes(role))
}
