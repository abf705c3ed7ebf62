import type { MiddlewareHandler } from 'hono'
import { isOf } from '../../context.ts'
import type { Role } from '../../accounts/roles.ts'
import { Problem } from '../../problem.ts'
import { askToSignIn } from './ask-to-sign-in.ts'
import type { WebEnv } from './env.ts'
import { isApi } from './language.ts'

/**
 * Lets pass who is signed in and has one of the roles; without roles, whoever is signed in.
 * Sends a visitor of a page to sign in first, her form kept; refuses `sign-in-needed` to a program, and `forbidden`.
 */
export function only(...roles: readonly Role[]): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const { actor } = c.get('ctx')
    if (actor === undefined) {
      if (isApi(c.req.path)) throw new Problem('sign-in-needed', 'This needs an API token.')
      return askToSignIn(c)
    }
    if (roles.length > 0 && !isOf(actor, ...roles)) {
      throw new Problem('forbidden', `This is for the role ${roles.join(' or ')}.`, {
        with: { roles: roles.join(',') },
      })
    }
    return next()
  }
}
