import { type Actor, type Context, contextOf, type Services } from '../src/context.ts'
import { addDays, type Day, weekdayOf } from '../src/day.ts'
import { claimTraining } from '../src/training/claim-training.ts'
import { enrol } from '../src/training/enrol.ts'
import { scheduleSession } from '../src/training/schedule-session.ts'
import { sampleClosures } from './calendar.ts'
import type { SampleOffering } from './sample.ts'

const WEEKS_BETWEEN = 5
const WEEKS_LOOKED_MAX = 60
const SEATS = 16

/** Who has a seat where: at the first session to come, and at the one that was just held. */
const enrolled: Readonly<Record<string, readonly string[]>> = {
  'vorming-bee-bots': ['ine@depolder.example', 'bas@depuzzel.example'],
  'vorming-vr': ['kim@debrug.example'],
}
const justHeld = {
  training: 'vorming-creatool',
  people: ['emma@destrandloper.example', 'finn@dereiger.example', 'griet@dedijk.example'],
}
const claimed = { training: 'vorming-microbit', person: 'hugo@detoren.example' }

/**
 * Plans every sample training twice, on Wednesday afternoons to come, and lets teachers enrol. One session was held last
 * week, and nobody has ticked yet who was there; one teacher says that she followed a training before.
 */
export async function playTrainings(
  services: Services,
  {
    offerings,
    teachers,
    desk,
  }: {
    offerings: readonly SampleOffering[]
    teachers: readonly Actor[]
    desk: Actor
  },
): Promise<void> {
  const ctx = contextOf(services, desk)
  const given = offerings.filter(({ kind }) => kind === 'training')
  for (const [n, training] of given.entries()) {
    let day = wednesday(addDays(ctx.today, 7 * (1 + (n % 3))))
    for (const nth of [1, 2]) {
      await planOn(ctx, { id: `sample-${training.slug}-${nth}`, training, day })
      day = wednesday(addDays(day, 7 * WEEKS_BETWEEN))
    }
  }
  const as = (email: string, then?: Date) => {
    const teacher = teachers.find((one) => one.email === email)
    if (!teacher) throw new Error(`Nobody in the sample world is ${email}.`)
    return contextOf(then ? { ...services, now: () => then } : services, teacher)
  }
  for (const [training, people] of Object.entries(enrolled)) {
    const session = `sample-${training}-1`
    for (const email of people) await enrol(as(email), { id: `${session}-${email}`, session })
  }
  await playJustHeld(services, {
    training: given.find(({ slug }) => slug === justHeld.training),
    desk,
    as,
  })
  const { training, person } = claimed
  const followedOn = addDays(ctx.today, -400)
  await claimTraining(as(person), { id: `sample-claim-${person}`, training, followedOn })
}

async function playJustHeld(
  services: Services,
  {
    training,
    desk,
    as,
  }: {
    training: SampleOffering | undefined
    desk: Actor
    as: (email: string, then: Date) => Context
  },
): Promise<void> {
  if (!training) return
  const { today } = contextOf(services, desk)
  const day = wednesdayBefore(today)
  const then = new Date(`${addDays(day, -21)}T08:00:00Z`)
  const id = `sample-${training.slug}-0`
  await planOn(contextOf({ ...services, now: () => then }, desk), { id, training, day })
  for (const email of justHeld.people) {
    await enrol(as(email, then), { id: `${id}-${email}`, session: id })
  }
}

async function planOn(
  ctx: Context,
  { id, training, day }: { id: string; training: SampleOffering; day: Day },
): Promise<void> {
  const [place] = training.places ?? []
  await scheduleSession(ctx, {
    id,
    training: training.slug,
    record: {
      day,
      startsAt: '13:30',
      endsAt: '16:30',
      place: place ? `${place.name}, ${place.municipality}` : 'Provinciehuis, Brugge',
      seats: training.groupSizeMax ?? SEATS,
    },
  })
}

/** The first Wednesday from a day on that is no holiday. */
function wednesday(from: Day): Day {
  const isFree = (day: Day) =>
    weekdayOf(day) === 'wed' &&
    !sampleClosures.some(({ from: a, until: b }) => a <= day && day <= b)
  for (let n = 0; n < 7 * WEEKS_LOOKED_MAX; n++) {
    if (isFree(addDays(from, n))) return addDays(from, n)
  }
  return from
}

function wednesdayBefore(day: Day): Day {
  for (let n = 1; n <= 7; n++) if (weekdayOf(addDays(day, -n)) === 'wed') return addDays(day, -n)
  return addDays(day, -7)
}
