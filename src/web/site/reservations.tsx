import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { keepForm } from '../../accounts/keep-form.ts'
import { findOffering, offeringNotFound } from '../../catalogue/find-offering.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import type { Offering } from '../../catalogue/offering.ts'
import { isOf } from '../../context.ts'
import { newId } from '../../id.ts'
import { cancel } from '../../ledger/cancel.ts'
import { findOfferOfReservation } from '../../ledger/find-offer.ts'
import { getReservation } from '../../ledger/find-reservation.ts'
import { keepComing } from '../../ledger/keep-coming.ts'
import { listReservations } from '../../ledger/list-reservations.ts'
import { listWishes } from '../../ledger/list-wishes.ts'
import { reserve } from '../../ledger/reserve.ts'
import { waiveTraining } from '../../ledger/waive-training.ts'
import { seeReservation } from '../../ledger/see-reservation.ts'
import { Problem } from '../../problem.ts'
import { writeBrief } from '../kit/brief-cookie.ts'
import type { WebEnv } from '../kit/env.ts'
import { type Fields, first, mistakesOf, readForm, single } from '../kit/form.ts'
import { only } from '../kit/guard.ts'
import { day, line, mail, prose, whole } from '../kit/input.ts'
import { Done } from '../kit/notice.tsx'
import { renderOffering } from './offerings.tsx'
import { refusedBy } from './refused.ts'
import { ReservationList } from './reservation-list.tsx'
import { renderReservation } from './render-reservation.tsx'
import { CancelPage } from './reservation-page.tsx'
import { readInstead } from './alternatives.tsx'
import { WaitingList } from './waiting-list.tsx'

const RESERVATIONS_A_PAGE = 50
const REASON_LENGTH_MAX = 500

/** As many as one teacher may have. */
const WISHES_SHOWN_MAX = 50

const reserveForm = z.object({
  id: z.uuid(),
  pickupPoint: line(100),
  pickupDay: day,
  returnDay: day,
  quantity: z.coerce.number().pipe(whole(1, 999)).default(1),
  school: line(20).optional(),
  borrower: mail.optional(),
  note: prose(1000).optional(),
  enrol: line(100).optional(),
})
const cancelForm = z.object({ id: z.uuid() })

