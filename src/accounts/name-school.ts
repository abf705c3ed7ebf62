import type { Compilable } from 'kysely'
import type { Actor, Context } from '../context.ts'
import { letter } from '../notify/letter.ts'
import { invalid, Problem } from '../problem.ts'
import { words } from '../words/words.ts'
import { findSchool, type School } from './find-school.ts'
import { domainOf } from './mail-address.ts'
import { tieTo } from './tie.ts'

/**
 * She says that she teaches at a school. The tie is confirmed at once when her mail domain is that school's alone;
 * otherwise the school's contacts get a letter, and they or the desk confirm it.
 *
 * Refuses `sign-in-needed`, and `invalid-input` for an unknown school.
 */
export async function nameSchool(
  ctx: Context,
  { school: number }: { school: string },
): Promise<{ isConfirmed: boolean }> {
  const { actor } = ctx
  if (!actor) throw new Problem('sign-in-needed', 'Sign in to name your school.')
  const school = await findSchool(ctx, number)
  if (!school) {
    throw invalid('school', `There is no school ${number}.`, 'unknown', { value: number })
  }
  const known = actor.ties.find((tie) => tie.school === number)
  if (known?.isConfirmed) return { isConfirmed: true }
  const isProven = await isOfOneSchool(ctx, domainOf(actor.email), number)
  const tie = tieTo(ctx, {
    email: actor.email,
    school: number,
    confirmedBy: isProven ? 'mail-domain' : undefined,
  })
  const letters = isProven || known ? [] : await askContacts(ctx, actor, school)
  await ctx.store.commit([tie, ...letters])
  return { isConfirmed: isProven }
}

async function isOfOneSchool(ctx: Context, domain: string, school: string): Promise<boolean> {
  const owners = await ctx.store.read
    .selectFrom('school_mail_domain')
    .select('school')
    .where('domain', '=', domain)
    .limit(2)
    .execute()
  return owners.length === 1 && owners[0]?.school === school
}

async function askContacts(ctx: Context, actor: Actor, school: School): Promise<Compilable[]> {
  const contacts = await ctx.store.read
    .selectFrom('tie')
    .innerJoin('account', 'account.id', 'tie.account')
    .select(['account.email', 'account.language'])
    .where('tie.school', '=', school.number)
    .where('tie.is_contact', '=', 1)
    .execute()
  return contacts.map(({ email, language }) => {
    const said = words[language].letters.tieRequested({
      name: actor.name,
      email: actor.email,
      school: school.name,
      url: `${ctx.settings.baseUrl}/account`,
    })
    return letter(ctx, { kind: 'tie-requested', to: email, ...said })
  })
}
