import { useEffect } from 'react'

/** Names the page in the browser's title and history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Reftel` : 'Reftel: cables by their references'
  }, [title])
}
