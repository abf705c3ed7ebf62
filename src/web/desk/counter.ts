import type { Context } from '../../context.ts'
import type { Day } from '../../day.ts'
import { deskToday } from '../../ledger/desk-today.ts'
import { type CopyStatus, findCopyStatus } from '../../ledger/find-copy-status.ts'
import { findReservation } from '../../ledger/find-reservation.ts'
import { findReservationByCode } from '../../ledger/find-reservation-by-code.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Words } from '../../words/words.ts'

const COPIES_MAX = 50

/** What lies on the counter while copies are scanned one after the other, and for whom. */
export interface Counter {
  readonly reservation: Reservation | undefined
  readonly copies: readonly CopyStatus[]
  /** Reservations of the same material that the copies might be for. */
  readonly choices: readonly Reservation[]
  /** What is wrong with the last scan. */
  readonly mistake: string | undefined
}

export interface Scans {
  readonly reservation: string
  readonly barcodes: readonly string[]
  /** The newest scan: a barcode, or the code of a reservation. */
  readonly scan: string
}

/** Puts the newest scan with the earlier ones, and finds out what they belong to. */
export async function readCounter(ctx: Context, scans: Scans, words: Words): Promise<Counter> {
  const barcodes = [...new Set(scans.barcodes)].slice(0, COPIES_MAX)
  const [found, asked, scanned] = await Promise.all([
    Promise.all(barcodes.map((barcode) => findCopyStatus(ctx, barcode))),
    scans.reservation ? findReservation(ctx, scans.reservation) : undefined,
    scans.scan ? findCopyStatus(ctx, scans.scan) : undefined,
  ])
  const earlier = found.filter((copy) => copy !== undefined)
  const mistake = scanned && mistakeOf(scanned, barcodes, { words, today: ctx.today })
  const copies = scanned && !mistake ? [...earlier, scanned] : earlier
  const named = scans.scan && !scanned ? await findReservationByCode(ctx, scans.scan) : undefined
  const reservation = asked ?? named ?? (await plannedFor(ctx, copies))
  return {
    reservation,
    copies,
    choices: reservation ? [] : await choicesFor(ctx, copies),
    mistake:
      mistake ??
      (scans.scan && !scanned && !named ? words.desk.scan.unknown(scans.scan) : undefined),
  }
}

function mistakeOf(
  { barcode, loan, toCheck, outOfService }: CopyStatus,
  barcodes: readonly string[],
  { words, today }: { words: Words; today: Day },
): string | undefined {
  const said = words.desk.checkOut
  if (barcodes.includes(barcode)) return said.twice(barcode)
  if (loan) return said.alreadyOut(barcode)
  const out = outOfService.find(({ fromDay }) => fromDay <= today)
  if (out) return words.refusals.sentences[outCodes[out.kind]]({ barcode })
  return toCheck ? said.notChecked(barcode) : undefined
}

const outCodes = { repair: 'in-repair', loss: 'copy-lost', retirement: 'copy-retired' } as const

/** The reservation that one of the copies is promised to today. */
async function plannedFor(
  ctx: Context,
  copies: readonly CopyStatus[],
): Promise<Reservation | undefined> {
  const next = copies.find((copy) => copy.next && copy.next.pickupDay <= ctx.today)?.next
  return next && findReservationByCode(ctx, next.code)
}

async function choicesFor(ctx: Context, copies: readonly CopyStatus[]): Promise<Reservation[]> {
  const [first] = copies
  if (!first) return []
  const { toHandOut } = await deskToday(ctx, { pickupPoint: first.pickupPoint, day: ctx.today })
  return toHandOut.filter(({ lines }) =>
    lines.some(({ offering }) => copies.some((copy) => copy.offering === offering)),
  )
}
