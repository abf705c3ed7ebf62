import { createRoute, z } from '@hono/zod-openapi'
import { checkOut } from '../../ledger/check-out.ts'
import { walkIn } from '../../ledger/walk-in.ts'
import { invalid, reasonCodes } from '../../problem.ts'
import { barcode, day, line, mail, reference } from '../kit/input.ts'
import { sayProblem } from '../kit/refusal.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import { actHeaders, actId, body, guarded, madeOnce, noQuery, refusals, routes } from './routes.ts'

const handOut = z
  .strictObject({
    reservation: reference.optional().openapi({ description: 'What is collected …' }),
    borrower: mail.optional().openapi({ description: '… or who stands at the counter.' }),
    school: reference.optional(),
    returnDay: day.optional(),
    barcodes: z.array(barcode).min(1).max(200),
    collectedBy: line(200).optional(),
    day: day
      .optional()
      .openapi({ description: 'When it happened, at most 7 days ago; today when left out.' }),
    override: z.strictObject({ reason: line(500) }).optional(),
  })
  .openapi('CheckOut')

const handedOut = reservationSchema
  .extend({
    checkOut: z
      .string()
      .openapi({ description: 'The hand-out: `POST /check-outs/{id}/reversal`.' }),
    refused: z
      .array(z.object({ barcode: z.string(), code: z.string(), detail: z.string() }))
      .openapi({ description: 'Copies that were scanned and did not go, and why.' }),
  })
  .openapi('HandedOut')

export const checkOuts = routes().openapi(
  createRoute({
    method: 'post',
    path: '/check-outs',
    summary: 'Hand out: what was reserved, or at once for somebody at the counter',
    ...guarded('desk'),
    request: { query: noQuery, headers: actHeaders, body: body(handOut) },
    responses: {
      ...madeOnce(handedOut),
      ...refusals(
        'sign-in-needed',
        'forbidden',
        'invalid-input',
        'reservation-not-found',
        'id-taken',
        'already-out',
        'copy-not-checked',
        'copy-elsewhere',
        'copy-prepared',
        'copy-retired',
        'copy-lost',
        'already-resolved',
        'not-in-reservation',
        'busy',
        ...reasonCodes,
      ),
    },
  }),
  async (c) => {
    const said = c.req.valid('json')
    const id = actId(c.req.valid('header'))
    const { reservation, isRepeat, refused } = await hand(c.var.ctx, id, said)
    const left = refused.map(({ barcode: stays, problem }) => {
      const { code, detail } = sayProblem(problem, c.var.language)
      return { barcode: stays, code, detail }
    })
    const answer = { ...sayReservation(reservation), checkOut: id, refused: left }
    return c.json(answer, isRepeat ? 200 : 201)
  },
)

type Ctx = Parameters<typeof checkOut>[0]

function hand(ctx: Ctx, id: string, said: z.output<typeof handOut>) {
  const { reservation, borrower, school, returnDay, override, ...rest } = said
  if (reservation !== undefined) {
    const extra = Object.entries({ borrower, school, returnDay }).find(([, value]) => value)
    if (extra) throw invalid(extra[0], 'Not together with `reservation`.', 'only-together')
    return checkOut(ctx, { id, reservation, override, ...rest })
  }
  if (borrower === undefined) {
    throw invalid('reservation', 'Say which reservation, or for which borrower.', 'required')
  }
  if (returnDay === undefined) throw invalid('returnDay', 'Say until when.', 'required')
  return walkIn(ctx, { id, borrower, school, returnDay, override, ...rest })
}
