import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files of the slow tests that take minutes, the longest first. */
const LONG = [
  'cypher/neo4j/store.test.ts',
  'bin/clients.test.ts',
  'bin/ships.test.ts',
  'web/testing/barriers.test.ts',
  'bin/shards.test.ts',
  'bin/bulk-import.test.ts',
  'bin/snakemake.test.ts',
  'cypher/neo4j/check.test.ts',
  'ingest/growth.test.ts',
]

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.findIndex((name) => moduleId.endsWith(`/${name}`))
  return rank === -1 ? LONG.length : rank
}

/**
 * Starts what takes minutes first in each project. By itself vitest starts large files first where it has not run them before, as in a
 * fresh clone: the longest is a small one, came last and left one core idle for three minutes.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project.name))]
    return projects.flatMap((name) =>
      sorted.filter(({ project }) => project.name === name).sort((a, b) => rankOf(a) - rankOf(b)),
    )
  }
}
