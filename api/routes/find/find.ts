import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { findPosts, findTags, type GraphStore } from '@reftel/cypher'
import { limit, query } from '../../parameters/query.ts'
import { type Findings, FindingsAnswer } from '../../schemas/find.ts'
import { responses } from '../responses.ts'
import { searchWithNamed } from '../search/search-pages.ts'

const FindQuery = query({
  q: Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'A name, a post, one of the TAGS, a cable as it is cited, or words',
    examples: ['SONODA', 'Moscow telegram 18403', 'amembassy lima', 'PEPR'],
  }),
  limit: limit(5, 50, 'of each kind'),
})

/** `GET /find` */
export const findRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/find',
    {
      schema: {
        tags: ['search'],
        operationId: 'find',
        summary: 'What somebody who types this may mean: persons, posts, TAGS and cables, each counted',
        querystring: FindQuery,
        response: responses(FindingsAnswer, 'Of each kind the total and the first few'),
      },
    },
    ({ query: { q, limit } }) => find(app.store, q, limit),
  )
}

async function find(store: GraphStore, q: string, limit: number): Promise<Findings> {
  const [persons, posts, tags, cables] = await Promise.all([
    store.persons({ q, limit }),
    store.posts().then((all) => findPosts(q, all)),
    store.tags().then((all) => findTags(q, all)),
    findCables(store, q, limit),
  ])
  return {
    persons: { total: persons.total, items: persons.items },
    posts: { total: posts.length, items: posts.slice(0, limit) },
    tags: { total: tags.length, items: tags.slice(0, limit) },
    ...cables,
  }
}

async function findCables(store: GraphStore, q: string, limit: number): Promise<Pick<Findings, 'cables' | 'hint'>> {
  const { total, items, named, hint } = await searchWithNamed(store, { q, limit })
  const ids = new Set(named.map(({ id }) => id))
  return {
    cables: { total, items: items.map((cable) => ({ ...cable, why: ids.has(cable.id) ? 'named' : 'words' })) },
    hint,
  }
}
