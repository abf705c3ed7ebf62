import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { WebEnv } from '../kit/env.ts'
import { availability } from './availability.ts'
import { calendars } from './calendars.ts'
import { certificates } from './certificates.ts'
import { checkOuts } from './check-outs.ts'
import { copies } from './copies.ts'
import { copyService } from './copy-service.ts'
import { demand } from './demand.ts'
import { desk } from './desk.ts'
import { DocsPage } from './docs.tsx'
import { histories } from './histories.ts'
import { lending } from './lending.ts'
import { otherMethods } from './methods.ts'
import { offerings } from './offerings.ts'
import { describeCalls, withBearer } from './openapi.ts'
import { partners } from './partners.ts'
import { parts } from './parts.ts'
import { pickupPoints } from './pickup-points.ts'
import { preparations } from './preparations.ts'
import { reservationChanges } from './reservation-changes.ts'
import { reservations } from './reservations.ts'
import { returns } from './returns.ts'
import { reversals } from './reversals.ts'
import { routes } from './routes.ts'
import { schools } from './schools.ts'
import { search } from './search.ts'
import { sessions } from './sessions.ts'
import { tokens } from './tokens.ts'
import { trainingWaivers } from './training-waivers.ts'
import { vocabulary } from './vocabulary.ts'
import { waiting } from './waiting.ts'

export const calls = withBearer(routes())

// What everyone reads is sent once, and after that only when it has changed.
for (const path of [
  '/offerings',
  '/offerings/:slug',
  '/partners',
  '/pickup-points',
  '/vocabulary',
]) {
  calls.get(path, etag())
}

calls
  .route('/', search)
  .route('/', offerings)
  .route('/', availability)
  .route('/', lending)
  .route('/', parts)
  .route('/', reservations)
  .route('/', reservationChanges)
  .route('/', checkOuts)
  .route('/', returns)
  .route('/', desk)
  .route('/', copies)
  .route('/', copyService)
  .route('/', preparations)
  .route('/', reversals)
  .route('/', histories)
  .route('/', certificates)
  .route('/', sessions)
  .route('/', trainingWaivers)
  .route('/', partners)
  .route('/', pickupPoints)
  .route('/', demand)
  .route('/', calendars)
  .route('/', tokens)
  .route('/', schools)
  .route('/', waiting)
  .route('/', vocabulary)
  .all('*', otherMethods(calls))

/** The JSON API. */
export const api = new Hono<WebEnv>()
  .get('/', (c) => c.redirect('/api/docs', 303))
  .get('/docs', (c) => c.html(DocsPage({ document: describeCalls(calls), c })))
  .get('/v1/openapi.json', (c) => c.json(describeCalls(calls)))
  .route('/v1', calls)
