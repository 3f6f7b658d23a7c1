import { useCallback, useSyncExternalStore } from 'react'
import { addressNow, basePath } from './base.ts'
import type { Route } from './route.ts'
import { hrefOf, readRoute } from './url.ts'

/** Fired on `window` when `navigate` changed the address; the browser itself fires `popstate` for back and forward. */
const NAVIGATED = 'reftel:navigated'

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed)
  addEventListener(NAVIGATED, changed)
  return () => {
    removeEventListener('popstate', changed)
    removeEventListener(NAVIGATED, changed)
  }
}

/** What the history keeps with an address: how many steps lie behind it in this very view, and whether it was left by going back. */
interface Kept {
  readonly step: number
}

const stepNow = (): number => (history.state as Kept | null)?.step ?? 0
/** The furthest step reached in the present view: what lies between it and the step now can be done again. */
let furthest = 0

/** Goes to a route. `replace` leaves no step in the history: for what is not worth going back to, such as a selection. */
export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = hrefOf(route)
  if (address === addressNow()) return
  const turned = subjectOf(readRoute(addressNow())) !== subjectOf(route)
  const kept = (step: number): Kept => ({ step })
  if (how === 'push') {
    furthest = turned ? 0 : stepNow() + 1
    history.pushState(kept(furthest), '', basePath() + address)
  } else history.replaceState(kept(turned ? 0 : stepNow()), '', basePath() + address)
  dispatchEvent(new Event(NAVIGATED))
  if (turned) scrollTo(0, 0)
}

/** What a view shows, the state of it aside: going from one to another begins anew. */
export const subjectOf = (route: Route): string =>
  `${route.view} ${'id' in route ? route.id : 'root' in route ? route.root : 'key' in route ? route.key : ''}`

/** Steps back and forth within the present view, by the browser's own history. */
export function useSteps(): { readonly undo: (() => void) | null; readonly redo: (() => void) | null } {
  useSyncExternalStore(subscribe, addressNow)
  const step = stepNow()
  return {
    undo: step > 0 ? () => history.back() : null,
    redo: step < furthest ? () => history.forward() : null,
  }
}

/** The route of the address bar, read anew whenever it changes. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, addressNow)
  return readRoute(address)
}

/** Changes some of the state of the present view. */
export function useChange<T extends Route>(route: T): (some: Partial<T>, how?: 'push' | 'replace') => void {
  return useCallback((some, how) => navigate({ ...route, ...some }, how), [route])
}
