import type { Context } from '../context.ts'
import { secret, sha256 } from '../hash.ts'

export const SIGN_IN_MINUTES = 30
export const TRIES_MAX = 5

/** The two proofs that one letter carries. Only their hashes are stored. */
export interface Proofs {
  readonly code: string
  readonly link: string
}

export function newProofs(): Proofs {
  return { code: sixDigits(), link: secret() }
}

/** The columns of a sign-in that is open for half an hour. */
export function signInRow(
  ctx: Context,
  { id, email, returnTo, proofs }: { id: string; email: string; returnTo: string; proofs: Proofs },
) {
  return {
    id,
    email,
    code_hash: hashCode(id, proofs.code),
    link_hash: sha256(proofs.link),
    return_to: returnTo,
    created_at: ctx.now.toISOString(),
    expires_at: new Date(ctx.now.getTime() + SIGN_IN_MINUTES * 60_000).toISOString(),
  }
}

/** With the id in it, so that a million codes have to be hashed anew for every sign-in. */
export function hashCode(id: string, code: string): string {
  return sha256(`${id} ${code}`)
}

/** The path of the page with the one button. */
export function linkPath(link: string): string {
  return `/sign-in/link/${link}`
}

/** Numbers past the last whole million would make low codes likelier. */
function sixDigits(): string {
  const fair = 2 ** 32 - (2 ** 32 % 1_000_000)
  for (;;) {
    const [number = fair] = crypto.getRandomValues(new Uint32Array(1))
    if (number < fair) return String(number % 1_000_000).padStart(6, '0')
  }
}
