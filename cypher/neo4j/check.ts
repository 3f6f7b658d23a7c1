import { createHash } from 'node:crypto'
import type { ManagedTransaction } from 'neo4j-driver'
import type { StoreContent } from '../content.ts'
import { CheckFindings } from '../findings.ts'
import type { CableSummary } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { Check } from '../model/check.ts'
import { compareText } from '../model/order.ts'
import { must } from '../text/must.ts'
import { StoreContradiction } from '../text/stored.ts'
import { checkNodes } from './check-nodes.ts'
import { Neo4jConnection } from './connection.ts'
import { contentsOf } from './content.ts'
import type { Neo4jOptions } from './driver.ts'
import { runRows } from './load/batches.ts'
import { type BulkRow, BulkRows } from './load/bulk-rows.ts'
import { storedFacts } from './load/documents.ts'
import { countTraffic } from './load/fill-counts.ts'
import { stateOf } from './load/load.ts'
import { lockCables } from './load/locks.ts'
import { countPersons } from './load/nodes.ts'
import { countCiting, putDocuments, rebuildCables } from './load/rebuild.ts'
import { checkNameSketch } from './name-sketch.ts'
import { namedQuery, readMigrations } from './named-query.ts'
import { type Properties, propertiesInOrder } from './rows.ts'
import { requireCurrent, untilIndexed } from './schema.ts'
import { pages } from './whole.ts'

type Rows<Row> = { readonly rows: readonly Row[] }
type Limited = { readonly limit: number }
type StandingText = Properties & {
  readonly key: string
  readonly source: string
  readonly facts: string
  readonly text: string
  /** Of the relationship that leads to the cable. */
  readonly facets: string
}

/** A held cable as the database has it. */
interface StandingCable {
  readonly id: CableId
  readonly properties: Properties
  readonly edges: readonly { readonly type: string; readonly end: string; readonly properties: Properties }[]
  readonly documents: readonly StandingText[]
}

const cablesInOrder = namedQuery<{ after: string; limit: number }, CableSummary>('cables-in-order')
const cablesAsTheyStand = namedQuery<Rows<string>, StandingCable>('cables-as-they-stand')
const misplacedCables = namedQuery<Limited, { what: CableId }>('misplaced-cables')
const miscountedCables = namedQuery<Limited, { what: CableId }>('miscounted-cables')
const looseNodes = namedQuery<Limited, { kind: LooseKind; what: string }>('loose-nodes')
const indexesOnline = namedQuery<object, { name: string }>('indexes-online')
const miscountedPosts = namedQuery<Limited, { what: string }>('miscounted-posts')
const miscountedPersons = namedQuery<Limited, { what: string }>('miscounted-persons')

/** The queries that remove nodes which nothing leads to, by kind. Texts are never removed. */
const FORGETS = {
  stub: namedQuery<Rows<string>, object>('drop-stubs'),
  person: namedQuery<Rows<string>, object>('drop-persons'),
  post: namedQuery<Rows<string>, object>('drop-posts'),
  tag: namedQuery<Rows<string>, object>('drop-tags'),
  document: null,
}
type LooseKind = keyof typeof FORGETS

/** At most so many nodes are reported and mended in one run. */
const MOST = 100_000

/** A look at all cables of a large graph takes minutes, in which the server says nothing. */
const PATIENCE_MS = 30 * 60_000

const DOCUMENTS = 'texts and facts of each document'

/** Whether the documents are whole: all else can be made anew from them. */
export const isReadable = ({ faults }: Check): boolean => faults.every(({ check }) => check !== DOCUMENTS)

/**
 * Looks whether a graph in Neo4j is as the loader left it: indexes, texts against their keys, each cable with its edges against what
 * its documents say, what is counted, and nodes that nothing holds. With `repair`, whatever follows from the documents is made
 * anew; names that come to a person that way are to be linked again. Throws a `StoreError` when the server does not answer, and a
 * `StoreRefusedError` when the graph is of another version: to look at it changes nothing.
 */
