/** How long something takes, as it is filtered on; the last minute of each. A lesson is 50 minutes. */
const bounds = [
  ['lesson', 50],
  ['two-lessons', 100],
  ['half-day', 240],
  ['day', 480],
  ['longer', Number.POSITIVE_INFINITY],
] as const
export type Duration = (typeof bounds)[number][0]

export function durationOf(minutes: number): Duration {
  return bounds.find(([, last]) => minutes <= last)?.[0] ?? 'longer'
}
