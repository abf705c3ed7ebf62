import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { sampleThemes } from '../../../seed/vocabulary.ts'
import { offeringKinds } from '../../../src/catalogue/offering.ts'
import { KindArt, OfferingArt, ThemeArt } from '../../../src/web/kit/illustration.tsx'
import { kindDrawings, kindFrames, themeDrawings } from '../../../src/web/kit/illustrations.ts'

async function textOf(drawing: unknown): Promise<string> {
  return (await html`${drawing}`).toString()
}

describe('a drawing', () => {
  it('is there for every theme of the vocabulary', () => {
    expect(Object.keys(themeDrawings).toSorted()).toEqual(
      sampleThemes.map(([slug]) => slug).toSorted(),
    )
  })

  it('is a theme in the frame of its kind', async () => {
    for (const kind of offeringKinds) {
      const tile = await textOf(OfferingArt({ kind, themes: ['unknown', 'vrede'] }))
      expect(tile).toContain(themeDrawings.vrede)
      expect(tile).toContain(kindFrames[kind])
    }
  })

  it('is that of the kind where no theme has one', async () => {
    const tile = await textOf(OfferingArt({ kind: 'visit', themes: ['unknown'] }))
    expect(tile).toContain(kindDrawings.visit)
    expect(tile).toBe(await textOf(KindArt({ kind: 'visit' })))
    expect(ThemeArt({ theme: 'unknown' })).toBeNull()
  })

  it('is passed by when a page is read aloud', async () => {
    expect(await textOf(ThemeArt({ theme: 'vrede' }))).toContain('aria-hidden="true"')
  })
})
