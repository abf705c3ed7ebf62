import { Hono } from 'hono'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import { listParts, type Part } from '../../catalogue/list-parts.ts'
import { type CopyStatus, findCopyStatus } from '../../ledger/find-copy-status.ts'
import { inspect } from '../../ledger/inspect.ts'
import { Problem } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { first, readForm } from '../kit/form.ts'
import { InspectionForm, Known, readCounts } from './inspection-form.tsx'

const REMARK_MAX = 1000

export const copies = new Hono<WebEnv>()

  .get('/:barcode', async (c) => {
    const { ctx, words, language } = c.var
    const barcode = c.req.param('barcode')
    const status = await findCopyStatus(ctx, barcode)
    if (!status) {
      throw new Problem('copy-not-found', 'There is no such copy.', { with: { barcode } })
    }
    const [point, parts] = await Promise.all([
      findPickupPoint(ctx, status.pickupPoint),
      listParts(ctx, status.offering),
    ])
    return c.render(
      <CopyPage
        status={status}
        pointName={point?.name ?? status.pickupPoint}
        parts={parts}
        words={words}
        language={language}
      />,
      { title: words.desk.copy.title(barcode) },
    )
  })

  .post('/:barcode/inspection', async (c) => {
    const barcode = c.req.param('barcode')
    const fields = await readForm(c)
    const ready = first(fields, 'ready') !== 'no'
    const remark = first(fields, 'remark').slice(0, REMARK_MAX)
    await inspect(c.var.ctx, {
      id: first(fields, 'id') || crypto.randomUUID(),
      barcode,
      parts: readCounts(fields),
      ...(remark !== '' && { remark }),
      ready,
    })
    const done = ready ? 'checked' : 'kept'
    return c.redirect(`/desk/returns?${done}=${encodeURIComponent(barcode)}`, 303)
  })

function CopyPage({
  status,
  pointName,
  parts,
  words,
  language,
}: {
  status: CopyStatus
  pointName: string
  parts: readonly Part[]
  words: Words
  language: Language
}) {
  const said = words.desk.copy
  const { barcode, title, offering, shelf, loan, toCheck, remarks, next } = status
  return (
    <div class="desk-work">
      <header class="page-head">
        <h1 class="barcode">{barcode}</h1>
        <p class="lead">
          <a href={`/offerings/${offering}`}>{title}</a>
        </p>
      </header>
      <section class="card stack">
        <dl class="facts">
          <dt>{said.state}</dt>
          <dd>
            <strong>{stateText(status, words, language)}</strong>
          </dd>
          <dt>{said.point}</dt>
          <dd>{pointName}</dd>
          {shelf && (
            <>
              <dt>{said.shelf}</dt>
              <dd>{shelf}</dd>
            </>
          )}
          <dt>{said.next}</dt>
          <dd>{next ? `${next.code}, ${dayText(language, next.pickupDay)}` : said.none}</dd>
        </dl>
        {!toCheck && <Known remarks={remarks} words={words} />}
        {loan && <TakeBack barcode={barcode} words={words} />}
        {!loan && !toCheck && (
          <p>
            <a class="button" href={`/desk/check-outs/new?scan=${encodeURIComponent(barcode)}`}>
              {said.handOut}
            </a>
          </p>
        )}
      </section>
      {toCheck && !toCheck.elsewhere && (
        <InspectionForm
          barcode={barcode}
          parts={parts}
          remarks={remarks}
          id={crypto.randomUUID()}
          words={words}
        />
      )}
    </div>
  )
}

function TakeBack({ barcode, words }: { barcode: string; words: Words }) {
  return (
    <form method="post" action="/desk/returns">
      <input type="hidden" name="id" value={crypto.randomUUID()} />
      <input type="hidden" name="barcode" value={barcode} />
      <button type="submit">{words.desk.copy.takeBack}</button>
    </form>
  )
}

function stateText({ loan, toCheck }: CopyStatus, words: Words, language: Language): string {
  const said = words.desk.copy
  if (loan) {
    const name = loan.borrower?.name || words.desk.today.noPerson
    return said.out(name, dayText(language, loan.returnDay))
  }
  return toCheck ? said.toCheck : said.inHouse
}
