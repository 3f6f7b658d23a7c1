import { useSyncExternalStore } from 'react'
import type { Theme } from './palette.ts'

const DARK = '(prefers-color-scheme: dark)'

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DARK)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The theme that the reader's system asks for. */
export const useTheme = (): Theme =>
  useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? 'dark' : 'light'))
