import { Hono } from 'hono'
import { jsx as theirs } from 'hono/jsx/jsx-runtime'
import { jsx as ours } from '../../src/web/jsx/jsx-runtime.ts'

type Make = (tag: string, props: Record<string, unknown>) => unknown

const rows = Array.from({ length: 50 }, (_, n) => ({
  slug: `row-${n}`,
  title: `Lespakket nummer ${n}`,
  text: 'Wat de klas doet, voor wie, en hoe lang het duurt.',
}))

/** What a plain page of fifty rows compiles to. */
function page(jsx: Make): unknown {
  const row = ({ slug, title, text }: (typeof rows)[number]) => {
    const link = jsx('a', { href: `/offerings/${slug}`, children: title })
    const badge = (children: string) => jsx('span', { class: 'badge', children })
    const children = [
      jsx('h2', { children: link }),
      jsx('p', { children: text }),
      badge('gratis'),
      badge('L1'),
    ]
    return jsx('li', { class: 'card', children })
  }
  const head = jsx('head', { children: jsx('title', { children: 'Vijftig' }) })
  const body = jsx('body', { children: jsx('ul', { children: rows.map(row) }) })
  return jsx('html', { lang: 'nl', children: [head, body] })
}

/** How often a second it is made and answered: by hono/jsx, what our pages are measured against, and by our own. */
export async function fiftyRows(): Promise<{ theirs: number; ours: number }> {
  const made = { theirs: 0, ours: 0 }
  for (let round = 0; round < 3; round++) {
    made.theirs = Math.max(made.theirs, await rate(theirs))
    made.ours = Math.max(made.ours, await rate(ours as Make))
  }
  return made
}

async function rate(jsx: Make): Promise<number> {
  const app = new Hono().get('/', (c) => c.html(page(jsx) as string))
  const once = async () => (await app.request('/')).text()
  for (let n = 0; n < 300; n++) await once()
  const start = performance.now()
  for (let n = 0; n < 1000; n++) await once()
  return 1_000_000 / (performance.now() - start)
}
