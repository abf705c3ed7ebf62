import { fileURLToPath } from 'node:url'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { listMigrations } from '../db/migrate.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What runs on both databases: the store and the domain. */
const onBothEngines = [
  'db',
  'act',
  'accounts',
  'notify',
  'catalogue',
  'training',
  'ledger',
  'desk',
].map((room) => `${room}/**/*.test.ts`)

process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'

export default defineConfig({
  root: at('.'),
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        resolve: { alias: { '#engine': at('kit/engine-node.ts') } },
        test: {
          name: 'node',
          root: at('.'),
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['browser/**', 'process/**', 'runtime/**'],
        },
      },
      {
        extends: true,
        plugins: [
          cloudflareTest({
            miniflare: {
              compatibilityDate: '2026-09-01',
              compatibilityFlags: ['nodejs_compat'],
              d1Databases: ['DB', 'SEARCH'],
              bindings: { MIGRATIONS: JSON.stringify(listMigrations()) },
            },
          }),
        ],
        resolve: {
          alias: { '#engine': at('kit/engine-d1.ts'), '#entry': at('kit/entry-worker.ts') },
        },
        test: {
          name: 'd1',
          root: at('.'),
          include: [...onBothEngines, 'runtime/**/*.test.ts'],
          // Nothing is kept on D1: it does not say when something changed.
          exclude: ['db/keep.test.ts', 'db/writer.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: { '#entry': at('kit/entry-node.ts') } },
        test: {
          name: 'whole',
          root: at('.'),
          include: ['browser/**/*.test.ts', 'process/**/*.test.ts', 'runtime/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
