import type { Generated } from 'kysely'

export interface ReservationTable {
  id: string
  code: string
  school: string
  pickup_point: string
  pickup_day: string
  return_day: string
  made_at: string
  note: string | null
}

export interface PartyTable {
  reservation: string
  role: 'borrower' | 'collector' | 'staff'
  position: number
  account: string | null
  name: string | null
}

export type EntryKind =
  | 'offered'
  | 'reserved'
  | 'moved'
  | 'changed'
  | 'prepared'
  | 'put-back'
  | 'kept'
  | 'lapsed'
  | 'cancelled'
  | 'checked-out'
  | 'hand-out-reversed'
  | 'extended'
  | 'shortened'
  | 'written-off'
  | 'returned'
  | 'return-reversed'
  | 'ready'

export interface EntryTable {
  seq: Generated<number>
  chain: number
  act: string
  kind: EntryKind
  resolves: number | null
  reservation: string
  copy: number
  offering: string
  from_day: string
  until_day: string
  return_day: string
  hash: string
}

export interface SealTable {
  until_seq: number
  after_seq: number
  hash: string
  sealed_at: string
}

export interface EntryOrderTable {
  kind: EntryKind
  resolves: EntryKind | ''
}

export interface HeldDayTable {
  copy_id: number
  day: string
  chain: number
  turnaround: number
}

export interface PromisedTable {
  chain: number
  copy_id: number
  reservation: string
  offering: string
  from_day: string
  until_day: string
  return_day: string
  is_prepared: number
  is_offer: number
}

export interface RestsOnTable {
  reservation: string
  offering: string
  enrolment: string
  lost_on: string | null
  lapses_on: string | null
  kept_by: string | null
}

export interface OutOfServiceTable {
  id: string
  copy_id: number
  kind: 'repair' | 'loss' | 'retirement'
  from_day: string
  until_day: string | null
}

export interface CopyServiceTable {
  act: string
  copy_id: number
  kind: 'repair' | 'loss' | 'retirement' | 'back-in-service'
  from_day: string
  until_day: string | null
}

export interface CopyOutTable {
  copy_id: number
  chain: number
  due_day: string
  reservation: string | null
}

export interface ToCheckTable {
  copy_id: number
  chain: number
  since_day: string
  elsewhere: string | null
}

export interface RemarkTable {
  id: string
  copy_id: number
  chain: number | null
  part: string | null
  counted: number | null
  remark: string
  is_hers: number
  made_at: string
  resolved_at: string | null
}

export interface WishTable {
  seq: Generated<number>
  id: string
  account: string | null
  school: string
  offering: string
  quantity: number
  pickup_points: string
  from_day: string
  until_day: string
  days: number
  made_at: string
  ended_at: string | null
  outcome: WishOutcome | null
}

export type WishOutcome = 'accepted' | 'declined' | 'lapsed' | 'withdrawn' | 'unmet'

export interface WishOfferTable {
  reservation: string
  wish: string
  held_until: string
  answered_at: string | null
  answer: 'accepted' | 'declined' | 'lapsed' | null
}

export interface QuotaTable {
  counted: number
  most: number
}

export interface ToldTable {
  reservation: string
  kind: string
  day: string
  told_at: string
  key_hash: string | null
}

export interface UnmetTable {
  id: string
  line: number
  offering: string
  pickup_point: string
  pickup_day: string
  return_day: string
  quantity: number
  reasons: string
  asked_day: string
}

export interface UnmetMonthTable {
  month: string
  offering: string
  pickup_point: string
  reason: string
  refusals: number
  copies: number
}

export interface DayClosedTable {
  reservation: string
  kind: 'pickup' | 'return'
  day: string
  pickup_point: string
  made_at: string
}

export interface ClosingTable {
  pickup_point: string
  kind: 'pickup' | 'return'
  day: string
  made_at: string
}

export interface LaidBackTable {
  entry: number
  act: string
}

export interface CalendarFeedTable {
  account: string
  kind: 'own' | 'school' | 'point'
  subject: string
  secret_hash: string
  made_at: string
}