export async function checkGraph(options: Neo4jOptions, { repair }: { readonly repair: boolean }): Promise<Check> {
  const db = new Neo4jConnection({ ...options, readMs: PATIENCE_MS, silenceMs: PATIENCE_MS })
  const findings = new CheckFindings()
  try {
    await requireCurrent(db)
    await checkIndexes(db, findings, repair)
    await checkCables(db, findings, repair)
    await checkPlaces(db, findings, repair)
    await checkCounts(db, findings, repair)
    await checkLoose(db, findings, repair)
    await checkNodes(db, findings, repair)
    await checkNameSketch(db, findings, repair)
  } catch (error) {
    if (!(error instanceof StoreContradiction)) throw error
    findings.tell('the graph', [`can not be read: ${error.message}`], false)
  } finally {
    await db.close()
  }
  return findings.all()
}

const NAME = /^CREATE (?:[A-Z]+ )?(?:INDEX|CONSTRAINT) (?<name>\w+)/m

async function checkIndexes(db: Neo4jConnection, findings: CheckFindings, repair: boolean): Promise<void> {
  const online = new Set((await db.read((tx) => indexesOnline(tx, {}))).map(({ name }) => name))
  const statements = readMigrations().flatMap((step) => step.statements.filter((statement) => NAME.test(statement)))
  const missing = statements.filter((statement) => !online.has(NAME.exec(statement)?.groups?.name ?? ''))
  if (repair && missing.length > 0) {
    for (const statement of missing) await db.write((tx) => tx.run(statement))
    await untilIndexed(db)
  }
  findings.tell(
    'indexes',
    missing.map((statement) => NAME.exec(statement)?.groups?.name ?? statement),
    repair,
  )
}

async function checkCables(db: Neo4jConnection, findings: CheckFindings, repair: boolean): Promise<void> {
  for await (const cables of pages(db, cablesInOrder, ({ id }) => id)) {
    const held = cables.filter((cable) => cable.held)
    const { damaged, otherWords, otherEdges } = await db.read((tx) => faultsOf(tx, held))
    if (repair && otherWords.length > 0)
      await db.write((tx) =>
        runRows(
          tx,
          putDocuments,
          otherWords.map(({ cable, facets, properties }) => ({ cable, facets, properties })),
        ),
      )
    if (repair && otherEdges.length > 0) await db.write((tx) => rebuild(tx, otherEdges))
    findings.tell(DOCUMENTS, damaged, false)
    findings.tell(
      'words of each document',
      otherWords.map(({ source }) => source),
      repair,
    )
    findings.tell('each cable and its edges', otherEdges, repair)
  }
}

/** `damaged`: sources of documents that nothing can be told from. `otherWords`: those that are to have other properties. */
async function faultsOf(tx: ManagedTransaction, held: readonly CableSummary[]) {
  const standing = await runRows(
    tx,
    cablesAsTheyStand,
    held.map(({ id }) => id),
  )
  const damaged = standing.flatMap((cable) => cable.documents.filter((text) => !isWhole(text)))
  const isDamaged = new Set(damaged)
  const readable = new Map(
    standing
      .filter(({ documents }) => !documents.some((text) => isDamaged.has(text)))
      .map((cable) => [cable.id, cable]),
  )
  const otherWords: { cable: CableId; source: string; facets: string; properties: Properties }[] = []
  const otherEdges: CableId[] = []
  for (const content of await contentsOf(
    tx,
    held.filter(({ id }) => readable.has(id)),
  )) {
    const cable = content.kind === 'cable' ? readable.get(content.id) : undefined
    if (!cable) continue
    const rows = rowsOf(content)
    const known = new Set(cable.documents.map(propertiesInOrder))
    for (const { properties, facets } of rows.documents)
      if (!known.has(propertiesInOrder({ ...properties, facets })))
        otherWords.push({ cable: cable.id, source: String(properties.source), facets, properties })
    if (rows.cable !== uncounted(cable.properties) || rows.edges !== edgesInOrder(cable.edges))
      otherEdges.push(cable.id)
  }
  return { damaged: damaged.map(({ source }) => source), otherWords, otherEdges }
}

