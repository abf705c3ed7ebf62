import type { PickupPointRecord } from '../src/catalogue/put-pickup-point.ts'
import { sampleClosures, sampleSchoolYears } from './calendar.ts'

const everywhere = {
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  closures: sampleClosures,
  schoolYears: sampleSchoolYears,
} as const

/** Three desks, each with days of its own. The addresses are invented. */
export const samplePickupPoints: readonly PickupPointRecord[] = [
  {
    ...everywhere,
    id: 'kortrijk',
    name: 'Uitleenpunt Kortrijk',
    address: 'Voorbeeldlaan 1, 8500 Kortrijk',
    openDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  },
  {
    ...everywhere,
    id: 'roeselare',
    name: 'Uitleenpunt Wereldhuis Roeselare',
    address: 'Voorbeeldstraat 12, 8800 Roeselare',
    openDays: ['mon', 'tue', 'thu', 'fri'],
  },
  {
    ...everywhere,
    id: 'beernem',
    name: 'Uitleenpunt Bulskampveld Beernem',
    address: 'Voorbeelddreef 3, 8730 Beernem',
    openDays: ['tue', 'wed', 'thu', 'fri', 'sat'],
    pickupDays: ['tue', 'wed', 'fri', 'sat'],
  },
]
