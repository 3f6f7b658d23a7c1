import type { FastifyInstance, RouteOptions } from 'fastify'
import { answerInFormats } from '../formats/formats.ts'
import { readStrictly } from '../parameters/strict.ts'
import { type Answers, answerWhole } from '../plugins/answered-whole.ts'
import type { Watch } from '../plugins/store.ts'
import { cableRoute } from './cables/cable.ts'
import { citationsRoute } from './cables/citations.ts'
import { citeRoute } from './cables/cite.ts'
import { lineageRoute } from './cables/lineage.ts'
import { relatedRoutes } from './cables/related.ts'
import { textRoute } from './cables/text.ts'
import { walkRoutes } from './cables/walks.ts'
import { expandRoute } from './expand/expand.ts'
import { exportRoute } from './export/export.ts'
import { findRoute } from './find/find.ts'
import { analyseRoute } from './graph/analyse.ts'
import { pathsRoute } from './graph/paths.ts'
import { HealthAnswer, healthRoutes } from './health/health.ts'
import { personRoutes } from './persons/persons.ts'
import { whereaboutsRoutes } from './persons/whereabouts.ts'
import { postsRoute } from './posts/posts.ts'
import { facetsRoute } from './search/facets.ts'
import { searchGraphRoute } from './search/graph.ts'
import { searchRoute } from './search/search.ts'
import { statsRoute } from './stats/stats.ts'
import { tagsRoute } from './tags/tags.ts'
import { pairsRoute } from './traffic/pairs.ts'
import { totalsRoute } from './traffic/totals.ts'
import { trafficRoute } from './traffic/traffic.ts'

/** What stands under /api, in the order of the API's page. */
const ROUTES = [
  cableRoute,
  textRoute,
  citationsRoute,
  lineageRoute,
  citeRoute,
  relatedRoutes,
  expandRoute,
  analyseRoute,
  pathsRoute,
  walkRoutes,
  findRoute,
  searchRoute,
  facetsRoute,
  searchGraphRoute,
  personRoutes,
  whereaboutsRoutes,
  postsRoute,
  trafficRoute,
  pairsRoute,
  totalsRoute,
  tagsRoute,
  statsRoute,
  exportRoute,
]

/**
 * Answers HEAD for each route that `add` adds under /api without asking the graph: a request is read as GET reads it, so what GET
 * refuses is refused, but whether a cable exists, or how long an answer is, only GET tells.
 */
async function answerHeads(api: FastifyInstance, add: () => Promise<void>): Promise<void> {
  const read: Pick<RouteOptions, 'url' | 'schema'>[] = []
  api.addHook('onRoute', ({ method, url, schema }) => {
    if (method === 'GET') read.push({ url: url.slice(api.prefix.length), ...(schema ? { schema } : {}) })
  })
  await add()
  for (const { url, schema } of read)
    api.head(url, { schema: { ...schema, hide: true } }, (_request, reply) => reply.send())
}

/** Adds every route: the graph's under /api, the operator's beside it. `elsewhere`: who answers the graph's, where others do. */
export async function addRoutes(
  app: FastifyInstance,
  elsewhere: { readonly answers: Answers; readonly watch: Watch } | null,
): Promise<void> {
  app.addSchema(HealthAnswer.schema)
  await app.register(
    async (api) => {
      if (elsewhere) {
        answerWhole(api, elsewhere.answers, elsewhere.watch)
        // Answers come written; to make what would write them takes most of the time that a service needs to start.
        api.setSerializerCompiler(() => JSON.stringify)
      }
      readStrictly(api)
      answerInFormats(api)
      await answerHeads(api, async () => {
        for (const route of ROUTES) await api.register(route)
      })
    },
    { prefix: '/api' },
  )
  await app.register(healthRoutes)
}
