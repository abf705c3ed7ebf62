/** The lending rules of one material. Days are calendar days unless it says working days. */
export interface Lending {
  readonly maxDays: number
  readonly minDays: number
  /** Working days between today and the first pick-up day; 0 is today. */
  readonly leadDays: number
  readonly horizonDays: number
  /** Working days a copy is held after the return day. */
  readonly turnaroundDays: number
  /** The return day is free for the next borrower. Only with `turnaroundDays` 0. */
  readonly sameDayTurnover: boolean
  readonly overHolidays: boolean
  readonly maxCopiesPerSchool: number
  /** Reservations of it a school in a school year that has just opened. */
  readonly maxPerSchoolAtOpening: number
  readonly maxExtensions: number
  /** Days that one extension adds at most. */
  readonly extensionDays: number
  /** Level codes; empty: every school. */
  readonly forLevels: readonly string[]
  /** Slugs of trainings, any one of which opens the material; empty: none is needed. */
  readonly trainings: readonly string[]
  readonly trainingScope: 'school' | 'person'
}

export const lendingDefaults: Lending = {
  maxDays: 14,
  minDays: 0,
  leadDays: 2,
  horizonDays: 365,
  turnaroundDays: 0,
  sameDayTurnover: false,
  overHolidays: true,
  maxCopiesPerSchool: 1,
  maxPerSchoolAtOpening: 1,
  maxExtensions: 1,
  extensionDays: 7,
  forLevels: [],
  trainings: [],
  trainingScope: 'school',
}
