/** A browser without script: it keeps cookies, follows nothing by itself, and posts forms as browsers do. */
export interface Browser {
  readonly cookies: Map<string, string>
  get(path: string): Promise<Page>
  post(path: string, fields: Record<string, string>): Promise<Page>
  /** Posts the one form of a page whose address ends like this, with what it holds and what is filled in. */
  submit(page: Page, action: string, fields?: Record<string, string>): Promise<Page>
}

export interface Page {
  readonly path: string
  readonly status: number
  readonly headers: Headers
  readonly location: string | undefined
  readonly html: string
}

const origin = 'http://localhost:3000'

export function browse(
  app: { request(path: string, init?: RequestInit): Promise<Response> },
  headers: Record<string, string> = {},
): Browser {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.request(origin + path, {
      ...init,
      headers: {
        accept: 'text/html',
        ...(cookie && { cookie }),
        ...headers,
        ...(init.headers as Record<string, string> | undefined),
      },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return {
      path,
      status: response.status,
      headers: response.headers,
      location: response.headers.get('location') ?? undefined,
      html: await response.text(),
    }
  }

  const post = (path: string, fields: Record<string, string>) =>
    ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    })

  return {
    cookies,
    get: (path) => ask(path, {}),
    post,
    submit(page, action, fields = {}) {
      const forms = [...page.html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)]
        .map(([, tag = '', inner = '']) => ({ to: attribute(tag, 'action') ?? page.path, inner }))
        .filter(({ to }) => to.endsWith(action))
      if (forms.length !== 1) throw new Error(`${forms.length} forms post to ${action}.`)
      const [form = { to: '', inner: '' }] = forms
      return post(form.to, { ...hidden(form.inner), ...fields })
    },
  }
}

function hidden(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
      attribute(input, 'name') ?? '',
      attribute(input, 'value') ?? '',
    ]),
  )
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
