import type { LoadHook } from 'node:module'

/** A part of linking that is left out: exports of one built module, replaced. */
export interface LeftOut {
  /** The end of the module's address. */
  readonly module: string
  /** Declarations of the exports that are to stand for its own. */
  readonly source: string
}

let left: LeftOut | null = null

/** Runs in the thread of module hooks, before any module of the product is loaded. */
export function initialize(part: LeftOut): void {
  left = part
}

export const load: LoadHook = (url, context, next) =>
  left && url.endsWith(left.module)
    ? {
        format: 'module',
        shortCircuit: true,
        // What a module declares goes before what it passes on.
        source: `import * as whole from '${url}?whole'\nexport * from '${url}?whole'\n${left.source}`,
      }
    : next(url, context)
