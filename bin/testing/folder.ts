import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { run } from './run.ts'

/** The seed cable. */
export const SEED = fileURLToPath(new URL('../../ingest/data/seed/1978MOSCOW18403.txt', import.meta.url))

/**
 * An empty folder, as a stranger starts in, that is there for the tests of a file: `cables` holds the seed cable, `mixed` that and
 * what is no cable, `corpus` a sample of so many.
 */
export function strangersFolder(sample = 0): string {
  const cwd = mkdtempSync(join(tmpdir(), 'reftel-cli-'))
  beforeAll(async () => {
    for (const [folder, file] of [
      ['cables', '1978MOSCOW18403.txt'],
      ['mixed', 'b.txt'],
    ] as const) {
      mkdirSync(join(cwd, folder))
      copyFileSync(SEED, join(cwd, folder, file))
    }
    const noise = Array.from({ length: 999 }, (_, index) => (index * 7919) % 256)
    writeFileSync(join(cwd, 'mixed', 'a.txt'), Buffer.from(noise))
    writeFileSync(join(cwd, 'mixed', 'c.txt'), '')
    if (sample > 0) await run(['sample', 'corpus', '--cables', String(sample), '--seed', '3'], { cwd })
  })
  afterAll(() => rmSync(cwd, { recursive: true }))
  return cwd
}
