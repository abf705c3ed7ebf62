import type { PickupPointRecord } from '../src/catalogue/put-pickup-point.ts'

type SampleClosure = PickupPointRecord['closures'][number]

/** The Flemish school years: first and last school day. Source: the decree on holidays, published dates. */
const schoolYears = [
  ['2025-09-01', '2026-06-30'],
  ['2026-09-01', '2027-06-30'],
  ['2027-09-01', '2028-06-30'],
  ['2028-09-01', '2029-06-29'],
] as const

/** Reservations for a school year open in the May before it, on a Wednesday afternoon or thereabouts. */
export const sampleSchoolYears = schoolYears.map(([from, until]) => ({
  from,
  until,
  bookingOpensAt: `${from.slice(0, 4)}-05-20T12:00:00Z`,
}))

const holidays: readonly [reason: string, from: string, until: string, worked: boolean][] = [
  ['Herfstvakantie', '2025-10-27', '2025-11-02', true],
  ['Kerstvakantie', '2025-12-22', '2026-01-04', false],
  ['Krokusvakantie', '2026-02-16', '2026-02-22', true],
  ['Paasvakantie', '2026-04-06', '2026-04-19', true],
  ['Zomervakantie', '2026-07-01', '2026-08-31', false],
  ['Herfstvakantie', '2026-11-02', '2026-11-08', true],
  ['Kerstvakantie', '2026-12-21', '2027-01-03', false],
  ['Krokusvakantie', '2027-02-08', '2027-02-14', true],
  ['Paasvakantie', '2027-03-29', '2027-04-11', true],
  ['Zomervakantie', '2027-07-01', '2027-08-31', false],
  ['Herfstvakantie', '2027-11-01', '2027-11-07', true],
  ['Kerstvakantie', '2027-12-27', '2028-01-09', false],
  ['Krokusvakantie', '2028-02-28', '2028-03-05', true],
  ['Paasvakantie', '2028-04-03', '2028-04-16', true],
  ['Zomervakantie', '2028-07-01', '2028-08-31', false],
  ['Herfstvakantie', '2028-10-30', '2028-11-05', true],
  ['Kerstvakantie', '2028-12-25', '2029-01-07', false],
  ['Krokusvakantie', '2029-02-12', '2029-02-18', true],
  ['Paasvakantie', '2029-04-02', '2029-04-15', true],
  ['Zomervakantie', '2029-07-01', '2029-08-31', false],
]

/** Days off that are no holiday: a loan goes on over them, and they count. */
const daysOff: readonly [reason: string, from: string, until: string][] = [
  ['Wapenstilstand', '2025-11-11', '2025-11-11'],
  ['Feest van de Arbeid', '2026-05-01', '2026-05-01'],
  ['Hemelvaart', '2026-05-14', '2026-05-15'],
  ['Pinkstermaandag', '2026-05-25', '2026-05-25'],
  ['Wapenstilstand', '2026-11-11', '2026-11-11'],
  ['Hemelvaart', '2027-05-06', '2027-05-07'],
  ['Pinkstermaandag', '2027-05-17', '2027-05-17'],
  ['Wapenstilstand', '2027-11-11', '2027-11-11'],
  ['Paasmaandag', '2028-04-17', '2028-04-17'],
  ['Feest van de Arbeid', '2028-05-01', '2028-05-01'],
  ['Hemelvaart', '2028-05-25', '2028-05-26'],
  ['Pinkstermaandag', '2028-06-05', '2028-06-05'],
  ['Feest van de Arbeid', '2029-05-01', '2029-05-01'],
  ['Hemelvaart', '2029-05-10', '2029-05-11'],
  ['Pinkstermaandag', '2029-05-21', '2029-05-21'],
]

/** When every sample point is closed. */
export const sampleClosures: readonly SampleClosure[] = [
  ...holidays.map(([reason, from, until, worked]) => ({
    reason,
    from,
    until,
    worked,
    holiday: true,
  })),
  ...daysOff.map(([reason, from, until]) => ({ reason, from, until })),
].toSorted((a, b) => (a.from < b.from ? -1 : 1))
