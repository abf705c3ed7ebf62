import { z } from '@hono/zod-openapi'
import { day, line, prose, whole } from './input.ts'

const time = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')
  .openapi({ example: '13:30' })

/** What a page and the API ask of one time that a training is given. */
export const sessionRecord = z.strictObject({
  day,
  untilDay: day.optional().openapi({ description: 'Of a training that takes several days.' }),
  startsAt: time.optional(),
  endsAt: time.optional(),
  place: line(200),
  seats: whole(1, 1000),
  note: prose(1000).optional(),
  certificateUntil: day
    .optional()
    .openapi({ description: 'The last day its certificates count; for good when left out.' }),
})
