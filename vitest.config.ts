import { defineConfig } from 'vitest/config'
import { LongestFirst } from './.ci/longest-first.ts'

/** Tests run on the TypeScript sources: the `source` condition of each workspace's exports points there. */
export const conditions = ['source', 'module', 'node']

const ALL = '{bin,bench,cypher,ingest,api,web}/**/*.test.{ts,tsx}'

/** What `npm test` leaves to `npm run test:slow`: it starts a server, a browser or whole installations, reads megabytes, or needs a fresh process. */
export const SLOW = [
  'cypher/neo4j/**/*.test.ts',
  'cypher/sqlite/columns.test.ts',
  'web/testing/*.test.ts',
  'bin/{batches,bulk-import,clients,later-cables,shards,ships,snakemake,starts}*.test.ts',
  'ingest/**/{hostile,growth,scale,small-integers}.test.ts',
]

/**
 * What hangs is ended after this, in milliseconds. It is no measure of how long a test may take: on a slow machine one may wait for
 * minutes for the Neo4j that another file has, or for what a registry sends. So no test sets a limit of its own that is shorter.
 */
const HANGS_MS = 900_000

/** What every run of tests has in common, the torture kit too. */
export const common = {
  exclude: ['**/node_modules/**', '**/dist/**'],
  globalSetup: ['cypher/neo4j/testing/global-setup.ts'],
  setupFiles: ['.ci/fast-check.ts'],
  pool: 'forks' as const,
  // One core less would leave two cores half idle: many tests wait for a server, a browser or a process.
  maxWorkers: '100%',
  testTimeout: HANGS_MS,
  hookTimeout: HANGS_MS,
  // A state that is waited for comes within seconds, or never.
  expect: { poll: { timeout: 240_000 } },
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    ...common,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: [ALL],
          exclude: [...common.exclude, ...SLOW],
          // Files share a process and what it has loaded; to load it anew for each took half of the processor time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'slow', include: SLOW } },
    ],
  },
})
