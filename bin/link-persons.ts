import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CableFacts, CableId, GraphStore } from '@reftel/cypher'
import { type Crew, type Curated, linesIn, linkChangedPersons } from '@reftel/ingest'
import { type CableLine, cableLine, withKeys } from './cable-line.ts'
import { openGraph } from './store.ts'

const BATCH = 500

/**
 * Links the persons of all cables, in a graph that lasts as long as this takes, and then gives what is printed of each, in their
 * order. Graph and lines lie on disk meanwhile: they take no more memory for more cables.
 */
export async function* linkPersons(
  cables: AsyncIterable<CableFacts>,
  curated: Curated | null,
  crew: Crew | null,
): AsyncGenerator<CableLine> {
  const folder = await mkdtemp(join(tmpdir(), 'reftel-link-'))
  const file = join(folder, 'lines.ndjson')
  try {
    const store = await openGraph(`sqlite:${join(folder, 'link.db')}`)
    try {
      await store.loadAndLink(
        () => load(cables, store, file),
        async () => {
          await store.settleDtgCitations()
          await linkChangedPersons(store, curated, crew)
        },
      )
      yield* linesWithKeys(file, store)
    } finally {
      await store.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Loads the cables, and writes down what is printed of each. */
async function load(cables: AsyncIterable<CableFacts>, store: GraphStore, file: string): Promise<void> {
  const lines = await open(file, 'w')
  let batch: CableFacts[] = []
  const flush = async () => {
    await store.load(batch)
    await lines.write(batch.map((cable) => `${JSON.stringify(cableLine(cable))}\n`).join(''))
    batch = []
  }
  try {
    for await (const cable of cables) {
      batch.push(cable)
      if (batch.length >= BATCH) await flush()
    }
    await flush()
  } finally {
    await lines.close()
  }
}

async function* linesWithKeys(file: string, store: GraphStore): AsyncGenerator<CableLine> {
  for await (const text of linesIn(createReadStream(file, 'utf8') as AsyncIterable<string>)) {
    const line = JSON.parse(text) as CableLine
    yield withKeys(line, await keysOf(line.id, store))
  }
}

/** The key of the person that each name of a cable stands for. */
async function keysOf(id: CableId, store: GraphStore): Promise<ReadonlyMap<string, string>> {
  const persons = (await store.cable(id))?.persons ?? []
  return new Map(persons.map(({ name, key }) => [name, key]))
}
