import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { Expansion, ExpansionQuery, GraphStore, NodeKind } from '@reftel/cypher'
import { NodeNotFoundError } from '../../errors.ts'
import { nodeIdMeant, readNodeId } from '../../parameters/nodes.ts'
import { choiceOf, limit, MAX_NODES, possible, present } from '../../parameters/query.ts'
import { ExpansionAnswer } from '../../schemas/expansion.ts'
import { responses } from '../responses.ts'

/** Ids of 3,000 nodes that are shown, persons' keys among them. */
const BODY_LIMIT_BYTES = 1024 * 1024

/** What is wanted unless told otherwise. */
const CABLES: readonly NodeKind[] = ['Cable']

const NodeId = Type.String({
  minLength: 1,
  maxLength: 500,
  description: 'Id of a node: of a cable its id, else with a prefix',
  examples: ['1978MOSCOW18403', 'post:MOSCOW', 'tag:PEPR'],
})

const ExpandBody = Type.Object(
  {
    node: NodeId,
    direction: Type.Optional(choiceOf(['cites', 'citedBy', 'both'], { default: 'both', description: 'Of citations' })),
    kinds: Type.Optional(
      Type.Unsafe<NodeKind[]>({
        type: 'array',
        items: { type: 'string', enum: ['Cable', 'Person', 'Post', 'Tag'] },
        maxItems: 4,
        default: ['Cable'],
        description: 'Kinds of nodes that are wanted',
      }),
    ),
    exclude: Type.Optional(
      Type.Array(NodeId, { maxItems: MAX_NODES, default: [], description: 'Ids of the nodes that are shown already' }),
    ),
    by: Type.Optional(
      Type.Unsafe<'post' | 'year' | 'tag' | null>({
        enum: ['post', 'year', 'tag', null],
        default: null,
        description: 'What its cables are grouped by',
      }),
    ),
    group: Type.Optional(
      Type.Object(
        {
          by: choiceOf(['post', 'year', 'tag']),
          value: Type.Unsafe<string | null>({ type: ['string', 'null'], maxLength: 200, description: 'null: of none' }),
        },
        { additionalProperties: false, description: 'Only its cables of that group, as `groups` has it' },
      ),
    ),
    limit: Type.Optional(limit(50, 200, 'nodes')),
    possible: Type.Optional(possible),
  },
  { additionalProperties: false },
)

/** `POST /expand` */
export const expandRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/expand',
    {
      bodyLimit: BODY_LIMIT_BYTES,
      schema: {
        tags: ['graph'],
        operationId: 'expand',
        summary: 'What lies around a node and is not shown yet: ranked, counted, with the edges to what is shown',
        description:
          'Cables joined with many of those shown come first, then those that many cite. Changes nothing: a POST because the list of what is shown may be long.',
        body: ExpandBody,
        response: responses(ExpansionAnswer, 'The best of what is not shown', 'The graph knows no such node'),
      },
    },
    async ({
      body: {
        node,
        direction = 'both',
        kinds = CABLES,
        exclude = [],
        by = null,
        group,
        limit: most = 50,
        possible: maybe = false,
      },
    }) => {
      const id = await nodeIdMeant(app.store, node)
      const query = {
        direction,
        kinds,
        exclude: exclude.map(readNodeId),
        by,
        ...present({ group }),
        limit: most,
        possible: maybe,
      }
      const expansion = (await app.store.expand({ node: id, ...query })) ?? (await expandTaker(app.store, id, query))
      if (!expansion) throw new NodeNotFoundError(node)
      return expansion
    },
  )
}

/** What lies around the person who took the mentions of the one that a node stood for. */
async function expandTaker(
  store: GraphStore,
  node: string,
  query: Omit<ExpansionQuery, 'node'>,
): Promise<Expansion | null> {
  const now = node.startsWith('person:') ? await store.personNow(node.slice('person:'.length)) : null
  return now === null ? null : store.expand({ node: `person:${now}`, ...query })
}