export const reservations = new Hono<WebEnv>()

  .post('/', async (c) => {
    const { ctx, words, language } = c.var
    const fields = withInstead(await readForm(c))
    const offering = await offeringOf(c, fields)
    if (ctx.actor === undefined) return continueAfterSignIn(c, offering, fields)
    const asked = reserveForm.safeParse(single(fields))
    if (!asked.success) {
      c.status(422)
      const mistakes = mistakesOf(asked.error, words)
      const refused = { mistakes, general: [], alternatives: [] }
      return renderOffering(c, offering, { asked: fields, refused })
    }
    const { quantity, ...wish } = asked.data
    try {
      const lines = [{ offering: offering.slug, quantity }]
      const { reservation } = await reserve(ctx, { ...wish, lines })
      return c.redirect(`/reservations/${reservation.id}?done=reserved`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || ![409, 422].includes(error.status)) throw error
      c.status(error.status)
      const { returnDay } = wish
      const refused = refusedBy(error, {
        returnDay,
        enrols: wish.enrol !== undefined,
        words,
        language,
      })
      return renderOffering(c, offering, { asked: fields, refused })
    }
  })

  .use(only())

  .get('/', async (c) => {
    const { ctx, words, language } = c.var
    const offset = Math.max(0, Math.trunc(Number(c.req.query('offset')) || 0))
    const [{ hits, total }, points, wishes] = await Promise.all([
      listReservations(ctx, {
        limit: RESERVATIONS_A_PAGE,
        offset,
        // The desk sees all of them elsewhere; here are her own.
        own: isOf(ctx.actor, 'desk'),
      }),
      listPickupPoints(ctx),
      listWishes(ctx, { limit: WISHES_SHOWN_MAX, offset: 0, own: true, open: true }),
    ])
    const pointNames = new Map(points.map(({ id, name }) => [id, name]))
    return c.render(
      <ReservationList
        reservations={hits}
        total={total}
        limit={RESERVATIONS_A_PAGE}
        offset={offset}
        reader={ctx.actor?.id}
        pointNames={pointNames}
        words={words}
        language={language}
      >
        {c.req.query('done') === 'transferred' && (
          <Done>
            <p>{words.changes.transfer.givenAway}</p>
          </Done>
        )}
        {wishes.total > 0 && (
          <WaitingList
            wishes={wishes.hits}
            pointNames={pointNames}
            words={words}
            language={language}
          />
        )}
      </ReservationList>,
      { title: words.reservations.list.title },
    )
  })

  .get('/:id', async (c) => {
    const { ctx } = c.var
    const reservation = await seeReservation(ctx, c.req.param('id'))
    const offer = await findOfferOfReservation(ctx, reservation.id)
    if (offer && reservation.borrower?.id === ctx.actor?.id) {
      return c.redirect(`/waiting/${encodeURIComponent(offer.wish)}`, 303)
    }
    return renderReservation(c, reservation)
  })

  .post('/:id/training-waiver', async (c) => {
    const fields = await readForm(c)
    const reason = first(fields, 'reason').slice(0, REASON_LENGTH_MAX)
    const reservation = c.req.param('id')
    if (reason === '') return c.redirect(`/reservations/${reservation}`, 303)
    const id = first(fields, 'id') || newId()
    await waiveTraining(c.var.ctx, { id, reservation, reason })
    return c.redirect(`/reservations/${reservation}?done=waived`, 303)
  })

  .get('/:id/cancellation', async (c) => {
    const { ctx, words, language } = c.var
    const reservation = await getReservation(ctx, c.req.param('id'))
    return c.render(
      <CancelPage reservation={reservation} id={newId()} words={words} language={language} />,
      { title: words.reservations.one.cancelTitle },
    )
  })

  .post('/:id/cancellation', async (c) => {
    const { data } = cancelForm.safeParse(single(await readForm(c)))
    const id = data?.id ?? newId()
    const reservation = await cancel(c.var.ctx, { id, reservation: c.req.param('id') })
    return c.redirect(`/reservations/${reservation.id}?done=cancelled`, 303)
  })

  .post('/:id/keeping', async (c) => {
    const { data } = cancelForm.safeParse(single(await readForm(c)))
    const id = data?.id ?? newId()
    const reservation = await keepComing(c.var.ctx, { id, reservation: c.req.param('id') })
    return c.redirect(`/reservations/${reservation.id}?done=kept`, 303)
  })

async function offeringOf(c: HonoContext<WebEnv>, fields: Fields): Promise<Offering> {
  const slug = first(fields, 'offering')
  const offering = await findOffering(c.var.ctx, slug)
  if (!offering) throw offeringNotFound(slug)
  return offering
}

/** Keeps what she filled in, and shows it again once she is signed in. */
async function continueAfterSignIn(c: HonoContext<WebEnv>, { slug }: Offering, fields: Fields) {
  const kept = await keepForm(c.var.ctx, { path: '/reservations', fields })
  writeBrief(c, 'kept-form', kept)
  const returnTo = `/offerings/${slug}?kept=yes#reserve-form`
  return c.redirect(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`, 303)
}

/** An alternative that was pressed takes the place of the period and point in the form. */
function withInstead(fields: Fields): Fields {
  const { instead, ...rest } = fields
  const choice = readInstead(instead?.[0] ?? '')
  if (!choice) return rest
  return {
    ...rest,
    pickupDay: [choice.pickupDay],
    returnDay: [choice.returnDay],
    pickupPoint: [choice.pickupPoint],
    ...(choice.enrol !== undefined && { enrol: [choice.enrol] }),
  }
}
