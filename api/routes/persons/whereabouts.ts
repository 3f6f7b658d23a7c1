import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { CursorError, PERSON_ROLES } from '@reftel/cypher'
import { PostNotFoundError } from '../../errors.ts'
import { postMeant } from '../../parameters/posts.ts'
import { choiceOf, cursor, limit, periodParams, present, query, readPeriod, weak } from '../../parameters/query.ts'
import { CompanyAnswer, PersonPeriodsAnswer, PostPersonPage } from '../../schemas/whereabouts.ts'
import { responses } from '../responses.ts'
import { answerMoved, MOVED, PersonParams, UNKNOWN } from './moved.ts'

/** `GET /persons/:key/company`, `GET /persons/:key/periods`, `GET /posts/:name/persons` */
export const whereaboutsRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/persons/:key/company',
    {
      schema: {
        tags: ['persons'],
        operationId: 'personCompany',
        summary: 'A person, those mentioned with them most, and who of them is mentioned with whom',
        params: PersonParams,
        querystring: query({ limit: limit(25, 100, 'other persons'), possible: weak }),
        response: responses(CompanyAnswer, 'The network', UNKNOWN, MOVED),
      },
    },
    async (request, reply) => {
      const { limit, possible } = request.query
      const company = await app.store.company(request.params.key, limit, possible)
      if (!company) return answerMoved(app.store, request, reply)
      return { persons: [...company.nodes], together: [...company.edges] }
    },
  )

  app.get(
    '/persons/:key/periods',
    {
      schema: {
        tags: ['persons'],
        operationId: 'personPeriods',
        summary: 'Which posts speak of a person, under which TAGS, by month or year',
        params: PersonParams,
        querystring: query({
          by: choiceOf(['month', 'year'], { default: 'year', description: 'Counts of each month or year' }),
          possible: weak,
        }),
        response: responses(PersonPeriodsAnswer, 'Counts of cables, in order of time', UNKNOWN, MOVED),
      },
    },
    async (request, reply) => {
      const items = await app.store.personPeriods(request.params.key, request.query.by, request.query.possible)
      return items ? { items: [...items] } : answerMoved(app.store, request, reply)
    },
  )

  app.get(
    '/posts/:name/persons',
    {
      schema: {
        tags: ['posts'],
        operationId: 'postPersons',
        summary: 'Who stands in the cables of a post, and from when to when: who signed there, who was spoken of',
        params: Type.Object({
          name: Type.String({
            minLength: 1,
            maxLength: 200,
            description: 'Sending post, in any spelling',
            examples: ['MOSCOW'],
          }),
        }),
        querystring: query({
          role: Type.Optional(choiceOf([...PERSON_ROLES], { description: 'What they do in these cables' })),
          office: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 100,
              description:
                'Only who held an office there that begins with these words, as far as the table of offices knows',
              examples: ['AMBASSADOR'],
            }),
          ),
          possible: weak,
          ...periodParams,
          cursor,
          limit: limit(50, 500, 'persons'),
        }),
        response: responses(PostPersonPage, 'Those in most cables first, counted', 'The corpus has no such post'),
      },
    },
    async ({ params, query: { role, office, possible, from, until, cursor, limit } }) => {
      const post = await postMeant(app.store, params.name)
      const found = await app.store.postPersons({
        post,
        ...readPeriod(present({ from, until })),
        ...present({ role, office }),
        possible,
      })
      if (found.length === 0 && (await app.store.nodes([`post:${post}`])).length === 0)
        throw new PostNotFoundError(post)
      const start = placeOf(cursor)
      const items = found.slice(start, start + limit)
      const behind = start + items.length
      return { items, total: found.length, cursor: behind < found.length ? `at:${behind}` : null }
    },
  )
}

/** All are read at once, so a cursor is a place in the list. */
function placeOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const place = /^at:(?<at>\d{1,9})$/.exec(cursor)?.groups?.at
  if (place === undefined) throw new CursorError(cursor)
  return Number(place)
}
