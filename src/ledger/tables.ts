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
  | 'reserved'
  | 'moved'
  | 'cancelled'
  | 'checked-out'
  | 'shortened'
  | 'returned'
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
