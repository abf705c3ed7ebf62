import { addDays, weekdayOf } from '../../src/day.ts'
import { acceptOffer } from '../../src/ledger/accept-offer.ts'
import { cancel } from '../../src/ledger/cancel.ts'
import { wait } from '../../src/ledger/wait.ts'
import { withdrawWish } from '../../src/ledger/withdraw-wish.ts'
import { must } from './model.ts'
import { type Played, schoolOf, teacher } from './played.ts'
import { judgeGate } from './judge-reserved.ts'
import { workingDayAfter } from './rules.ts'
import { materials, POINT } from './sim-world.ts'

export async function waits(played: Played): Promise<void> {
  const { world, chance, id, made } = played
  const who = teacher(played)
  const ctx = world.as(who)
  const from = addDays(world.today, chance.int(0, 6))
  const days = chance.int(0, 5)
  const wish = {
    id,
    offering: chance.one(materials),
    quantity: chance.one([1, 1, 2]),
    pickupPoints: [POINT],
    from,
    until: addDays(from, days + chance.int(0, 10)),
    days,
    school: schoolOf(ctx, chance),
  }
  played.say(
    `${who} waits for ${wish.offering} x${wish.quantity} ${from}..${wish.until} for ${days}`,
  )
  const { told } = await played.attempt(() => wait(ctx, wish))
  if (told.code === 'ok') made.wishes.push({ id, who })
}

async function anOffer(played: Played) {
  const rows = await played.world.store.read
    .selectFrom('wish_offer')
    .innerJoin('wish', 'wish.id', 'wish_offer.wish')
    .where('answered_at', 'is', null)
    .select([
      'wish_offer.reservation',
      'wish_offer.wish',
      'wish_offer.held_until',
      'wish.account',
      'wish.school',
      'wish.offering',
      'wish.quantity',
    ])
    .execute()
  return played.chance.pick(rows)
}

/** While it is held, an offer is hers. */
export async function accepts(played: Played): Promise<void> {
  const { world, model, id, made } = played
  const offer = await anOffer(played)
  const who = offer?.account
  if (!offer || !who) return played.say('nobody accepts an offer')
  const isHeld = world.today <= offer.held_until
  played.say(`${who} accepts ${offer.reservation}`)
  const { told } = await played.attempt(() => acceptOffer(world.as(who), { id, wish: offer.wish }))
  must(
    !isHeld || told.code === 'ok' || told.reasons.length > 0,
    `An offer that is held was refused as ${told.code}.`,
  )
  must(!told.reasons.includes('booked'), 'An offer that is held was refused as booked.')
  must(isHeld || told.code !== 'ok', 'An offer that is over was accepted.')
  const { pickupDay = '' } = model.reservations.get(offer.reservation) ?? {}
  const { school, offering } = offer
  const opening = { account: who, school, offering, day: pickupDay }
  if (told.code === 'ok' || told.reasons.length > 0) judgeGate(played, [opening], told)
  if (told.code === 'ok') played.training.rest(offer.reservation, [opening])
  if (told.code !== 'ok') return
  made.reservations.push({ id: offer.reservation, who })
  const promised = model
    .ofReservation(offer.reservation)
    .filter((one) => one.stands === 'promised' && !one.isOffer)
  must(promised.length === offer.quantity, 'It was accepted, and not all of it is promised.')
}

export async function declines(played: Played): Promise<void> {
  const offer = await anOffer(played)
  const who = offer?.account
  if (!offer || !who) return played.say('nobody declines an offer')
  played.say(`${who} declines ${offer.reservation}`)
  await played.attempt(() =>
    cancel(played.world.as(who), { id: played.id, reservation: offer.reservation }),
  )
}

export async function withdraws(played: Played): Promise<void> {
  const wish = played.chance.pick(played.made.wishes.slice(-5))
  if (!wish) return played.say('nobody withdraws a wish')
  played.say(`${wish.who} withdraws ${wish.id}`)
  await played.attempt(() =>
    withdrawWish(played.world.as(wish.who), { id: played.id, wish: wish.id }),
  )
}

/** What was offered in this step is held as long as may be, and no longer: never past lead time. */
export function judgeOffers({ world, model }: Played, offered: ReadonlySet<string>): void {
  for (const { reservation, heldUntil, pickupDay } of model.offers) {
    const chains = model.ofReservation(reservation).filter((one) => one.stands === 'promised')
    must(
      chains.length > 0 && chains.every((one) => one.isOffer),
      `Offer ${reservation} holds no copies.`,
    )
    if (!offered.has(reservation)) continue
    let schoolDays = 0
    for (let day = addDays(world.today, 1); day <= heldUntil; day = addDays(day, 1)) {
      const isFree = world.point.closures.some(
        (one) => one.holiday && one.from <= day && day <= one.until,
      )
      if (!isFree && !['sat', 'sun'].includes(weekdayOf(day))) schoolDays++
    }
    must(schoolDays <= 2, `Offer ${reservation} is held for ${schoolDays} school days.`)
    must(heldUntil >= world.today, `Offer ${reservation} is over when it is made.`)
    const lead = world.lending.get(chains[0]?.offering ?? '')?.leadDays ?? 0
    const first = workingDayAfter(world.point, heldUntil, lead)
    must(first <= pickupDay, `Offer ${reservation} is held until ${heldUntil}, past lead time.`)
  }
}
