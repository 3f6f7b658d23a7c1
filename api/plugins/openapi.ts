import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

const DESCRIPTION = `Diplomatic cables as a graph: what they cite, whom they mention, who sent them to whom.

A cable's id is accepted in NARA's form (\`1978MOSCOW18403\`) and in Cablegate's (\`07TBILISI1605\`), in any case. Periods are half
open: \`from\` belongs to them, \`until\` does not. Lists come as \`{items, cursor}\`; the cursor goes back in as it is for the next
page. Parts of the graph come as \`{nodes, edges, truncated}\`. Errors are \`application/problem+json\` after RFC 9457.`

/** Groups of routes, in the order that the page shows them. */
const TAGS = [
  { name: 'cables', description: 'A cable, its text and its place in the graph' },
  { name: 'graph', description: 'From one node of the graph to the next' },
  { name: 'search', description: 'Cables by words, posts, persons, TAGS and time' },
  { name: 'persons', description: 'Who is mentioned, where, and with whom' },
  { name: 'posts', description: 'Who sends and receives, and how much' },
  { name: 'corpus', description: 'The whole: figures and exports' },
  { name: 'service', description: 'For operators' },
] as const

/** Collects the routes' schemas and shows them at `/docs`, as a page without anything from elsewhere, and at `/docs/json`. */
export async function describeApi(
  app: FastifyInstance,
  version: string,
  { basePath, isGuarded }: { readonly basePath: string; readonly isGuarded: boolean },
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Reftel', description: DESCRIPTION, version, license: { name: 'MIT', identifier: 'MIT' } },
      tags: [...TAGS],
      ...(basePath === '' ? {} : { servers: [{ url: basePath }] }),
      ...(isGuarded
        ? { components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } }, security: [{ token: [] }] }
        : {}),
    },
    refResolver: {
      buildLocalReference: (json, _uri, _fragment, i) => (typeof json.$id === 'string' ? json.$id : `def-${i}`),
    },
  })
  await app.register(swaggerUi, { routePrefix: '/docs', uiConfig: { docExpansion: 'list', validatorUrl: null } })
}
