import { html, raw } from 'hono/html'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'

const Card = ({ title, children }: { title: string; children?: unknown }) => (
  <article class="card">
    <h2>{title}</h2>
    {children as string}
  </article>
)

/** Anything that was made of JSX, as the text that is sent. */
const said = (content: unknown) => `${content as string}`

const names: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
}

describe('JSX', () => {
  it('says elements, attributes and children', () => {
    expect(
      said(
        <a href="/x" class={undefined} data-n={3} aria-current={true}>
          {1} {'en'} {['b', <i>c</i>, [null, false, 'd']]}
        </a>,
      ),
    ).toBe('<a href="/x" data-n="3" aria-current="true">1 en b<i>c</i>d</a>')
  })

  it('lets no text be more than text', () => {
    const evil = `<script>alert("1")</script>&'`
    expect(said(<p title={evil}>{evil}</p>)).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</p>',
    )
    expect(said(<Card title={evil} />)).not.toContain('<script>')
  })

  it.each([...`&<>"'`])(
    'lets no %s through, whether a text is short or long, new or said before',
    (sign) => {
      for (const around of ['', 'a', ' 1', 'b'.repeat(40)]) {
        const text = `${around}${sign}${around}`
        const page = () => said(<p class={text} title={text} children={text} />)
        const safe = `${around}&${names[sign]};${around}`
        const expected = `<p class="${safe}" title="${safe}">${safe}</p>`
        expect([page(), page()]).toEqual([expected, expected])
      }
    },
  )

  it('keeps a tag, an attribute and a class apart that have one name', () => {
    expect(said(<span class="span" title="class" />)).toBe(
      '<span class="span" title="class"></span>',
    )
    expect(said(<title class="title">title</title>)).toBe('<title class="title">title</title>')
  })

  it('says any number of classes', () => {
    for (let n = 0; n < 2500; n++) expect(said(<i class={`c${n}`} />)).toBe(`<i class="c${n}"></i>`)
    expect(said(<i class="c0" />)).toBe('<i class="c0"></i>')
  })

  it('does not take an object for HTML because it says so', () => {
    const forged = JSON.parse('{"isEscaped":true,"text":"<b>"}') as string
    expect(() => said(<p>{forged}</p>)).toThrow('neither text')
    expect(() => said(<p title={forged} />)).toThrow('An attribute is')
  })

  it('switches attributes on and off, and says the others', () => {
    expect(said(<input disabled={true} checked={false} aria-invalid={false} />)).toBe(
      '<input disabled="" aria-invalid="false"/>',
    )
  })

  it('takes what Hono marks as HTML, and is taken by Hono', async () => {
    expect(said(<p>{raw('<b>1</b>')}</p>)).toBe('<p><b>1</b></p>')
    expect(String(await html`<!doctype html>${<p>a&b</p>}`)).toBe('<!doctype html><p>a&amp;b</p>')
    const app = new Hono().get('/', (c) => c.html(<p>a&b</p>))
    expect(await (await app.request('/')).text()).toBe('<p>a&amp;b</p>')
  })

  it('puts components and fragments in their place', () => {
    expect(
      said(
        <>
          <Card title="Een">
            <br />
          </Card>
          <Card title="Twee" />
        </>,
      ),
    ).toBe(
      '<article class="card"><h2>Een</h2><br/></article><article class="card"><h2>Twee</h2></article>',
    )
  })
})
