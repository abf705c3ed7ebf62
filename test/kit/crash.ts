import { contextOf } from '../../src/context.ts'
import { addDays } from '../../src/day.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { openStore } from '../../src/node/open-store.ts'
import { type Caller, lendingWorld } from './lending-world.ts'
import { type RunningService, startService } from './service.ts'
import { servicesAt } from './world.ts'

const MATERIALS = 10
const CLIENTS = 16

/** A service with sixteen teachers who reserve, again and again, while it is killed. */
export class CrashingService {
  private made = 0
  private readonly acknowledged = new Set<number>()
  private service: RunningService
  private readonly teachers: readonly Caller[]

  private constructor(service: RunningService, teachers: readonly Caller[]) {
    this.service = service
    this.teachers = teachers
  }

  static async start(): Promise<CrashingService> {
    const service = await startService()
    const { teachers } = await lendingWorld(service, { materials: MATERIALS, teachers: CLIENTS })
    return new CrashingService(service, teachers)
  }

  get running(): RunningService {
    return this.service
  }

  /**
   * Sends so many new reservations, sixteen at a time, kills the service when so many of them are acknowledged, and
   * starts it again. Gives how many were acknowledged.
   */
  async round({ reservations, killAfter }: { reservations: number; killAfter: number }) {
    const from = this.made
    this.made += reservations
    const before = this.acknowledged.size
    let killing: Promise<void> | undefined
    await this.send(from, () => {
      if (this.acknowledged.size - before >= killAfter) killing ??= this.service.kill()
    })
    const meilisearch = /bundled, (http:\S+)\)/.exec(this.service.output())?.[1]
    await killing
    if (meilisearch) await expectGone(meilisearch)
    this.service = await this.service.again()
    return this.acknowledged.size - before
  }

  /** Sends everything of the last rounds again; a retry books once. */
  async retryAll(): Promise<void> {
    await this.send(0, () => {})
  }

  /** What is wrong: acknowledged reservations that are not there, or the first fault of the ledger. */
  async faults(): Promise<string[]> {
    const { store, database } = openStore(this.service.file)
    try {
      const ids = new Set(database.prepare('select id from reservation').pluck().all())
      const lost = [...this.acknowledged].filter((n) => !ids.has(idOf(n)))
      const wrong = await verifyLedger(contextOf(servicesAt(store, '2026-03-02'), undefined))
      return [
        ...lost.map((n) => `${idOf(n)} was acknowledged and is not there`),
        ...(wrong ? [wrong] : []),
      ]
    } finally {
      database.close()
    }
  }

  /** How many reservations there are, and how many were asked for. */
  count(): { there: number; asked: number } {
    const { database } = openStore(this.service.file)
    const there = Number(database.prepare('select count(*) from reservation').pluck().get())
    database.close()
    return { there, asked: this.made }
  }

  private async send(from: number, onAnswer: () => void): Promise<void> {
    let next = from
    await Promise.all(
      this.teachers.map(async () => {
        for (let n = next++; n < this.made; n = next++) {
          // The same teacher asks again after a restart: a retry is hers alone.
          const ask = this.teachers[n % CLIENTS]
          const answer = await ask?.('POST', '/reservations', wish(n)).catch(() => undefined)
          if (answer?.status === 201 || answer?.status === 200) this.acknowledged.add(n)
          onAnswer()
        }
      }),
    )
  }
}

const idOf = (n: number) => `crash-${n}`

/** Reservation `n`: no two of them want the same copy on the same day. */
function wish(n: number) {
  const pickupDay = addDays('2026-03-03', Math.floor(n / MATERIALS))
  return {
    id: idOf(n),
    lines: [{ offering: `material-${n % MATERIALS}`, quantity: 1 }],
    pickupPoint: 'desk',
    pickupDay,
    returnDay: pickupDay,
  }
}

/** Nobody answers at an address any more, within the few seconds its watcher may take. */
async function expectGone(url: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (!answer) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`An orphan still answers at ${url}.`)
}
