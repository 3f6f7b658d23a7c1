import type { GraphEdge, GraphNode } from '../../model/answers.ts'
import { type CableId, cableId } from '../../model/cable-id.ts'
import { trafficEdge } from '../../model/graph.ts'
import { postNamed } from '../../model/posts.ts'
import { tagNamed } from '../../model/tags.ts'

export type Element = { readonly node: GraphNode } | { readonly edge: GraphEdge }

/** What makes trouble in every format: markup, quotes, delimiters, line ends, control characters, half a surrogate pair. */
export const AWKWARD = `A <B> & "C", 'D' | E;\r\nF\u0000\u000b\u001f G\ud800 \ufffe ÉÖ 日本 😀 ]]> -- =1+1`

const cable = (id: CableId, subject: string | null, held = true): Element => ({
  node: {
    kind: 'Cable',
    id,
    label: id,
    held,
    from: held ? 'MOSCOW' : null,
    number: held ? '18403' : null,
    year: held ? 1978 : null,
    date: held ? '1978-08-04T14:48:00Z' : null,
    subject,
    classification: held ? 'CONFIDENTIAL' : null,
    collection: held ? 'nara' : null,
    uncertain: false,
    cites: 1,
    citedBy: 0,
  },
})

const CITING = cableId(1978, 'MOSCOW', '18403')
const CITED = cableId(1978, 'SEOUL', '6670')

/** One of each kind of node and edge, awkward words in every property that is free text. */
export const ELEMENTS: readonly Element[] = [
  cable(CITING, AWKWARD),
  cable(CITED, null, false),
  { node: { kind: 'Post', id: 'post:MOSCOW', label: 'MOSCOW', ...postNamed('MOSCOW') } },
  {
    node: {
      kind: 'Person',
      id: 'person:toon-1',
      label: AWKWARD,
      key: 'toon-1',
      name: AWKWARD,
      surname: 'TOON',
      variants: ['TOON', AWKWARD],
      titles: [],
      cables: 1,
    },
  },
  { node: { kind: 'Tag', id: 'tag:PEPR', label: 'PEPR', ...tagNamed('PEPR') } },
  {
    edge: {
      kind: 'CITES',
      id: `cites:${CITING}:${CITED}`,
      source: CITING,
      target: CITED,
      confidence: 0.9,
      occurrences: [
        { raw: 'SEOUL\r\n"6670"', start: 10, end: 21, where: 'text', rule: 'post-number', confidence: 0.9 },
        { raw: 'SEOUL 6670', start: 1, end: 11, where: 'ref', rule: 'post-number', confidence: 0.8 },
      ],
    },
  },
  { edge: { kind: 'SENT_BY', id: `sent-by:${CITING}:MOSCOW`, source: CITING, target: 'post:MOSCOW' } },
  { edge: { kind: 'SENT_TO', id: `sent-to:${CITING}:MOSCOW`, source: CITING, target: 'post:MOSCOW', role: 'info' } },
  {
    edge: {
      kind: 'MENTIONS',
      id: `mentions:${CITING}:toon-1`,
      source: CITING,
      target: 'person:toon-1',
      role: 'signer',
      roles: ['signer', 'mention'],
      confidence: 1,
      occurrences: [{ raw: AWKWARD, start: 0, end: 4 }],
    },
  },
  { edge: { kind: 'TAGGED', id: `tagged:${CITING}:PEPR`, source: CITING, target: 'tag:PEPR' } },
  { edge: trafficEdge('MOSCOW', 'SEOUL', 7) },
]

/** A graph that holds these elements and is asked for nothing else. */
export const graphOf = (elements: Iterable<Element>) => ({
  async *export() {
    yield* elements
  },
})
