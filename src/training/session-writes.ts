import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { sessionRow } from './schedule-session.ts'
import type { SessionRecord } from './session.ts'

/** The write that changes when and where a session is. */
export function changedSession(id: string, record: SessionRecord): Compilable {
  return build.updateTable('training_session').set(sessionRow(record)).where('id', '=', id)
}

/** The write that cancels a session. Breaks `enrolment-rested-on` while a reservation rests on one of its seats. */
export function cancelledSession(ctx: Context, id: string): Compilable {
  const row = { cancelled_at: ctx.now.toISOString() }
  return build.updateTable('training_session').set(row).where('id', '=', id)
}

/** The write that says that it is known who was there. */
export function attendedSession(ctx: Context, id: string): Compilable {
  const row = { attended_at: ctx.now.toISOString() }
  return build.updateTable('training_session').set(row).where('id', '=', id)
}
