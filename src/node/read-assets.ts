import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assetsOf } from '../web/kit/assets.ts'
import type { Assets } from '../context.ts'

const folder = fileURLToPath(new URL('../web/static/', import.meta.url))

/** The files that pages load, read once. */
export function readAssets(): Promise<Assets> {
  const names = readdirSync(folder).filter((name) => /\.(css|js|svg|txt|woff2)$/.test(name))
  return assetsOf(
    names.map((name) => ({ name, body: new Uint8Array(readFileSync(folder + name)) })),
  )
}
