import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { PERSON_ROLES } from '@reftel/cypher'
import { postMeant } from '../../parameters/posts.ts'
import { choiceOf, cursor, limit, possible, present, query, weak } from '../../parameters/query.ts'
import { SubgraphAnswer } from '../../schemas/graph.ts'
import { PersonCablePage, PersonPage } from '../../schemas/pages.ts'
import { NamesakesAnswer, PersonAnswer } from '../../schemas/persons.ts'
import { responses } from '../responses.ts'
import { answerMoved, MOVED, PersonParams, UNKNOWN } from './moved.ts'
import { namesakesOf } from './namesakes.ts'

const PersonsQuery = query({
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'Start of a name or of any of its variants, or a near spelling; the most mentioned persons without it',
      examples: ['SONODA'],
    }),
  ),
  role: Type.Optional(choiceOf([...PERSON_ROLES], { description: 'Who is that in at least one cable' })),
  post: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'In a cable that this post sent, in any spelling',
      examples: ['MOSCOW'],
    }),
  ),
  year: Type.Optional(
    Type.Integer({ minimum: 1900, maximum: 2100, description: 'In a cable of that year', examples: [1978] }),
  ),
  cursor,
  limit: limit(50, 500, 'persons'),
})

/** `GET /persons`, `GET /persons/:key`, `GET /persons/:key/cables`, `GET /persons/:key/namesakes`, `GET /persons/:key/graph` */
export const personRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/persons',
    {
      schema: {
        tags: ['persons'],
        operationId: 'persons',
        summary: 'Persons by name, or all of them, the most mentioned first',
        description: 'One cable meets `role`, `post` and `year` together: who signed at a post in a year.',
        querystring: PersonsQuery,
        response: responses(PersonPage, 'A page of persons'),
      },
    },
    async ({ query: { q, role, post, year, cursor, limit } }) =>
      app.store.persons({
        ...present({ q, role, cursor, post: post === undefined ? undefined : await postMeant(app.store, post) }),
        ...(year === undefined ? {} : { from: `${year}-01-01`, until: `${year + 1}-01-01` }),
        limit,
      }),
  )

  app.get(
    '/persons/:key',
    {
      schema: {
        tags: ['persons'],
        operationId: 'person',
        summary: 'A person: titles over time, with whom and where mentioned, and why held to be one person',
        params: PersonParams,
        querystring: query({ possible: weak }),
        response: responses(PersonAnswer, 'The person', UNKNOWN, MOVED),
      },
    },
    async (request, reply) =>
      (await app.store.person(request.params.key, request.query.possible)) ?? answerMoved(app.store, request, reply),
  )

  app.get(
    '/persons/:key/cables',
    {
      schema: {
        tags: ['persons'],
        operationId: 'personCables',
        summary: 'The cables that mention a person, in order of time, with the lines they do so in',
        params: PersonParams,
        description:
          'As many as `cables` of the person says. `link` tells of each cable how sure it is that it means this person, and why. Cables that are linked weakly are `possible`, and are left out unless asked for; of a person who is merely possible, `possible:NAME`, all are.',
        querystring: query({
          possible: Type.Optional(
            choiceOf(['true', 'false', 'only'], {
              description: 'With the cables that are linked so weakly that they are possible only; or those alone',
            }),
          ),
          cursor,
          limit: limit(50, 500, 'cables'),
        }),
        response: responses(PersonCablePage, 'A page of cables', UNKNOWN, MOVED),
      },
    },
    async (request, reply) => {
      const { cursor, limit, possible: asked } = request.query
      const possible = asked === undefined || asked === 'only' ? asked : asked === 'true'
      const page = await app.store.personCables(request.params.key, { ...present({ possible, cursor }), limit })
      return page ?? answerMoved(app.store, request, reply)
    },
  )

  app.get(
    '/persons/:key/namesakes',
    {
      schema: {
        tags: ['persons'],
        operationId: 'personNamesakes',
        summary: 'Who else bears the surname, and what speaks for one being the other',
        description: 'Those that share most with the person first: posts, titles and years.',
        params: PersonParams,
        querystring: query({ limit: limit(20, 50, 'persons') }),
        response: responses(NamesakesAnswer, 'The namesakes', UNKNOWN, MOVED),
      },
    },
    async (request, reply) =>
      (await namesakesOf(app.store, request.params.key, request.query.limit)) ?? answerMoved(app.store, request, reply),
  )

  app.get(
    '/persons/:key/graph',
    {
      schema: {
        tags: ['persons'],
        operationId: 'personGraph',
        summary: 'A person, the cables that mention them, and how these cite one another',
        description: 'The person first, then the cables in order of time.',
        params: PersonParams,
        querystring: query({ limit: limit(100, 500, 'nodes'), possible }),
        response: responses(SubgraphAnswer, 'The graph', UNKNOWN, MOVED),
      },
    },
    async (request, reply) =>
      (await app.store.personGraph(request.params.key, request.query.limit, request.query.possible)) ??
      answerMoved(app.store, request, reply),
  )
}
