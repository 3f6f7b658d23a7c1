import { defineConfig } from 'vitest/config'

/** Tests run on the TypeScript sources: the `source` condition of each workspace's exports points there. */
export const conditions = ['source', 'module', 'node']

const ALL = '{bin,bench,cypher,ingest,api,web}/**/*.test.{ts,tsx}'

/** What `npm test` leaves to `npm run test:slow`: it starts a server, a browser or whole installations, reads megabytes, or needs a fresh process. */
export const SLOW = [
  'cypher/neo4j/**/*.test.ts',
  'cypher/sqlite/columns.test.ts',
  'web/testing/*.test.ts',
  'bin/{batches,bulk-import,clients,shards,ships,snakemake,starts}*.test.ts',
  'ingest/**/{hostile,growth,scale,small-integers}.test.ts',
]

/** What every run of tests has in common, the torture kit too. */
export const common = {
  exclude: ['**/node_modules/**', '**/dist/**'],
  globalSetup: ['cypher/neo4j/testing/global-setup.ts'],
  pool: 'forks' as const,
  // One core less would leave two cores half idle: many tests wait for a server, a browser or a process.
  maxWorkers: '100%',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    ...common,
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
