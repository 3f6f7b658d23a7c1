import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CableFacts, PersonFacts } from '@reftel/cypher'
import { type Curated, linkChangedPersons } from '@reftel/ingest'
import { withGraph } from './store.ts'

/** A cable whose persons are known across all cables that were read with it. */
export interface LinkedCable {
  readonly facts: CableFacts
  readonly keyOf: (person: PersonFacts) => string | undefined
}

const BATCH = 500

/** Links the persons of all cables, in a graph that lasts as long as this takes, and then gives the cables in their order. */
export async function* linkPersons(
  cables: AsyncIterable<CableFacts>,
  curated: Curated | null,
): AsyncGenerator<LinkedCable> {
  const folder = await mkdtemp(join(tmpdir(), 'reftel-link-'))
  try {
    const all: CableFacts[] = []
    const keys = await withGraph(`sqlite:${join(folder, 'link.db')}`, { existing: false }, async (store) => {
      let batch: CableFacts[] = []
      const flush = async () => {
        await store.load(batch)
        batch = []
      }
      for await (const facts of cables) {
        batch.push(facts)
        // What is printed at the end does not need the text.
        all.push({ ...facts, text: '' })
        if (batch.length >= BATCH) await flush()
      }
      await flush()
      await store.settleDtgCitations()
      await linkChangedPersons(store, curated)
      const found = new Map<string, ReadonlyMap<string, string>>()
      for (const { id } of all) {
        const persons = (await store.cable(id))?.persons ?? []
        found.set(id, new Map(persons.map(({ name, key }) => [name, key])))
      }
      return found
    })
    for (const facts of all) yield { facts, keyOf: ({ name }) => keys.get(facts.id)?.get(name) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
