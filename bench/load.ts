import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CableFacts, type GraphStore, openStore, readyDocument } from '@reftel/cypher'
import {
  extractCables,
  extractContext,
  learnCorpus,
  linkBlocks,
  linkChangedPersons,
  readDocuments,
} from '@reftel/ingest'
import { withCorpus } from './corpus.ts'
import { readOptions } from './options.ts'
import { RawNeo4j } from './raw-neo4j.ts'
import { insertRaw } from './raw-sqlite.ts'
import { table } from './timing.ts'

/**
 * Loading beside the raw writing of the very same rows, in one run: prepared inserts for the embedded store, `UNWIND` and `MERGE`
 * on the same server for the Neo4j at `--store`, whose database has to be empty and is so again afterwards (user and password in
 * NEO4J_USER and NEO4J_PASSWORD). What threads do meanwhile is not counted: extraction, making documents ready, deciding who is who. The server has learnt what it compiles in the rounds before the last,
 * which is the one that is printed. Where other work shares the machine, the shares tell more than the rates.
 *
 *     node bench/dist/load.js --cables 5000 [--corpus FOLDER] [--store bolt://localhost:7687] [--rounds 2]
 */

/** Cables of one `load`, as ingest has them. */
const BATCH = 1000

/** What writing took, by the clock and of this process' time. */
class Stopwatch {
  seconds = 0
  processor = 0

  during<T>(work: () => T): T {
    const end = this.#begin()
    const result = work()
    end()
    return result
  }

  async until<T>(work: () => Promise<T>): Promise<T> {
    const end = this.#begin()
    const result = await work()
    end()
    return result
  }

  /** Takes off what another one measured meanwhile. */
  without({ seconds, processor }: Stopwatch): void {
    this.seconds -= seconds
    this.processor -= processor
  }

  #begin(): () => void {
    const [started, used] = [performance.now(), process.cpuUsage()]
    return () => {
      const { user, system } = process.cpuUsage(used)
      this.seconds += (performance.now() - started) / 1000
      this.processor += (user + system) / 1e6
    }
  }
}

interface Work {
  readonly cables: number
  /** Megabytes of text. */
  readonly megabytes: number
  readonly loading: Stopwatch
  readonly linking: Stopwatch
}

async function fill(store: GraphStore, folder: string): Promise<Work> {
  const [loading, linking] = [new Stopwatch(), new Stopwatch()]
  const context = extractContext(await learnCorpus([folder], null, { format: 'auto', crew: null }))
  let [cables, characters] = [0, 0]
  const load = async (batch: readonly CableFacts[]) => {
    const ready = store.loadReady ? batch.map(readyDocument) : []
    await loading.until(async () => (store.loadReady ? store.loadReady(ready) : store.load(batch)))
    cables += batch.length
    for (const { text } of batch) characters += text.length
  }
  let documents = []
  for await (const document of readDocuments([folder], { format: 'auto' }, () => {})) {
    documents.push(document)
    if (documents.length < BATCH) continue
    await load(extractCables(documents, context))
    documents = []
  }
  await load(extractCables(documents, context))
  const deciding = new Stopwatch()
  const linkers: Parameters<typeof linkChangedPersons>[2] = {
    ahead: 1,
    link: async (blocks, curated) => deciding.during(() => linkBlocks(blocks, curated)),
  }
  await linking.until(() =>
    store.inOneStep(async () => {
      await store.settleDtgCitations()
      await linkChangedPersons(store, null, linkers)
    }),
  )
  linking.without(deciding)
  return { cables, megabytes: characters / 1e6, loading, linking }
}

const rowOf = (name: string, cables: number, { seconds, processor }: Stopwatch, raw: Stopwatch): string[] => [
  name,
  (cables / seconds).toFixed(0),
  ((processor / cables) * 1000).toFixed(2),
  (raw.seconds / seconds).toFixed(2),
]

async function embedded(folder: string, scratch: string): Promise<readonly string[][]> {
  const [file, copy] = [join(scratch, 'loaded.db'), join(scratch, 'raw.db')]
  const store = await openStore(`sqlite:${file}`)
  const { cables, megabytes, loading, linking } = await fill(store, folder)
  const { rss } = process.memoryUsage()
  await store.close()
  const filled = await openStore(`sqlite:${file}`)
  const raw = new Stopwatch()
  await insertRaw(file, copy, filled.content(), (work) => raw.during(work))
  await filled.close()
  const size = (path: string) => `${(statSync(path).size / 1e6 / megabytes).toFixed(2)} x the text`
  return [
    [...rowOf('sqlite: loading', cables, loading, raw), size(file), `${(rss / 1e6).toFixed(0)} MB`],
    rowOf('sqlite: linking', cables, linking, raw),
    [...rowOf('sqlite: raw inserts', cables, raw, raw), size(copy)],
  ]
}

async function server(folder: string, url: string, rounds: number): Promise<readonly string[][]> {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  const store = await openStore(url, { user, password })
  const neo4j = new RawNeo4j(url, user, password)
  let rows: readonly string[][] = []
  try {
    const { cables, stubs } = await store.stats()
    if (cables + stubs > 0) throw new Error(`${url} is not empty`)
    for (let round = 0; round < rounds; round++) {
      const { cables, loading, linking } = await fill(store, folder)
      const pieces = await neo4j.read()
      await neo4j.clear()
      const raw = new Stopwatch()
      await raw.until(() => neo4j.write(pieces))
      await neo4j.clear()
      rows = [
        rowOf('neo4j: loading', cables, loading, raw),
        rowOf('neo4j: linking', cables, linking, raw),
        rowOf('neo4j: raw UNWIND MERGE', cables, raw, raw),
      ]
    }
  } finally {
    await neo4j.close()
    await store.close()
  }
  return rows
}

const options = readOptions({ cables: 3000, rounds: 2 })
await withCorpus(options, async ({ folder, files }) => {
  const scratch = mkdtempSync(join(tmpdir(), 'reftel-bench-store-'))
  try {
    const rows = [['', 'cables/s', 'ms of this process a cable', 'speed beside raw', 'disk', 'memory']]
    rows.push(...(await embedded(folder, scratch)))
    if (options.store) rows.push(...(await server(folder, options.store, options.rounds)))
    process.stdout.write(`${files.length} cables\n${table(rows)}\n`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
})
