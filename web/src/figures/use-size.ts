import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from './world.ts'

/** The size of an element in pixels, told anew whenever it changes; null until it is on the page. */
export function useSize(element: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const on = element.current
    if (!on) return
    const sized = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setSize({ width: Math.round(width), height: Math.round(height) })
    })
    sized.observe(on)
    return () => sized.disconnect()
  }, [element])
  return size
}
