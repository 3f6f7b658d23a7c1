import type { GraphEdge, GraphNode } from '../model/answers.ts'
import { timeOf, UNDATED } from '../text/time.ts'
import {
  allProperties,
  EDGE_PROPERTIES,
  edgeProperty,
  NODE_PROPERTIES,
  nodeProperty,
  type Property,
  type PropertyType,
  type PropertyValue,
} from './properties.ts'
import type { GraphWriter } from './writer.ts'
import { xmlText, xmlValue } from './xml.ts'

const FILE = 'reftel.gexf'

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  time: 'string',
  strings: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
}

const KIND: Property = { name: 'kind', type: 'string' }
const NODE_ATTRIBUTES: readonly Property[] = [KIND, ...allProperties(NODE_PROPERTIES)]
/** An edge's kind is an attribute of GEXF itself, and a column as well for readers that pass the former over. */
const EDGE_ATTRIBUTES: readonly Property[] = [KIND, ...allProperties(EDGE_PROPERTIES)]

/** GEXF 1.3, Gephi's own format: a directed graph in which each cable begins at its date, lists joined by a bar. */
export const gexf: GraphWriter = {
  files: { [FILE]: 'all' },
  mediaType: 'application/gexf+xml; charset=utf-8',
  head: () => [
    {
      file: FILE,
      chunk: [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
        '<meta><creator>Reftel</creator><description>Diplomatic cables and what they cite</description></meta>',
        '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">',
        attributes('node', NODE_ATTRIBUTES),
        attributes('edge', EDGE_ATTRIBUTES),
        '<nodes>\n',
      ].join('\n'),
    },
  ],
  node: (node) => ({ file: FILE, chunk: nodeElement(node) }),
  middle: () => [{ file: FILE, chunk: '</nodes>\n<edges>\n' }],
  edge: (edge) => ({ file: FILE, chunk: edgeElement(edge) }),
  foot: () => [{ file: FILE, chunk: '</edges>\n</graph>\n</gexf>\n' }],
}

const attributes = (of: 'node' | 'edge', properties: readonly Property[]): string =>
  `<attributes class="${of}">${properties
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`)
    .join('')}</attributes>`

function attvalues(properties: readonly Property[], read: (name: string) => PropertyValue): string {
  const values = properties.map(({ name }) => {
    const value = xmlValue(read(name))
    return value === null ? '' : `<attvalue for="${name}" value="${value}"/>`
  })
  return `<attvalues>${values.join('')}</attvalues>`
}

const nodeElement = (node: GraphNode): string =>
  `<node id="${xmlText(node.id)}" label="${xmlText(node.label)}"${start(node)}>${attvalues(NODE_ATTRIBUTES, (name) => nodeProperty(node, name))}</node>\n`

/**
 * The day on which a cable was sent: a time line shows it from then on. What has no date is always there. The minute stands in `date`:
 * networkx reads no times.
 */
function start(node: GraphNode): string {
  const time = node.kind === 'Cable' ? timeOf(node.date) : UNDATED
  return time === UNDATED ? '' : ` start="${new Date(time * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length)}"`
}

const edgeElement = (edge: GraphEdge): string =>
  `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" kind="${edge.kind}"${weight(edge)}>${attvalues(
    EDGE_ATTRIBUTES,
    (name) => edgeProperty(edge, name),
  )}</edge>\n`

/** How often the words stand there, or the cables of a pair of posts. */
function weight(edge: GraphEdge): string {
  if (edge.kind === 'CITES') return ` weight="${Math.max(1, edge.occurrences.length)}"`
  return edge.kind === 'TRAFFIC' ? ` weight="${edge.cables}"` : ''
}
