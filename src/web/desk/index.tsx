import { Hono } from 'hono'
import type { WebEnv } from '../kit/env.ts'
import { only } from '../kit/guard.ts'
import { layout } from '../kit/layout.tsx'
import { checkOuts } from './check-outs.tsx'
import { copies } from './copies.tsx'
import { returns } from './returns.tsx'
import { ties } from './ties.tsx'
import { today } from './today.tsx'

/** The lending desk. */
export const desk = new Hono<WebEnv>()
  .use(layout('desk'))
  // A coordinator confirms schools too; the rest is the desk's alone.
  .route('/ties', ties)
  .use(only('desk'))
  .route('/', today)
  .route('/check-outs', checkOuts)
  .route('/returns', returns)
  .route('/copies', copies)
