import { listMaterials } from '../../catalogue/list-materials.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import type { Context } from '../../context.ts'
import { addDays, type Day, isDay } from '../../day.ts'
import type { Availability } from '../../ledger/availability.ts'
import { changeCalendar } from '../../ledger/change-calendar.ts'
import type { WantedLine } from '../../ledger/look-lines.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import { monthBounds } from '../kit/calendar.tsx'
import { type Fields, first } from '../kit/form.ts'

/** How far the first day that would do is looked for. */
const DAYS_LOOKED_AHEAD = 120

/** Everything that the page to change a reservation shows. */
export interface ChangeView {
  readonly reservation: Reservation
  readonly points: readonly { readonly id: string; readonly name: string }[]
  /** What could be added. */
  readonly others: readonly { readonly slug: string; readonly title: string }[]
  readonly month: string
  readonly days: Availability['days']
  readonly periods: Availability['periods']
  /** What stands in the form. */
  readonly fields: Fields
  readonly isDesk: boolean
}

/** The name of the field for the number of a material. */
export function quantityField(offering: string): string {
  return `quantity-${offering}`
}

/** Reads it: `asked` is what the address or a form that was sent says. */
export async function readChangeView(
  ctx: Context,
  { reservation, asked, isDesk }: { reservation: Reservation; asked: Fields; isDesk: boolean },
): Promise<ChangeView> {
  const fields = { ...fieldsOf(reservation), ...asked }
  const [points, materials] = await Promise.all([listPickupPoints(ctx), listMaterials(ctx)])
  const own = new Set(reservation.lines.map(({ offering }) => offering))
  const pickupPoint = first(fields, 'pickupPoint')
  const wanted = linesIn(reservation, fields)
  const lines = wanted.length > 0 ? wanted : reservation.lines
  const month = monthOf(fields, ctx.today)
  const { from, until } = monthBounds(month)
  const calendar = await changeCalendar(ctx, {
    reservation: reservation.id,
    lines: lines.map(({ offering, quantity }) => ({ offering, quantity })),
    pickupPoint,
    from: from < ctx.today ? ctx.today : from,
    until,
  })
  return {
    reservation,
    points: points.map(({ id, name }) => ({ id, name })),
    others: [...materials.values()]
      .filter(({ slug }) => !own.has(slug))
      .map(({ slug, title }) => ({ slug, title }))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'nl')),
    month,
    ...calendar,
    fields,
    isDesk,
  }
}

/** How far ahead the months can be turned. */
export function lastMonth(today: Day): string {
  return addDays(today, DAYS_LOOKED_AHEAD + 280).slice(0, 7)
}

/** The lines that a form asks for; what is set to 0 is left out. */
export function linesIn(reservation: Reservation, fields: Fields): WantedLine[] {
  const kept = reservation.lines.map(({ offering }) => ({
    offering,
    quantity: Number(first(fields, quantityField(offering))),
  }))
  const offering = first(fields, 'add')
  const added = offering
    ? [{ offering, quantity: Number(first(fields, 'addQuantity') || '1') }]
    : []
  return [...kept, ...added].filter(({ quantity }) => Number.isInteger(quantity) && quantity > 0)
}

function fieldsOf({ lines, pickupPoint, pickupDay, keptUntil, returnDay }: Reservation): Fields {
  return {
    pickupPoint: [pickupPoint],
    pickupDay: [keptUntil ?? pickupDay],
    returnDay: [returnDay],
    ...Object.fromEntries(
      lines.map(({ offering, quantity }) => [quantityField(offering), [String(quantity)]]),
    ),
  }
}

function monthOf(fields: Fields, today: Day): string {
  const asked = [first(fields, 'month'), first(fields, 'pickupDay').slice(0, 7)]
  const month = asked.find((text) => isDay(`${text}-01`)) ?? today.slice(0, 7)
  return month < today.slice(0, 7) ? today.slice(0, 7) : month
}
