import { addDays, daysBetween, eachDay } from '../../src/day.ts'
import type { Played } from './played.ts'
import type { Wanted } from './judge-reserved.ts'
import { POINT } from './sim-world.ts'

/** Which shares a reservation would break, itself not counted. */
export function quotaBreaks(played: Played, wanted: Wanted, except: string | undefined): string[] {
  return [
    ...wanted.lines.flatMap(({ offering, quantity }) =>
      ofSchool(played, wanted, { offering, quantity, except }),
    ),
    ...wanted.lines.flatMap(({ offering }) => atOpening(played, wanted, { offering, except })),
    ...ofBorrower(played, wanted, except),
    ...ofLateSchool(played, wanted),
  ]
}

function ofSchool(
  { world, model }: Played,
  { school, pickupDay, returnDay }: Wanted,
  {
    offering,
    quantity,
    except,
  }: { offering: string; quantity: number; except: string | undefined },
): string[] {
  const most = world.lending.get(offering)?.maxCopiesPerSchool ?? 1
  const own = [...model.chains.values()].filter(
    (one) =>
      one.offering === offering &&
      one.reservation !== except &&
      model.reservations.get(one.reservation)?.school === school,
  )
  const late = own.filter((one) => one.stands === 'out' && one.returnDay < world.today).length
  const lending = world.lending.get(offering)
  // On a return day that is not held she has it no more.
  const isGone = lending?.sameDayTurnover === true && returnDay > pickupDay
  const until = isGone ? addDays(returnDay, -1) : returnDay
  const busiest = eachDay(pickupDay, until).reduce((highest, day) => {
    const held = own.filter((one) => one.days.get(day)?.isTurnaround === false).length
    return Math.max(highest, held)
  }, 0)
  return busiest + late + quantity > most ? [`the school has more than ${most} of ${offering}`] : []
}

function ofBorrower(
  { world, model }: Played,
  { who }: Wanted,
  except: string | undefined,
): string[] {
  const open = [...model.reservations.values()].filter(
    (one) =>
      one.id !== except &&
      one.borrower === who &&
      one.pickupPoint === POINT &&
      model
        .ofReservation(one.id)
        .some(
          ({ stands }) =>
            stands === 'out' || (stands === 'promised' && one.returnDay >= world.today),
        ),
  )
  const most = world.point.maxOpenReservations
  return open.length + 1 > most ? [`${who} has more than ${most} open reservations`] : []
}

function ofLateSchool({ world, model }: Played, { school }: Wanted): string[] {
  const late = [...model.chains.values()].some(
    (one) =>
      one.stands === 'out' &&
      model.reservations.get(one.reservation)?.school === school &&
      daysBetween(one.returnDay, world.today) > 7,
  )
  return late ? ['the school is overdue'] : []
}

function atOpening(
  { world, model }: Played,
  { school, pickupDay }: Wanted,
  { offering, except }: { offering: string; except: string | undefined },
): string[] {
  const year = world.point.schoolYears.find(
    ({ from, until }) => from <= pickupDay && pickupDay <= until,
  )
  if (!year) return []
  const opened = year.bookingOpensAt.slice(0, 10)
  const lastDay = addDays(opened, world.point.openingDays - 1)
  if (world.as('els').now < new Date(year.bookingOpensAt) || world.today > lastDay) return []
  const most = world.lending.get(offering)?.maxPerSchoolAtOpening ?? 1
  const made = [...model.reservations.values()].filter(
    (one) =>
      one.id !== except &&
      one.school === school &&
      year.from <= one.pickupDay &&
      one.pickupDay <= year.until &&
      model
        .ofReservation(one.id)
        .some(
          (chain) => chain.offering === offering && !['cancelled', 'lapsed'].includes(chain.kind),
        ),
  )
  return made.length + 1 > most
    ? [`the year has just opened and the school has ${most} of ${offering}`]
    : []
}
