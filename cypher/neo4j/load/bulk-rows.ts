import neo4j from 'neo4j-driver'
import type { CableContent, StoreContent } from '../../content.ts'
import { type CableRecord, mergeDocuments } from '../../model/documents.ts'
import type { GraphLabel, GraphRelationship } from '../../model/graph-schema.ts'
import { distinctText } from '../../model/order.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import { Counts } from '../../text/counts.ts'
import {
  citesRow,
  type EdgeRow,
  linkedPerson,
  mentionRows,
  type Properties,
  postProperties,
  stubProperties,
  tagProperties,
} from '../rows.ts'
import { documentNodeId, documentProperties, keptFacts } from './documents.ts'
import { cableNodeProperties, deliveriesOf, sentToRows } from './rebuild.ts'
import { timesOfMention } from './times.ts'
import { toldOfCable } from './told-of-cable.ts'
import { TrafficCounts } from './traffic-counts.ts'

/** A node or a relationship as the bulk import takes it. `from`, `to`: keys of the nodes at the ends. */
export type BulkRow =
  | { readonly kind: 'node'; readonly label: GraphLabel; readonly stub?: true; readonly properties: Properties }
  | {
      readonly kind: 'relationship'
      readonly type: GraphRelationship
      readonly from: string
      readonly to: string
      readonly properties: Properties
    }

/**
 * The rows that the contents of a store become in Neo4j: the very ones that loading writes. TAGS, which the contents only
 * name, come once each, where they are first met; posts and what is counted come at the end.
 */
export class BulkRows {
  readonly #posts = new Set<string>()
  readonly #tags = new Set<string>()
  readonly #traffic = new TrafficCounts()
  /** Cables by the person they surely mention, and by the one they possibly do. */
  readonly #mentioned = new Counts<string>()
  readonly #possible = new Counts<string>()
  /** For each person, the dates and roles of the sure mentions. */
  readonly #times = new Map<string, Set<string>>();

  *rowsOf(content: StoreContent): Generator<BulkRow> {
    switch (content.kind) {
      case 'stub': {
        const properties = { ...stubProperties(content.id, content.post), cited: neo4j.int(content.citedBy) }
        yield { kind: 'node', label: 'Cable', stub: true, properties }
        return
      }
      case 'person':
        yield {
          kind: 'node',
          label: 'Person',
          properties: {
            ...linkedPerson(content.block, content.person, content.formerKeys),
            cables: neo4j.int(this.#mentioned.of(content.person.key)),
            possible: neo4j.int(this.#possible.of(content.person.key)),
            times: distinctText([...(this.#times.get(content.person.key) ?? [])]),
          },
        }
        return
      case 'changed block':
        yield { kind: 'node', label: 'ChangedBlock', properties: { block: content.block } }
        return
      case 'cable':
        yield* this.#cable(content)
    }
  }

  /** The rows that are known when all contents have been read: posts and the traffic between them. */
  *counted(): Generator<BulkRow> {
    for (const name of this.#posts) {
      const properties = { ...postProperties(name), received: neo4j.int(this.#traffic.received(name)) }
      yield { kind: 'node', label: 'Post', properties }
    }
    for (const { from, to, properties } of this.#traffic.rows())
      yield { kind: 'relationship', type: 'TRAFFIC', from, to, properties }
  }

  *#cable(content: CableContent): Generator<BulkRow> {
    const { id, documents, settled, citedBy } = content
    const facts = documents.map((document) => document.facts)
    const record = mergeDocuments(id, facts, settled)
    const properties = { ...cableNodeProperties({ id, documents: facts, settled }, record), cited: neo4j.int(citedBy) }
    yield { kind: 'node', label: 'Cable', properties }
    const { filed, facets: counted } = toldOfCable(record)
    for (const { facts, text } of documents) {
      const node = documentNodeId(id, facts.key)
      const document = { id: node, cable: id, facts, text, kept: keptFacts(facts), reading: null }
      yield { kind: 'node', label: 'Document', properties: { ...documentProperties(document), filed } }
      yield { kind: 'relationship', type: 'OF', from: node, to: id, properties: { facets: counted } }
    }
    yield* this.#edges(record, content)
  }

  *#edges(record: CableRecord, { persons }: CableContent): Generator<BulkRow> {
    const { id, from, tags, cites } = record
    const sentTo = sentToRows(record)
    for (const post of [...(from === null ? [] : [from]), ...sentTo.map(({ end }) => end)]) this.#posts.add(post)
    this.#traffic.add(deliveriesOf(record), 1)
    for (const code of tags)
      if (isNew(this.#tags, code)) yield { kind: 'node', label: 'Tag', properties: tagProperties(code) }
    if (from !== null) yield { kind: 'relationship', type: 'SENT_BY', from: id, to: from, properties: {} }
    yield* relationships('SENT_TO', sentTo)
    yield* relationships(
      'TAGGED',
      tags.map((end) => ({ cable: id, end, properties: {} })),
    )
    yield* relationships(
      'CITES',
      cites.map((cited) => citesRow(id, cited)),
    )
    const placed = record.persons.map((person, at) => {
      const { key, link } = persons.get(person.name) ?? { key: provisionalKey(person.block, person.name), link: null }
      return { cable: id, key, mention: { ...person, at, ...(link ? { link } : {}) } }
    })
    const mentions = mentionRows(placed)
    for (const edge of mentions) {
      const counts = edge.weak ? this.#possible : this.#mentioned
      counts.add(edge.end)
      const times = this.#times.get(edge.end) ?? new Set<string>()
      this.#times.set(edge.end, times)
      for (const time of timesOfMention({ edge, date: record.date })) times.add(time)
    }
    yield* relationships(
      'MENTIONS',
      mentions.filter(({ weak }) => !weak),
    )
    yield* relationships(
      'MAY_MENTION',
      mentions.filter(({ weak }) => weak),
    )
  }
}

function* relationships(type: GraphRelationship, rows: readonly EdgeRow[]): Generator<BulkRow> {
  for (const { cable, end, properties } of rows) yield { kind: 'relationship', type, from: cable, to: end, properties }
}

/** Whether a value is met for the first time; it is remembered. */
function isNew(met: Set<string>, value: string): boolean {
  if (met.has(value)) return false
  met.add(value)
  return true
}
