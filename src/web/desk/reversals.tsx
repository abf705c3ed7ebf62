import { Hono } from 'hono'
import { newId } from '../../id.ts'
import { reverseHandOut } from '../../ledger/reverse-hand-out.ts'
import { reverseReturn } from '../../ledger/reverse-return.ts'
import type { Words } from '../../words/words.ts'
import type { WebEnv } from '../kit/env.ts'
import { first, readForm } from '../kit/form.ts'

/** Mistakes, put right the same working day. */
export const reversals = new Hono<WebEnv>()

  .post('/check-outs/:id/reversal', async (c) => {
    const id = first(await readForm(c), 'id') || newId()
    const { reservation } = await reverseHandOut(c.var.ctx, { id, handOut: c.req.param('id') })
    return c.redirect(`/desk?undone=${reservation.code}`, 303)
  })

  .post('/returns/:id/reversal', async (c) => {
    const id = first(await readForm(c), 'id') || newId()
    const { reservation } = await reverseReturn(c.var.ctx, { id, back: c.req.param('id') })
    return c.redirect(`/desk?undone=${reservation.code}`, 303)
  })

/** Says that what was just done was a mistake. */
export function UndoForm({
  of,
  act,
  words,
}: {
  of: 'check-outs' | 'returns'
  /** The hand-out or return. */
  act: string
  words: Words
}) {
  const said = words.deskActs.undo
  return (
    <form method="post" action={`/desk/${of}/${encodeURIComponent(act)}/reversal`}>
      <input type="hidden" name="id" value={newId()} />
      <button class="quiet">{of === 'returns' ? said.return : said.handOut}</button>
    </form>
  )
}
