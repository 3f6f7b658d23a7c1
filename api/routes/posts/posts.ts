import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { PostPage } from '../../schemas/pages.ts'
import { responses } from '../responses.ts'

/** `GET /posts` */
export const postsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/posts',
    {
      schema: {
        tags: ['posts'],
        operationId: 'posts',
        summary: 'Every post and other addressee of the corpus, with how much it sent and received',
        response: responses(PostPage, 'All posts on one page'),
      },
    },
    async () => {
      const items = await app.store.posts()
      return { items, total: items.length, cursor: null }
    },
  )
}
