import { expect } from 'vitest'
import { acceptOffer } from '../../src/ledger/accept-offer.ts'
import { cancel } from '../../src/ledger/cancel.ts'
import { change } from '../../src/ledger/change.ts'
import { checkOut } from '../../src/ledger/check-out.ts'
import { extend } from '../../src/ledger/extend.ts'
import { prepare } from '../../src/ledger/prepare.ts'
import { putBack } from '../../src/ledger/put-back.ts'
import { putInService } from '../../src/ledger/put-in-service.ts'
import { markReady } from '../../src/ledger/ready.ts'
import { repair } from '../../src/ledger/repair.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { retire } from '../../src/ledger/retire.ts'
import { returnCopy } from '../../src/ledger/return.ts'
import { reverseHandOut } from '../../src/ledger/reverse-hand-out.ts'
import { reverseReturn } from '../../src/ledger/reverse-return.ts'
import { transfer } from '../../src/ledger/transfer.ts'
import { wait } from '../../src/ledger/wait.ts'
import { walkIn } from '../../src/ledger/walk-in.ts'
import { writeOff } from '../../src/ledger/write-off.ts'
import { withdrawWish } from '../../src/ledger/withdraw-wish.ts'
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

function linesOf(what: string) {
  return what.split(' + ').map((line) => {
    const [offering = '', times = 'x1'] = line.split(' ')
    return { offering, quantity: Number(times.slice(1)) }
  })
}

const acts: Record<string, PlayedAct> = {
  /** what: `bee-bots x2 + box`, how: `03-03..03-05`, with `!` for an override. */
  reserves: (ctx, { id, what, how }) =>
    reserve(ctx, {
      id,
      lines: linesOf(what),
      pickupPoint: how.includes('@')
        ? ((how.split('@')[1] ?? '').split(' ')[0] ?? '')
        : 'roeselare',
      ...period(how.replace(/ ?@\w+/, '')),
      ...(ctx.actor?.roles.includes('desk') && { borrower: 'ane@example.org' }),
      ...(how.includes('!') && { override: { reason: 'Afgesproken.' } }),
    }),
  /** what: the reservation. */
  cancels: (ctx, { id, what }) => cancel(ctx, { id, reservation: what }),
  /** what: `r1`, or with its new lines `r1 bee-bots x2 + box`; how: `03-03..03-05`, `..03-05`, `@kortrijk`, with `!`. */
  changes: (ctx, { id, what, how }) => {
    const [reservation = '', ...lines] = what.split(' ')
    const [from, until] = /(\S*)\.\.(\S*)/.exec(how)?.slice(1) ?? []
    const point = /@(\w+)/.exec(how)?.[1]
    return change(ctx, {
      id,
      reservation,
      ...(lines.length > 0 && { lines: linesOf(lines.join(' ')) }),
      ...(point && { pickupPoint: point }),
      ...(from && { pickupDay: full(from) }),
      ...(until && { returnDay: full(until) }),
      ...(how.includes('!') && { override: { reason: 'Afgesproken.' } }),
    })
  },
  /** what: the reservation, how: `..03-09`, with `!` for an override. */
  extends: (ctx, { id, what, how }) =>
    extend(ctx, {
      id,
      reservation: what,
      returnDay: full(how.replace('..', '').split(' ')[0] ?? ''),
      ...(how.includes('!') && { override: { reason: 'Afgesproken.' } }),
    }),
  /** what: the reservation, how: to whom. */
  transfers: (ctx, { id, what, how }) =>
    transfer(ctx, { id, reservation: what, to: `${how}@example.org` }),
  /** what: the reservation, how: barcodes, with `on 03-04` when it happened earlier, with `!` for an override. */
  'hands out': (ctx, { id, what, how }) => {
    const [barcodes = '', day] = how.replace(/ ?!/, '').split(' on ')
    return checkOut(ctx, {
      id,
      reservation: what,
      barcodes: barcodes.split(' '),
      ...(day && { day: full(day) }),
      ...(how.includes('!') && { override: { reason: 'Afgesproken.' } }),
    })
  },
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
  /** what: the barcode, how: `-`, `ready`, `@kortrijk`, or `on 03-04` when it came back earlier. */
  'takes back': (ctx, { id, what, how }) =>
    returnCopy(ctx, {
      id,
      barcode: what,
      ...(how.includes('ready') && { ready: true }),
      ...(how.includes('on ') && { day: full(how.split('on ')[1]?.split(' ')[0] ?? '') }),
      ...(how.includes('@') && { pickupPoint: how.split('@')[1]?.split(' ')[0] ?? '' }),
    }),
  /** what: `bee-bots x2`, how: `03-03..03-13 for 4`, with ` @kortrijk` or ` @kortrijk,roeselare`. */
  wishes: (ctx, { id, what, how }) => {
    const [offering = '', times = 'x1'] = what.split(' ')
    const { pickupDay, returnDay } = period(how)
    return wait(ctx, {
      id,
      offering,
      quantity: Number(times.slice(1)),
      pickupPoints: (how.split('@')[1]?.split(' ')[0] ?? 'roeselare').split(','),
      from: pickupDay,
      until: returnDay,
      days: Number(/for (\d+)/.exec(how)?.[1]),
    })
  },
  /** what: the wish. */
  accepts: (ctx, { id, what }) => acceptOffer(ctx, { id, wish: what }),
  declines: (ctx, { id, what }) => withdrawWish(ctx, { id, wish: what }),
  readies: (ctx, { id, what }) => markReady(ctx, { id, barcode: what }),
  /** what: the reservation, how: barcodes. */
  'sets aside': (ctx, { id, what, how }) =>
    prepare(ctx, { id, reservation: what, barcodes: how.split(' ') }),
  /** what: the reservation, how: barcodes, or `-` for all. */
  'puts back': (ctx, { id, what, how }) =>
    putBack(ctx, { id, reservation: what, ...(how !== '-' && { barcodes: how.split(' ') }) }),
  /** what: the barcode, how: `03-03..03-05`, or `03-03..` without end. */
  repairs: (ctx, { id, what, how }) => {
    const [from = '', until = ''] = how.split('..')
    const days = { from: full(from), ...(until && { until: full(until) }) }
    return repair(ctx, { id, barcode: what, reason: 'Stuk.', ...days })
  },
  /** what: the barcode. */
  retires: (ctx, { id, what }) => retire(ctx, { id, barcode: what, reason: 'Versleten.' }),
  'writes off': (ctx, { id, what }) => writeOff(ctx, { id, barcode: what, reason: 'Kwijt.' }),
  'puts in service': (ctx, { id, what }) => putInService(ctx, { id, barcode: what }),
  /** what: the act that was a mistake. */
  'undoes hand-out': (ctx, { id, what }) => reverseHandOut(ctx, { id, handOut: what }),
  'undoes return': (ctx, { id, what }) => reverseReturn(ctx, { id, back: what }),
}
