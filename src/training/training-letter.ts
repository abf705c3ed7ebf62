import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import { letter } from '../notify/letter.ts'
import { words } from '../words/words.ts'
import type { Session } from './session.ts'

/** What a letter about a session tells, by name; the words say it. */
export type SessionNews = 'enrolled' | 'in-line' | 'moved-up' | 'changed' | 'cancelled'

/** To whom a letter goes. */
export interface Reader {
  readonly email: string
  readonly name: string
  readonly language: 'nl' | 'en'
}

/** The letter about a seat in a session, for the commit that gives, changes or takes it. */
export function sessionLetter(
  ctx: Context,
  news: SessionNews,
  { reader, session, place }: { reader: Reader; session: Session; place?: number | undefined },
): Compilable {
  const said = words[reader.language].trainings.letters[news]({
    name: reader.name,
    training: session.title,
    day: session.day,
    untilDay: session.untilDay,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    place: session.place,
    note: session.note,
    inLine: place,
    url: `${ctx.settings.baseUrl}/offerings/${session.training}#sessions`,
  })
  return letter(ctx, { kind: `session-${news}`, to: reader.email, ...said })
}

/** The letter that says what became of a claim, for the commit that judges it. */
export function claimLetter(
  ctx: Context,
  outcome: 'confirmed' | 'refused',
  { reader, training, title }: { reader: Reader; training: string; title: string },
): Compilable {
  const { claimConfirmed, claimRefused } = words[reader.language].trainings.letters
  const about = {
    name: reader.name,
    training: title,
    url: `${ctx.settings.baseUrl}/offerings/${training}`,
  }
  const said = outcome === 'confirmed' ? claimConfirmed(about) : claimRefused(about)
  return letter(ctx, { kind: `claim-${outcome}`, to: reader.email, ...said })
}
