import { invalid } from '../problem.ts'

const LENGTH_MAX = 254
const LOCAL = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const domain = new RegExp(`^(?:${LABEL}\\.)+[a-z][a-z0-9-]*[a-z0-9]$`)
const address = new RegExp(`^${LOCAL}@(?:${LABEL}\\.)+[a-z][a-z0-9-]*[a-z0-9]$`)

/** The one spelling in which a mail address is kept: lower case. Refuses what is none, naming the field. */
export function mailAddress(text: string, field = 'email'): string {
  const email = text.trim().toLowerCase()
  if (email.length > LENGTH_MAX || !address.test(email)) {
    throw invalid(field, 'That is not a mail address.', 'not-a-mail-address')
  }
  return email
}

/** What stands behind the @. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1)
}

export function isMailDomain(text: string): boolean {
  return text.length < LENGTH_MAX && domain.test(text)
}
