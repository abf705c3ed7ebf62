import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import { sha256 } from '../hash.ts'

/** Ends the session with this cookie, on every machine that has it. A cookie that is no session's changes nothing. */
export async function signOut(store: Store, cookieValue: string): Promise<void> {
  const hash = sha256(cookieValue)
  await store.commit([build.deleteFrom('session').where('token_hash', '=', hash)])
}
