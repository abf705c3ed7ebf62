/** What the catalogue holds: one record a teacher can find. */
export const offeringKinds = [
  'lesson-package',
  'material',
  'visit',
  'training',
  'kit',
  'event',
  'grant',
  'service',
] as const
export type OfferingKind = (typeof offeringKinds)[number]

export const offeringStates = ['draft', 'submitted', 'published', 'withdrawn'] as const
export type OfferingState = (typeof offeringStates)[number]

export interface Place {
  readonly name: string
  readonly municipality: string
}

export interface Price {
  /** In euro cents; 0 is free. */
  readonly cents: number
  readonly per: 'class' | 'pupil' | 'loan'
  readonly note?: string | undefined
}

export interface Download {
  readonly title: string
  readonly url: string
  readonly licence: string
  readonly accessible: boolean
}

export interface Contact {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

/** What is shown of an offering, and not reasoned on. Kept as one JSON text. */
export interface OfferingDetails {
  readonly audience?: string | undefined
  readonly keywords?: readonly string[] | undefined
  readonly places?: readonly Place[] | undefined
  readonly contact?: Contact | undefined
  readonly prices?: readonly Price[] | undefined
  readonly downloads?: readonly Download[] | undefined
  readonly bookingUrl?: string | undefined
  readonly link?: string | undefined
  readonly durationMinutes?: number | undefined
  readonly groupSizeMax?: number | undefined
  readonly season?: string | undefined
  readonly setting?: string | undefined
  readonly accessibility?: string | undefined
}

/** What a partner writes of an offering. */
export interface OfferingRecord extends OfferingDetails {
  readonly kind: OfferingKind
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly partner: string
  readonly levels: readonly string[]
  readonly themes: readonly string[]
  readonly subjects: readonly string[]
  readonly externalId?: string | undefined
}

export interface Offering extends OfferingRecord {
  readonly slug: string
  readonly state: OfferingState
  readonly rejection?: string | undefined
  readonly createdAt: string
  readonly changedAt: string
  readonly publishedAt?: string | undefined
}
