import { Type } from '@fastify/type-provider-typebox'
import type { CableConditions, GraphStore } from '@reftel/cypher'
import { postMeant } from '../../parameters/posts.ts'
import { period, present, readPeriod } from '../../parameters/query.ts'
import { readTyped } from './grammar.ts'

const text = (description: string, examples: string[], maxLength = 200) =>
  Type.Optional(Type.String({ minLength: 1, maxLength, description, examples }))

/** Query parameters that say which cables are meant. */
export const conditions = {
  q: text(
    'Words of subject or text; `"a phrase"`; `star*` for the start of a word; `-word`, `-"a phrase"` or `NOT word` to leave out; `from:` and `to:` a post, `tag:`, `person:`, `after:` and `before:` a date, as `post`, `to`, `tag`, `person`, `from` and `until` say it; or a cable, by its id or as cables cite it',
    [
      'SONODA treaty',
      '"peace treaty"',
      '1978MOSCOW18403',
      'MOSCOW 18403',
      'from:"NEW DELHI" after:1978-08 fishing -tuna',
    ],
    1000,
  ),
  post: text('Sending post, in any spelling', ['MOSCOW', 'amembassy new delhi']),
  to: text('Addressee, action or info', ['STATE']),
  person: text('Key of a person, or a name: then the most mentioned one of that name', ['SONODA'], 500),
  tag: text('One of the TAGS', ['PEPR']),
  classification: text('As the archive has it', ['CONFIDENTIAL']),
  ...period,
}

type Given = { readonly [Name in keyof typeof conditions]?: string }

/** The conditions as the store takes them, those that stand in `q` with them. Throws a `ParameterError` for what has no meaning. */
export async function readConditions(store: GraphStore, given: Given): Promise<CableConditions> {
  const { words, conditions: typed } = readTyped(given.q ?? '', given)
  const { post, to, person, tag, classification, from, until } = { ...given, ...typed }
  return {
    ...present({
      q: words === '' && Object.keys(typed).length === 0 ? given.q : words || undefined,
      post: post === undefined ? undefined : await postMeant(store, post),
      to: to === undefined ? undefined : await postMeant(store, to),
      person: person === undefined ? undefined : await personKey(store, person),
      tag: tag?.trim().toUpperCase(),
      classification: classification?.trim().toUpperCase(),
    }),
    ...readPeriod(present({ from, until })),
  }
}

/** The key that a person has by now; else that of the person whom the store names first for these words. */
async function personKey(store: GraphStore, person: string): Promise<string> {
  const key = person.startsWith('person:') ? person.slice('person:'.length) : person
  const now = await store.personNow(key)
  if (now !== null) return now
  const { items } = await store.persons({ q: key, limit: 1 })
  return items[0]?.key ?? key
}
