import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, type Context, contextOf } from '../../src/context.ts'
import { addDays } from '../../src/day.ts'
import { availability } from '../../src/ledger/availability.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { type OpenStore, openStore, writerScript } from '../../src/node/open-store.ts'
import { grow, grown, grownSchoolOf } from '../kit/grown-ledger.ts'
import { servicesAt, smallWorld } from '../kit/world.ts'

const TODAY = '2026-03-02'
const CALLERS = 64

/** A province's ledger with so many entries of the past, on a file of its own. */
export class GrownLedger {
  private next = 0
  private readonly close: () => Promise<void>
  readonly entries: number
  private readonly store: OpenStore['store']

  private constructor(entries: number, opened: OpenStore, folder: string) {
    this.entries = entries
    this.store = opened.store
    this.close = async () => {
      await opened.close()
      rmSync(folder, { recursive: true })
    }
  }

  static async with(entries: number): Promise<GrownLedger> {
    const folder = mkdtempSync(join(tmpdir(), 'klasbakken-grown-'))
    const file = join(folder, 'grown.db')
    const filling = openStore(file)
    filling.database.pragma('synchronous = OFF')
    filling.database.pragma('cache_size = -400000')
    await smallWorld(filling.store)
    grow(filling.database, { entries })
    filling.database.pragma('wal_checkpoint(TRUNCATE)')
    await filling.close()
    return new GrownLedger(entries, openStore(file, writerScript), folder)
  }

  end(): Promise<void> {
    return this.close()
  }

  private as(teacher: number): Context {
    const id = `teacher-${teacher}`
    const actor: Actor = {
      id,
      email: `${id}@example.org`,
      name: id,
      language: 'nl',
      roles: ['teacher'],
      partners: [],
      ties: [{ school: grownSchoolOf(teacher), isConfirmed: true, isContact: false }],
    }
    return contextOf(servicesAt(this.store, TODAY), actor)
  }

  /** The whole act: judged by every rule, one line, a week, a letter; durable. */
  async reserveOne(): Promise<void> {
    const n = this.next++
    // A week in which each material has a copy left, whoever came before.
    const pickupDay = addDays(TODAY, 1 + 14 * Math.floor(n / grown.materials))
    await reserve(this.as(n % grown.teachers), {
      id: `grown-${n}`,
      lines: [{ offering: `material-${n % grown.materials}`, quantity: 1 }],
      pickupPoint: 'roeselare',
      pickupDay: onWeekday(pickupDay),
      returnDay: onWeekday(addDays(pickupDay, 7)),
    })
  }

  /** Whole acts a second, with 64 callers. */
  async reservationsASecond(count: number): Promise<number> {
    let left = count
    const start = performance.now()
    await Promise.all(
      Array.from({ length: CALLERS }, async () => {
        while (left-- > 0) await this.reserveOne()
      }),
    )
    return (count * 1000) / (performance.now() - start)
  }

  async calendar(material: number, days: number): Promise<void> {
    await availability(this.as(0), {
      offering: `material-${material % grown.materials}`,
      from: TODAY,
      until: addDays(TODAY, days - 1),
      pickupPoint: 'roeselare',
    })
  }
}

/** The Tuesday of its week, on which the point is open. */
function onWeekday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, 2 - weekday)
}

/** How many milliseconds something takes in the middle of so many times. */
export async function median(times: number, work: (n: number) => Promise<void>): Promise<number> {
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const start = performance.now()
    await work(n)
    took.push(performance.now() - start)
  }
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}
