import { Type } from '@fastify/type-provider-typebox'
import { type CableId, canonicalId, type GraphStore, namedIds } from '@reftel/cypher'
import { cablesThere } from './cables.ts'

/** Id of a node of any kind. */
export const NodeIdText = Type.String({
  minLength: 1,
  maxLength: 500,
  description: 'Id of a node: of a cable its id, else with a prefix',
  examples: ['1978MOSCOW18403', 'post:MOSCOW', 'tag:PEPR'],
})

/** The id as the graph has it: a cable's in its canonical form, of any words that name exactly one. */
export function readNodeId(text: string): string {
  const named = idsNamed(text)
  return typeof named === 'string' ? named : ((named.length === 1 ? named[0] : canonicalId(text)) ?? text)
}

/** The same, but of words that name a cable without its year the one that the graph has, where it is one. */
export async function nodeIdMeant(store: Pick<GraphStore, 'nodes'>, text: string): Promise<string> {
  const named = idsNamed(text)
  if (typeof named === 'string' || named.length < 2) return readNodeId(text)
  const there = await cablesThere(store, named)
  return there.length === 1 ? (there[0] ?? text) : readNodeId(text)
}

/** The ids that words which name a cable may mean; of a node of another kind its id. */
function idsNamed(text: string): string | readonly CableId[] {
  if (text.startsWith('person:')) return text
  // Names of posts and codes of TAGS stand in capitals.
  const named = /^(?<kind>post|tag):(?<name>.*)$/s.exec(text)?.groups
  return named ? `${named.kind}:${named.name?.trim().toUpperCase()}` : namedIds(text)
}
