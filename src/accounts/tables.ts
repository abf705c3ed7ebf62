import type { Role } from './roles.ts'

export interface SchoolTable {
  number: string
  name: string
  municipality: string
  levels: string
  email: string | null
  phone: string | null
}

export interface SchoolMailDomainTable {
  domain: string
  school: string
}

export interface AccountTable {
  id: string
  email: string
  name: string
  language: 'nl' | 'en'
  created_at: string
}

export interface AccountRoleTable {
  account: string
  role: Role
  partner: string
}

export interface TieTable {
  account: string
  school: string
  requested_at: string
  confirmed_at: string | null
  confirmed_by: string | null
  is_contact: number
}

export interface SessionTable {
  token_hash: string
  account: string
  created_at: string
  expires_at: string
}

export interface ApiTokenTable {
  token_hash: string
  account: string
  role: Role
  partner: string
  name: string
  created_at: string
  revoked_at: string | null
}

export interface SignInTable {
  id: string
  email: string
  code_hash: string
  link_hash: string
  return_to: string
  created_at: string
  expires_at: string
  tries_left: number
  used_at: string | null
}

export interface KeptFormTable {
  id: string
  path: string
  fields: string
  created_at: string
  expires_at: string
}
