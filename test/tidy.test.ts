import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { problems } from '../src/problem.ts'

// The architecture, checked. What it says in words stands in src/README.md.

const root = fileURLToPath(new URL('../', import.meta.url))

interface Source {
  /** From the top of the project. */
  readonly path: string
  readonly text: string
  /** Files of ours that it imports, from the top of the project. */
  readonly imports: readonly string[]
  /** Packages and built-ins that it imports. */
  readonly packages: readonly string[]
}

const sources = ['src', 'db', 'search', 'seed'].flatMap(list).map(read)

function list(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  )
  const own = named.filter((name) => name.startsWith('.'))
  return {
    path,
    text,
    imports: own.map((name) => relative(root, resolve(root, dirname(path), name))),
    packages: named.filter((name) => !name.startsWith('.')),
  }
}

const readmes = [
  'README.md',
  'src/README.md',
  'src/ledger/README.md',
  'db/README.md',
  'search/README.md',
  'seed/README.md',
]

/** The ladder as src/README.md draws it: each rung may import what stands on its own rung or above it. */
const ladder = (
  /```ladder\n([\s\S]*?)```/.exec(readFileSync(join(root, 'src/README.md'), 'utf8'))?.[1] ?? ''
)
  .split('\n')
  .map((rung) => rung.trim().split(/\s+/).filter(Boolean))
  .filter((rung) => rung.length > 0)

/** `src/ledger/reserve.ts` → `ledger`, `src/day.ts` → `day`, `db/store.ts` → `db`. */
function moduleOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? second.replace(/\.\w+$/, '') : top
}

function rungOf(path: string): number {
  return ladder.findIndex((rung) => rung.includes(moduleOf(path)))
}

describe('the ladder', () => {
  it('names every module', () => {
    expect(sources.filter(({ path }) => rungOf(path) < 0).map(({ path }) => path)).toEqual([])
  })

  it('is only walked down', () => {
    // Types may be named anywhere: the schema is put together from those of the modules that own the tables.
    const up = sources.flatMap(({ path, text, imports }) =>
      imports
        .filter((to) => rungOf(to) > rungOf(path) && !isTypeOnly(text, path, to))
        .map((to) => `${path} → ${to}`),
    )
    expect(up).toEqual([])
  })

  it('keeps the modules of one rung apart', () => {
    const across = sources.flatMap(({ path, text, imports }) =>
      imports
        .filter((to) => rungOf(to) === rungOf(path) && moduleOf(to) !== moduleOf(path))
        .filter((to) => !isTypeOnly(text, path, to) && rungOf(path) > 1)
        .map((to) => `${path} → ${to}`),
    )
    expect(across).toEqual([])
  })
})

