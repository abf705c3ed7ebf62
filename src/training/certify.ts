import { once } from '../act/act.ts'
import { findAnyOffering } from '../catalogue/find-offering.ts'
import { unknown } from '../catalogue/judge-record.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { invalid, Problem } from '../problem.ts'
import { newCertificate } from './certificate.ts'
import { mayTrain } from './may-train.ts'

/** What a certificate says. `person` is a mail address. */
export interface CertificateRecord {
  readonly training: string
  readonly school?: string | undefined
  readonly person?: string | undefined
  /** The last day it counts. */
  readonly validUntil?: Day | undefined
}

/**
 * Writes down that a person, a school, or a person for a school has followed a training.
 *
 * Refuses `invalid-input` for an unknown training, school or person, or when neither is named; `forbidden` to a partner
 * that does not give the training; `id-taken`.
 */
export async function certify(
  ctx: Context,
  { id, ...record }: CertificateRecord & { readonly id: string },
): Promise<{ id: string; isRepeat: boolean }> {
  const made = await once(ctx, { id, kind: 'certify', body: record }, async () => {
    await judgeTraining(ctx, record.training)
    const account = await findPerson(ctx, record.person)
    await judgeSchool(ctx, record.school)
    if (account === undefined && record.school === undefined) {
      throw invalid('school', 'Say for which school or which person.', 'required')
    }
    const { training, school, validUntil } = record
    const given = newCertificate(ctx, { id, training, account, school, validUntil })
    return { result: id, writes: [given] }
  })
  return { id: made.result, isRepeat: made.isRepeat }
}

async function judgeTraining(ctx: Context, slug: string): Promise<void> {
  const training = await findAnyOffering(ctx, slug)
  if (!training) throw unknown('training', 'training', slug)
  if (training.kind !== 'training') {
    throw invalid('training', `'${slug}' is not a training.`, 'not-a-training', { value: slug })
  }
  if (!mayTrain(ctx.actor, training.partner)) {
    throw new Problem('forbidden', 'Only the partner that gives the training certifies it.')
  }
}

async function findPerson(ctx: Context, email: string | undefined): Promise<string | undefined> {
  if (email === undefined) return undefined
  const account = await ctx.store.read
    .selectFrom('account')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  if (!account) throw unknown('person', 'person with the mail address', email)
  return account.id
}

async function judgeSchool(ctx: Context, number: string | undefined): Promise<void> {
  if (number === undefined) return
  const school = await ctx.store.read
    .selectFrom('school')
    .select('number')
    .where('number', '=', number)
    .executeTakeFirst()
  if (!school) throw unknown('school', 'school', number)
}
