import { useCallback, useSyncExternalStore } from 'react'
import type { Route } from './route.ts'
import { hrefOf, readRoute } from './url.ts'

/** Fired on `window` when `navigate` changed the address; the browser itself fires `popstate` for back and forward. */
const NAVIGATED = 'reftel:navigated'

const addressNow = () => `${location.pathname}${location.search}`

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed)
  addEventListener(NAVIGATED, changed)
  return () => {
    removeEventListener('popstate', changed)
    removeEventListener(NAVIGATED, changed)
  }
}

/** Goes to a route. `replace` leaves no step in the history: for what is not worth going back to, such as a selection. */
export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = hrefOf(route)
  if (address === addressNow()) return
  const turned = readRoute(addressNow()).view !== route.view
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  dispatchEvent(new Event(NAVIGATED))
  if (turned) scrollTo(0, 0)
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
