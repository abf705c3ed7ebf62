import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { findKeptForm, keepForm } from '../../src/accounts/keep-form.ts'
import { type Context, contextOf } from '../../src/context.ts'
import { type Clock, clockAt, servicesOn } from '../kit/services.ts'

let clock: Clock
let ctx: () => Context
beforeEach(async () => {
  const { store } = await freshStore()
  clock = clockAt('2026-03-09T08:00:00Z')
  const services = servicesOn(store, { clock })
  ctx = () => contextOf(services, undefined)
})

const form = { path: '/reservations', fields: { offering: ['bee-bots', 'vr'], note: ['é "x"'] } }

describe('keepForm', () => {
  it('gives the form back for two hours', async () => {
    const id = await keepForm(ctx(), form)
    expect(await findKeptForm(ctx(), id)).toEqual(form)
    clock.pass(119)
    expect(await findKeptForm(ctx(), id)).toEqual(form)
    clock.pass(1)
    expect(await findKeptForm(ctx(), id)).toBeUndefined()
    await keepForm(ctx(), form)
    expect(await findKeptForm(ctx(), 'forged')).toBeUndefined()
  })

  it('refuses one for another site, and one that is too long', async () => {
    for (const path of ['//evil.example', 'https://evil.example/']) {
      await expect(keepForm(ctx(), { ...form, path })).rejects.toMatchObject({
        code: 'invalid-input',
      })
    }
    const fields = { note: ['x'.repeat(20_001)] }
    await expect(keepForm(ctx(), { ...form, fields })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })
})
