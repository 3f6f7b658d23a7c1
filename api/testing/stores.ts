import type { GraphStore } from '@reftel/cypher'

const QUESTIONS: ReadonlySet<string | symbol> = new Set<keyof GraphStore>([
  'ping',
  'cable',
  'cableText',
  'citations',
  'expand',
  'totals',
  'nodes',
  'among',
  'count',
  'lineage',
  'neighbourhood',
  'chain',
  'path',
  'search',
  'facets',
  'persons',
  'person',
  'personNow',
  'personCables',
  'personGraph',
  'posts',
  'tags',
  'traffic',
  'pairs',
  'company',
  'personPeriods',
  'postPersons',
  'paths',
  'related',
  'common',
  'stats',
])

/** A store that answers every question as told: what a real one can't be made to do on demand. Its graph breaks off half way. */
export const storeThat = (answer: () => Promise<never>): GraphStore =>
  // The one place that pretends: the service asks for nothing else.
  new Proxy({} as GraphStore, {
    get: (_target, name) => (QUESTIONS.has(name) ? answer : name === 'export' ? () => brokenExport(answer) : undefined),
  })

async function* brokenExport(answer: () => Promise<never>): AsyncGenerator<never, void, undefined> {
  yield await answer()
}
