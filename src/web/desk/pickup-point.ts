import type { Context as HonoContext } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { WebEnv } from '../kit/env.ts'

const COOKIE = 'desk-point'
const KEPT_SECONDS = 400 * 86_400

/** The point at which she stands: the one that the address names, else the one she chose last, else the first. */
export async function deskPoint(
  c: HonoContext<WebEnv>,
): Promise<{ points: readonly PickupPoint[]; point: PickupPoint | undefined; isChosen: boolean }> {
  const points = await listPickupPoints(c.var.ctx)
  const asked = points.find(({ id }) => id === c.req.query('pickupPoint'))
  if (asked) {
    setCookie(c, COOKIE, asked.id, {
      path: '/desk',
      httpOnly: true,
      sameSite: 'Lax',
      secure: c.var.ctx.settings.baseUrl.startsWith('https:'),
      maxAge: KEPT_SECONDS,
    })
    return { points, point: asked, isChosen: true }
  }
  const kept = points.find(({ id }) => id === getCookie(c, COOKIE))
  return { points, point: kept ?? points[0], isChosen: kept !== undefined }
}
