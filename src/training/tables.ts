export interface CertificateTable {
  id: string
  training: string
  account: string | null
  school: string | null
  valid_until: string | null
  given_at: string
  given_by: string | null
}
