import type { GraphEdge, GraphNode } from '../model/answers.ts'
import { csvLine } from './csv.ts'
import {
  EDGE_PROPERTIES,
  edgeProperty,
  NODE_PROPERTIES,
  nodeProperty,
  type Property,
  type PropertyType,
  type PropertyValue,
} from './properties.ts'
import type { ExportPart, GraphWriter } from './writer.ts'

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: '',
  int: ':long',
  double: ':double',
  boolean: ':boolean',
  time: '',
  strings: ':string[]',
}

/** Unit separator: no cable has it, so that a list may hold any other character. */
const LIST_DELIMITER = '\u001f'

type NodeKind = GraphNode['kind']
type EdgeKind = Exclude<GraphEdge['kind'], 'TRAFFIC'>

const NODE_FILES: Readonly<Record<NodeKind, string>> = {
  Cable: 'cables',
  Post: 'posts',
  Person: 'persons',
  Tag: 'tags',
}

/** File and ends of each relationship; TRAFFIC is a sum over others and no relationship of the graph. */
const EDGE_FILES: Readonly<Record<EdgeKind, { readonly file: string; readonly to: NodeKind }>> = {
  CITES: { file: 'cites', to: 'Cable' },
  SENT_BY: { file: 'sent-by', to: 'Post' },
  SENT_TO: { file: 'sent-to', to: 'Post' },
  MENTIONS: { file: 'mentions', to: 'Person' },
  TAGGED: { file: 'tagged', to: 'Tag' },
}

const nodeKinds = Object.entries(NODE_FILES) as readonly [NodeKind, string][]
const edgeKinds = Object.entries(EDGE_FILES) as readonly [EdgeKind, (typeof EDGE_FILES)[EdgeKind]][]

const README = 'README.md'

/**
 * The one command that makes a database of the written folder; `neo4j-admin` runs in that folder with the server stopped.
 * `database` is the name of the new database.
 */
export function neo4jImportCommand(database = 'neo4j'): string {
  const option = (name: string, label: string, file: string) => `--${name}=${label}=${file}-header.csv,${file}.csv`
  return [
    `neo4j-admin database import full ${database}`,
    ...nodeKinds.map(([kind, file]) => option('nodes', kind, file)),
    ...edgeKinds.map(([kind, { file }]) => option('relationships', kind, file)),
    '--array-delimiter=U+001F',
    '--overwrite-destination=true',
  ].join(' \\\n  ')
}

/** A folder for Neo4j's bulk import: for each label and type a header file and a data file, and how to import them. */
export const neo4jAdmin: GraphWriter = {
  files: {
    [README]: 'none',
    ...Object.fromEntries(nodeKinds.flatMap(([, file]) => withHeader(file, 'nodes'))),
    ...Object.fromEntries(edgeKinds.flatMap(([, { file }]) => withHeader(file, 'edges'))),
  },
  mediaType: 'text/csv; charset=utf-8',
  head: () => [
    { file: README, chunk: readme() },
    ...nodeKinds.map(([kind, file]) => ({
      file: `${file}-header.csv`,
      chunk: csvLine(
        NODE_PROPERTIES[kind].map((property, index) => (index === 0 ? key(property, kind) : typed(property))),
      ),
    })),
    ...edgeKinds.map(([kind, { file, to }]) => ({
      file: `${file}-header.csv`,
      chunk: csvLine([':START_ID(Cable)', `:END_ID(${to})`, ...EDGE_PROPERTIES[kind].map(typed)]),
    })),
  ],
  node: (node) => ({
    file: `${NODE_FILES[node.kind]}.csv`,
    chunk: csvLine(
      NODE_PROPERTIES[node.kind].map(({ name }) => oneLine(nodeProperty(node, name))),
      LIST_DELIMITER,
    ),
  }),
  middle: () => [],
  edge: (edge) => {
    if (edge.kind === 'TRAFFIC') return { file: README, chunk: '' }
    const { file, to } = EDGE_FILES[edge.kind]
    const properties = EDGE_PROPERTIES[edge.kind].map(({ name }) => oneLine(edgeProperty(edge, name)))
    return { file: `${file}.csv`, chunk: csvLine([edge.source, keyOf(edge.target, to), ...properties], LIST_DELIMITER) }
  },
  foot: () => [],
}

function withHeader(file: string, part: ExportPart): readonly (readonly [string, ExportPart])[] {
  return [
    [`${file}-header.csv`, 'none'],
    [`${file}.csv`, part],
  ]
}

const key = ({ name }: Property, kind: NodeKind): string => `${name}:ID(${kind})`

const typed = ({ name, type }: Property): string => `${name}${TYPES[type]}`

/** A node's key within its own id space: its id without the prefix of its kind. */
const keyOf = (id: string, kind: NodeKind): string => (kind === 'Cable' ? id : id.slice(kind.length + 1))

/** The importer takes one line a row, unless told otherwise at a cost in speed. */
function oneLine(value: PropertyValue): PropertyValue {
  if (typeof value === 'string') return flat(value)
  return Array.isArray(value) ? value.map(flat) : value
}

const flat = (text: string): string => text.replace(/[\r\n]+/g, ' ').replaceAll(LIST_DELIMITER, ' ')

const readme = (): string => `# Reftel's graph for neo4j-admin

With the server stopped, in this folder (Neo4j 5):

\`\`\`sh
${neo4jImportCommand()}
\`\`\`

Each \`*-header.csv\` names and types the columns of the file beside it. Lists are split by U+001F.
The graph is whole: every node, every relationship, and on CITES and MENTIONS the words they rest on, as JSON in \`occurrences\`.
The texts of the cables are not part of it; \`reftel ingest --store neo4j://…\` loads those too.
`
