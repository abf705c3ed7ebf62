import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import { listParts, type Part } from '../../catalogue/list-parts.ts'
import { newId } from '../../id.ts'
import { type CopyStatus, findCopyStatus } from '../../ledger/find-copy-status.ts'
import { listCopyHistory } from '../../ledger/history.ts'
import { inspect } from '../../ledger/inspect.ts'
import { layBack } from '../../ledger/lay-back.ts'
import { Problem } from '../../problem.ts'
import type { WebEnv } from '../kit/env.ts'
import { type Fields, first, readForm } from '../kit/form.ts'
import { CopyPage } from './copy-page.tsx'
import { readCounts } from './inspection-form.tsx'
import { takenOut } from './service-forms.tsx'

const REMARK_MAX = 1000

export const copies = new Hono<WebEnv>()

  .get('/:barcode', (c) => renderCopy(c, {}))

  .post('/:barcode/inspection', async (c) => {
    const { ctx } = c.var
    const barcode = c.req.param('barcode')
    const fields = await readForm(c)
    const ready = first(fields, 'ready') !== 'no'
    const remark = first(fields, 'remark').slice(0, REMARK_MAX)
    const parts = readCounts(fields)
    const status = await getStatus(c)
    // What has to be in there and is not, and was not known before: she says twice that it may go.
    if (ready && first(fields, 'isShort') !== 'yes') {
      const short = shortOf(await listParts(ctx, status.offering), parts, status)
      if (short.length > 0) {
        c.status(422)
        return renderCopy(c, { fields, short })
      }
    }
    await inspect(ctx, {
      id: first(fields, 'id') || newId(),
      barcode,
      parts,
      ...(remark !== '' && { remark }),
      ready,
    })
    const done = ready ? 'checked' : 'kept'
    return c.redirect(`/desk/returns?${done}=${encodeURIComponent(barcode)}`, 303)
  })

  .post('/:barcode/laying-back', async (c) => {
    const id = first(await readForm(c), 'id') || newId()
    await layBack(c.var.ctx, { id, barcode: c.req.param('barcode') })
    return c.redirect('/desk', 303)
  })

  .post('/:barcode/:act{repairs|loss|retirement|service}', async (c) => {
    const { barcode, act } = c.req.param()
    const fields = { ...(await readForm(c)), act: [act] }
    const mistakes = await takenOut(c, { barcode, fields })
    if (!mistakes) return c.redirect(`/desk/copies/${encodeURIComponent(barcode)}?noted=1`, 303)
    c.status(422)
    return renderCopy(c, { fields, mistakes })
  })

/** Parts that have to be there and were counted short, though nobody knew. */
function shortOf(
  listed: readonly Part[],
  counts: readonly { part: string; counted: number }[],
  { remarks }: CopyStatus,
): Part[] {
  return listed.filter(({ name, count, essential }) => {
    const { counted = count } = counts.find(({ part }) => part === name) ?? {}
    const isKnown = remarks.some((one) => one.part === name && one.counted === counted)
    return essential && counted < count && !isKnown
  })
}

async function getStatus(c: HonoContext<WebEnv>): Promise<CopyStatus> {
  const barcode = c.req.param('barcode') ?? ''
  const status = await findCopyStatus(c.var.ctx, barcode)
  if (status) return status
  throw new Problem('copy-not-found', 'There is no such copy.', { with: { barcode } })
}

async function renderCopy(
  c: HonoContext<WebEnv>,
  {
    fields = {},
    mistakes = {},
    short = [],
  }: {
    fields?: Fields
    mistakes?: Readonly<Record<string, string>>
    short?: readonly Part[]
  },
) {
  const { ctx, words, language } = c.var
  const status = await getStatus(c)
  const [point, parts, history] = await Promise.all([
    findPickupPoint(ctx, status.pickupPoint),
    listParts(ctx, status.offering),
    listCopyHistory(ctx, status.id),
  ])
  return c.render(
    <CopyPage
      status={status}
      pointName={point?.name ?? status.pickupPoint}
      parts={parts}
      history={history}
      fields={fields}
      mistakes={mistakes}
      short={short}
      isNoted={c.req.query('noted') !== undefined}
      now={ctx.now}
      today={ctx.today}
      timeZone={ctx.settings.timeZone}
      words={words}
      language={language}
    />,
    { title: words.desk.copy.title(status.barcode) },
  )
}
