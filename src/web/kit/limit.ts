import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { Problem } from '../../problem.ts'
import type { WebEnv } from './env.ts'

/** A bucket of so many requests, that fills again at so many a second. */
interface Rate {
  readonly burst: number
  readonly aSecond: number
}

const ACCOUNT: Rate = { burst: 600, aSecond: 10 }
/** A whole school may come from one address. */
const ADDRESS: Rate = { burst: 2400, aSecond: 40 }
const BUCKETS_MAX = 20_000

interface Bucket {
  left: number
  at: number
}

/**
 * Limits how often one account asks, or one address when nobody is signed in. Refuses `too-many`.
 *
 * The buckets stand in the memory of one process: enough against a runaway script, no protection against a flood.
 */
export function limit(rates = { account: ACCOUNT, address: ADDRESS }): MiddlewareHandler<WebEnv> {
  const buckets = new Map<string, Bucket>()
  return async (c, next) => {
    const ctx = c.get('ctx')
    if (ctx.settings.rateLimit) {
      const rate = ctx.actor ? rates.account : rates.address
      const wait = take(
        buckets,
        ctx.actor?.id ?? `address ${addressOf(c)}`,
        rate,
        ctx.now.getTime(),
      )
      if (wait > 0) {
        throw new Problem('too-many', `Too many requests. Try again in ${wait} seconds.`, {
          retryAfterSeconds: wait,
          with: { seconds: wait },
        })
      }
    }
    await next()
  }
}

/** Takes one from the bucket; gives the seconds to wait when it is empty. */
function take(buckets: Map<string, Bucket>, key: string, rate: Rate, now: number): number {
  const bucket = buckets.get(key) ?? { left: rate.burst, at: now }
  const filled = (Math.max(0, now - bucket.at) / 1000) * rate.aSecond
  const left = Math.min(rate.burst, bucket.left + filled)
  // Set anew, so that the map keeps those first who have not asked for longest.
  buckets.delete(key)
  buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now })
  if (buckets.size > BUCKETS_MAX) {
    for (const oldest of buckets.keys()) {
      buckets.delete(oldest)
      break
    }
  }
  return left >= 1 ? 0 : Math.ceil((1 - left) / rate.aSecond)
}

/** The caller's address as the runtime knows it; a header that anyone may send is only believed on Workers. */
function addressOf(c: HonoContext<WebEnv>): string {
  const runtime = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return runtime?.incoming?.socket?.remoteAddress ?? c.req.header('cf-connecting-ip') ?? 'unknown'
}
