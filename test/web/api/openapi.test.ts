import { beforeAll, describe, expect, it } from 'vitest'
import { problems } from '../../../src/problem.ts'
import { calls } from '../../../src/web/api/index.ts'
import { type TestApp, testApp } from '../../kit/visitor.ts'

interface Node {
  [key: string]: unknown
}

let app: TestApp
// biome-ignore lint/suspicious/noExplicitAny: it is the document that is looked at.
let document: any
beforeAll(async () => {
  app = await testApp()
  document = (await app.as().get('/openapi.json')).body
})

describe('GET /api/v1/openapi.json', () => {
  it('has the shape of OpenAPI 3.1', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.info).toMatchObject({ title: 'Klasbakken', version: expect.any(String) })
    expect(document.servers).toEqual([{ url: '/api/v1' }])
    expect(document.components.securitySchemes).toEqual({
      bearer: { type: 'http', scheme: 'bearer' },
    })
    for (const [path, item] of Object.entries<Node>(document.paths)) {
      expect(path).toMatch(/^\/[a-z]/)
      for (const operation of Object.values(item) as Node[]) {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        const parameters = (operation['parameters'] ?? []) as { name: string; in: string }[]
        const named = parameters
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => name)
        expect(named.toSorted()).toEqual(inPath.toSorted())
        for (const [status, response] of Object.entries(operation['responses'] as Node)) {
          expect(status).toMatch(/^[2-5]\d\d$/)
          expect(response).toMatchObject({ description: expect.stringMatching(/./) })
        }
      }
    }
  })

  it('resolves every reference in it', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(10)
    for (const [, path] of references) {
      const found = path!
        .split('/')
        .reduce<Node | undefined>((at, key) => at?.[key] as Node, document)
      expect(found, path).toBeDefined()
    }
  })

  it('lists every route that runs', () => {
    const running = calls.routes
      .filter(({ method, path }) => method !== 'ALL' && path.length > 1)
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const listed = Object.entries<Node>(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect([...new Set(running)].toSorted()).toEqual(listed.toSorted())
  })
})

describe('GET /api/docs', () => {
  it('is a page with every call and every refusal, that loads nothing from elsewhere', async () => {
    const answered = await app.request('/api/docs')
    expect(answered.status).toBe(200)
    const page = await answered.text()
    for (const path of Object.keys(document.paths)) expect(page).toContain(path)
    for (const code of Object.keys(problems)) expect(page).toContain(`id="${code}"`)
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(page).toMatch(/lang="en">[^]*<h1>API<\/h1>/)
    expect(page).toContain('<code>application/problem+json</code>')
    expect(page).not.toContain('`')
  })
})
