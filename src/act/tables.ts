export interface ActTable {
  id: string
  kind: string
  made_by: string | null
  made_at: string
  body_hash: string
  result: string | null
  reason: string | null
}
