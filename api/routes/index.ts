import type { FastifyInstance } from 'fastify'
import { readStrictly } from '../parameters/strict.ts'
import { cableRoute } from './cables/cable.ts'
import { citationsRoute } from './cables/citations.ts'
import { lineageRoute } from './cables/lineage.ts'
import { textRoute } from './cables/text.ts'
import { walkRoutes } from './cables/walks.ts'
import { expandRoute } from './expand/expand.ts'
import { exportRoute } from './export/export.ts'
import { findRoute } from './find/find.ts'
import { HealthAnswer, healthRoutes } from './health/health.ts'
import { personRoutes } from './persons/persons.ts'
import { postsRoute } from './posts/posts.ts'
import { facetsRoute } from './search/facets.ts'
import { searchRoute } from './search/search.ts'
import { statsRoute } from './stats/stats.ts'
import { tagsRoute } from './tags/tags.ts'
import { totalsRoute } from './traffic/totals.ts'
import { trafficRoute } from './traffic/traffic.ts'

/** What stands under /api, in the order of the API's page. */
const ROUTES = [
  cableRoute,
  textRoute,
  citationsRoute,
  lineageRoute,
  expandRoute,
  walkRoutes,
  findRoute,
  searchRoute,
  facetsRoute,
  personRoutes,
  postsRoute,
  trafficRoute,
  totalsRoute,
  tagsRoute,
  statsRoute,
  exportRoute,
]

/** Adds every route: the graph's under /api, the operator's beside it. */
export async function addRoutes(app: FastifyInstance): Promise<void> {
  app.addSchema(HealthAnswer.schema)
  await app.register(
    async (api) => {
      readStrictly(api)
      for (const route of ROUTES) await api.register(route)
    },
    { prefix: '/api' },
  )
  await app.register(healthRoutes)
}
