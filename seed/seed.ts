import { findAccountByEmail } from '../src/accounts/find-account.ts'
import { putAccount } from '../src/accounts/put-account.ts'
import { putSchool } from '../src/accounts/put-school.ts'
import { describeOffering } from '../src/catalogue/describe-offering.ts'
import { putCopy } from '../src/catalogue/put-copy.ts'
import { putPartner } from '../src/catalogue/put-partner.ts'
import { putPickupPoint } from '../src/catalogue/put-pickup-point.ts'
import { putTerm } from '../src/catalogue/put-term.ts'
import { setLending } from '../src/catalogue/set-lending.ts'
import { setParts } from '../src/catalogue/set-parts.ts'
import { type Actor, type Context, contextOf, type Services } from '../src/context.ts'
import { settleLetters } from '../src/notify/settle-letters.ts'
import { nameSchool } from '../src/accounts/name-school.ts'
import { certify } from '../src/training/certify.ts'
import { playLoans } from './loans.ts'
import { samplePartners } from './partners.ts'
import { sampleCertificates, samplePeople, sampleSchools } from './people.ts'
import { samplePickupPoints } from './pickup-points.ts'
import type { SampleOffering } from './sample.ts'
import { playTrainings } from './trainings.ts'
import { sampleSubjects, sampleThemes } from './vocabulary.ts'

/** Fills an empty database with the sample world, by the acts that people use. */
export async function seed(
  services: Services,
): Promise<{ offerings: number; reservations: number }> {
  const operator = contextOf(services, undefined)
  await seedFrame(operator)
  const { coordinator, desk, teachers } = await seedPeople(services, operator)
  const ctx = contextOf(services, coordinator)
  const offerings = await seedOfferings(ctx)
  await seedCertificates(ctx)
  await playTrainings(services, {
    offerings: samplePartners.flatMap((partner) => partner.offerings),
    teachers,
    desk,
  })
  const materials = samplePartners.flatMap((partner) =>
    partner.offerings.flatMap(({ slug, lending }) =>
      lending ? [{ slug, pickupPoints: lending.copies.map(({ pickupPoint }) => pickupPoint) }] : [],
    ),
  )
  const reservations = await playLoans(services, { today: ctx.today, materials, teachers, desk })
  await settleLetters(operator)
  return { offerings, reservations }
}

async function seedFrame(ctx: Context): Promise<void> {
  for (const { slug, name, summary } of samplePartners)
    await putPartner(ctx, { slug, name, summary })
  for (const [slug, nl, en] of sampleThemes) await putTerm(ctx, { list: 'themes', slug, nl, en })
  for (const [slug, nl, en] of sampleSubjects)
    await putTerm(ctx, { list: 'subjects', slug, nl, en })
  for (const point of samplePickupPoints) await putPickupPoint(ctx, point)
  for (const { domain, ...school } of sampleSchools) {
    await putSchool(ctx, { ...school, mailDomains: [domain] })
  }
}

async function seedPeople(services: Services, ctx: Context) {
  const coordinator = await person(ctx, { ...samplePeople.coordinator, role: 'coordinator' })
  const desks: Actor[] = []
  for (const one of samplePeople.desk) desks.push(await person(ctx, { ...one, role: 'desk' }))
  await person(ctx, { ...samplePeople.partner, role: 'partner' })
  const teachers: Actor[] = []
  for (const one of samplePeople.teachers) {
    teachers.push(await person(ctx, { ...one, role: 'teacher' }))
  }
  const { school, ...waiting } = samplePeople.waiting
  const bo = await person(ctx, { ...waiting, role: 'teacher' })
  await nameSchool(contextOf(services, bo), { school })
  const [desk] = desks
  if (!desk) throw new Error('The sample world has no desk.')
  return { coordinator, desk, teachers }
}

async function person(ctx: Context, given: Parameters<typeof putAccount>[1]): Promise<Actor> {
  await putAccount(ctx, given)
  const account = await findAccountByEmail(ctx, given.email)
  if (!account) throw new Error(`${given.email} was not made.`)
  const { school, partner } = given
  return {
    ...account,
    roles: [given.role],
    partners: partner ? [partner] : [],
    ties: school ? [{ school, isConfirmed: true, isContact: false }] : [],
  }
}

async function seedOfferings(ctx: Context): Promise<number> {
  // Trainings first: materials name them.
  const all = samplePartners.flatMap(({ slug, offerings }) =>
    offerings.map((offering) => ({ partner: slug, offering })),
  )
  const inOrder = all.toSorted(
    (a, b) => Number(b.offering.kind === 'training') - Number(a.offering.kind === 'training'),
  )
  for (const { partner, offering } of inOrder) await seedOffering(ctx, partner, offering)
  return all.length
}

async function seedOffering(ctx: Context, partner: string, offering: SampleOffering) {
  const { slug, lending, ...record } = offering
  const id = `sample-${slug}`
  await describeOffering(ctx, { id, slug, record: { ...record, partner }, state: 'published' })
  if (!lending) return
  const { parts, copies, ...rules } = lending
  await setLending(ctx, { offering: slug, lending: rules })
  await setParts(ctx, { offering: slug, parts })
  for (const copy of copies) await putCopy(ctx, { ...copy, offering: slug })
}

async function seedCertificates(ctx: Context): Promise<void> {
  for (const { training, schools = [], people = [] } of sampleCertificates) {
    for (const school of schools) {
      await certify(ctx, { id: `sample-${training}-${school}`, training, school })
    }
    for (const person of people) {
      await certify(ctx, { id: `sample-${training}-${person}`, training, person })
    }
  }
}
