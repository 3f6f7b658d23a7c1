import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { limit, MAX_NODES, query } from '../../parameters/query.ts'
import { SubgraphAnswer } from '../../schemas/graph.ts'
import { responses } from '../responses.ts'
import { conditions, holding, readConditions, sort } from './conditions.ts'
import { namedCables } from './named-cables.ts'

const GraphQuery = query({ ...conditions, sort, holding, limit: limit(300, MAX_NODES, 'cables') })

/** `GET /search/graph` */
export const searchGraphRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/search/graph',
    {
      schema: {
        tags: ['search'],
        operationId: 'searchGraph',
        summary: 'The first cables of a search as a graph: what they cite among one another',
        querystring: GraphQuery,
        response: responses(SubgraphAnswer, 'The cables in the order of the search, and the citations between them'),
      },
    },
    async ({ query: { sort, holding, limit, ...given } }) => {
      const { conditions } = await readConditions(app.store, given)
      const query = { ...conditions, sort, holding, limit }
      const [named, { items, cursor }] = await Promise.all([namedCables(app.store, query), app.store.search(query)])
      const found = [...new Set([...named, ...items].map(({ id }) => id))]
      const ids = found.slice(0, limit)
      const [nodes, edges] = await Promise.all([app.store.nodes(ids), app.store.among(ids)])
      return { nodes: [...nodes], edges: [...edges], truncated: cursor !== null || found.length > limit }
    },
  )
}
