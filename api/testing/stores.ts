import type { GraphStore } from '@reftel/cypher'

/** A store that answers every question as told and nothing else: what a real one can't be made to do on demand. */
export const storeThat = (answer: () => Promise<never>): GraphStore =>
  // The one place that pretends: no member is looked at before it is called.
  new Proxy({} as GraphStore, { get: () => answer })
