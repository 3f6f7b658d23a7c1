import { describe, expect, test } from 'vitest'
import { cites, person } from '../testing/facts.ts'
import type { GraphEdge, GraphNode } from './answers.ts'
import { type CableId, cableId } from './cable-id.ts'
import {
  cableNode,
  citesEdge,
  keysOfNodes,
  mentionsEdge,
  personNode,
  postNode,
  sentByEdge,
  sentToEdge,
  taggedEdge,
  tagNode,
  trafficEdge,
} from './graph.ts'

const ID = cableId(1978, 'LIMA', '700')

const cable = (from: string | null, number: string | null): GraphNode =>
  cableNode({
    id: ID,
    held: true,
    from,
    number,
    year: 1978,
    date: null,
    subject: 'FISH',
    classification: null,
    collection: 'nara',
    uncertain: false,
    cites: 0,
    citedBy: 0,
  })

const TOON = { key: 'toon-1', name: 'MALCOLM TOON', surname: 'TOON', variants: ['TOON'], titles: [], cables: 3 }

describe('a node has its kind, its id and a label beside all that is known of it', () => {
  // biome-ignore format: a table
  const cases: [node: GraphNode, says: object][] = [
    [cable('LIMA', '700'), { kind: 'Cable', id: ID, label: 'LIMA 700', subject: 'FISH' }],
    [cable(null, '700'),   { kind: 'Cable', id: ID, label: ID }],
    [cable('LIMA', null),  { kind: 'Cable', id: ID, label: ID }],
    [postNode('LIMA'),     { kind: 'Post', id: 'post:LIMA', label: 'LIMA', name: 'LIMA', country: 'PE' }],
    [personNode(TOON),     { kind: 'Person', id: 'person:toon-1', label: 'MALCOLM TOON', surname: 'TOON', cables: 3 }],
    [tagNode('PEPR'),      { kind: 'Tag', id: 'tag:PEPR', label: 'PEPR', code: 'PEPR', tagKind: 'subject' }],
  ]
  test.each(cases)('%o', (node, says) => expect(node).toMatchObject(says))
})

describe('an edge goes from its cable to the node at its end, and is called by both', () => {
  const cited = cites('1978ROME00001')
  const occurrences = [{ ...cited, where: 'ref' as const }]
  const signer = person('MALCOLM TOON', { roles: ['signer', 'mention'] })
  // biome-ignore format: a table
  const cases: [edge: GraphEdge, is: object][] = [
    [citesEdge(ID, { target: '1978ROME00001' as CableId, confidence: 0.9, occurrences }),
      { kind: 'CITES', id: `${ID}>1978ROME00001`, source: ID, target: '1978ROME00001', confidence: 0.9, occurrences }],
    [sentByEdge(ID, 'LIMA'),           { kind: 'SENT_BY', id: `${ID}>post:LIMA:by`, source: ID, target: 'post:LIMA' }],
    [sentToEdge(ID, 'ROME', 'action'), { kind: 'SENT_TO', id: `${ID}>post:ROME:action`, source: ID, target: 'post:ROME', role: 'action' }],
    [sentToEdge(ID, 'ROME', 'info'),   { kind: 'SENT_TO', id: `${ID}>post:ROME:info`, source: ID, target: 'post:ROME', role: 'info' }],
    [mentionsEdge(ID, 'toon-1', signer, false),
      { kind: 'MENTIONS', id: `${ID}>person:toon-1`, source: ID, target: 'person:toon-1', role: 'signer', roles: ['signer', 'mention'],
        confidence: signer.confidence, occurrences: signer.mentions }],
    [mentionsEdge(ID, 'toon-1', signer, true),
      { kind: 'MENTIONS', id: `${ID}>person:toon-1`, source: ID, target: 'person:toon-1', role: 'signer', roles: ['signer', 'mention'],
        confidence: signer.confidence, occurrences: signer.mentions, possible: true }],
    [taggedEdge(ID, 'PEPR'),           { kind: 'TAGGED', id: `${ID}>tag:PEPR`, source: ID, target: 'tag:PEPR' }],
    [trafficEdge('LIMA', 'ROME', 7),
      { kind: 'TRAFFIC', id: 'LIMA>ROME', source: 'post:LIMA', target: 'post:ROME', from: 'LIMA', to: 'ROME', cables: 7 }],
    [trafficEdge('LIMA', 'ROME', 7, [{ period: '1978', cables: 7 }]),
      { kind: 'TRAFFIC', id: 'LIMA>ROME', source: 'post:LIMA', target: 'post:ROME', from: 'LIMA', to: 'ROME', cables: 7,
        periods: [{ period: '1978', cables: 7 }] }],
  ]
  test.each(cases)('%o', (edge, is) => expect(edge).toEqual(is))
})

test('the keys of nodes, by their kind, each once', () => {
  expect(keysOfNodes([ID, 'post:LIMA', 'person:toon-1', 'tag:PEPR', ID, 'post:PORT:SAID'])).toEqual({
    cables: [ID],
    posts: ['LIMA', 'PORT:SAID'],
    persons: ['toon-1'],
    tags: ['PEPR'],
  })
  expect(keysOfNodes([])).toEqual({ cables: [], posts: [], persons: [], tags: [] })
})
