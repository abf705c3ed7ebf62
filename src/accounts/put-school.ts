import { sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { invalid } from '../problem.ts'
import type { School } from './find-school.ts'
import { isMailDomain, mailAddress } from './mail-address.ts'

export type SchoolGiven = Omit<School, 'mailDomains'> & {
  readonly mailDomains?: readonly string[] | undefined
}

/**
 * Adds a school, or replaces what is known of it. Ties that stand stay as they are.
 *
 * Refuses `invalid-input`: a number that is not six digits, no name, what is no mail address or mail domain.
 */
export async function putSchool(ctx: Context, given: SchoolGiven): Promise<void> {
  const { number, levels, phone } = given
  if (!/^\d{6}$/.test(number)) {
    throw invalid('number', 'A school number has six digits.', 'not-a-school-number')
  }
  const name = given.name.trim()
  if (name === '') throw invalid('name', 'A school needs a name.', 'required')
  const domains = (given.mailDomains ?? []).map((domain) => domain.trim().toLowerCase())
  const odd = domains.findIndex((domain) => !isMailDomain(domain))
  if (odd >= 0)
    throw invalid(`mailDomains.${odd}`, 'That is not a mail domain.', 'not-a-mail-address')
  const facts = {
    name,
    municipality: given.municipality.trim(),
    levels: JSON.stringify(levels),
    email: given.email ? mailAddress(given.email) : null,
    phone: phone?.trim() || null,
  }
  await ctx.store.commit([
    build
      .insertInto('school')
      .values({ number, ...facts })
      .onConflict((conflict) => conflict.column('number').doUpdateSet(facts)),
    build.deleteFrom('school_mail_domain').where('school', '=', number),
    addDomains(number, domains),
  ])
}

function addDomains(school: string, domains: readonly string[]) {
  const list = sql<{ value: string }>`json_each(${JSON.stringify([...new Set(domains)])})`
  return build
    .insertInto('school_mail_domain')
    .columns(['domain', 'school'])
    .expression((eb) =>
      eb.selectFrom(list.as('domain')).select(['domain.value', eb.val(school).as('school')]),
    )
}
