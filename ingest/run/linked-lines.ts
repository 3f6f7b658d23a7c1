import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CableFacts, type GraphStore, inPieces, must, openStore, readyFacts } from '@reftel/cypher'
import { type Curated, linkChangedPersons } from '../persons/index.ts'
import { linesIn } from '../source/lines-in.ts'
import { cableLine, type ExtractLine, withKeys } from './cable-line.ts'
import type { Crew } from './crew.ts'

/** Cables that are loaded, and looked up, together. */
const BATCH = 500

/**
 * Links the persons of all cables, in a graph that lasts as long as this takes, and then gives what is printed of each, in their
 * order. Graph and lines lie on disk meanwhile: they take no more memory for more cables. The texts, which linking does not read,
 * are left out.
 */
export async function* linkedLines(
  cables: AsyncIterable<CableFacts>,
  curated: Curated | null,
  crew: Crew | null,
): AsyncGenerator<ExtractLine> {
  const folder = await mkdtemp(join(tmpdir(), 'reftel-link-'))
  const file = join(folder, 'lines.ndjson')
  try {
    const store = await openStore(`sqlite:${join(folder, 'link.db')}`)
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
  const loadReady = must(store.loadReady, 'how an embedded store takes facts that are ready')
  const lines = await open(file, 'w')
  try {
    for await (const batch of inPieces(cables, BATCH)) {
      await loadReady.call(store, batch.map(readyFacts))
      await lines.appendFile(batch.map((cable) => `${JSON.stringify(cableLine(cable))}\n`).join(''))
    }
  } finally {
    await lines.close()
  }
}

async function* linesWithKeys(file: string, store: GraphStore): AsyncGenerator<ExtractLine> {
  for await (const batch of inPieces(linesIn(createReadStream(file, 'utf8') as AsyncIterable<string>), BATCH)) {
    const lines = batch.map((text) => JSON.parse(text) as ExtractLine)
    const keys = await store.personKeys(lines.map(({ id }) => id))
    for (const line of lines) yield withKeys(line, keys.get(line.id) ?? NOBODY)
  }
}

const NOBODY: ReadonlyMap<string, string> = new Map()
