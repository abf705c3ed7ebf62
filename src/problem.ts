/**
 * Every way this service says no. The code ends the problem's `type` URI, so it never changes.
 * The first eighteen are the reasons of the lending rules, in the order in which they are said.
 */
export const problems = {
  'period-backwards': { status: 409, title: 'The return day comes before the pick-up day' },
  'too-soon': { status: 409, title: 'The pick-up day is too soon' },
  'not-open-yet': { status: 409, title: 'Reservations for that school year are not open yet' },
  'past-school-year': { status: 409, title: 'The period runs past the school year' },
  'beyond-horizon': { status: 409, title: 'The pick-up day is too far ahead' },
  'period-too-short': { status: 409, title: 'The period is too short' },
  'period-too-long': { status: 409, title: 'The period is too long' },
  closed: { status: 409, title: 'The pick-up point is closed that day' },
  'over-holiday': { status: 409, title: 'This material may not stay out over a holiday' },
  'not-for-your-school': { status: 409, title: 'This material is not meant for your school' },
  'training-missing': { status: 409, title: 'A training has to be followed first' },
  'quota-reached': { status: 409, title: 'Your school or you hold as much as allowed' },
  'school-overdue': { status: 409, title: 'Your school has something that should be back' },
  booked: { status: 409, title: 'No copy is free on those days' },
  turnaround: { status: 409, title: 'The copies are being made ready on those days' },
  overdue: { status: 409, title: 'The copies that are left should be back but are not' },
  'in-repair': { status: 409, title: 'The copies are in repair on those days' },
  'no-such-copy': { status: 409, title: 'There are not that many copies here' },

  'invalid-input': { status: 422, title: 'Something in the request is not right' },
  'id-taken': { status: 422, title: 'That id was used for something else' },
  'sign-in-needed': { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'That is not for your role' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'reservation-not-found': { status: 404, title: 'There is no such reservation' },
  'offering-not-found': { status: 404, title: 'There is no such offering' },
  'wish-not-found': { status: 404, title: 'There is no such wish on the waiting list' },
  'copy-not-found': { status: 404, title: 'There is no copy with that barcode' },
  'already-resolved': { status: 409, title: 'Someone got there first' },
  'not-on-loan': { status: 409, title: 'That copy is not out' },
  'already-out': { status: 409, title: 'That copy is out already' },
  'copy-not-checked': { status: 409, title: 'That copy has to be checked first' },
  'copy-elsewhere': { status: 409, title: 'That copy belongs to another pick-up point' },
  'copy-promised': { status: 409, title: 'That copy is promised to someone else' },
  'copy-prepared': { status: 409, title: 'That copy is set aside for someone else' },
  'copy-retired': { status: 409, title: 'That copy is retired' },
  'copy-lost': { status: 409, title: 'That copy is noted as lost' },
  'reversal-too-late': { status: 409, title: 'That can only be put right the same working day' },
  'session-not-found': { status: 404, title: 'There is no such training session' },
  'session-closed': { status: 409, title: 'That training session takes nobody any more' },
  'session-full': { status: 409, title: 'That training session is full' },
  'already-enrolled': { status: 409, title: 'You are enrolled in that session already' },
  'claim-not-found': { status: 404, title: 'There is no such claim' },
  'not-in-reservation': { status: 409, title: 'That copy is not part of the reservation' },
  'free-now': { status: 409, title: 'That can be reserved right now' },
  'wrong-state': { status: 409, title: 'That is not possible in this state' },
  'slug-taken': { status: 409, title: 'That address is taken' },
  'code-wrong': { status: 422, title: 'That code is not right' },
  'too-many': { status: 429, title: 'Too many requests' },
  busy: { status: 503, title: 'It is very busy' },
} as const

export type ProblemCode = keyof typeof problems

/** The reasons a loan is refused for, in the order in which they are said. */
export const reasonCodes = [
  'period-backwards',
  'too-soon',
  'not-open-yet',
  'past-school-year',
  'beyond-horizon',
  'period-too-short',
  'period-too-long',
  'closed',
  'over-holiday',
  'not-for-your-school',
  'training-missing',
  'quota-reached',
  'school-overdue',
  'booked',
  'turnaround',
  'overdue',
  'in-repair',
  'no-such-copy',
] as const satisfies readonly ProblemCode[]

export type ReasonCode = (typeof reasonCodes)[number]

/** One reason of a refusal; `line` counts from 0, `day` says which day it is about. */
export interface Reason {
  readonly code: ReasonCode
  readonly line?: number
  readonly day?: string
  /** What the sentence needs: a number of days, an opening instant, the training's slug. */
  readonly with?: Readonly<Record<string, string | number>>
}

/** A period that would do, said along with a refusal. */
export interface Alternative {
  readonly kind: 'period' | 'pickup-point' | 'session'
  readonly pickupPoint: string
  readonly pickupDay: string
  readonly returnDay: string
  /** The training session to enrol in with the same request; its id is what `enrol` asks for. */
  readonly session?: SessionChoice
}

/** A training session with seats. */
export interface SessionChoice {
  readonly id: string
  readonly training: string
  readonly title: string
  readonly day: string
  readonly place: string
  readonly seatsLeft: number
}

export interface FieldError {
  readonly field: string
  readonly message: string
  /** Which sentence of `words/…/refusals.ts` says it in another language, and what that names. */
  readonly rule?: FieldRule | undefined
  readonly with?: Readonly<Record<string, string | number>> | undefined
}

/** What can be wrong with one field. */
export const fieldRules = [
  'required',
  'unknown-field',
  'wrong-type',
  'not-whole',
  'too-long',
  'too-short',
  'too-big',
  'too-small',
  'too-many',
  'too-few',
  'not-one-of',
  'not-a-day',
  'not-a-month',
  'not-an-instant',
  'not-an-hour',
  'not-a-link',
  'not-a-mail-address',
  'not-a-slug',
  'not-a-barcode',
  'not-a-school-number',
  'control-characters',
  'twice',
  'taken',
  'unknown',
  'not-a-training',
  'not-a-material',
  'backwards',
  'not-later',
  'no-colleague',
  'overlaps',
  'too-far-apart',
  'only-together',
  'in-the-future',
  'too-long-ago',
  'before-hand-out',
  'seats-taken',
  'not-a-time',
  'no-account',
  'not-yours',
  'csv-columns',
  'csv-quotes',
  'csv-width',
  'csv-workbook',
  'minimum-over-maximum',
  'lead-beyond-horizon',
  'turnover-needs-no-turnaround',
] as const
export type FieldRule = (typeof fieldRules)[number]

export interface ProblemExtra {
  readonly reasons?: readonly Reason[]
  /** Copies that were scanned together, and what is the matter with each. */
  readonly refused?: readonly { readonly barcode: string; readonly problem: Problem }[]
  readonly alternatives?: readonly Alternative[]
  readonly errors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
  /** What the sentence names: a barcode, a day. Read by the words of the reader's language. */
  readonly with?: Readonly<Record<string, string | number>>
}

/**
 * A refusal a person can act on. Anything else that is thrown is a bug, and answers 500.
 *
 * `message` is the plain English sentence about this time; the faces say it in the reader's language by code.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly extra: ProblemExtra

  constructor(code: ProblemCode, detail: string, extra: ProblemExtra = {}) {
    super(detail)
    this.name = 'Problem'
    this.code = code
    this.extra = extra
  }

  get status() {
    return problems[this.code].status
  }

  get title() {
    return problems[this.code].title
  }
}

/** The refusal of one field of a body: 422, naming it. With a rule it can be said in every language. */
export function invalid(
  field: string,
  message: string,
  rule?: FieldRule,
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  return new Problem('invalid-input', message, { errors: [{ field, message, rule, with: values }] })
}
