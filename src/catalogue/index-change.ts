import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'

/** Says, in the commit that changes an offering, that the search indexes have to take it in anew. */
export function indexChange(offering: string): Compilable {
  return build.insertInto('index_change').values({ offering })
}
