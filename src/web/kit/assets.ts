import { Hono } from 'hono'
import type { Assets } from '../../context.ts'

/** A file as the entry read it. */
export interface StaticFile {
  readonly name: string
  readonly body: Uint8Array<ArrayBuffer>
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
}

/**
 * Gives every file a name that changes with its content, `klasbakken.3f9a2c10.css`, so that a browser may keep it
 * for ever. A style sheet's `url(./…)` is rewritten to those names.
 */
export async function assetsOf(files: readonly StaticFile[]): Promise<Assets> {
  const hashed = new Map<string, string>()
  const bodies = new Map<string, StaticFile['body']>()
  // Style sheets last: they name the others.
  for (const { name, body } of files.toSorted((a, b) => Number(isCss(a)) - Number(isCss(b)))) {
    const content = isCss({ name }) ? withNames(body, hashed) : body
    const hashedName = name.replace(/(\.\w+)$/, `.${await shortHash(content)}$1`)
    hashed.set(name, hashedName)
    bodies.set(hashedName, content)
  }
  return {
    url: (name) => `/static/${hashed.get(name) ?? name}`,
    find: (hashedName) => bodies.get(hashedName),
  }
}

function isCss({ name }: { readonly name: string }): boolean {
  return name.endsWith('.css')
}

function withNames(body: StaticFile['body'], hashed: ReadonlyMap<string, string>) {
  const text = new TextDecoder().decode(body)
  return new TextEncoder().encode(
    text.replace(
      /url\(\.\/([\w.-]+)\)/g,
      (_, name: string) => `url(./${hashed.get(name) ?? name})`,
    ),
  )
}

async function shortHash(body: StaticFile['body']): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return Array.from(digest.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Serves what pages load. */
export function staticFiles(assets: Assets | undefined) {
  return new Hono().get('/:file{.+}', async (c) => {
    const file = c.req.param('file')
    const body = await assets?.find(file)
    if (!body) return c.text('There is no such file.', 404)
    return c.body(body, 200, {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    })
  })
}
