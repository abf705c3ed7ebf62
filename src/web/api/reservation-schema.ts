import { z } from '@hono/zod-openapi'
import type { Condition } from '../../ledger/conditions.ts'
import { copyStates, type Reservation } from '../../ledger/reservation.ts'

const copyState = z.enum(copyStates)

/** A reservation as programs see it. */
export const reservationSchema = z
  .object({
    id: z.string(),
    code: z.string().openapi({ description: 'Six characters that can be read aloud.' }),
    state: copyState.openapi({
      description: '`checked-out` while one copy is out, else `reserved` while one is promised.',
    }),
    lines: z.array(
      z.object({
        offering: z.string(),
        title: z.string(),
        quantity: z.int(),
        copies: z.array(
          z.object({
            barcode: z.string(),
            shelf: z.string(),
            state: copyState,
            isPrepared: z.boolean(),
          }),
        ),
      }),
    ),
    pickupPoint: z.string(),
    pickupDay: z.string(),
    returnDay: z.string(),
    school: z.string(),
    borrower: z.object({ name: z.string(), email: z.string() }).optional(),
    collectedBy: z.string().optional(),
    note: z.string().optional(),
    madeAt: z.string(),
    overdue: z.boolean(),
    prepared: z.boolean(),
    conditional: z.boolean().openapi({
      description: 'A material rests on a seat in a training: no certificate opens it yet.',
    }),
    condition: z
      .object({
        training: z.string(),
        title: z.string(),
        day: z.string(),
        untilDay: z.string(),
        place: z.string(),
        lapsesOn: z
          .string()
          .optional()
          .openapi({ description: 'The seat was lost: the copies are freed on this day.' }),
      })
      .optional(),
    atRisk: z.boolean().openapi({
      description: 'A promised copy is late, out of service or elsewhere, and no other is free.',
    }),
    keptUntil: z
      .string()
      .optional()
      .openapi({ description: 'The day to collect it by, when it is kept after its pick-up day.' }),
  })
  .openapi('Reservation')

export type SaidReservation = z.output<typeof reservationSchema>

export function sayReservation(reservation: Reservation): SaidReservation {
  const { borrower, collectedBy, note, keptUntil, condition, lines, ...rest } = reservation
  return {
    ...rest,
    lines: lines.map((line) => ({ ...line, copies: [...line.copies] })),
    ...(borrower && { borrower: { name: borrower.name, email: borrower.email } }),
    ...(collectedBy !== undefined && { collectedBy }),
    ...(note !== undefined && { note }),
    ...(keptUntil !== undefined && { keptUntil }),
    ...(condition && { condition: sayCondition(condition) }),
  }
}

function sayCondition({ training, title, day, untilDay, place, lapsesOn }: Condition) {
  return { training, title, day, untilDay, place, ...(lapsesOn !== undefined && { lapsesOn }) }
}
