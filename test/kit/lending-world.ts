import type { RunningService } from './service.ts'

/** A caller of the JSON API with a token. */
export interface Caller {
  (method: string, path: string, body?: unknown): Promise<{ status: number; body: Json }>
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely.
export type Json = any

export function caller(service: RunningService, token: string): Caller {
  return async (method, path, body) => {
    const answer = await service.ask(`/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: text ? (JSON.parse(text) as Json) : undefined }
  }
}

/**
 * Makes a world through the API alone: a point that is open every day, so many materials `material-N` with one copy
 * each, and so many teachers, each of a school of her own.
 */
export async function lendingWorld(
  service: RunningService,
  { materials, teachers }: { materials: number; teachers: number },
): Promise<{ coordinator: Caller; desk: Caller; teachers: Caller[]; tokens: string[] }> {
  const email = (who: string) => `${who}@example.org`
  const coordinator = caller(
    service,
    await service.token({ email: email('karel'), role: 'coordinator' }),
  )
  const desk = caller(service, await service.token({ email: email('els'), role: 'desk' }))
  const put = async (path: string, body: unknown, method = 'PUT') => {
    const answer = await coordinator(method, path, body)
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  }
  const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  await put('/pickup-points/desk', {
    name: 'Desk',
    address: 'Markt 1',
    openDays: week,
    workingDays: week,
    closures: [],
    maxOpenReservations: 100_000,
  })
  await put('/partners/rtc', {
    name: 'RTC',
    summary: 'Leent uit.',
    website: 'https://example.org',
    email: email('rtc'),
  })
  for (let n = 0; n < materials; n++) {
    const slug = `material-${n}`
    await put('/offerings', record(slug), 'POST')
    await put(`/offerings/${slug}/lending`, {
      leadDays: 0,
      horizonDays: 3650,
      maxCopiesPerSchool: 1000,
    })
    await put(`/copies/COPY-${n}`, { offering: slug, pickupPoint: 'desk' })
  }
  const tokens: string[] = []
  for (let n = 0; n < teachers; n++) {
    const school = String(999_001 + n)
    await put(`/schools/${school}`, { name: `School ${n}`, municipality: 'Tielt', levels: ['L1'] })
    const asked = { email: email(`teacher-${n}`), role: 'teacher', school } as const
    tokens.push(await service.token(asked))
  }
  const callers = tokens.map((token) => caller(service, token))
  return { coordinator, desk, teachers: callers, tokens }
}

function record(slug: string) {
  return {
    slug,
    kind: 'material',
    title: `Materiaal ${slug}`,
    summary: 'Om uit te lenen.',
    description: 'Een doos.',
    partner: 'rtc',
    levels: ['L1'],
    themes: [],
    state: 'published',
  }
}
