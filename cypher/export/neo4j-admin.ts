import type { Integer } from 'neo4j-driver'
import { GRAPH_NODES, GRAPH_RELATIONSHIPS, type GraphProperty, type GraphPropertyType } from '../model/graph-schema.ts'
import type { BulkRow } from '../neo4j/load/bulk-rows.ts'
import type { Properties } from '../neo4j/rows.ts'
import { SCHEMA_VERSION } from '../neo4j/schema-version.ts'
import type { GraphReader } from '../reader.ts'
import { must } from '../text/must.ts'
import { csvLine } from './csv.ts'
import type { PropertyValue } from './properties.ts'
import type { ExportChunk } from './writer.ts'

const TYPES: Readonly<Record<GraphPropertyType, string>> = {
  string: '',
  integer: ':long',
  float: ':double',
  boolean: ':boolean',
  strings: ':string[]',
  integers: ':long[]',
}

/** Unit separator: no cable has it, so that a list may hold any other character. */
const LIST_DELIMITER = '\u001f'

const README = 'README.md'

/** Characters gathered for one file before they are handed on. */
const CHUNK = 64 * 1024

/** `SENT_BY` -> `sent-by`, `ChangedBlock` -> `changed-block`. */
const fileOf = (name: string): string =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase()

const KINDS = [...GRAPH_NODES.map(({ label }) => label), ...GRAPH_RELATIONSHIPS.map(({ type }) => type)]
const PROPERTIES: ReadonlyMap<string, readonly GraphProperty[]> = new Map<string, readonly GraphProperty[]>([
  ...GRAPH_NODES.map(({ label, properties }) => [label, properties] as const),
  ...GRAPH_RELATIONSHIPS.map(({ type, properties }) => [type, properties] as const),
])

export interface ImportOptions {
  /** Name of the new database. */
  readonly database?: string
  /** What is run. */
  readonly program?: string
  /** Whether a database of that name goes for it. */
  readonly overwrite?: boolean
}

/** The one command that makes a database of the written folder; it runs in that folder with the server stopped. */
export function neo4jImportCommand({
  database = 'neo4j',
  program = 'neo4j-admin',
  overwrite = true,
}: ImportOptions = {}): string {
  const option = (name: string, kind: string) => `--${name}=${kind}=${fileOf(kind)}-header.csv,${fileOf(kind)}.csv`
  return [
    `${program} database import full ${database}`,
    ...GRAPH_NODES.map(({ label }) => option('nodes', label)),
    ...GRAPH_RELATIONSHIPS.map(({ type }) => option('relationships', type)),
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    ...(overwrite ? ['--overwrite-destination=true'] : []),
  ].join(' \\\n  ')
}

/** The files of the folder that the bulk import takes. */
export const BULK_FILES: readonly string[] = [
  README,
  ...KINDS.flatMap((kind) => [`${fileOf(kind)}-header.csv`, `${fileOf(kind)}.csv`]),
]

/**
 * A folder for Neo4j's bulk import, in constant memory: for each label and type a header file and a data file, and how to import
 * them. It holds all that loading writes, texts too, so that Reftel works on the imported database as on one that it has filled
 * itself. Pieces of one file are in order; those of different files alternate. `database`: what it is to be called.
 */
export async function* exportBulk(
  store: Pick<GraphReader, 'content'>,
  database?: string,
): AsyncGenerator<ExportChunk, void, undefined> {
  const waiting = new Map(BULK_FILES.map((file) => [file, '']))
  // The driver comes with it, which takes a quarter of a second to load: whoever exports nothing goes without.
  const { BulkRows } = await import('../neo4j/load/bulk-rows.ts')
  const rows = new BulkRows()
  const add = function* ({ file, chunk }: ExportChunk) {
    const gathered = must(waiting.get(file), file) + chunk
    if (gathered.length >= CHUNK) yield { file, chunk: gathered }
    waiting.set(file, gathered.length >= CHUNK ? '' : gathered)
  }
  for (const chunk of head(database)) yield* add(chunk)
  for await (const content of store.content()) for (const row of rows.rowsOf(content)) yield* add(chunkOf(row))
  for (const row of rows.counted()) yield* add(chunkOf(row))
  for (const [file, chunk] of waiting) yield { file, chunk }
}

const head = (database: string | undefined): readonly ExportChunk[] => [
  { file: README, chunk: readme(database) },
  ...GRAPH_NODES.map(({ label, key, properties }) => {
    const columns = properties.map((property) => (property.name === key ? `${key}:ID(${label})` : typed(property)))
    return { file: `${fileOf(label)}-header.csv`, chunk: csvLine(label === 'Cable' ? [...columns, ':LABEL'] : columns) }
  }),
  ...GRAPH_RELATIONSHIPS.map(({ type, from, to, properties }) => ({
    file: `${fileOf(type)}-header.csv`,
    chunk: csvLine([`:START_ID(${from})`, `:END_ID(${to})`, ...properties.map(typed)]),
  })),
  chunkOf({ kind: 'node', label: 'ReftelSchema', properties: { version: SCHEMA_VERSION, imported: true } }),
]

function chunkOf(row: BulkRow): ExportChunk {
  const kind = row.kind === 'node' ? row.label : row.type
  const values = must(PROPERTIES.get(kind), kind).map(({ name }) => asColumn(row.properties[name]))
  const file = `${fileOf(kind)}.csv`
  if (row.kind === 'relationship') return { file, chunk: csvLine([row.from, row.to, ...values], LIST_DELIMITER) }
  return { file, chunk: csvLine(kind === 'Cable' ? [...values, row.stub ? 'Stub' : ''] : values, LIST_DELIMITER) }
}

/** A value as a column holds it. Null is an empty field, which the import leaves out. */
function asColumn(value: Properties[string] | undefined): PropertyValue {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((each: string | Integer) => String(each).replaceAll(LIST_DELIMITER, ' '))
  // The one object that is no list: an `Integer` of the driver.
  return typeof value === 'object' ? value.toString() : value
}

const typed = ({ name, type }: GraphProperty): string => `${name}${TYPES[type]}`

const readme = (database: string | undefined): string => `# Reftel's graph for neo4j-admin

With the server stopped, in this folder (Neo4j 5):

\`\`\`sh
${neo4jImportCommand(database === undefined ? {} : { database })}
\`\`\`

Each \`*-header.csv\` names and types the columns of the file beside it. Lists are split by U+001F.
The graph is whole, texts included: start the server, and \`reftel serve --store neo4j://...\` or \`reftel ingest\` make the indexes
and go on from there.
`
