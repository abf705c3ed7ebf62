import type { Generated } from 'kysely'
import type { OfferingKind, OfferingState } from './offering.ts'

export interface PartnerTable {
  slug: string
  name: string
  summary: string
  website: string | null
  email: string | null
}

export interface TermTable {
  list: 'themes' | 'subjects'
  slug: string
  nl: string
  en: string
}

export interface OfferingTable {
  slug: string
  kind: OfferingKind
  title: string
  summary: string
  description: string
  partner: string
  levels: string
  themes: string
  subjects: string
  details: string
  external_id: string | null
  state: OfferingState
  rejection: string | null
  created_at: string
  changed_at: string
  published_at: string | null
}

export interface LendingTable {
  offering: string
  max_days: number
  min_days: number
  lead_days: number
  horizon_days: number
  turnaround_days: number
  same_day_turnover: number
  over_holidays: number
  max_copies_per_school: number
  max_per_school_at_opening: Generated<number>
  max_extensions: Generated<number>
  extension_days: Generated<number>
  for_levels: string
  trainings: string
  training_scope: 'school' | 'person'
}

export interface PartTable {
  offering: string
  position: number
  name: string
  count: number
  essential: number
}

export interface PickupPointTable {
  id: string
  name: string
  address: string
  open_days: string
  pickup_days: string
  return_days: string
  working_days: string
  max_open_reservations: number
  opening_days: Generated<number>
}

export interface ClosureTable {
  pickup_point: string
  position: number
  from_day: string
  until_day: string
  reason: string
  worked: number
  holiday: number
}

export interface SchoolYearTable {
  pickup_point: string
  from_day: string
  until_day: string
  booking_opens_at: string
}

export interface CopyTable {
  id: Generated<number>
  barcode: string
  offering: string
  pickup_point: string
  shelf: string
  added_at: string
}

export interface IndexChangeTable {
  seq: Generated<number>
  offering: string
}

export interface IndexPlaceTable {
  engine: string
  seq: number
  index_id: string
}
