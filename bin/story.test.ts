import { fileURLToPath } from 'node:url'
import { canonicalId, openStore } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { ingestPaths } from './commands/ingest.ts'

const packaged = (name: string) => fileURLToPath(new URL(`../ingest/data/${name}`, import.meta.url))

test('the made-up cables around the real one say that they are, and make a conversation with it', async () => {
  const store = await openStore('sqlite::memory:')
  await store.prepare()
  await ingestPaths([packaged('seed'), packaged('story')], store, { format: 'auto', jobs: 1, curated: null })
  const seed = canonicalId('1978MOSCOW18403')
  if (!seed) throw new TypeError('no id')
  const lineage = await store.lineage(seed, { up: 10, down: 10, siblings: false, limit: 100 })
  const { nodes = [], totals } = lineage ?? {}
  expect(nodes.filter(({ held }) => held).length).toBe(9)
  expect(totals).toMatchObject({ ancestors: 3, descendants: 5 })
  expect(nodes.filter(({ collection }) => collection !== 'invented').map(({ id }) => id)).toEqual([seed])
  await store.close()
})
