import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/hash.ts'
import { emails, type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
beforeEach(async () => {
  world = await pagesWorld()
})

describe('/account: programs with access', () => {
  it('lists her own tokens and ends one', async () => {
    const token = await world.app.token('teacher', { email: emails.ane })
    const ane = world.app.as(token)
    const { hits } = (await ane.get('/tokens')).body
    expect(hits).toHaveLength(2)
    const { id } = hits[1]
    const page = await world.signedIn('ane')
    expect((await page.get('/account')).html).toContain(`/account/tokens/${id}/revocation`)
    const bo = await world.signedIn('bo')
    expect((await bo.get('/account')).html).not.toContain(id)
    expect((await bo.post(`/account/tokens/${id}/revocation`, {})).status).toBe(404)
    for (const one of hits) await page.post(`/account/tokens/${one.id}/revocation`, {})
    expect((await ane.get('/tokens')).status).toBe(401)
    expect((await page.get('/account')).html).not.toContain('/account/tokens/')
  })

  it('is done by the API too', async () => {
    const old = await world.app.token('teacher', { email: emails.ane })
    const ane = world.app.as(await world.app.token('teacher', { email: emails.ane }))
    const id = sha256(old).slice(0, 12)
    const bo = world.app.as(await world.app.token('teacher', { email: emails.bo }))
    expect((await bo.post(`/tokens/${id}/revocation`)).status).toBe(404)
    expect(await ane.post(`/tokens/${id}/revocation`)).toMatchObject({ status: 200, body: { id } })
    expect((await ane.post(`/tokens/${id}/revocation`)).status).toBe(404)
    expect((await ane.get('/tokens')).body.total).toBe(2)
    expect((await world.app.as(old).get('/tokens')).status).toBe(401)
    expect((await world.app.as().get('/tokens')).status).toBe(401)
  })
})
