import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { isOf } from '../../context.ts'
import { newId } from '../../id.ts'
import { change } from '../../ledger/change.ts'
import { extend } from '../../ledger/extend.ts'
import { findReservation, getReservation } from '../../ledger/find-reservation.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import { transfer } from '../../ledger/transfer.ts'
import { Problem } from '../../problem.ts'
import type { WebEnv } from '../kit/env.ts'
import { type Fields, first, mistakesOf, readForm, single } from '../kit/form.ts'
import { only } from '../kit/guard.ts'
import { day, line, mail } from '../kit/input.ts'
import { ChangePage } from './change-form.tsx'
import { changeRefused } from './change-refused.ts'
import { linesIn, readChangeView } from './change-view.ts'
import { type Refused, refusedBy } from './refused.ts'
import { renderReservation } from './render-reservation.tsx'
import { readInstead } from './alternatives.tsx'
import { TransferPage } from './transfer-page.tsx'

const changeForm = z.object({
  id: z.uuid(),
  pickupPoint: line(100).optional(),
  pickupDay: day,
  returnDay: day,
  override: line(500).optional(),
})
const extensionForm = z.object({ id: z.uuid(), returnDay: day, override: line(500).optional() })
const transferForm = z.object({ id: z.uuid(), to: mail })

/** Changing a reservation, keeping a loan longer, passing either on. */
export const reservationChanges = new Hono<WebEnv>()
  .use('/:id/:what{change|extension|transfer}', only())

  .get('/:id/change', async (c) => {
    const reservation = await getReservation(c.var.ctx, c.req.param('id'))
    if (reservation.state !== 'reserved') return backTo(c, reservation)
    return renderChange(c, reservation, { asked: queryOf(c) })
  })

  .post('/:id/change', async (c) => {
    const { ctx, words, language } = c.var
    const reservation = await getReservation(ctx, c.req.param('id'))
    const fields = withInstead(await readForm(c))
    const asked = changeForm.safeParse(single(fields))
    const lines = linesIn(reservation, fields)
    if (!asked.success || lines.length === 0) {
      const mistakes = asked.success ? {} : mistakesOf(asked.error, words)
      const general = lines.length === 0 ? [words.changes.change.nothingLeft] : []
      c.status(422)
      const refused = { mistakes, general, alternatives: [] }
      return renderChange(c, reservation, { asked: fields, refused })
    }
    const { override, ...wanted } = asked.data
    try {
      const { prepared } = reservation
      const wish = { ...wanted, lines, reservation: reservation.id, ...overriding(override) }
      const changed = await change(ctx, wish)
      const isUnprepared = prepared && !changed.reservation.prepared
      return backTo(c, reservation, isUnprepared ? 'changed-unprepared' : 'changed')
    } catch (error) {
      if (!isRefusal(error)) throw error
      const offerings = lines.map(({ offering }) => offering)
      const { returnDay } = wanted
      const said = { reservation, offerings, returnDay, words, language }
      c.status(error.status)
      return renderChange(c, reservation, { asked: fields, refused: changeRefused(error, said) })
    }
  })

  .post('/:id/extension', async (c) => {
    const { ctx, words, language } = c.var
    const reservation = await getReservation(ctx, c.req.param('id'))
    const fields = await readForm(c)
    const asked = extensionForm.safeParse(single(fields))
    const typed = { returnDay: first(fields, 'returnDay'), override: first(fields, 'override') }
    if (!asked.success) {
      const mistakes = mistakesOf(asked.error, words)
      c.status(422)
      const refused = { mistakes, general: [], alternatives: [] }
      return renderReservation(c, reservation, { extension: { asked: typed, refused } })
    }
    const { override, ...wanted } = asked.data
    try {
      await extend(ctx, { ...wanted, reservation: reservation.id, ...overriding(override) })
      return backTo(c, reservation, 'extended')
    } catch (error) {
      if (!isRefusal(error)) throw error
      const { returnDay } = wanted
      const refused = refusedBy(error, { returnDay, enrols: false, words, language })
      c.status(error.status)
      return renderReservation(c, reservation, { extension: { asked: typed, refused } })
    }
  })

  .get('/:id/transfer', async (c) => {
    const reservation = await getReservation(c.var.ctx, c.req.param('id'))
    const isOpen = ['reserved', 'checked-out'].includes(reservation.state)
    return isOpen ? renderTransfer(c, reservation, { to: '' }) : backTo(c, reservation)
  })

  .post('/:id/transfer', async (c) => {
    const { ctx, words, language } = c.var
    const fields = await readForm(c)
    const asked = transferForm.safeParse(single(fields))
    const reservation = await findReservation(ctx, c.req.param('id'))
    const to = first(fields, 'to')
    if (!asked.success && reservation) {
      c.status(422)
      const mistakes = mistakesOf(asked.error, words)
      return renderTransfer(c, reservation, {
        to,
        refused: { mistakes, general: [], alternatives: [] },
      })
    }
    try {
      const wish = { id: asked.data?.id ?? newId(), to }
      const passed = await transfer(ctx, { ...wish, reservation: c.req.param('id') })
      // Who passed it on may not see it any more.
      const isHers = await findReservation(ctx, passed.reservation.id)
      return isHers
        ? backTo(c, passed.reservation, 'transferred')
        : c.redirect('/reservations?done=transferred', 303)
    } catch (error) {
      if (!isRefusal(error) || !reservation) throw error
      c.status(error.status)
      const refused = refusedBy(error, { returnDay: '', enrols: false, words, language })
      return renderTransfer(c, reservation, { to, refused })
    }
  })

function backTo(c: HonoContext<WebEnv>, { id }: Reservation, done?: string) {
  const query = done === undefined ? '' : `?done=${done}`
  return c.redirect(`/reservations/${encodeURIComponent(id)}${query}`, 303)
}

function isRefusal(error: unknown): error is Problem & { status: 409 | 422 } {
  return error instanceof Problem && [409, 422].includes(error.status)
}

function overriding(reason: string | undefined) {
  return reason === undefined ? {} : { override: { reason } }
}

function queryOf(c: HonoContext<WebEnv>): Fields {
  return c.req.queries()
}

/** An alternative that was pressed takes the place of the period and point in the form. */
function withInstead({ instead, ...rest }: Fields): Fields {
  const choice = readInstead(instead?.[0] ?? '')
  if (!choice) return rest
  const { pickupDay, returnDay, pickupPoint } = choice
  return { ...rest, pickupDay: [pickupDay], returnDay: [returnDay], pickupPoint: [pickupPoint] }
}

async function renderChange(
  c: HonoContext<WebEnv>,
  reservation: Reservation,
  { asked, refused }: { asked: Fields; refused?: Refused },
) {
  const { ctx, words, language } = c.var
  const isDesk = isOf(ctx.actor, 'desk')
  return c.render(
    <ChangePage
      view={await readChangeView(ctx, { reservation, asked, isDesk })}
      refused={refused}
      today={ctx.today}
      id={newId()}
      words={words}
      language={language}
    />,
    { title: words.changes.change.title },
  )
}

function renderTransfer(
  c: HonoContext<WebEnv>,
  reservation: Reservation,
  { to, refused }: { to: string; refused?: Refused },
) {
  const { words, language } = c.var
  return c.render(
    <TransferPage
      reservation={reservation}
      refused={refused}
      to={to}
      id={newId()}
      words={words}
      language={language}
    />,
    { title: words.changes.transfer.title },
  )
}
