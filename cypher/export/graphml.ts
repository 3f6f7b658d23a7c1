import type { GraphEdge, GraphNode } from '../model/answers.ts'
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

const FILE = 'reftel.graphml'

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  time: 'string',
  strings: 'string',
  int: 'int',
  double: 'double',
  boolean: 'boolean',
}

/** An element's own `id` and `kind` come first; lists are joined by a bar. */
const KIND: Property = { name: 'kind', type: 'string' }
const NODE_KEYS: readonly Property[] = [KIND, { name: 'label', type: 'string' }, ...allProperties(NODE_PROPERTIES)]
const EDGE_KEYS: readonly Property[] = [KIND, ...allProperties(EDGE_PROPERTIES)]

/** GraphML 1.0, one directed graph: Gephi, yEd, NetworkX, igraph and Neo4j's APOC read it. */
export const graphml: GraphWriter = {
  files: { [FILE]: 'all' },
  mediaType: 'application/graphml+xml; charset=utf-8',
  head: () => [
    {
      file: FILE,
      chunk: [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
        ...NODE_KEYS.map((key) => keyElement('node', key)),
        ...EDGE_KEYS.map((key) => keyElement('edge', key)),
        '<graph id="reftel" edgedefault="directed">\n',
      ].join('\n'),
    },
  ],
  node: (node) => ({ file: FILE, chunk: nodeElement(node) }),
  middle: () => [],
  edge: (edge) => ({ file: FILE, chunk: edgeElement(edge) }),
  foot: () => [{ file: FILE, chunk: '</graph>\n</graphml>\n' }],
}

const keyElement = (of: 'node' | 'edge', { name, type }: Property): string =>
  `<key id="${of[0]}_${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>`

function data(key: string, value: PropertyValue): string {
  const text = xmlValue(value)
  return text === null ? '' : `<data key="${key}">${text}</data>`
}

const nodeElement = (node: GraphNode): string =>
  `<node id="${xmlText(node.id)}">${NODE_KEYS.map(({ name }) => data(`n_${name}`, nodeProperty(node, name))).join('')}</node>\n`

const edgeElement = (edge: GraphEdge): string =>
  `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${EDGE_KEYS.map(
    ({ name }) => data(`e_${name}`, edgeProperty(edge, name)),
  ).join('')}</edge>\n`
