import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { PersonNotFoundError } from '../../errors.ts'
import { cursor, limit, present, query } from '../../parameters/query.ts'
import { SubgraphAnswer } from '../../schemas/graph.ts'
import { PersonCablePage, PersonPage } from '../../schemas/pages.ts'
import { NamesakesAnswer, PersonAnswer } from '../../schemas/persons.ts'
import { responses } from '../responses.ts'
import { namesakesOf } from './namesakes.ts'
import { personGraph } from './person-graph.ts'

const PersonParams = Type.Object({
  key: Type.String({ minLength: 1, maxLength: 500, description: 'Key of a person, as /persons gives it' }),
})

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
  cursor,
  limit: limit(50, 500, 'persons'),
})

const UNKNOWN = 'No person has that key'

/** `GET /persons`, `GET /persons/:key`, `GET /persons/:key/cables`, `GET /persons/:key/namesakes`, `GET /persons/:key/graph` */
export const personRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/persons',
    {
      schema: {
        tags: ['persons'],
        operationId: 'persons',
        summary: 'Persons by name',
        querystring: PersonsQuery,
        response: responses(PersonPage, 'A page of persons'),
      },
    },
    ({ query: { q, cursor, limit } }) => app.store.persons({ ...present({ q, cursor }), limit }),
  )

  app.get(
    '/persons/:key',
    {
      schema: {
        tags: ['persons'],
        operationId: 'person',
        summary: 'A person: titles over time, with whom and where mentioned, and why held to be one person',
        params: PersonParams,
        response: responses(PersonAnswer, 'The person', UNKNOWN),
      },
    },
    async ({ params: { key } }) => {
      const person = await app.store.person(key)
      if (!person) throw new PersonNotFoundError(key)
      return person
    },
  )

  app.get(
    '/persons/:key/cables',
    {
      schema: {
        tags: ['persons'],
        operationId: 'personCables',
        summary: 'The cables that mention a person, in order of time, with the lines they do so in',
        params: PersonParams,
        querystring: query({ cursor, limit: limit(50, 500, 'cables') }),
        response: responses(PersonCablePage, 'A page of cables', UNKNOWN),
      },
    },
    async ({ params: { key }, query: { cursor, limit } }) => {
      const page = await app.store.personCables(key, { ...present({ cursor }), limit })
      if (!page) throw new PersonNotFoundError(key)
      return page
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
        response: responses(NamesakesAnswer, 'The namesakes', UNKNOWN),
      },
    },
    async ({ params: { key }, query: { limit } }) => {
      const namesakes = await namesakesOf(app.store, key, limit)
      if (!namesakes) throw new PersonNotFoundError(key)
      return namesakes
    },
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
        querystring: query({ limit: limit(100, 500, 'nodes') }),
        response: responses(SubgraphAnswer, 'The graph', UNKNOWN),
      },
    },
    async ({ params: { key }, query: { limit } }) => {
      const graph = await personGraph(app.store, key, limit)
      if (!graph) throw new PersonNotFoundError(key)
      return graph
    },
  )
}
