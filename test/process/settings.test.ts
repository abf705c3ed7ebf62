import { describe, expect, it } from 'vitest'
import { clockOf, readSettings } from '../../src/node/settings.ts'

describe('the environment', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATABASE_FILE: 'data/klasbakken.db',
      TZ_NAME: 'Europe/Brussels',
      RATE_LIMIT: 'on',
      baseUrl: 'http://localhost:3000',
      isProduction: false,
    })
  })

  it('takes an empty variable for one that was not set', () => {
    expect(readSettings({ PORT: '', NOW: '' })).toMatchObject({ PORT: 3000 })
  })

  it.each([
    ['PORT', { PORT: 'web' }],
    ['PORT', { PORT: '70000' }],
    ['BASE_URL', { BASE_URL: 'klasbakken.example' }],
    ['SMTP_URL', { SMTP_URL: 'http://mail.example' }],
    ['TZ_NAME', { TZ_NAME: 'Mars/Olympus' }],
    ['RATE_LIMIT', { RATE_LIMIT: 'maybe' }],
    ['SEED', { SEED: 'all' }],
    ['NOW', { NOW: 'tomorrow' }],
    ['NOW', { NOW: '2026-03-02T07:00:00Z', NODE_ENV: 'production' }],
    ['SEED', { SEED: 'sample', NODE_ENV: 'production' }],
    ['MEILI_API_KEY', { MEILI_API_KEY: 'secret' }],
  ])('names a mistake in %s in one sentence: %j', (name, env) => {
    const read = readSettings(env as Record<string, string>)
    const mistakes = 'mistakes' in read ? read.mistakes : []
    expect(mistakes.length).toBe(1)
    expect(mistakes[0]).toContain(name)
    expect(mistakes[0]).toMatch(/\.$/)
  })
})

describe('NOW', () => {
  it('sets the clock at start, and it runs on from there', async () => {
    const now = clockOf('2026-03-02T07:00:00Z')
    const first = now().getTime()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(first - Date.parse('2026-03-02T07:00:00Z')).toBeLessThan(60_000)
    expect(now().getTime()).toBeGreaterThan(first)
  })
})
