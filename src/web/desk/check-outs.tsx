import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { newId } from '../../id.ts'
import { checkOut } from '../../ledger/check-out.ts'
import { findCopyStatus } from '../../ledger/find-copy-status.ts'
import { findReservation } from '../../ledger/find-reservation.ts'
import { walkIn } from '../../ledger/walk-in.ts'
import { Problem } from '../../problem.ts'
import type { WebEnv } from '../kit/env.ts'
import { type Fields, first, mistakesOf, readForm, single } from '../kit/form.ts'
import { day, line, mail, schoolNumber } from '../kit/input.ts'
import { readSchoolNames } from '../kit/school-names.ts'
import { CheckOutPage } from './check-out-page.tsx'
import { readCounter, type Scans } from './counter.ts'
import { type RefusedHandOut, refusedHandOut } from './refused-hand-out.ts'

const handOutForm = z.object({
  id: z.uuid(),
  barcode: line(64),
  collectedBy: line(100).optional(),
  day: day.optional(),
  reason: line(500).optional(),
})
const walkInForm = handOutForm.extend({
  borrower: mail,
  school: schoolNumber.optional(),
  returnDay: day,
})

export const checkOuts = new Hono<WebEnv>()

  .get('/new', async (c) => {
    const done = c.req.query('done')
    return renderCounter(c, {
      scans: {
        reservation: c.req.query('reservation') ?? '',
        barcodes: c.req.queries('barcode') ?? [],
        scan: c.req.query('scan')?.trim() ?? '',
      },
      done: done === undefined ? undefined : await findReservation(c.var.ctx, done),
      left: c.req.queries('left') ?? [],
    })
  })

  .post('/', async (c) => {
    const { words, language } = c.var
    const fields = await readForm(c)
    const scans = {
      reservation: first(fields, 'reservation'),
      barcodes: fields.barcode ?? [],
      scan: '',
    }
    const schema = scans.reservation ? handOutForm : walkInForm
    const sent = schema.safeParse(single(fields))
    if (!sent.success) {
      c.status(422)
      const mistakes = mistakesOf(sent.error, words)
      return renderCounter(c, {
        scans,
        fields,
        refused: { mistakes, general: [], mayOverride: false },
      })
    }
    if (await mustConfirm(c, scans, fields)) {
      c.status(422)
      const mistakes = { confirmed: words.deskActs.check.mustConfirm }
      return renderCounter(c, {
        scans,
        fields,
        refused: { mistakes, general: [], mayOverride: false },
      })
    }
    try {
      const { reservation, refused } = await handOut(c, scans, fields)
      const left = refused.map(({ barcode }) => ['left', barcode])
      const query = new URLSearchParams([['done', reservation.id], ...left])
      return c.redirect(`/desk/check-outs/new?${query}`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || ![404, 409, 422].includes(error.status)) throw error
      c.status(error.status)
      return renderCounter(c, {
        scans,
        fields,
        refused: refusedHandOut(error, { words, language }),
      })
    }
  })

async function handOut({ var: { ctx } }: HonoContext<WebEnv>, scans: Scans, fields: Fields) {
  const { barcodes, reservation } = scans
  if (reservation) {
    const { id, collectedBy, day: outDay, reason } = handOutForm.parse(single(fields))
    const override = reason === undefined ? undefined : { reason }
    return checkOut(ctx, { id, reservation, barcodes, collectedBy, day: outDay, override })
  }
  const { reason, barcode: _, ...wish } = walkInForm.parse(single(fields))
  return walkIn(ctx, { ...wish, barcodes, ...(reason && { override: { reason } }) })
}

/** Something is known to be missing or broken, and nobody has said yet that she told so. */
async function mustConfirm(
  { var: { ctx } }: HonoContext<WebEnv>,
  { barcodes }: Scans,
  fields: Fields,
): Promise<boolean> {
  if (first(fields, 'confirmed') === 'yes') return false
  const copies = await Promise.all(barcodes.map((barcode) => findCopyStatus(ctx, barcode)))
  return copies.some((copy) => copy !== undefined && copy.remarks.length > 0)
}

async function renderCounter(
  c: HonoContext<WebEnv>,
  {
    scans,
    fields = {},
    refused,
    done,
    left = [],
  }: {
    scans: Scans
    fields?: Fields
    refused?: RefusedHandOut | undefined
    done?: Awaited<ReturnType<typeof findReservation>>
    /** Barcodes that were scanned and did not go. */
    left?: readonly string[]
  },
) {
  const { ctx, words, language } = c.var
  const counter = await readCounter(ctx, scans, words)
  const mentions = [counter.reservation, ...counter.choices, done].filter(
    (one) => one !== undefined,
  )
  return c.render(
    <CheckOutPage
      counter={counter}
      fields={fields}
      refused={refused}
      done={done}
      left={left}
      schoolNames={await readSchoolNames(ctx, mentions)}
      id={newId()}
      today={ctx.today}
      words={words}
      language={language}
    />,
    { title: words.desk.checkOut.title },
  )
}
