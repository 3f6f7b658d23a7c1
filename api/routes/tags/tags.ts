import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { TagPage } from '../../schemas/pages.ts'
import { responses } from '../responses.ts'

/** `GET /tags` */
export const tagsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/tags',
    {
      schema: {
        tags: ['corpus'],
        operationId: 'tags',
        summary: 'Every one of the TAGS in the corpus, with its meaning and its number of cables',
        response: responses(TagPage, 'All TAGS on one page'),
      },
    },
    async () => {
      const items = await app.store.tags()
      return { items, total: items.length, cursor: null }
    },
  )
}