/** What loading writes of a cable, to be compared. */
function rowsOf(content: StoreContent) {
  const rows = [...new BulkRows().rowsOf(content)]
  const nodes = (label: string) => rows.flatMap((row) => (row.kind === 'node' && row.label === label ? row : []))
  const edges = rows.flatMap((row) => (row.kind === 'relationship' && row.type !== 'OF' ? asEdge(row) : []))
  // The same for all documents of a cable.
  const of = rows.find((row) => row.kind === 'relationship' && row.type === 'OF')
  const facets = String(must(of, 'the relationship of a document').properties.facets)
  return {
    cable: nodes('Cable').map(({ properties }) => uncounted(properties))[0],
    documents: nodes('Document').map(({ properties }) => ({ properties, facets })),
    edges: edgesInOrder(edges),
  }
}

const asEdge = ({ type, to, properties }: Extract<BulkRow, { kind: 'relationship' }>) => ({ type, end: to, properties })

const edgesInOrder = (edges: StandingCable['edges']): string =>
  edges
    .map(({ type, end, properties }) => `${type} ${end} ${propertiesInOrder(properties)}`)
    .sort(compareText)
    .join('\n')

/** A cable's properties but for the count of who cites it, which is checked with the other counts. */
const uncounted = ({ cited: _, ...properties }: Properties): string => propertiesInOrder(properties)

function isWhole(text: StandingText): boolean {
  try {
    storedFacts(text)
    return createHash('sha256').update(text.text).digest('hex').startsWith(text.key)
  } catch {
    return false
  }
}

async function checkPlaces(db: Neo4jConnection, findings: CheckFindings, repair: boolean): Promise<void> {
  const wrong = (await db.read((tx) => misplacedCables(tx, { limit: MOST }))).map(({ what }) => what)
  if (repair && wrong.length > 0) await db.write((tx) => rebuild(tx, wrong))
  findings.tell('what is held and what is only cited', wrong, repair)
}

/** Makes cables anew from their documents. */
async function rebuild(tx: ManagedTransaction, ids: readonly CableId[]): Promise<void> {
  const locked = await runRows(tx, lockCables, ids.toSorted(compareText))
  await rebuildCables(
    tx,
    locked.map((cable) => ({ ...stateOf(cable), wasHeld: true })),
  )
}

/** The counts that nodes keep, each with the query that finds wrong ones and the one that counts anew. */
// biome-ignore format: a table
const COUNTS = [
  ['cables that cite a cable',        miscountedCables,  countCiting],
  ['cables that mention a person',    miscountedPersons, countPersons],
  ['cables that posts sent and got',  miscountedPosts,   countTraffic],
] as const

async function checkCounts(db: Neo4jConnection, findings: CheckFindings, repair: boolean): Promise<void> {
  for (const [what, miscounted, count] of COUNTS) {
    const wrong = (await db.read((tx) => miscounted(tx, { limit: MOST }))).map((node) => node.what)
    if (repair) await db.write((tx) => runRows(tx, count, wrong))
    findings.tell(what, wrong, repair)
  }
}

async function checkLoose(db: Neo4jConnection, findings: CheckFindings, repair: boolean): Promise<void> {
  const loose = await db.read((tx) => looseNodes(tx, { limit: MOST }))
  for (const [kind, forget] of Object.entries(FORGETS)) {
    const keys = loose.filter((node) => node.kind === kind).map(({ what }) => what)
    const mends = repair && forget !== null
    if (mends) await db.write((tx) => runRows(tx, forget, keys.toSorted(compareText)))
    findings.tell(`each ${kind} is held by something`, keys, mends)
  }
}
