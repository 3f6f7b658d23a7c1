import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { CableQuery, CableSummary, GraphStore, Page } from '@reftel/cypher'
import { postName } from '../../parameters/posts.ts'
import { cursor, limit, period, present, query, readPeriod } from '../../parameters/query.ts'
import { CablePage } from '../../schemas/pages.ts'
import { responses } from '../responses.ts'
import { namedCables } from './named-cables.ts'

const text = (description: string, examples: string[], maxLength = 200) =>
  Type.Optional(Type.String({ minLength: 1, maxLength, description, examples }))

const SearchQuery = query({
  q: text(
    'Words of subject or text; `"a phrase"`; `star*` for the start of a word; or a cable, by its id or as cables cite it',
    ['SONODA treaty', '"peace treaty"', '1978MOSCOW18403', 'MOSCOW 18403', '77 STATE 123456'],
    1000,
  ),
  post: text('Sending post, in any spelling', ['MOSCOW', 'amembassy new delhi']),
  to: text('Addressee, action or info', ['STATE']),
  person: text('Key of a person, or a name: then the most mentioned one of that name', ['SONODA'], 500),
  tag: text('One of the TAGS', ['PEPR']),
  classification: text('As the archive has it', ['CONFIDENTIAL']),
  ...period,
  cursor,
  limit: limit(50, 500, 'cables'),
})

/** `GET /search` */
export const searchRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/search',
    {
      schema: {
        tags: ['search'],
        operationId: 'search',
        summary: 'Cables by words, posts, persons, TAGS and time',
        description:
          'All given conditions hold. Newest first; a cable that `q` names comes before all others, held or not.',
        querystring: SearchQuery,
        response: responses(CablePage, 'A page of cables'),
      },
    },
    async ({ query: { q, post, to, person, tag, classification, from, until, cursor, limit } }) => {
      const wanted: CableQuery = {
        ...present({
          q,
          post: post && postName(post),
          to: to && postName(to),
          person: person && (await personKey(app.store, person)),
          tag: tag?.trim().toUpperCase(),
          classification: classification?.trim().toUpperCase(),
          cursor,
        }),
        ...readPeriod(present({ from, until })),
        limit,
      }
      return searchWithNamed(app.store, wanted)
    },
  )
}

/** Cursor of the first page behind the named cables, when they fill one by themselves. */
const BEHIND_THE_NAMED = 'named'

/** The store's pages, with the cables that `q` names before the first and in no other place. */
async function searchWithNamed(store: GraphStore, query: CableQuery): Promise<Page<CableSummary>> {
  const named = await namedCables(store, query)
  const { cursor, ...first } = query
  if (named.length === 0) return store.search(cursor === BEHIND_THE_NAMED ? first : query)
  const ids = new Set(named.map(({ id }) => id))
  if (cursor === undefined) {
    const room = query.limit - named.length
    if (room <= 0) return { items: named.slice(0, query.limit), cursor: BEHIND_THE_NAMED }
    const page = await store.search({ ...first, limit: room })
    return { items: [...named, ...page.items.filter(({ id }) => !ids.has(id))], cursor: page.cursor }
  }
  const page = await store.search(cursor === BEHIND_THE_NAMED ? first : query)
  return { items: page.items.filter(({ id }) => !ids.has(id)), cursor: page.cursor }
}

/** A key as it is; else the key of the person whom the store names first for these words. */
async function personKey(store: GraphStore, person: string): Promise<string> {
  const key = person.startsWith('person:') ? person.slice('person:'.length) : person
  if ((await store.personCables(key, { limit: 1 })) !== null) return key
  const { items } = await store.persons({ q: key, limit: 1 })
  return items[0]?.key ?? key
}
