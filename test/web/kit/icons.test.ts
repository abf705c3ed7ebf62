import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { icons } from '../../../src/web/kit/icons.ts'

const { icons: all }: { icons: Record<string, { body: string }> } = createRequire(import.meta.url)(
  '@iconify-json/ph/icons.json',
)

it.each(Object.entries(icons))('draws %s as the icon set does', (name, path) => {
  expect(all[name]?.body).toBe(`<path fill="currentColor" d="${path}"/>`)
})
