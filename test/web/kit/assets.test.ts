import { describe, expect, it } from 'vitest'
import { assetsOf, staticFiles } from '../../../src/web/kit/assets.ts'

const file = (name: string, text: string) => ({ name, body: new TextEncoder().encode(text) })
const files = (font = 'font') => [
  file('site.css', 'src: url(./letters.woff2)'),
  file('letters.woff2', font),
]

describe('assetsOf', () => {
  it('gives every file a name that changes with its content', async () => {
    const [one, same, other] = await Promise.all([
      assetsOf(files()),
      assetsOf(files()),
      assetsOf(files('another')),
    ])
    expect(one.url('letters.woff2')).toMatch(/^\/static\/letters\.[0-9a-f]{8}\.woff2$/)
    expect(same.url('letters.woff2')).toBe(one.url('letters.woff2'))
    expect(other.url('letters.woff2')).not.toBe(one.url('letters.woff2'))
    expect(other.url('site.css')).not.toBe(one.url('site.css'))
  })

  it('names the files in a style sheet as they are served', async () => {
    const assets = await assetsOf(files())
    const body = await assets.find(assets.url('site.css').replace('/static/', ''))
    const name = assets.url('letters.woff2').replace('/static/', '')
    expect(new TextDecoder().decode(body)).toBe(`src: url(./${name})`)
  })
})

describe('GET /static/:file', () => {
  it('serves a file for ever, and nothing else', async () => {
    const assets = await assetsOf(files())
    const app = staticFiles(assets)
    const served = await app.request(assets.url('site.css').replace('/static', ''))
    expect(served.headers.get('cache-control')).toContain('immutable')
    expect(served.headers.get('content-type')).toContain('text/css')
    expect((await app.request('/site.css')).status).toBe(404)
    expect((await app.request('/..%2F..%2Fpackage.json')).status).toBe(404)
  })
})
