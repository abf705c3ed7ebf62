import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { inflate } from '@sparticuz/chromium'

const cache = fileURLToPath(new URL('../../node_modules/.cache/klasbakken/', import.meta.url))
const packed = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')))
const args = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-gpu',
  // No name leads anywhere but here.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** A real Chromium: that of CHROMIUM_PATH, or the one in the npm package. A sentence when there is none. */
export async function launchBrowser(): Promise<Browser | string> {
  const path = process.env.CHROMIUM_PATH
  if (path) {
    return chromium.launch({ executablePath: path, args }).catch(sentenceOf)
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'the npm package brings a Chromium for Linux x64 alone: set CHROMIUM_PATH to another'
  }
  try {
    return await launchUnpacked(await unpack())
  } catch (error) {
    return sentenceOf(error)
  }
}

function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n').slice(0, 4).join(' ')
}

async function launchUnpacked(home: string): Promise<Browser> {
  const launch = (env: Record<string, string> = {}) =>
    chromium.launch({
      executablePath: join(home, 'chromium'),
      args,
      env: { ...process.env, FONTCONFIG_FILE: join(home, 'fonts.conf'), ...env },
    })
  try {
    return await launch()
  } catch (error) {
    if (!/shared libraries/.test(String(error))) throw error
    // A bare machine has no libnss3 and libnspr4; the package has them with it.
    return launch({ LD_LIBRARY_PATH: join(home, 'al2023', 'lib') })
  }
}

/** Unpacks it once. Gives the folder. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8'))
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home
  mkdirSync(cache, { recursive: true })
  // Under another name until all of it is there: others may look for it at the same time.
  const begun = mkdtempSync(join(cache, 'begun-'))
  await unpackInto(begun)
  writeFileSync(
    join(begun, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  )
  try {
    renameSync(begun, home)
  } catch (error) {
    rmSync(begun, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
  return home
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR
  // The package asks the system where temporary files go.
  process.env.TMPDIR = folder
  try {
    await Promise.all(
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(join(packed, name))),
    )
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
