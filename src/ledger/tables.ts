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

export interface OutOfServiceTable {
  id: string
  copy_id: number
  kind: 'repair' | 'loss' | 'retirement'
  from_day: string
  until_day: string | null
}

export interface CopyOutTable {
  copy_id: number
  chain: number
  due_day: string
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

export interface QuotaTable {
  counted: number
  most: number
}
