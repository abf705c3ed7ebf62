import { Hono } from 'hono'
import type { WebEnv } from '../kit/env.ts'
import { layout } from '../kit/layout.tsx'
import { account } from './account.tsx'
import { devLetters } from './dev-letters.tsx'
import { devLook } from './dev-look.tsx'
import { home } from './home.tsx'
import { language } from './language.ts'
import { offerings } from './offerings.tsx'
import { reservations } from './reservations.tsx'
import { signIn } from './sign-in.tsx'

/** What teachers see, and everyone who looks around. */
export const site = new Hono<WebEnv>()
  .use(layout('site'))
  .route('/', home)
  .route('/offerings', offerings)
  .route('/reservations', reservations)
  .route('/sign-in', signIn)
  .route('/account', account)
  .route('/language', language)
  .route('/dev/letters', devLetters)
  .route('/dev/look', devLook)
