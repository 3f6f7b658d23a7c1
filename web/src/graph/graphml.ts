import type { GraphEdge, GraphNode, Subgraph } from '@reftel/api/types'
import { isCable, isCites, isDrawnPossible, placeOf } from './subgraph.ts'

/** Text inside an element or an attribute of XML; what XML 1.0 cannot hold is left out. */
export const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

type Value = string | number | boolean | null

const NODE_KEYS = ['kind', 'label', 'post', 'number', 'year', 'date', 'subject', 'classification', 'held'] as const
const EDGE_KEYS = ['kind', 'place', 'confidence', 'possible', 'words'] as const

function nodeValues(node: GraphNode): Readonly<Record<string, Value>> {
  if (!isCable(node)) return { kind: node.kind, label: node.label }
  const { kind, label, from, number, year, date, subject, classification, held } = node
  return { kind, label, post: from, number, year, date, subject, classification, held }
}

function edgeValues(edge: GraphEdge): Readonly<Record<string, Value>> {
  const possible = isDrawnPossible(edge) || null
  if (!isCites(edge)) return { kind: edge.kind, possible }
  const words = edge.occurrences.map(({ raw }) => raw.replace(/\s+/g, ' ')).join('; ')
  return { kind: edge.kind, place: placeOf(edge), confidence: edge.confidence, possible, words }
}

const TYPES: Readonly<Record<string, string>> = {
  year: 'int',
  held: 'boolean',
  possible: 'boolean',
  confidence: 'double',
}

/** A graph as GraphML, the format that Gephi, yEd and networkx read. */
export function graphmlOf(subgraph: Subgraph): string {
  const data = (prefix: string, values: Readonly<Record<string, Value>>) =>
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => `<data key="${prefix}${key}">${xml(String(value))}</data>`)
      .join('')
  const keys = (prefix: string, of: string, names: readonly string[]) =>
    names.map(
      (name) => `<key id="${prefix}${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[name] ?? 'string'}"/>`,
    )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('n-', 'node', NODE_KEYS),
    ...keys('e-', 'edge', EDGE_KEYS),
    '<graph edgedefault="directed">',
    ...subgraph.nodes.map((node) => `<node id="${xml(node.id)}">${data('n-', nodeValues(node))}</node>`),
    ...subgraph.edges.map(
      (edge) =>
        `<edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}">${data('e-', edgeValues(edge))}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}
