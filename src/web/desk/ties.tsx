import { Hono } from 'hono'
import { confirmTie } from '../../accounts/confirm-tie.ts'
import { listTiesToConfirm } from '../../accounts/list-ties-to-confirm.ts'
import { removeTie } from '../../accounts/remove-tie.ts'
import type { WebEnv } from '../kit/env.ts'
import { first, readForm } from '../kit/form.ts'
import { only } from '../kit/guard.ts'
import { Notice } from '../kit/notice.tsx'
import { Pager } from '../kit/pager.tsx'
import { WaitingTies } from '../kit/waiting-ties.tsx'

const TIES_A_PAGE = 50

/** Who says that she teaches where, for the desk and the coordinator to confirm. */
export const ties = new Hono<WebEnv>()

  .use(only('desk', 'coordinator'))

  .get('/', async (c) => {
    const { ctx, words, language } = c.var
    const asked = c.req.query('offset') ?? ''
    const offset = /^\d{1,6}$/.test(asked) ? Number(asked) : 0
    const { hits, total } = await listTiesToConfirm(ctx, { limit: TIES_A_PAGE, offset })
    const said = words.account.ties
    const done = c.req.query('done')
    return c.render(
      <div class="stack">
        <div class="page-head">
          <h1>{said.title}</h1>
          <p class="soft">{said.lead}</p>
        </div>
        {(done === 'confirmed' || done === 'rejected') && (
          <Notice tone="good" live>
            <p>{said[done]}</p>
          </Notice>
        )}
        {total === 0 && <p>{said.none}</p>}
        <WaitingTies
          ties={hits}
          path="/desk/ties"
          mayNameContacts
          heading="h2"
          timeZone={ctx.settings.timeZone}
          words={words}
          language={language}
        />
        <Pager
          total={total}
          limit={TIES_A_PAGE}
          offset={offset}
          href={(at) => `/desk/ties?offset=${at}`}
          words={words}
        />
      </div>,
      { title: said.title },
    )
  })

  .post('/:account/:school/confirmation', async (c) => {
    const isContact = first(await readForm(c), 'contact') === 'yes'
    await confirmTie(c.var.ctx, { ...c.req.param(), ...(isContact && { isContact }) })
    return c.redirect('/desk/ties?done=confirmed', 303)
  })

  .post('/:account/:school/rejection', async (c) => {
    await removeTie(c.var.ctx, c.req.param())
    return c.redirect('/desk/ties?done=rejected', 303)
  })
