import { v7 } from 'uuid'

const pool = new Uint8Array(4096)
let used = pool.length

/** Random bytes. They are asked of the platform in thousands: a few cost as much. */
export function randomBytes(count: number): Uint8Array {
  if (used + count > pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  used += count
  return pool.slice(used - count, used)
}

/**
 * A new id for a row: a UUID that begins with the time (RFC 9562, version 7). What is made one after the other then
 * stands side by side on disk, and a commit writes half as many pages as with random ones.
 */
export function newId(): string {
  return v7({ random: randomBytes(16) })
}

const EPOCH = Date.UTC(2020)
const NUMBERS_A_SECOND = 2 ** 22
let latest = 0

/**
 * A number for a new chain: the seconds since 2020, then a random one, and what is made in the same second counts on from
 * there. So nothing has to be asked, no clock has to rise, and chains of one time stand side by side on disk. One that
 * another process made too breaks `chain-taken`.
 */
export function newChain(): number {
  const second = Math.floor((Date.now() - EPOCH) / 1000) * NUMBERS_A_SECOND
  const isSameSecond = latest >= second && latest < second + NUMBERS_A_SECOND - 1
  latest = isSameSecond ? latest + 1 : second + randomBelow(NUMBERS_A_SECOND)
  return latest
}

function randomBelow(most: number): number {
  const random = new DataView(randomBytes(4).buffer).getUint32(0)
  return random % most
}
