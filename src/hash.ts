import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

// `crypto.subtle` answers later, and a short text is hashed in the time it takes to ask. Node hashes at once, too.
const { hash } = globalThis.process?.getBuiltinModule?.('node:crypto') ?? {}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash?.('sha256', text) ?? bytesToHex(digest(utf8ToBytes(text)))
}

/** The same of a long text. `crypto.subtle` is ten times as fast as JavaScript, and answers a turn of the event loop later. */
export async function sha256Long(text: string): Promise<string> {
  if (hash) return hash('sha256', text)
  const bytes = utf8ToBytes(text) as Uint8Array<ArrayBuffer> // It makes a buffer of its own.
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** JSON with the keys of every object in one order, so that equal values give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(inOneOrder(value))
}

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const known = value as Record<string, unknown>
  const keys = Object.keys(known).toSorted()
  return Object.fromEntries(keys.map((key) => [key, inOneOrder(known[key])]))
}

/** A secret of `bytes` random bytes, for URLs and cookies. */
export function secret(bytes = 32): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
