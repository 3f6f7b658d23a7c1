import {
  allProperties,
  EDGE_PROPERTIES,
  edgeProperty,
  NODE_PROPERTIES,
  nodeProperty,
  type PropertyValue,
} from './properties.ts'
import type { GraphWriter } from './writer.ts'

const NODES = 'nodes.csv'
const EDGES = 'edges.csv'

/** A node's own columns, `id` aside, which every node has. */
const NODE_COLUMNS = allProperties(NODE_PROPERTIES)
  .map(({ name }) => name)
  .filter((name) => name !== 'id')
const EDGE_COLUMNS = allProperties(EDGE_PROPERTIES).map(({ name }) => name)

/** Two tables after RFC 4180, lines ending in LF: nodes and edges, a column for each property, lists joined by a bar. */
export const csvWriter: GraphWriter = {
  files: { [NODES]: 'nodes', [EDGES]: 'edges' },
  mediaType: 'text/csv; charset=utf-8; header=present',
  head: () => [
    { file: NODES, chunk: csvLine(['id', 'kind', 'label', ...NODE_COLUMNS]) },
    { file: EDGES, chunk: csvLine(['id', 'source', 'target', 'kind', ...EDGE_COLUMNS]) },
  ],
  node: (node) => ({
    file: NODES,
    chunk: csvLine([node.id, node.kind, node.label, ...NODE_COLUMNS.map((name) => nodeProperty(node, name))]),
  }),
  middle: () => [],
  edge: (edge) => ({
    file: EDGES,
    chunk: csvLine([
      edge.id,
      edge.source,
      edge.target,
      edge.kind,
      ...EDGE_COLUMNS.map((name) => edgeProperty(edge, name)),
    ]),
  }),
  foot: () => [],
}

/** One line of a CSV; null is an empty field, an empty text a quoted one. Lists are joined by `listDelimiter`. */
export const csvLine = (values: readonly PropertyValue[], listDelimiter = '|'): string =>
  `${values.map((value) => field(value, listDelimiter)).join(',')}\n`

function field(value: PropertyValue, listDelimiter: string): string {
  if (value === null) return ''
  const text = Array.isArray(value) ? value.join(listDelimiter) : String(value)
  if (Array.isArray(value) && text === '') return ''
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
