import type { Store } from '../../db/store.ts'
import { finishSignInByLink } from '../../src/accounts/finish-sign-in.ts'
import { createSignInLink } from '../../src/accounts/create-sign-in-link.ts'
import { type AccountGiven, putAccount } from '../../src/accounts/put-account.ts'
import { putSchool } from '../../src/accounts/put-school.ts'
import type { Context, Services } from '../../src/context.ts'
import { asked } from '../kit/services.ts'

/** The two proofs in the last letter to someone. */
export async function lastProofs(
  store: Store,
  email: string,
): Promise<{ code: string; link: string }> {
  const letters = await store.read
    .selectFrom('letter')
    .select('body')
    .where('recipient', '=', email)
    .where('kind', '=', 'sign-in')
    .orderBy('created_at', 'desc')
    .execute()
  const body = letters[0]?.body ?? ''
  return {
    code: /^(\d{6})$/m.exec(body)?.[1] ?? '',
    link: /\/sign-in\/link\/(\S+)/.exec(body)?.[1] ?? '',
  }
}

/** Another code than the right one. */
export function wrongFor(code: string): string {
  return code === '000000' ? '000001' : '000000'
}

/** A request of somebody with this role, account made and signed in. */
export async function as(services: Services, given: AccountGiven): Promise<Context> {
  const operator = await asked(services)
  await putAccount(operator, given)
  const path = await createSignInLink(operator, given)
  const secret = path.slice(path.lastIndexOf('/') + 1)
  const { cookie } = await finishSignInByLink(operator, { secret })
  return asked(services, cookie)
}

/** De Duinen has a mail domain of its own; Sint-Jan and De Wijzer share one. */
export async function threeSchools(ctx: Context): Promise<void> {
  const levels = ['L1', 'L2']
  await putSchool(ctx, {
    number: '990001',
    name: 'Basisschool De Duinen',
    municipality: 'Koksijde',
    levels,
    mailDomains: ['deduinen.example'],
  })
  await putSchool(ctx, {
    number: '990002',
    name: 'Sint-Jan',
    municipality: 'Brugge',
    levels,
    mailDomains: ['scholengroep.example'],
  })
  await putSchool(ctx, {
    number: '990003',
    name: 'De Wijzer',
    municipality: 'Brugge',
    levels,
    mailDomains: ['scholengroep.example'],
  })
}
