export interface CertificateTable {
  id: string
  training: string
  account: string | null
  school: string | null
  valid_until: string | null
  given_at: string
  given_by: string | null
  followed_on: string | null
  enrolment: string | null
}

export interface TrainingSessionTable {
  id: string
  training: string
  day: string
  until_day: string
  starts_at: string | null
  ends_at: string | null
  place: string
  seats: number
  note: string | null
  certificate_until: string | null
  made_at: string
  cancelled_at: string | null
  attended_at: string | null
}

export type EnrolmentState = 'seat' | 'waiting' | 'left' | 'attended' | 'missed'

export interface EnrolmentTable {
  id: string
  session: string
  account: string
  school: string | null
  state: EnrolmentState
  in_line: number
  made_at: string
}

export interface SeatCountTable {
  seats: number
  taken: number
  waiting: number
}

export interface TrainingClaimTable {
  id: string
  training: string
  account: string
  school: string | null
  followed_on: string
  made_at: string
  judged_at: string | null
  judged_by: string | null
  outcome: 'confirmed' | 'refused' | null
}
