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
  if (/^(?:post|person|tag):/.test(text)) return text
  const named = namedIds(text)
  return (named.length === 1 ? named[0] : canonicalId(text)) ?? text
}
