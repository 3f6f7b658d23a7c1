import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { CableQuery, CableSummary, GraphStore, Page } from '@reftel/cypher'
import { cursor, limit, oneOf, present, query } from '../../parameters/query.ts'
import { CablePage } from '../../schemas/pages.ts'
import { responses } from '../responses.ts'
import { conditions, readConditions } from './conditions.ts'
import { namedCables } from './named-cables.ts'

const SearchQuery = query({
  ...conditions,
  sort: oneOf(['newest', 'cited'], {
    default: 'newest',
    description: 'Newest first, undated last; or those that the most cables cite first. A cursor holds for one order',
  }),
  holding: oneOf(['held', 'stubs', 'all'], {
    default: 'held',
    description: 'Held cables; stubs, which are only cited, so that no condition but `post` holds of them; or both',
  }),
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
          'All given conditions hold. Newest first, unless `sort` says otherwise; a cable that `q` names comes before all others, held or not.',
        querystring: SearchQuery,
        response: responses(CablePage, 'A page of cables'),
      },
    },
    async ({ query: { sort, holding, cursor, limit, ...given } }) => {
      const wanted = await readConditions(app.store, given)
      return searchWithNamed(app.store, { ...wanted, sort, holding, limit, ...present({ cursor }) })
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
