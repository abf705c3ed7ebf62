import type { OfferingDetails } from './offering.ts'

/** True when no price is asked. */
export function isFree({ prices }: OfferingDetails): boolean {
  return (prices ?? []).every(({ cents }) => cents === 0)
}
