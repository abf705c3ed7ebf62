import { addDays } from '../../src/day.ts'
import { lendingWorld } from '../kit/lending-world.ts'
import { forget, startService } from '../kit/service.ts'
import { HttpConnection } from './http-connection.ts'

const MATERIALS = 64
const CONNECTIONS = 64

/** Week reservations of one copy over HTTP with every rule, 64 teachers on a connection each. */
export async function httpReservations(reservations: number): Promise<{
  aSecond: number
  /** Milliseconds, rising. */
  waited: readonly number[]
}> {
  const service = await startService()
  const { tokens } = await lendingWorld(service, { materials: MATERIALS, teachers: CONNECTIONS })
  const waited: number[] = []
  let next = 0
  const reserve = async (connection: HttpConnection, token: string, n: number) => {
    const pickupDay = addDays('2026-03-03', Math.floor(n / MATERIALS) * 8)
    const asked = performance.now()
    const status = await connection.post('/api/v1/reservations', token, {
      lines: [{ offering: `material-${n % MATERIALS}`, quantity: 1 }],
      pickupPoint: 'desk',
      pickupDay,
      returnDay: addDays(pickupDay, 6),
    })
    if (status !== 201) throw new Error(`Reservation ${n} was answered ${status}.`)
    waited.push(performance.now() - asked)
  }
  const start = performance.now()
  await Promise.all(
    tokens.map(async (token) => {
      const connection = new HttpConnection(service.url)
      for (let n = next++; n < reservations; n = next++) await reserve(connection, token, n)
      connection.close()
    }),
  )
  const aSecond = (reservations * 1000) / (performance.now() - start)
  await service.stop()
  forget(service)
  return { aSecond, waited: waited.toSorted((a, b) => a - b) }
}
