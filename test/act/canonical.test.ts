import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical } from '../../src/hash.ts'

it('writes equal bodies alike, in whatever order their keys came, and others not', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, inner]) => [key, shuffled(inner)]),
    )
  }
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(shuffled(value))).toBe(canonical(value))
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('writes what stood in the ledger before as it did then', () => {
  const body = {
    pickupDay: '2026-03-09',
    note: undefined,
    lines: [{ quantity: 1, offering: 'bee-bots' }],
  }
  expect(canonical(['reserve', body])).toBe(
    '["reserve",{"lines":[{"offering":"bee-bots","quantity":1}],"pickupDay":"2026-03-09"}]',
  )
  expect(canonical({ at: new Date(0), 10: 'b', 9: 'a' })).toBe(
    '{"9":"a","10":"b","at":"1970-01-01T00:00:00.000Z"}',
  )
})
