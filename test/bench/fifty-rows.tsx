/** @jsxImportSource hono/jsx */
import { Hono } from 'hono'

/** How often a second a plain page of fifty rows is rendered by hono/jsx: what our pages are measured against. */
export async function fiftyRows(): Promise<number> {
  const rows = Array.from({ length: 50 }, (_, n) => ({
    slug: `row-${n}`,
    title: `Lespakket nummer ${n}`,
    text: 'Wat de klas doet, voor wie, en hoe lang het duurt.',
  }))
  const app = new Hono().get('/', (c) =>
    c.html(
      <html lang="nl">
        <head>
          <title>Vijftig</title>
        </head>
        <body>
          <ul>
            {rows.map((row) => (
              <li class="card">
                <h2>
                  <a href={`/offerings/${row.slug}`}>{row.title}</a>
                </h2>
                <p>{row.text}</p>
                <span class="badge">gratis</span>
                <span class="badge">L1</span>
              </li>
            ))}
          </ul>
        </body>
      </html>,
    ),
  )
  const once = async () => (await app.request('/')).text()
  for (let n = 0; n < 300; n++) await once()
  const start = performance.now()
  for (let n = 0; n < 1000; n++) await once()
  return 1_000_000 / (performance.now() - start)
}
