/** One record of the sample catalogue, as its partner would write it. Everything in it is invented. */
export interface SampleOffering {
  /** Lower-case letters, digits and hyphens; the offering's address. */
  readonly slug: string
  readonly kind:
    | 'lesson-package'
    | 'material'
    | 'visit'
    | 'training'
    | 'kit'
    | 'event'
    | 'grant'
    | 'service'
  readonly title: string
  /** One or two sentences, 60 to 200 characters. */
  readonly summary: string
  /** Paragraphs apart by an empty line; lines that begin with `- ` are a list. */
  readonly description: string
  readonly levels: readonly string[]
  readonly themes: readonly string[]
  readonly subjects: readonly string[]
  readonly audience?: string
  readonly keywords?: readonly string[]
  readonly places?: readonly { readonly name: string; readonly municipality: string }[]
  readonly prices?: readonly {
    readonly cents: number
    readonly per: 'class' | 'pupil' | 'loan'
    readonly note?: string
  }[]
  readonly durationMinutes?: number
  readonly groupSizeMax?: number
  readonly season?: string
  readonly setting?: string
  readonly accessibility?: string
  readonly lending?: SampleLending
}

/** How a material is lent, what is in it, and which copies there are. */
export interface SampleLending {
  readonly maxDays?: number
  readonly leadDays?: number
  readonly turnaroundDays?: number
  readonly overHolidays?: boolean
  readonly maxCopiesPerSchool?: number
  readonly forLevels?: readonly string[]
  /** Slugs of offerings of the kind `training`, any one of which opens the material. */
  readonly trainings?: readonly string[]
  readonly trainingScope?: 'school' | 'person'
  readonly parts: readonly {
    readonly name: string
    readonly count: number
    readonly essential: boolean
  }[]
  readonly copies: readonly {
    readonly barcode: string
    readonly pickupPoint: 'kortrijk' | 'roeselare' | 'beernem'
    readonly shelf: string
  }[]
}
