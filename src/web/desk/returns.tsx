import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { listParts, type Part } from '../../catalogue/list-parts.ts'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import { findCopyStatus } from '../../ledger/find-copy-status.ts'
import { findReturned, type Returned } from '../../ledger/find-returned.ts'
import { returnCopy } from '../../ledger/return.ts'
import { addDays, type Day } from '../../day.ts'
import { newId } from '../../id.ts'
import { Problem } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { mistakesOf, mistakesOfProblem, readForm, single } from '../kit/form.ts'
import { barcode, day } from '../kit/input.ts'
import { Field } from '../kit/field.tsx'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import { sayProblem } from '../kit/refusal.ts'
import { InspectionForm } from './inspection-form.tsx'
import { deskPoint } from './pickup-point.ts'
import { UndoForm } from './reversals.tsx'
import { ScanField } from './scan-field.tsx'

const returnForm = z.object({ id: z.uuid(), barcode, day: day.optional() })

export const returns = new Hono<WebEnv>()

  .get('/', (c) => renderReturns(c, {}))

  .post('/', async (c) => {
    const { ctx, language, words } = c.var
    const fields = await readForm(c)
    const sent = returnForm.safeParse(single(fields))
    if (!sent.success) {
      c.status(422)
      const { day: wrongDay } = mistakesOf(sent.error, words)
      return renderReturns(c, {
        error: wrongDay ?? words.refusals.fields['not-a-barcode']({}),
        sent: single(fields),
      })
    }
    const { id, barcode: scanned, day: backDay } = sent.data
    const { point, isChosen } = await deskPoint(c)
    try {
      await returnCopy(ctx, {
        id,
        barcode: scanned,
        day: backDay,
        ...(isChosen && { pickupPoint: point?.id }),
      })
      return c.redirect(`/desk/returns?barcode=${encodeURIComponent(scanned)}`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 403) throw error
      c.status(error.status)
      const [wrong] = Object.values(mistakesOfProblem(error, words))
      return renderReturns(c, {
        error: wrong ?? sayProblem(error, language).detail,
        sent: single(fields),
      })
    }
  })

async function renderReturns(
  c: HonoContext<WebEnv>,
  { error, sent = {} }: { error?: string; sent?: Readonly<Record<string, string>> },
) {
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
      sent={sent}
      today={ctx.today}
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
  sent,
  today,
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
  /** What was filled in, when it is refused. */
  sent: Readonly<Record<string, string>>
  today: Day
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
        <input type="hidden" name="id" value={newId()} />
        <ScanField
          name="barcode"
          label={words.desk.scan.label}
          button={words.desk.today.takeBack}
          error={error}
          words={words}
        />
        <details class="another-day" open={sent.day !== undefined}>
          <summary>{words.deskActs.check.earlier}</summary>
          <Field
            name="day"
            type="date"
            label={words.deskActs.check.back}
            hint={words.deskActs.check.backHint}
            value={sent.day}
            min={addDays(today, -7)}
            max={today}
            optional
            words={words}
          />
        </details>
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
          id={newId()}
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
  const { reservation, stillOut, next, barcode, daysLate } = last
  const name = reservation.borrower?.name || words.desk.today.noPerson
  return (
    <Notice tone={home ? 'warn' : 'good'} live>
      <h2>
        {`${said.back}: ${title} `}
        <span class="barcode">{barcode}</span>
      </h2>
      <p>
        {said.from(name)} · <a href={`/reservations/${reservation.id}`}>{reservation.code}</a>{' '}
        {daysLate > 0 && (
          <span class="badge state-overdue">{words.deskActs.check.late(daysLate)}</span>
        )}
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
      <UndoForm of="returns" act={last.id} words={words} />
    </Notice>
  )
}
