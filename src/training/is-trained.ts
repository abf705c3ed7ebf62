import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/**
 * True when one of the trainings was followed, and still counts on the day.
 *
 * Scope `person`: by the borrower. Scope `school`: by her, or, when her tie to the school is confirmed, by the school
 * or any confirmed teacher of it.
 */
export async function isTrained(
  ctx: Context,
  {
    trainings,
    scope,
    account,
    school,
    isConfirmed,
    day,
    withoutSeats = [],
  }: {
    trainings: readonly string[]
    scope: 'school' | 'person'
    account: string
    school: string
    isConfirmed: boolean
    day: Day
    /** Enrolments whose certificates do not count. */
    withoutSeats?: readonly string[] | undefined
  },
): Promise<boolean> {
  const inherits = scope === 'school' && isConfirmed
  const found = await ctx.store.read
    .selectFrom('certificate')
    .select('id')
    .where('training', 'in', listed(trainings))
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', day)]))
    .$if(withoutSeats.length > 0, (query) =>
      query.where((eb) =>
        eb.or([eb('enrolment', 'is', null), eb('enrolment', 'not in', listed(withoutSeats))]),
      ),
    )
    .where((eb) =>
      inherits
        ? eb.or([
            eb('account', '=', account),
            eb('school', '=', school),
            eb(
              'account',
              'in',
              eb
                .selectFrom('tie')
                .select('tie.account')
                .where('tie.school', '=', school)
                .where('tie.confirmed_at', 'is not', null),
            ),
          ])
        : eb('account', '=', account),
    )
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
