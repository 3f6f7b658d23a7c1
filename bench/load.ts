import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@reftel/cypher'
import { extractCable, extractContext, ingestDocuments, readDocuments } from '@reftel/ingest'
import { readDocument, withCorpus } from './corpus.ts'
import { readOptions } from './options.ts'
import { table } from './timing.ts'

/**
 * Cables a second into a store, by the clock, beside extraction alone: the embedded store in a file, and the one at `--store` when given
 * (user and password in NEO4J_USER and NEO4J_PASSWORD). A second load of the same corpus shows what an idempotent repeat costs.
 *
 *     node bench/dist/load.js --cables 5000 [--store neo4j://localhost:7687]
 */
/** Cables extracted before the clock runs. */
const WARM_UP = 300

const options = readOptions({ cables: 3000 })
await withCorpus(options, async ({ folder, files }) => {
  const scratch = mkdtempSync(join(tmpdir(), 'reftel-bench-store-'))
  try {
    const context = extractContext(null)
    for (const file of files.slice(0, WARM_UP)) extractCable(readDocument(file), context)
    const started = performance.now()
    for (const file of files) extractCable(readDocument(file), context)
    const floor = (performance.now() - started) / 1000
    const rows = [['extraction alone (floor)', perSecond(files.length, floor), '1.00']]
    const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env
    for (const url of [`sqlite:${join(scratch, 'bench.db')}`, ...(options.store ? [options.store] : [])]) {
      const store = await openStore(url, { ...(user ? { user } : {}), ...(password ? { password } : {}) })
      try {
        for (const time of ['first', 'again']) {
          const documents = readDocuments([join(folder)], { format: 'auto' }, () => {})
          const { seconds } = await ingestDocuments(
            documents,
            store,
            { jobs: 1, learnt: null, curated: null },
            (problem) => {
              process.stderr.write(`${problem.message}\n`)
            },
          )
          rows.push([`${url.split(':')[0]}, ${time}`, perSecond(files.length, seconds), (seconds / floor).toFixed(2)])
        }
      } finally {
        await store.close()
      }
    }
    process.stdout.write(`${files.length} cables\n${table(rows)}\n`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
})

function perSecond(cables: number, seconds: number): string {
  return `${(cables / seconds).toFixed(0)} cables/s`
}
