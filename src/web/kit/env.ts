import type { Context, Services } from '../../context.ts'
import type { Language, Words } from '../../words/words.ts'

/** What every handler finds in `c.var`. */
export interface WebEnv {
  Variables: {
    ctx: Context
    services: Services
    words: Words
    language: Language
    requestId: string
  }
}
