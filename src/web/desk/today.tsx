import { Hono } from 'hono'
import { deskToday } from '../../ledger/desk-today.ts'
import { findCopyStatus } from '../../ledger/find-copy-status.ts'
import type { WebEnv } from '../kit/env.ts'
import { readSchoolNames } from '../kit/school-names.ts'
import { deskPoint } from './pickup-point.ts'
import { TodayPage } from './today-page.tsx'

export const today = new Hono<WebEnv>()

  .get('/', async (c) => {
    const { ctx, words, language } = c.var
    const { points, point } = await deskPoint(c)
    const lists = point && (await deskToday(ctx, { pickupPoint: point.id, day: ctx.today }))
    const all = lists
      ? [...lists.toPrepare, ...lists.toHandOut, ...lists.toTakeBack, ...lists.overdue]
      : []
    return c.render(
      <TodayPage
        lists={lists}
        points={points}
        point={point}
        schoolNames={await readSchoolNames(ctx, all)}
        today={ctx.today}
        undone={c.req.query('undone')}
        words={words}
        language={language}
      />,
      { title: words.desk.today.title },
    )
  })

  // Whatever is scanned on the first page leads to where it is dealt with.
  .get('/scan', async (c) => {
    const text = c.req.query('scan')?.trim() ?? ''
    const status = await findCopyStatus(c.var.ctx, text)
    const path =
      status?.loan || status?.toCheck
        ? `/desk/copies/${encodeURIComponent(text)}`
        : `/desk/check-outs/new?scan=${encodeURIComponent(text)}`
    return c.redirect(path, 303)
  })
