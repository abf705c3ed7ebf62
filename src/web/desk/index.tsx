import { Hono } from 'hono'
import type { WebEnv } from '../kit/env.ts'
import { only } from '../kit/guard.ts'
import { layout } from '../kit/layout.tsx'
import { organise } from '../kit/organise.tsx'
import { checkOuts } from './check-outs.tsx'
import { copies } from './copies.tsx'
import { demand } from './demand.tsx'
import { newPoint } from './new-point.tsx'
import { look } from './look.tsx'
import { points } from './points.tsx'
import { preparations } from './preparations.tsx'
import { reservations } from './reservations.tsx'
import { returns } from './returns.tsx'
import { reversals } from './reversals.tsx'
import { rules } from './rules.tsx'
import { settings } from './settings.tsx'
import { ties } from './ties.tsx'
import { today } from './today.tsx'
import { waiting } from './waiting.tsx'

/** The lending desk. */
export const desk = new Hono<WebEnv>()
  .use(layout('desk'))
  // A coordinator confirms schools too; the rest is the desk's alone.
  .route('/ties', ties)
  .use('/trainings/*', only('desk', 'coordinator'))
  .route('/trainings', organise('/desk/trainings'))
  // So does who sets the rules.
  .use('/settings/*', only('desk', 'coordinator'))
  .use('/materials/*', only('desk', 'coordinator'))
  .use('/points/*', only('desk', 'coordinator'))
  .use('/demand/*', only('desk', 'coordinator'))
  .route('/settings', settings)
  .route('/materials', rules)
  .route('/points', newPoint)
  .route('/points', points)
  .route('/demand', demand)
  .route('/look', look)
  .use(only('desk'))
  .route('/', today)
  .route('/', reversals)
  .route('/preparations', preparations)
  .route('/reservations', reservations)
  .route('/check-outs', checkOuts)
  .route('/returns', returns)
  .route('/copies', copies)
  .route('/waiting', waiting)
