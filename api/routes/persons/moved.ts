import { Type } from '@fastify/type-provider-typebox'
import type { GraphStore } from '@reftel/cypher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PersonNotFoundError } from '../../errors.ts'

/** The path of whatever is asked of one person. */
export const PersonParams = Type.Object({
  key: Type.String({ minLength: 1, maxLength: 500, description: 'Key of a person, as /persons gives it' }),
})

/** What its descriptions say of a key that nobody has. */
export const UNKNOWN = 'No person has that key, or ever had it'
export const MOVED = 'The key is gone: `Location` is the same question of the person who took its mentions'

/** A request for something of a person. */
interface PersonRequest extends Pick<FastifyRequest, 'url'> {
  readonly params: { readonly key: string }
}

/**
 * Sends a request of a key that nobody has any more on to the person who took its mentions: 308, the rest of the address as it is;
 * so for the id of the person's node, which is the key behind `person:`.
 * Throws a `PersonNotFoundError` when nobody ever had the key.
 */
export async function answerMoved(
  store: Pick<GraphStore, 'personNow'>,
  { url, params: { key } }: PersonRequest,
  reply: FastifyReply,
): Promise<never> {
  const now = await store.personNow(key.replace(/^person:/, ''))
  if (now === null) throw new PersonNotFoundError(key)
  const location = url.replace(/(\/persons\/)[^/?]+/, (_all, before: string) => before + encodeURIComponent(now))
  // A redirect of the framework: nothing is left to answer.
  return reply.redirect(location, 308) as never
}
