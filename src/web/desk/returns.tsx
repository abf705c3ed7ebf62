import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { listParts, type Part } from '../../catalogue/list-parts.ts'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import { findCopyStatus } from '../../ledger/find-copy-status.ts'
import { findReturned, type Returned } from '../../ledger/find-returned.ts'
import { returnCopy } from '../../ledger/return.ts'
import { Problem } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { readForm, single } from '../kit/form.ts'
import { barcode } from '../kit/input.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import { sayProblem } from '../kit/refusal.ts'
import { InspectionForm } from './inspection-form.tsx'
import { deskPoint } from './pickup-point.ts'
import { ScanField } from './scan-field.tsx'

const returnForm = z.object({ id: z.uuid(), barcode })

export const returns = new Hono<WebEnv>()

  .get('/', (c) => renderReturns(c, {}))

  .post('/', async (c) => {
    const { ctx, language, words } = c.var
    const sent = returnForm.safeParse(single(await readForm(c)))
    if (!sent.success) {
      c.status(422)
      return renderReturns(c, { error: words.refusals.fields['not-a-barcode']({}) })
    }
    const { id, barcode: scanned } = sent.data
    const { point, isChosen } = await deskPoint(c)
    try {
      await returnCopy(ctx, { id, barcode: scanned, ...(isChosen && { pickupPoint: point?.id }) })
      return c.redirect(`/desk/returns?barcode=${encodeURIComponent(scanned)}`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 403) throw error
      c.status(error.status)
      return renderReturns(c, { error: sayProblem(error, language).detail })
    }
  })

async function renderReturns(c: HonoContext<WebEnv>, { error }: { error?: string }) {
  const { ctx, words, language } = c.var
  const last = error === undefined ? c.req.query('barcode') : undefined
  const [desk, status] = await Promise.all([
    deskPoint(c),
    last === undefined ? undefined : findCopyStatus(ctx, last),
  ])
  const returned = status?.toCheck
    ? await findReturned(ctx, { act: '', barcode: status.barcode })
    : undefined
  return c.render(
    <Returns
      point={desk.isChosen ? desk.point : undefined}
      error={error}
      last={returned}
      title={status?.title ?? ''}
      home={
        status?.toCheck?.elsewhere
          ? desk.points.find(({ id }) => id === status.pickupPoint)
          : undefined
      }
      parts={
        status?.toCheck && !status.toCheck.elsewhere ? await listParts(ctx, status.offering) : []
      }
      checked={c.req.query('checked')}
      kept={c.req.query('kept')}
      words={words}
      language={language}
    />,
    { title: words.desk.returns.title },
  )
}

function Returns({
  point,
  error,
  last,
  title,
  home,
  parts,
  checked,
  kept,
  words,
  language,
}: {
  point: PickupPoint | undefined
  error: string | undefined
  last: Returned | undefined
  title: string
  /** Where the copy belongs, when it was brought back elsewhere. */
  home: PickupPoint | undefined
  parts: readonly Part[]
  checked: string | undefined
  kept: string | undefined
  words: Words
  language: Language
}) {
  const said = words.desk.returns
  return (
    <div class="desk-work">
      <header class="page-head">
        <h1>{said.title}</h1>
        <p class="soft">
          {said.lead} {point && said.at(point.name)}
        </p>
      </header>
      <form class="card desk-scan" method="post" action="/desk/returns">
        <input type="hidden" name="id" value={crypto.randomUUID()} />
        <ScanField
          name="barcode"
          label={words.desk.scan.label}
          button={words.desk.today.takeBack}
          error={error}
          words={words}
        />
      </form>
      {checked && (
        <Notice tone="good" live>
          <p>{said.checked(checked)}</p>
        </Notice>
      )}
      {kept && (
        <Notice live>
          <p>{said.kept(kept)}</p>
        </Notice>
      )}
      {last && <CameBack last={last} title={title} home={home} words={words} language={language} />}
      {last?.toCheck && !home && (
        <InspectionForm
          barcode={last.barcode}
          parts={parts}
          remarks={last.remarks}
          id={crypto.randomUUID()}
          words={words}
        />
      )}
    </div>
  )
}

/** What came back, from whom, what is still out of the same loan, and what is next for it. */
function CameBack({
  last,
  title,
  home,
  words,
  language,
}: {
  last: Returned
  title: string
  home: PickupPoint | undefined
  words: Words
  language: Language
}) {
  const said = words.desk.returns
  const { reservation, stillOut, next, barcode } = last
  const name = reservation.borrower?.name || words.desk.today.noPerson
  return (
    <Notice tone={home ? 'warn' : 'good'} live>
      <h2>
        {`${said.back}: ${title} `}
        <span class="barcode">{barcode}</span>
      </h2>
      <p>
        {said.from(name)} · <a href={`/reservations/${reservation.id}`}>{reservation.code}</a>
      </p>
      {home && <p>{said.elsewhere(home.name)}</p>}
      {stillOut.length > 0 ? (
        <p>
          <strong>{said.stillOut}:</strong>{' '}
          {stillOut.map((one) => (
            <span class="copy-tag">{one}</span>
          ))}
        </p>
      ) : (
        <p>{said.allBack}</p>
      )}
      {next && (
        <p class="row-line">
          <Icon name="arrow-right" />
          {said.next(next.code, dayText(language, next.pickupDay))}
        </p>
      )}
    </Notice>
  )
}
