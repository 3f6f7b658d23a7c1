import type { GraphEdge, GraphNode } from '../model/answers.ts'

/** What a property of a node or an edge may be once it leaves the graph; null: it has none. */
export type PropertyValue = string | number | boolean | readonly string[] | null

export type PropertyType = 'string' | 'int' | 'double' | 'boolean' | 'time' | 'strings'

/** One column of an export. */
export interface Property {
  readonly name: string
  readonly type: PropertyType
}

/** Properties of each kind of node in the order that exports write them; the first is its key. */
export const NODE_PROPERTIES: Readonly<Record<GraphNode['kind'], readonly Property[]>> = {
  Cable: [
    { name: 'id', type: 'string' },
    { name: 'held', type: 'boolean' },
    { name: 'from', type: 'string' },
    { name: 'number', type: 'string' },
    { name: 'year', type: 'int' },
    { name: 'date', type: 'time' },
    { name: 'subject', type: 'string' },
    { name: 'classification', type: 'string' },
    { name: 'collection', type: 'string' },
    { name: 'uncertain', type: 'boolean' },
    { name: 'cites', type: 'int' },
    { name: 'citedBy', type: 'int' },
  ],
  Post: [
    { name: 'name', type: 'string' },
    { name: 'code', type: 'string' },
    { name: 'postKind', type: 'string' },
    { name: 'country', type: 'string' },
    { name: 'latitude', type: 'double' },
    { name: 'longitude', type: 'double' },
  ],
  Person: [
    { name: 'key', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'surname', type: 'string' },
    { name: 'variants', type: 'strings' },
    { name: 'titles', type: 'strings' },
    { name: 'cables', type: 'int' },
    { name: 'possible', type: 'boolean' },
  ],
  Tag: [
    { name: 'code', type: 'string' },
    { name: 'tagKind', type: 'string' },
    { name: 'meaning', type: 'string' },
  ],
}

/** Properties of each kind of edge. `count`: its occurrences; `occurrences`: all of them, as JSON. */
export const EDGE_PROPERTIES: Readonly<Record<GraphEdge['kind'], readonly Property[]>> = {
  CITES: [
    { name: 'confidence', type: 'double' },
    { name: 'possible', type: 'boolean' },
    { name: 'where', type: 'strings' },
    { name: 'count', type: 'int' },
    { name: 'occurrences', type: 'string' },
  ],
  SENT_BY: [],
  SENT_TO: [{ name: 'role', type: 'string' }],
  MENTIONS: [
    { name: 'role', type: 'string' },
    { name: 'roles', type: 'strings' },
    { name: 'confidence', type: 'double' },
    { name: 'possible', type: 'boolean' },
    { name: 'count', type: 'int' },
    { name: 'occurrences', type: 'string' },
  ],
  TAGGED: [],
  TRAFFIC: [{ name: 'cables', type: 'int' }],
}

/** Every property of `table`, each name once: the columns of a format that has one table for all kinds. */
export function allProperties(table: Readonly<Record<string, readonly Property[]>>): readonly Property[] {
  const byName = new Map<string, Property>()
  for (const property of Object.values(table).flat())
    if (!byName.has(property.name)) byName.set(property.name, property)
  return [...byName.values()]
}

/** The property of that name; null when the node has none. */
export const nodeProperty = (node: GraphNode, name: string): PropertyValue => scalar(Reflect.get(node, name))

/** The property of that name; null when the edge has none. */
export function edgeProperty(edge: GraphEdge, name: string): PropertyValue {
  if (!('occurrences' in edge)) return scalar(Reflect.get(edge, name))
  if (name === 'count') return edge.occurrences.length
  if (name === 'occurrences') return JSON.stringify(edge.occurrences)
  if (name === 'where')
    return edge.kind === 'CITES' ? [...new Set(edge.occurrences.map((occurrence) => occurrence.where))].sort() : null
  return scalar(Reflect.get(edge, name))
}

function scalar(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? value.map(String) : null
}
