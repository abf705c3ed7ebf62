import { createRoute, z } from '@hono/zod-openapi'
import { acceptOffer } from '../../ledger/accept-offer.ts'
import type { Wish } from '../../ledger/find-wish.ts'
import { listWishes } from '../../ledger/list-wishes.ts'
import { wait } from '../../ledger/wait.ts'
import { withdrawWish } from '../../ledger/withdraw-wish.ts'
import { reasonCodes } from '../../problem.ts'
import { day, page, reference, whole } from '../kit/input.ts'
import {
  actHeaders,
  actId,
  bareActOn,
  body,
  byId,
  guarded,
  guardedBare,
  json,
  madeOnce,
  noQuery,
  pageOf,
  refusals,
  routes,
} from './routes.ts'

const wanted = z
  .strictObject({
    offering: reference,
    quantity: whole(1, 999),
    pickupPoints: z
      .array(reference)
      .min(1)
      .max(50)
      .openapi({ description: 'The best liked first.' }),
    from: day.openapi({ description: 'The first day of pick-up that will do.' }),
    until: day.openapi({ description: 'The last day of return that will do.' }),
    days: whole(0, 1000).openapi({ description: 'Return day − pick-up day.' }),
    school: reference.optional(),
  })
  .openapi('WishRequest')

const wishSchema = z
  .object({
    id: z.string(),
    offering: z.string(),
    title: z.string(),
    quantity: z.int(),
    pickupPoints: z.array(z.string()),
    from: z.string(),
    until: z.string(),
    days: z.int(),
    school: z.string(),
    state: z
      .enum(['waiting', 'offered', 'accepted', 'declined', 'lapsed', 'withdrawn', 'unmet'])
      .openapi({ description: 'The last five are over; `unmet`: nothing came free in time.' }),
    place: z.int().optional().openapi({ description: '1 for who is first among days like these.' }),
    offer: z
      .object({
        reservation: z.string(),
        pickupPoint: z.string(),
        pickupDay: z.string(),
        returnDay: z.string(),
        heldUntil: z.string().openapi({ description: 'The last day on which it is accepted.' }),
      })
      .optional(),
    teacher: z
      .object({ name: z.string(), email: z.string() })
      .optional()
      .openapi({ description: 'Absent once the wish has lost its person.' }),
    madeAt: z.string(),
  })
  .openapi('Wish')

function sayWish({ account, place, offer, pickupPoints, ...wish }: Wish) {
  return {
    ...wish,
    pickupPoints: [...pickupPoints],
    ...(place !== undefined && { place }),
    ...(offer && { offer }),
    ...(account && { teacher: { name: account.name, email: account.email } }),
  }
}

const answered = {
  request: bareActOn(byId),
}

export const waiting = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/waiting',
      summary: 'Wait for a material that is not free',
      ...guarded('teacher'),
      request: { query: noQuery, headers: actHeaders, body: body(wanted) },
      responses: {
        ...madeOnce(wishSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'invalid-input',
          'id-taken',
          'busy',
          'free-now',
          ...reasonCodes,
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { wish, isRepeat } = await wait(c.var.ctx, { id, ...c.req.valid('json') })
      return c.json(sayWish(wish), isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/waiting',
      summary: 'Your wishes; everybody’s for the desk',
      ...guarded('teacher', 'desk'),
      request: {
        query: z.strictObject({ ...page, offering: reference.optional() }),
      },
      responses: pageOf(wishSchema),
    }),
    async (c) => {
      const { hits, total } = await listWishes(c.var.ctx, c.req.valid('query'))
      return c.json({ hits: hits.map(sayWish), total }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/waiting/{id}/acceptance',
      summary: 'Say yes to what was offered: it becomes a reservation',
      ...guardedBare('teacher'),
      ...answered,
      responses: {
        200: json(wishSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'wish-not-found',
          'wrong-state',
          'already-resolved',
          'not-for-your-school',
          'training-missing',
          'quota-reached',
          'school-overdue',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { wish } = await acceptOffer(c.var.ctx, { id, wish: c.req.valid('param').id })
      return c.json(sayWish(wish), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/waiting/{id}/withdrawal',
      summary: 'Leave the waiting list; what is offered is declined and goes to the next',
      ...guardedBare('teacher'),
      ...answered,
      responses: {
        200: json(wishSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'wish-not-found',
          'already-resolved',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { wish } = await withdrawWish(c.var.ctx, { id, wish: c.req.valid('param').id })
      return c.json(sayWish(wish), 200)
    },
  )
