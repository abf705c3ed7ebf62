import { point, type Twin } from './journey.ts'

/** One answer as it has to be on every runtime. */
export interface Answer {
  readonly call: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** What a caller can see of an answer; a platform adds its own, and compresses as it likes. */
const compared = [
  'content-type',
  'cache-control',
  'etag',
  'location',
  'allow',
  'retry-after',
  'www-authenticate',
  'content-language',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'set-cookie',
]

interface Found {
  readonly total: number
  readonly facets: { readonly pickupPoint: Readonly<Record<string, number>> }
}

/** Asks a service, and writes down what it answers. */
export function recorder(twin: Twin) {
  const answers: Answer[] = []
  const names = new Map<string, string>()

  /** What is made by chance gets the name of the place at which it was first seen. */
  const plain = (text: string): string =>
    text
      // A line of a calendar is folded; one of a page is as long as the page.
      .replace(/\r\n /g, '')
      .replaceAll('><', '>\n<')
      .replace(/(\/static\/)(?:[0-9a-f-]{36}\/)?([\w-]+)(?:\.[0-9a-f]{8})?(\.\w+)/g, '$1$2$3')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, named('id'))
      .replace(/\b[ABCDEFGHJKMNPQRSTVWXYZ2-9]{6}\b/g, named('code'))
      .replace(/(?<=\/calendars?\/)[\w-]{16,}(?=[."/]|$)/g, named('secret'))
      .replace(/(?<=\/tokens\/)[0-9a-f]{12}(?=\/)/g, named('token'))
      .replace(/http:\/\/(localhost|127\.0\.0\.1)(:\d+)?/g, 'http://service')
      .replace(/2026-03-02T0\d:\d\d:\d\d(\.\d+)?Z/g, 'NOW')
      .replace(/20260302T0\d{5}Z/g, 'NOW')
      .replace(/\b08:[0-5]\d\b/g, 'NOW')
      .replace(/"engine":"\w+"(,"tookMs":[\d.]+)?/g, '"engine":"…"')

  const named = (kind: string) => (found: string) => {
    const name = names.get(found) ?? `${kind}-${names.size + 1}`
    names.set(found, name)
    return name
  }

  /** Calls the API; an address that begins with another face is taken as it is. Gives the body as it came. */
  async function tell(
    token: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    const isPage = headers.accept !== undefined
    const answer = await twin.ask(isPage ? path : `/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    const isJson = /\bjson\b/.test(answer.headers.get('content-type') ?? '')
    const seen = compared.flatMap((name): [string, string][] => {
      const value = answer.headers.get(name)
      // What stands in a body that differs by chance has another tag each time.
      if (value !== null && name === 'etag') return [[name, 'a tag']]
      return value === null ? [] : [[name, plain(value.toLowerCase())]]
    })
    answers.push({
      call: plain(`${method} ${path.length > 120 ? `${path.slice(0, 120)}…` : path}`),
      status: answer.status,
      headers: Object.fromEntries(seen),
      body: isJson ? JSON.parse(plain(text)) : plain(text),
    })
    return isJson ? JSON.parse(text) : text
  }

  /** A change can be found within a second; the machine may be busy. */
  async function settle(): Promise<void> {
    for (let waited = 0; waited < 30_000; waited += 100) {
      const answer = await twin.ask('/api/v1/offerings?partner=proefpartner')
      const { total, facets } = (await answer.json()) as Found
      if (total === 3 && facets.pickupPoint[point] === 2) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('What was published is not found after half a minute.')
  }

  return { answers, tell, settle }
}
