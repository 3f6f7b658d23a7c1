import { select } from 'd3-selection'
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Look, WHOLE } from './world.ts'

const LEAST = 0.5
const MOST = 24
const STEP = 1.5

/** Moving and enlarging the map. */
export interface MapZoom {
  readonly look: Look
  readonly closer: () => void
  readonly farther: () => void
  readonly whole: () => void
}

/**
 * Drag, wheel, pinch and double click, as d3-zoom has them. The wheel enlarges with Ctrl or ⌘ held and one finger scrolls as
 * long as the whole is seen, so that the page can still be scrolled over the map. `start` is put on once there is one; `onRest` is told when a reader's hand rests.
 */
export function useMapZoom(
  svg: RefObject<SVGSVGElement | null>,
  start: Look | null,
  onRest: (look: Look) => void,
): MapZoom {
  const [look, setLook] = useState<Look>(WHOLE)
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null)
  const rest = useRef(onRest)
  rest.current = onRest
  useEffect(() => {
    const element = svg.current
    if (!element) return
    const moved = zoom<SVGSVGElement, unknown>()
      .scaleExtent([LEAST, MOST])
      .filter((event: Event) => {
        if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey
        if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || zoomTransform(element).k > 1
        return !(event as MouseEvent).ctrlKey && !(event as MouseEvent).button
      })
      .on('zoom', ({ transform }: { transform: ZoomTransform }) =>
        setLook({ x: transform.x, y: transform.y, k: transform.k }),
      )
      .on('end', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: Event | null }) => {
        if (sourceEvent) rest.current({ x: transform.x, y: transform.y, k: transform.k })
      })
    behaviour.current = moved
    select(element).call(moved)
    return () => {
      select(element).on('.zoom', null)
    }
  }, [svg])
  const put = (to: Look) => {
    const element = svg.current
    if (element && behaviour.current)
      behaviour.current.transform(select(element), zoomIdentity.translate(to.x, to.y).scale(to.k))
  }
  const started = useRef(false)
  useEffect(() => {
    if (started.current || start === null) return
    started.current = true
    put(start)
  })
  const by = (factor: number) => () => {
    const element = svg.current
    if (!element) return
    const { clientWidth, clientHeight } = element
    const k = Math.min(MOST, Math.max(LEAST, look.k * factor))
    const next = {
      k,
      x: clientWidth / 2 - ((clientWidth / 2 - look.x) * k) / look.k,
      y: clientHeight / 2 - ((clientHeight / 2 - look.y) * k) / look.k,
    }
    put(next)
    onRest(next)
  }
  return {
    look,
    closer: by(STEP),
    farther: by(1 / STEP),
    whole: () => {
      put(WHOLE)
      onRest(WHOLE)
    },
  }
}
