import { Hono } from 'hono'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import { type Demand, listDemand } from '../../ledger/demand.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { isMonth, monthBefore } from '../kit/month.ts'
import { Back } from './settings-pieces.tsx'

const MONTHS_SHOWN = 3
/** Of a month at once: those that were refused most. */
const ROWS_SHOWN = 10

/** What is asked and refused, a table a month. */
export const demand = new Hono<WebEnv>().get('/', async (c) => {
  const { ctx, words, language } = c.var
  const thisMonth = ctx.today.slice(0, 7)
  const until = monthIn(c.req.query('until')) ?? thisMonth
  const from = monthIn(c.req.query('from')) ?? monthBefore(until, MONTHS_SHOWN - 1)
  const [rows, points] = await Promise.all([
    listDemand(ctx, { from, until }),
    listPickupPoints(ctx),
  ])
  return c.render(
    <DemandPage
      rows={rows}
      from={from}
      until={until}
      pointNames={new Map(points.map(({ id, name }) => [id, name]))}
      words={words}
      language={language}
    />,
    { title: words.settings.demand.title },
  )
})

function monthIn(text: string | undefined): string | undefined {
  return text !== undefined && isMonth(text) ? text : undefined
}

interface PageProps {
  readonly rows: readonly Demand[]
  readonly from: string
  readonly until: string
  readonly pointNames: ReadonlyMap<string, string>
  readonly words: Words
  readonly language: Language
}

function DemandPage(props: PageProps) {
  const { rows, from, until, words, language } = props
  const said = words.settings.demand
  const byMonth = Map.groupBy(rows, ({ month }) => month)
  return (
    <div class="settings wide stack">
      <div class="page-head">
        <Back words={words} />
        <h1>{said.title}</h1>
        <p class="soft">{said.lead}</p>
      </div>
      <form class="months" action="/desk/demand">
        <label>
          <span>{said.from}</span>
          <input type="month" name="from" value={from} />
        </label>
        <label>
          <span>{said.until}</span>
          <input type="month" name="until" value={until} />
        </label>
        <button class="quiet" type="submit">
          {said.show}
        </button>
      </form>
      {rows.length === 0 && <p>{said.nothing}</p>}
      {[...byMonth].map(([month, own]) => (
        <section class="card">
          <h2>{dayText(language, `${month}-01`, 'month')}</h2>
          <Rows {...props} rows={own.slice(0, ROWS_SHOWN)} />
          {own.length > ROWS_SHOWN && (
            <details>
              <summary>{said.more(own.length - ROWS_SHOWN)}</summary>
              <Rows {...props} rows={own.slice(ROWS_SHOWN)} />
            </details>
          )}
        </section>
      ))}
    </div>
  )
}

function Rows({ rows, pointNames, words }: PageProps) {
  const said = words.settings.demand
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{said.material}</th>
          <th scope="col">{said.point}</th>
          <th scope="col" class="number">
            {said.asked}
          </th>
          <th scope="col" class="number">
            {said.refused}
          </th>
          <th scope="col">{said.why}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={`/offerings/${row.offering}`}>{row.title}</a>
            </th>
            <td data-label={said.point}>{pointNames.get(row.pickupPoint) ?? row.pickupPoint}</td>
            <td class="number" data-label={said.asked}>
              {row.asked}
            </td>
            <td class="number" data-label={said.refused}>
              {row.refused}
            </td>
            <td data-label={said.why}>
              {row.reasons.length > 0 && (
                <ul>
                  {row.reasons.map(({ code, refused }) => (
                    <li>{said.reason(words.refusals.titles[code], refused)}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
