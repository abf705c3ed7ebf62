import type { Part } from '../../catalogue/list-parts.ts'
import { addDays, type Day } from '../../day.ts'
import type { CopyStatus } from '../../ledger/find-copy-status.ts'
import type { Happened } from '../../ledger/history.ts'
import type { Reservation } from '../../ledger/reservation.ts'

const barcode = 'KB-BEEB-01'
const title = 'Bee-Bots: eerste stappen programmeren'

/** A reservation of two copies, one of them set aside. */
export function sampleReservation(today: Day): Reservation {
  return {
    id: 'sample',
    code: 'BEEB01',
    state: 'reserved',
    lines: [
      {
        offering: 'bee-bots',
        title,
        quantity: 2,
        copies: [
          { barcode, shelf: 'A-01', state: 'reserved', isPrepared: true },
          { barcode: 'KB-BEEB-02', shelf: 'A-02', state: 'reserved', isPrepared: false },
        ],
      },
    ],
    pickupPoint: 'sample',
    pickupDay: today,
    returnDay: addDays(today, 7),
    school: 'Basisschool De Duinen',
    borrower: { id: 'sample', name: 'Ane Duinenberg', email: 'ane@deduinen.example' },
    madeAt: `${today}T08:00:00Z`,
    overdue: false,
    prepared: false,
    conditional: true,
    atRisk: true,
  }
}

/** A copy of which something is known. */
export function sampleCopy(today: Day): CopyStatus & { remarks: CopyStatus['remarks'] } {
  return {
    id: 0,
    barcode,
    offering: 'bee-bots',
    title,
    pickupPoint: 'sample',
    shelf: 'A-01',
    remarks: [
      {
        part: 'Oplaadkabel',
        counted: 5,
        remark: 'Een kabel is stuk.',
        isHers: true,
        madeAt: `${today}T08:00:00Z`,
      },
    ],
    outOfService: [],
  }
}

/** What a copy has in it. */
export const sampleParts: readonly Part[] = [
  { name: 'Bee-Bot', count: 6, essential: true },
  { name: 'Oplaadkabel', count: 6, essential: false },
]

/** What happened to a copy. */
export function sampleHistory(at: string, day: Day): Happened[] {
  const one = { at, barcode, day, code: 'BEEB01', reservation: 'sample', by: 'Els Uitlener' }
  return [
    { ...one, act: 'sample-2', kind: 'checked-out', untilDay: addDays(day, 7) },
    { ...one, act: 'sample-1', kind: 'reserved', reason: 'De klas komt van ver.' },
  ]
}
