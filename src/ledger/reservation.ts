import type { Day } from '../day.ts'
import type { Condition } from './conditions.ts'

/** `offered` waits for a wish to say yes; `lost` went out and was written off. */
export const copyStates = [
  'offered',
  'reserved',
  'checked-out',
  'returned',
  'lost',
  'lapsed',
  'cancelled',
] as const

export type CopyState = (typeof copyStates)[number]
export type ReservationState = CopyState

/** A promise of copies to a school for a period, and what became of it. */
export interface Reservation {
  readonly id: string
  /** Six characters that can be read aloud. */
  readonly code: string
  /** `checked-out` while one copy is out, else `reserved` while one is promised, … */
  readonly state: ReservationState
  readonly lines: readonly ReservationLine[]
  readonly pickupPoint: string
  readonly pickupDay: Day
  readonly returnDay: Day
  readonly school: string
  /** Undefined once the loan has lost its person, or for a colleague. */
  readonly borrower?:
    | { readonly id: string; readonly name: string; readonly email: string }
    | undefined
  readonly collectedBy?: string | undefined
  readonly note?: string | undefined
  readonly madeAt: string
  /** The day by which what was not collected has to be, when she is still coming. */
  readonly keptUntil?: Day | undefined
  /** A copy that is out should have been back before today. */
  readonly overdue: boolean
  /** Every copy that is still promised is set aside with the borrower's name. */
  readonly prepared: boolean
  /** A material of it rests on a seat in a training: no certificate opens it yet. */
  readonly conditional: boolean
  readonly condition?: Condition | undefined
  /** A copy that is promised is not there on one of its days: late, out of service or elsewhere. */
  readonly atRisk: boolean
}

export interface ReservationLine {
  /** The slug of the material. */
  readonly offering: string
  readonly title: string
  readonly quantity: number
  readonly copies: readonly ReservedCopy[]
}

export interface ReservedCopy {
  readonly barcode: string
  readonly shelf: string
  readonly state: CopyState
  /** Set aside with the borrower's name. */
  readonly isPrepared: boolean
}
