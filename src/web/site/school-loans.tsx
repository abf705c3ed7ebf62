import { Hono } from 'hono'
import { findSchool } from '../../accounts/find-school.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import { listSchoolLoans } from '../../ledger/list-school-loans.ts'
import type { WebEnv } from '../kit/env.ts'
import { only } from '../kit/guard.ts'
import { ReservationList } from './reservation-list.tsx'

const LOANS_A_PAGE = 50

/** All that a school reserved and borrowed, for its contact and the desk. */
export const schoolLoans = new Hono<WebEnv>().get('/:number/loans', only(), async (c) => {
  const { ctx, words, language } = c.var
  const school = c.req.param('number')
  const offset = Math.max(0, Math.trunc(Number(c.req.query('offset')) || 0))
  const [{ hits, total }, points, found] = await Promise.all([
    listSchoolLoans(ctx, { school, limit: LOANS_A_PAGE, offset }),
    listPickupPoints(ctx),
    findSchool(ctx, school),
  ])
  const said = words.changes.school
  const path = `/schools/${encodeURIComponent(school)}/loans`
  return c.render(
    <ReservationList
      title={found ? said.linkTo(found.name) : said.title}
      none={said.none}
      out={said.out}
      path={path}
      reservations={hits}
      total={total}
      limit={LOANS_A_PAGE}
      offset={offset}
      reader={ctx.actor?.id}
      pointNames={new Map(points.map(({ id, name }) => [id, name]))}
      words={words}
      language={language}
    />,
    { title: said.title },
  )
})
