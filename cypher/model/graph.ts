import type { CableNode, CableSummary, CitesEdge, GraphEdge, GraphNode, PersonSummary } from './answers.ts'
import { type CableMention, type CitedCable, rolesOf } from './documents.ts'
import { postNamed } from './posts.ts'
import { tagNamed } from './tags.ts'

/** Labelled `MOSCOW 18403` where post and number are known, else by its id. */
export const cableNode = (cable: CableSummary): CableNode => ({
  kind: 'Cable',
  label: cable.from && cable.number ? `${cable.from} ${cable.number}` : cable.id,
  ...cable,
})

export const postNode = (name: string): GraphNode => ({
  kind: 'Post',
  id: `post:${name}`,
  label: name,
  ...postNamed(name),
})

export const personNode = (person: PersonSummary): Extract<GraphNode, { kind: 'Person' }> => ({
  kind: 'Person',
  id: `person:${person.key}`,
  label: person.name,
  ...person,
})

export const tagNode = (code: string): GraphNode => ({ kind: 'Tag', id: `tag:${code}`, label: code, ...tagNamed(code) })

export const citesEdge = (source: string, { target, confidence, occurrences }: Cited): CitesEdge => ({
  id: `${source}>${target}`,
  source,
  target,
  kind: 'CITES',
  confidence,
  occurrences,
})

type Cited = Pick<CitedCable, 'target' | 'confidence' | 'occurrences'>

export const sentByEdge = (source: string, post: string): GraphEdge => ({
  id: `${source}>post:${post}:by`,
  source,
  target: `post:${post}`,
  kind: 'SENT_BY',
})

export const sentToEdge = (source: string, post: string, role: 'action' | 'info'): GraphEdge => ({
  id: `${source}>post:${post}:${role}`,
  source,
  target: `post:${post}`,
  kind: 'SENT_TO',
  role,
})

/** `possible`: that it is this person is little sure, or that it is any. */
export const mentionsEdge = (source: string, key: string, mention: Mention, possible: boolean): GraphEdge => ({
  id: `${source}>person:${key}`,
  source,
  target: `person:${key}`,
  kind: 'MENTIONS',
  role: mention.role,
  roles: rolesOf(mention),
  confidence: mention.confidence,
  occurrences: mention.mentions,
  ...(possible ? { possible } : {}),
})

type Mention = Pick<CableMention, 'role' | 'roles' | 'confidence' | 'mentions'>

export const taggedEdge = (source: string, code: string): GraphEdge => ({
  id: `${source}>tag:${code}`,
  source,
  target: `tag:${code}`,
  kind: 'TAGGED',
})

/** The sender a cable's `from` names, the addressee, and how many cables went that way. */
export const trafficEdge = (from: string, to: string, cables: number, periods?: Periods): GraphEdge => ({
  id: `${from}>${to}`,
  source: `post:${from}`,
  target: `post:${to}`,
  kind: 'TRAFFIC',
  from,
  to,
  cables,
  ...(periods ? { periods } : {}),
})

type Periods = readonly { readonly period: string; readonly cables: number }[]

/** The keys of nodes by their kind. */
export interface NodeKeys {
  readonly cables: readonly string[]
  readonly posts: readonly string[]
  readonly persons: readonly string[]
  readonly tags: readonly string[]
}

/** The keys in these nodes' ids, each once. */
export function keysOfNodes(ids: readonly string[]): NodeKeys {
  const all = [...new Set(ids)]
  const behind = (prefix: string) => all.flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []))
  const cables = all.filter((id) => !/^(?:post|person|tag):/.test(id))
  return { cables, posts: behind('post:'), persons: behind('person:'), tags: behind('tag:') }
}
