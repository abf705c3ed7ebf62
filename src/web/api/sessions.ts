import { createRoute, z } from '@hono/zod-openapi'
import { findOffering, offeringNotFound } from '../../catalogue/find-offering.ts'
import { cancelSession } from '../../ledger/cancel-session.ts'
import { changeSession } from '../../ledger/change-session.ts'
import { leaveSession } from '../../ledger/leave-session.ts'
import { recordAttendance } from '../../ledger/record-attendance.ts'
import { enrol } from '../../training/enrol.ts'
import {
  type Enrolment,
  listEnrolments,
  listOwnEnrolments,
} from '../../training/find-enrolments.ts'
import { getOwnSession, listSessions } from '../../training/find-session.ts'
import { scheduleSession } from '../../training/schedule-session.ts'
import { line, reference } from '../kit/input.ts'
import { sessionRecord } from '../kit/session-record.ts'
import {
  actId,
  actOn,
  bareActOn,
  byId,
  guarded,
  guardedBare,
  json,
  listOf,
  madeOnce,
  noQuery,
  refusals,
  routes,
} from './routes.ts'

const sessionSchema = z
  .object({
    id: z.string(),
    training: z.string(),
    title: z.string(),
    partner: z.string(),
    day: z.string(),
    untilDay: z.string(),
    startsAt: z.string().optional(),
    endsAt: z.string().optional(),
    place: z.string(),
    seats: z.int(),
    seatsLeft: z.int(),
    waiting: z.int(),
    note: z.string().optional(),
    certificateUntil: z.string().optional(),
    isCancelled: z.boolean(),
    isAttended: z.boolean(),
  })
  .openapi('TrainingSession')

const enrolmentSchema = z
  .object({
    id: z.string(),
    session: z.string(),
    state: z.enum(['seat', 'waiting', 'left', 'attended', 'missed']),
    place: z.int().optional().openapi({ description: 'Her place on the waiting list.' }),
    name: z.string(),
    email: z.string(),
    school: z.string().optional(),
  })
  .openapi('Enrolment')

function sayEnrolment({ id, session, state, place, name, email, school }: Enrolment) {
  return {
    ...{ id, session, state, name, email },
    ...(place !== undefined && { place }),
    ...(school !== undefined && { school }),
  }
}

const trains = ['partner', 'desk', 'coordinator'] as const
const changing = [
  'sign-in-needed',
  'forbidden',
  'session-not-found',
  'session-closed',
  'invalid-input',
  'id-taken',
  'busy',
] as const

export const sessions = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/offerings/{slug}/sessions',
      summary: 'When a training is given: what is not over yet',
      request: { query: noQuery, params: z.object({ slug: z.string() }) },
      responses: { 200: json(listOf(sessionSchema)), ...refusals('offering-not-found') },
    }),
    async (c) => {
      const { slug } = c.req.valid('param')
      const { ctx } = c.var
      if (!(await findOffering(ctx, slug))) throw offeringNotFound(slug)
      const hits = await listSessions(ctx, { trainings: [slug], from: ctx.today })
      return c.json({ hits, total: hits.length }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/offerings/{slug}/sessions',
      summary: 'Plan a time at which a training is given',
      ...guarded(...trains),
      request: actOn(
        z.object({ slug: z.string() }),
        sessionRecord.openapi('TrainingSessionRecord'),
      ),
      responses: {
        ...madeOnce(sessionSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'offering-not-found',
          'wrong-state',
          'invalid-input',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const { session, isRepeat } = await scheduleSession(c.var.ctx, {
        id: actId(c.req.valid('header')),
        training: c.req.valid('param').slug,
        record: c.req.valid('json'),
      })
      return c.json(session, isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/sessions/{id}',
      summary: 'One session, with who is enrolled',
      ...guarded(...trains),
      request: { query: noQuery, params: byId },
      responses: {
        200: json(sessionSchema.extend({ enrolments: z.array(enrolmentSchema) })),
        ...refusals('sign-in-needed', 'forbidden', 'session-not-found'),
      },
    }),
    async (c) => {
      const session = await getOwnSession(c.var.ctx, c.req.valid('param').id)
      const enrolments = await listEnrolments(c.var.ctx, session.id)
      return c.json({ ...session, enrolments: enrolments.map(sayEnrolment) }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/sessions/{id}',
      summary: 'Change when, where and for how many',
      ...guarded(...trains),
      request: actOn(byId, sessionRecord),
      responses: { 200: json(sessionSchema), ...refusals(...changing) },
    }),
    async (c) => {
      const session = await changeSession(c.var.ctx, {
        id: actId(c.req.valid('header')),
        session: c.req.valid('param').id,
        record: c.req.valid('json'),
      })
      return c.json(session, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/sessions/{id}/cancellation',
      summary: 'Cancel a session; everyone who is enrolled gets a letter',
      ...guardedBare(...trains),
      request: bareActOn(byId),
      responses: { 200: json(sessionSchema), ...refusals(...changing, 'already-resolved') },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const session = await cancelSession(c.var.ctx, { id, session: c.req.valid('param').id })
      return c.json(session, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/sessions/{id}/enrolments',
      summary: 'Ask for a seat; a place in line when it is full',
      ...guarded('teacher'),
      request: actOn(byId, z.strictObject({ school: reference.optional() })),
      responses: {
        ...madeOnce(enrolmentSchema),
        ...refusals(...changing, 'already-enrolled', 'already-resolved'),
      },
    }),
    async (c) => {
      const { enrolment, isRepeat } = await enrol(c.var.ctx, {
        id: actId(c.req.valid('header')),
        session: c.req.valid('param').id,
        ...c.req.valid('json'),
      })
      return c.json(sayEnrolment(enrolment), isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/sessions/{id}/enrolments/withdrawal',
      summary: 'Give up your seat, or your place in line',
      ...guardedBare('teacher'),
      request: bareActOn(byId),
      responses: {
        200: json(z.object({ session: z.string() })),
        ...refusals(...changing, 'not-found'),
      },
    }),
    async (c) => {
      const { id: session } = c.req.valid('param')
      await leaveSession(c.var.ctx, { id: actId(c.req.valid('header')), session })
      return c.json({ session }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/sessions/{id}/attendance',
      summary: 'Say who was there; they get a certificate, whoever else had a seat gets none',
      ...guarded(...trains),
      request: actOn(
        byId,
        z.strictObject({
          attended: z
            .array(line(254))
            .max(1000)
            .openapi({ description: 'Enrolments by id, or mail addresses.' }),
        }),
      ),
      responses: { 200: json(listOf(enrolmentSchema)), ...refusals(...changing) },
    }),
    async (c) => {
      const enrolments = await recordAttendance(c.var.ctx, {
        id: actId(c.req.valid('header')),
        session: c.req.valid('param').id,
        ...c.req.valid('json'),
      })
      return c.json({ hits: enrolments.map(sayEnrolment), total: enrolments.length }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/enrolments',
      summary: 'Your own seats and places in line',
      ...guarded('teacher'),
      request: { query: noQuery },
      responses: {
        200: json(listOf(enrolmentSchema.extend({ on: sessionSchema }))),
        ...refusals('sign-in-needed', 'forbidden'),
      },
    }),
    async (c) => {
      const found = await listOwnEnrolments(c.var.ctx)
      const hits = found.map(({ enrolment, session }) => ({
        ...sayEnrolment(enrolment),
        on: session,
      }))
      return c.json({ hits, total: hits.length }, 200)
    },
  )
