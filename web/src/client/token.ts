import { useSyncExternalStore } from 'react'

/** Code of the problem that a service with a token answers with to who gives none. */
export const TOKEN_WANTED = 'RFT_TOKEN'

/** Where the browser keeps the token, as long as the tab is open. */
const KEY = 'reftel.token'

const WANTED = 'reftel:token-wanted'
let wanted = false

/** The head of a request that gives the token; nothing where none was given. */
export function authorization(): { readonly authorization?: string } {
  try {
    const token = sessionStorage.getItem(KEY)
    return token ? { authorization: `Bearer ${token}` } : {}
  } catch {
    // A window that keeps nothing has no token either.
    return {}
  }
}

/** The service asked for a token, or for another one. */
export function wantToken(): void {
  wanted = true
  dispatchEvent(new Event(WANTED))
}

/** Keeps the token and asks everything anew. */
export function giveToken(token: string): void {
  sessionStorage.setItem(KEY, token.trim())
  location.reload()
}

/** Whether the service wants a token that it was not given. */
export const useTokenWanted = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      addEventListener(WANTED, changed)
      return () => removeEventListener(WANTED, changed)
    },
    () => wanted,
  )
