import { z } from '@hono/zod-openapi'
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
  })
  .openapi('Reservation')

export type SaidReservation = z.output<typeof reservationSchema>

export function sayReservation(reservation: Reservation): SaidReservation {
  const { borrower, collectedBy, note, lines, ...rest } = reservation
  return {
    ...rest,
    lines: lines.map((line) => ({ ...line, copies: [...line.copies] })),
    ...(borrower && { borrower: { name: borrower.name, email: borrower.email } }),
    ...(collectedBy !== undefined && { collectedBy }),
    ...(note !== undefined && { note }),
  }
}
