import { useEffect, useState } from 'react'

/** A font that does not come is not waited for longer than this. */
const WAIT_MS = 1500

/**
 * Whether the drawing's font is there. The drawing library measures words once and keeps the measure: words measured in another
 * font would be cut off.
 */
export function useInk(): boolean {
  const [inked, setInked] = useState(() => document.fonts.check('11px "IBM Plex Mono"'))
  useEffect(() => {
    if (inked) return
    const done = () => setInked(true)
    const late = setTimeout(done, WAIT_MS)
    document.fonts.load('11px "IBM Plex Mono"').then(done, done)
    return () => clearTimeout(late)
  }, [inked])
  return inked
}
