import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { CableId, GraphStore } from '@reftel/cypher'
import { CableNotFoundError, ParameterError } from '../../errors.ts'
import { CableIdText, readCableId } from '../../parameters/cables.ts'
import { choiceOf, limit, MAX_NODES, possible, query, readChoices } from '../../parameters/query.ts'
import { SubgraphAnswer } from '../../schemas/graph.ts'
import { responses } from '../responses.ts'

/** What a person still overlooks; more is asked for on purpose. */
const DEFAULT_NODES = 300

const direction = choiceOf(['cites', 'citedBy', 'both'], {
  default: 'both',
  description: 'Towards what a cable cites (older), what cites it (newer), or both',
})

const depth = (value: number, maximum: number) =>
  Type.Integer({ minimum: 0, maximum, default: value, description: 'Steps of CITES away from the cable' })

const SHOWN = ['persons', 'posts', 'tags'] as const

const NeighbourhoodQuery = query({
  depth: depth(1, 10),
  direction,
  limit: limit(DEFAULT_NODES, MAX_NODES, 'nodes'),
  possible,
  show: Type.Optional(
    Type.String({
      maxLength: 100,
      description: `Of the cable itself besides what it cites: any of ${SHOWN.join(', ')}, with commas between`,
      examples: ['persons,tags'],
    }),
  ),
})

/** Deep enough for any story there is; the limit of nodes cuts sooner. */
const ChainQuery = query({
  direction,
  depth: depth(10, 100),
  limit: limit(DEFAULT_NODES, MAX_NODES, 'nodes'),
  possible,
})

const PathQuery = query({
  from: CableIdText,
  to: CableIdText,
  directed: Type.Boolean({ default: false, description: 'Only from the citing cable to the cited one' }),
  possible,
})

const UNKNOWN = 'A cable is neither held nor cited'

/** `GET /cables/:id/neighbourhood`, `GET /cables/:id/chain`, `GET /path` */
export const walkRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/cables/:id/neighbourhood',
    {
      schema: {
        tags: ['cables'],
        operationId: 'neighbourhood',
        summary: 'The graph around a cable',
        description: 'Cables in order of distance, then of time; then persons, posts and TAGS as far as asked for.',
        params: Type.Object({ id: CableIdText }),
        querystring: NeighbourhoodQuery,
        response: responses(SubgraphAnswer, 'The cable and what lies around it', UNKNOWN),
      },
    },
    async ({ params, query: { show, ...walk } }) => {
      const id = await readCableId(app.store, params.id, 'id', 'path')
      return found(await app.store.neighbourhood(id, walk, readChoices(show, 'show', SHOWN)), id)
    },
  )

  app.get(
    '/cables/:id/chain',
    {
      schema: {
        tags: ['cables'],
        operationId: 'chain',
        summary: 'The cables this one answers, and those that answer it',
        description: 'Cables alone, in order of distance, then of time.',
        params: Type.Object({ id: CableIdText }),
        querystring: ChainQuery,
        response: responses(SubgraphAnswer, 'The chain', UNKNOWN),
      },
    },
    async ({ params, query: walk }) => {
      const id = await readCableId(app.store, params.id, 'id', 'path')
      return found(await app.store.chain(id, walk), id)
    },
  )

  app.get(
    '/path',
    {
      schema: {
        tags: ['cables'],
        operationId: 'path',
        summary: 'How two cables hang together',
        description: 'A shortest path of citations; no nodes when there is none of twelve steps or fewer.',
        querystring: PathQuery,
        response: responses(SubgraphAnswer, 'The path, its cables in order', UNKNOWN),
      },
    },
    async ({ query: { from, to, directed, possible } }) => {
      const ends = [await readEnd(app.store, from, 'from'), await readEnd(app.store, to, 'to')] as const
      const path = await app.store.path(...ends, directed, possible)
      if (path) return path
      throw new CableNotFoundError((await app.store.cable(ends[0])) ? ends[1] : ends[0])
    },
  )
}

/** What ids of nodes begin with that are no cables. */
const OTHER_KINDS = ['person:', 'post:', 'tag:']

/** Ways from nodes of other kinds have an address of their own. */
function readEnd(store: GraphStore, text: string, parameter: 'from' | 'to'): Promise<CableId> {
  if (OTHER_KINDS.some((kind) => text.startsWith(kind)))
    throw new ParameterError(
      parameter,
      'query',
      `"${text}" is no cable; ways between cables, persons, posts and TAGS are at /api/paths?from=&to=`,
    )
  return readCableId(store, text, parameter, 'query')
}

function found<T>(answer: T | null, id: CableId): T {
  if (answer === null) throw new CableNotFoundError(id)
  return answer
}
