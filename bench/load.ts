import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
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
 * Loading as `ingest` does (`loadAndLink`), and an embedded store a batch at a time too, as one that holds cables is, beside the raw
 * writing of the very same rows, in one run: prepared inserts for the embedded store, `UNWIND` and `MERGE` on the same server for the
 * Neo4j at `--store`, whose database has to be empty and is so again afterwards (user and password in NEO4J_USER and NEO4J_PASSWORD).
 * What threads do meanwhile is not counted: extraction, making documents ready, deciding who is who. Programs and server have learnt
 * what they compile in the rounds before the last, which is the one that is printed. Where other work shares the machine, the shares
 * tell more than the rates.
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

/** How a run is written. */
type LoadAndLink = GraphStore['loadAndLink']

/** As a store takes a run that holds cables: a batch at a time, then a step that links. */
const inBatches =
  (store: GraphStore): LoadAndLink =>
  async (load, link) => {
    await load()
    await store.inOneStep(link)
  }

async function fill(store: GraphStore, folder: string, loadAndLink: LoadAndLink): Promise<Work> {
  // Of the whole, what is not the store's: reading, extracting, making ready, deciding who is who.
  const [loading, linking, others, deciding] = Array.from({ length: 4 }, () => new Stopwatch()) as [
    Stopwatch,
    Stopwatch,
    Stopwatch,
    Stopwatch,
  ]
  const context = extractContext(
    await learnCorpus(
      readDocuments([folder], { format: 'auto' }, () => {}),
      null,
      { crew: null },
    ),
  )
  let [cables, characters] = [0, 0]
  const load = async () => {
    for await (const batch of timed(extracted(folder, context), others)) {
      const ready = others.during(() => (store.loadReady ? batch.map(readyDocument) : []))
      await (store.loadReady ? store.loadReady(ready) : store.load(batch))
      cables += batch.length
      for (const { text } of batch) characters += text.length
    }
  }
  const linkers: Parameters<typeof linkChangedPersons>[2] = {
    ahead: 1,
    hasStarted: true,
    link: async (blocks, curated) => deciding.during(() => linkBlocks(blocks, curated)),
  }
  const link = () =>
    linking.until(async () => {
      await store.settleDtgCitations()
      await linkChangedPersons(store, null, linkers)
    })
  await loading.until(() => loadAndLink(load, link))
  for (const other of [others, linking]) loading.without(other)
  linking.without(deciding)
  return { cables, megabytes: characters / 1e6, loading, linking }
}

async function* extracted(
  folder: string,
  context: ReturnType<typeof extractContext>,
): AsyncGenerator<readonly CableFacts[]> {
  let documents = []
  for await (const document of readDocuments([folder], { format: 'auto' }, () => {})) {
    documents.push(document)
    if (documents.length < BATCH) continue
    yield extractCables(documents, context)
    documents = []
  }
  yield extractCables(documents, context)
}

/** The same, the time that each takes to come measured. */
async function* timed<T>(values: AsyncGenerator<T>, watch: Stopwatch): AsyncGenerator<T> {
  for (;;) {
    const next = await watch.until(() => values.next())
    if (next.done) return
    yield next.value
  }
}

const rowOf = (name: string, cables: number, { seconds, processor }: Stopwatch, raw: Stopwatch): string[] => [
  name,
  (cables / seconds).toFixed(0),
  ((processor / cables) * 1000).toFixed(2),
  (raw.seconds / seconds).toFixed(2),
]

async function embedded(folder: string, scratch: string, rounds: number): Promise<readonly string[][]> {
  let rows: readonly string[][] = []
  for (let round = 0; round < rounds; round++) {
    const at = join(scratch, String(round))
    mkdirSync(at)
    rows = await embeddedOnce(folder, at)
    rmSync(at, { recursive: true })
  }
  return rows
}

async function embeddedOnce(folder: string, scratch: string): Promise<readonly string[][]> {
  const file = (name: string) => join(scratch, name)
  const size = (name: string) => `${(statSync(file(name)).size / 1e6 / whole.megabytes).toFixed(2)} x the text`
  const whole = await filled(file('whole.db'), (store) => fill(store, folder, store.loadAndLink))
  const { rss } = process.memoryUsage()
  const batches = await filled(file('batches.db'), (store) => fill(store, folder, inBatches(store)))
  const store = await openStore(`sqlite:${file('whole.db')}`)
  const raw = new Stopwatch()
  await insertRaw(file('whole.db'), file('raw.db'), store.content(), (work) => raw.during(work))
  await store.close()
  const rowsOf = (name: string, { cables, loading, linking }: Work) => [
    rowOf(`${name}: loading`, cables, loading, raw),
    rowOf(`${name}: linking`, cables, linking, raw),
  ]
  const [[loading = [], linking = []], [batch = [], linked = []]] = [
    rowsOf('sqlite, filled in one step', whole),
    rowsOf('sqlite, a batch at a time', batches),
  ]
  return [
    [...loading, size('whole.db'), `${(rss / 1e6).toFixed(0)} MB`],
    linking,
    [...batch, size('batches.db')],
    linked,
    [...rowOf('sqlite: raw inserts', whole.cables, raw, raw), size('raw.db')],
  ]
}

async function filled(file: string, work: (store: GraphStore) => Promise<Work>): Promise<Work> {
  const store = await openStore(`sqlite:${file}`)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
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
      const { cables, loading, linking } = await fill(store, folder, store.loadAndLink)
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
    rows.push(...(await embedded(folder, scratch, options.rounds)))
    if (options.store) rows.push(...(await server(folder, options.store, options.rounds)))
    process.stdout.write(`${files.length} cables\n${table(rows)}\n`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
})
