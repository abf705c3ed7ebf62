import { z } from 'zod'
import { weekdays } from '../../day.ts'
import { line, prose } from '../kit/input.ts'

const week = z.array(z.enum(weekdays)).min(1)

/** What every pick-up point says of itself: who it is, and its week. */
export const pointForm = z.object({
  name: line(200),
  address: prose(500),
  pickupDays: week,
  returnDays: week,
  workingDays: week,
})
