import { jsonArrayFrom } from 'kysely/helpers/sqlite'
import type { Context } from '../context.ts'
import { parsed } from './parsed.ts'

export interface School {
  /** The instellingsnummer: six digits. */
  readonly number: string
  readonly name: string
  readonly municipality: string
  /** Level codes: `K1`, `L6`, `SO1A`. */
  readonly levels: readonly string[]
  readonly email?: string | undefined
  readonly phone?: string | undefined
  /** Lower case. One that another school has too proves nothing. */
  readonly mailDomains: readonly string[]
}

/** The school with this number; undefined when there is none. */
export async function findSchool(ctx: Context, number: string): Promise<School | undefined> {
  const row = await selectSchools(ctx).where('number', '=', number).executeTakeFirst()
  return row && asSchool(row)
}

export function selectSchools(ctx: Context) {
  return ctx.store.read
    .selectFrom('school')
    .select((eb) => [
      'number',
      'name',
      'municipality',
      'levels',
      'email',
      'phone',
      jsonArrayFrom(
        eb
          .selectFrom('school_mail_domain')
          .select('domain')
          .whereRef('school_mail_domain.school', '=', 'school.number')
          .orderBy('domain'),
      ).as('domains'),
    ])
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof selectSchools>['executeTakeFirst']>>>

export function asSchool(row: Row): School {
  return {
    number: row.number,
    name: row.name,
    municipality: row.municipality,
    levels: JSON.parse(row.levels),
    email: row.email ?? undefined,
    phone: row.phone ?? undefined,
    mailDomains: parsed(row.domains).map(({ domain }) => domain),
  }
}
