import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { NodeNotFoundError } from '../../errors.ts'
import { NodeIdText, nodeIdMeant } from '../../parameters/nodes.ts'
import { limit, MAX_NODES, possible, query } from '../../parameters/query.ts'
import { PathsAnswer } from '../../schemas/paths.ts'
import { responses } from '../responses.ts'

const PathsQuery = query({
  from: NodeIdText,
  to: NodeIdText,
  directed: Type.Boolean({ default: false, description: 'Only from citing cables to cited ones' }),
  limit: limit(300, MAX_NODES, 'nodes'),
  possible,
})

/** `GET /paths` */
export const pathsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/paths',
    {
      schema: {
        tags: ['graph'],
        operationId: 'paths',
        summary: 'All shortest ways from one cable, person, post or TAG to another, with the sentences behind them',
        description:
          'Ways go over citations of at most twelve steps. A person, a post or one of the TAGS is joined by its cables, of very many by the newest 1,000.',
        querystring: PathsQuery,
        response: responses(PathsAnswer, 'The paths, drawn over one another', 'The graph knows no such node'),
      },
    },
    async ({ query: { from, to, directed, limit, possible } }) => {
      const ends = { from: await nodeIdMeant(app.store, from), to: await nodeIdMeant(app.store, to) }
      const paths = await app.store.paths({ ...ends, directed, limit, possible })
      if (paths) return paths
      const known = await app.store.nodes([ends.from], possible)
      throw new NodeNotFoundError(known.length > 0 ? to : from)
    },
  )
}
