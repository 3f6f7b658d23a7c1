import { Type } from '@fastify/type-provider-typebox'
import { canonicalId, namedIds } from '@reftel/cypher'

/** Id of a node of any kind. */
export const NodeIdText = Type.String({
  minLength: 1,
  maxLength: 500,
  description: 'Id of a node: of a cable its id, else with a prefix',
  examples: ['1978MOSCOW18403', 'post:MOSCOW', 'tag:PEPR'],
})

/** The id as the graph has it: a cable's in its canonical form, of any words that name exactly one. */
export function readNodeId(text: string): string {
  if (text.startsWith('person:')) return text
  // Names of posts and codes of TAGS stand in capitals.
  const named = /^(?<kind>post|tag):(?<name>.*)$/s.exec(text)?.groups
  if (named) return `${named.kind}:${named.name?.trim().toUpperCase()}`
  const ids = namedIds(text)
  return (ids.length === 1 ? ids[0] : canonicalId(text)) ?? text
}
