// Bundles the entries that an operator starts into dist/, which takes a fifth of a second. Plain JavaScript: it runs
// before there is anything that understands TypeScript.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const rooms = ['src', 'db', 'search', 'seed']
const entries = ['src/node.ts', 'src/cli.ts', 'db/writer-thread.ts']

/** A file asks for what stands beside its source, not beside the bundle. */
const beside = {
  name: 'beside',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (path.includes('node_modules') || !text.includes('import.meta.url')) return undefined
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/** Builds one source and what it imports; gives the built file. */
export async function buildOne(source) {
  await bundle([source])
  return join(dist, basename(source).replace(/\.tsx?$/, '.js'))
}

/** Builds when a source is newer than the last build. Several processes may do so at once. */
export async function build() {
  const stamp = join(dist, 'built')
  const sources = [...rooms.flatMap(filesIn), join(root, 'package-lock.json')]
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(newest, sources)) return
  await bundle(entries)
  put(stamp, stampOf(newest, sources))
}

async function bundle(entryPoints) {
  const esbuild = await import('esbuild')
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    entryNames: '[name]',
    outdir: dist,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    chunkNames: 'part-[hash]',
    tsconfig: join(root, 'tsconfig.json'),
    plugins: [beside],
    write: false,
    logLevel: 'error',
  })
  mkdirSync(dist, { recursive: true })
  for (const { path, contents } of outputFiles) put(path, contents)
}

/** When the newest source was changed, and how many there are: one that is gone makes another build too. */
function stampOf(newest, sources) {
  return `${newest} ${sources.length} ${root}`
}

function filesIn(room) {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** Whole or not at all: another process may be reading it. */
function put(path, contents) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}