function isTypeOnly(text: string, path: string, to: string): boolean {
  const name = relative(dirname(path), to)
  const written = name.startsWith('.') ? name : `./${name}`
  const found = [...text.matchAll(/import\s+(type\s)?[^'"]*?from\s+'([^']+)'/g)].filter(
    ([, , from]) => from === written,
  )
  return found.length > 0 && found.every(([, type]) => type !== undefined)
}

describe('the rooms', () => {
  it('keep the faces apart', () => {
    const face = (path: string) => /^src\/web\/(site|desk|partner|api)\//.exec(path)?.[1]
    const between = sources.flatMap(({ path, imports }) =>
      imports
        .filter((to) => face(path) && face(to) && face(to) !== face(path))
        .map((to) => `${path} → ${to}`),
    )
    expect(between).toEqual([])
  })

  it('speak HTTP only in web, and SQL never there', () => {
    const isWeb = (path: string) => /^src\/(web|app|node|worker)\b/.test(path)
    const hono = sources.filter(
      ({ path, packages }) => !isWeb(path) && packages.some((name) => /^@?hono\b/.test(name)),
    )
    const sql = sources.filter(
      ({ path, packages }) => path.startsWith('src/web') && packages.includes('kysely'),
    )
    expect([...hono, ...sql].map(({ path }) => path)).toEqual([])
  })

  it('leave what a runtime brings to the entries and the files behind a port', () => {
    const mayKnow =
      /^(src\/(node|cli|worker)|db\/(sqlite|open-database|statements|stamps|changes|writer|thread-writer|writer-thread|migrate)\.ts|search\/(process|process-group|meilisearch-http|sql-runner-sqlite)\.ts|src\/mail\/smtp\.ts)/
    const bound = sources.filter(
      ({ path, packages }) =>
        !mayKnow.test(path) &&
        packages.some((name) =>
          /^(node:|better-sqlite3|nodemailer|pino|cli-progress|cloudflare:)/.test(name),
        ),
    )
    expect(bound.map(({ path }) => path)).toEqual([])
  })

  it('ask the clock only in the entries', () => {
    const mayAsk = /^src\/node\/|^search\/process|^src\/worker|^src\/id\.ts/
    const asking = sources.filter(
      ({ path, text }) => !mayAsk.test(path) && /Date\.now\(|new Date\(\)/.test(text),
    )
    expect(asking.map(({ path }) => path)).toEqual([])
  })

  it('write only their own tables', () => {
    const owners = new Map(
      [
        ...readFileSync(join(root, 'db/schema.ts'), 'utf8').matchAll(
          /^ {2}(\w+): (?:(\w+)\.)?(\w+)/gm,
        ),
      ].map(([, table = '', module, type = '']) => [table, module ?? importedFrom(type)]),
    )
    const strangers = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:insertInto|updateTable|deleteFrom|replaceInto)\('(\w+)'/g)]
        .filter(([, table = '']) => owners.get(table) !== moduleOf(path))
        .map(([, table]) => `${path} writes ${table}`),
    )
    expect(owners.size).toBeGreaterThan(20)
    expect(strangers).toEqual([])
  })

  it('leave transactions to the database', () => {
    const opening = sources.filter(
      ({ path, text }) => !path.startsWith('db/') && text.includes('.transaction('),
    )
    expect(opening.map(({ path }) => path)).toEqual([])
  })
})

/** The module whose tables.ts the schema imports a type from by name. */
function importedFrom(type: string): string {
  const text = readFileSync(join(root, 'db/schema.ts'), 'utf8')
  return (
    new RegExp(`import type \\{[^}]*\\b${type}\\b[^}]*\\} from '../src/(\\w+)/`).exec(text)?.[1] ??
    ''
  )
}

describe('every file', () => {
  it('is imported by another, or is an entry', () => {
    const entries =
      /^src\/(node|cli|worker|node\/(dev-worker|deploy-check)|web\/jsx\/jsx-dev-runtime)\.ts$|^db\/writer-thread\.ts$/
    const imported = new Set(
      [...sources, ...list('test').map(read)].flatMap(({ imports }) => imports),
    )
    const lonely = sources.filter(({ path }) => !entries.test(path) && !imported.has(path))
    expect(lonely.map(({ path }) => path)).toEqual([])
  })

  it('has a name that says what is in it', () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|services?|interfaces|lib)(\.|\/)/
    const allowed = /^src\/words\/(nl|en)\/common\.ts$/
    expect(
      sources.filter(({ path }) => vague.test(path) && !allowed.test(path)).map(({ path }) => path),
    ).toEqual([])
  })

  it('belongs to the project and not to one machine', () => {
    const machine = /\/(home|root|Users)\/\w/
    expect(sources.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('every problem', () => {
  it('is made somewhere', () => {
    const made = sources
      .filter(({ path }) => path !== 'src/problem.ts' && !path.startsWith('src/words/'))
      .map(({ text }) => text)
      .join('\n')
    expect(Object.keys(problems).filter((code) => !made.includes(`'${code}'`))).toEqual([])
  })
})

describe('every README', () => {
  it.each(readmes)('%s names only files and commands that are there', (readme) => {
    const text = readFileSync(join(root, readme), 'utf8')
    const scripts = (
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    ).scripts
    const commands = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name)
    const files = [
      ...text.matchAll(
        /`((?:src|db|search|seed|test)\/[\w./-]*|[\w-]+\.(?:tsx?|sql|json|toml|mjs))`/g,
      ),
    ]
      .map(([, name = '']) => name)
      .filter(
        (name) => !existsSync(join(root, name)) && !existsSync(join(root, dirname(readme), name)),
      )
    expect([...commands.filter((name) => !(name in scripts)), ...files]).toEqual([])
  })
})
