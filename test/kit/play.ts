import { expect } from 'vitest'
import { cancel } from '../../src/ledger/cancel.ts'
import { checkOut } from '../../src/ledger/check-out.ts'
import { markReady } from '../../src/ledger/ready.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { returnCopy } from '../../src/ledger/return.ts'
import { walkIn } from '../../src/ledger/walk-in.ts'
import { Problem } from '../../src/problem.ts'
import type { World } from './world.ts'

/**
 * Plays a scene, one act a line, the columns apart by two spaces:
 *
 *     02-28  ane  reserves  r1  microscope  03-03..03-05  ok
 *
 * Day (of 2026), who, what, the act's id, on what, how, and what it comes to: `ok` or the code of a refusal.
 */
export async function play(world: World, scene: string): Promise<void> {
  const told: string[] = []
  const expected: string[] = []
  for (const line of scene
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [day = '', who = '', verb = '', id = '', what = '', how = '', outcome = ''] =
      line.split(/\s{2,}/)
    const act = acts[verb]
    if (!act) throw new Error(`Nobody ever ${verb}.`)
    const got = await act(world.as(who, full(day)), { id, what, how }).then(
      () => 'ok',
      (error: unknown) => {
        if (error instanceof Problem) return error.code
        throw error
      },
    )
    expected.push(line)
    told.push(line.replace(new RegExp(`${outcome}$`), got))
  }
  expect(told).toEqual(expected)
}

const full = (day: string) => `2026-${day}`

type Said = { id: string; what: string; how: string }
type PlayedAct = (ctx: ReturnType<World['as']>, said: Said) => Promise<unknown>

function period(how: string) {
  const [pickupDay = '', returnDay = ''] = how.split(' ')[0]?.split('..') ?? []
  return { pickupDay: full(pickupDay), returnDay: full(returnDay) }
}

const acts: Record<string, PlayedAct> = {
  /** what: `bee-bots x2 + box`, how: `03-03..03-05`, with `!` for an override. */
  reserves: (ctx, { id, what, how }) =>
    reserve(ctx, {
      id,
      lines: what.split(' + ').map((line) => {
        const [offering = '', times = 'x1'] = line.split(' ')
        return { offering, quantity: Number(times.slice(1)) }
      }),
      pickupPoint: how.includes('@')
        ? ((how.split('@')[1] ?? '').split(' ')[0] ?? '')
        : 'roeselare',
      ...period(how.replace(/ ?@\w+/, '')),
      ...(ctx.actor?.roles.includes('desk') && { borrower: 'ane@example.org' }),
      ...(how.includes('!') && { override: { reason: 'Afgesproken.' } }),
    }),
  /** what: the reservation. */
  cancels: (ctx, { id, what }) => cancel(ctx, { id, reservation: what }),
  /** what: the reservation, how: barcodes. */
  'hands out': (ctx, { id, what, how }) =>
    checkOut(ctx, { id, reservation: what, barcodes: how.split(' ') }),
  /** what: `cia BEE-1 BEE-2`, how: `..03-09`, with `!` for an override. */
  'lends to': (ctx, { id, what, how }) => {
    const [who = '', ...barcodes] = what.split(' ')
    return walkIn(ctx, {
      id,
      borrower: `${who}@example.org`,
      barcodes,
      returnDay: full(how.replace('..', '').split(' ')[0] ?? ''),
      ...(how.includes('!') && { override: { reason: 'Afgesproken.' } }),
    })
  },
  /** what: the barcode, how: `-`, `ready`, or `@kortrijk`. */
  'takes back': (ctx, { id, what, how }) =>
    returnCopy(ctx, {
      id,
      barcode: what,
      ...(how.includes('ready') && { ready: true }),
      ...(how.includes('@') && { pickupPoint: how.split('@')[1]?.split(' ')[0] ?? '' }),
    }),
  readies: (ctx, { id, what }) => markReady(ctx, { id, barcode: what }),
}
