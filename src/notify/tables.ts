export interface LetterTable {
  id: string
  kind: string
  recipient: string
  subject: string
  body: string
  calendar: string | null
  urgency: number
  created_at: string
  next_at: string
  tries: number
  claimed_by: string | null
  sent_at: string | null
  given_up_at: string | null
  last_error: string | null
}
