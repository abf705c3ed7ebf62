import { Hono } from 'hono'
import type { WebEnv } from '../kit/env.ts'
import { keptPages } from '../kit/kept-pages.ts'
import { only } from '../kit/guard.ts'
import { layout } from '../kit/layout.tsx'
import { organise } from '../kit/organise.tsx'
import { account } from './account.tsx'
import { calendarFiles, calendars } from './calendars.tsx'
import { devLetters } from './dev-letters.tsx'
import { devLook } from './dev-look.tsx'
import { home } from './home.tsx'
import { keep } from './keep.tsx'
import { language } from './language.ts'
import { offerings } from './offerings.tsx'
import { reservationChanges } from './reservation-changes.tsx'
import { reservations } from './reservations.tsx'
import { schoolLoans } from './school-loans.tsx'
import { signIn } from './sign-in.tsx'
import { waiting } from './waiting.tsx'
import { trainings } from './trainings.tsx'

const everyone = keptPages()

/** What teachers see, and everyone who looks around. */
export const site = new Hono<WebEnv>()
  .use(layout('site'))
  .get('/', everyone)
  .get('/offerings/*', everyone)
  .route('/', home)
  .route('/offerings', offerings)
  .route('/reservations', reservations)
  .route('/reservations', reservationChanges)
  .route('/schools', schoolLoans)
  .route('/waiting', waiting)
  .route('/sign-in', signIn)
  .route('/trainings', trainings)
  .use('/partner/trainings/*', only('partner'))
  .route('/partner/trainings', organise('/partner/trainings'))
  .route('/account/calendars', calendars)
  .route('/account', account)
  .route('/calendars', calendarFiles)
  .route('/keep', keep)
  .route('/language', language)
  .route('/dev/letters', devLetters)
  .route('/dev/look', devLook)
