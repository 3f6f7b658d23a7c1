import { type PointerEvent, useState } from 'react'
import { isDrawn } from './lasso.ts'
import type { Point } from './timeline.ts'

/** Over the drawing while one selects by a line around nodes; a click gives no line. `more`: beside what is selected already. */
export function LassoPad({ onDraw }: { readonly onDraw: (line: readonly Point[], more: boolean) => void }) {
  const [line, setLine] = useState<readonly Point[]>([])
  const at = (event: PointerEvent<SVGSVGElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  return (
    <svg
      className="lasso-pad"
      aria-hidden="true"
      data-testid="lasso"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setLine([at(event)])
      }}
      onPointerMove={(event) => line.length > 0 && setLine([...line, at(event)])}
      onPointerCancel={() => setLine([])}
      onPointerUp={(event) => {
        setLine([])
        onDraw(isDrawn(line) ? line : [], event.shiftKey || event.metaKey || event.ctrlKey)
      }}
    >
      <path d={line.map(({ x, y }, n) => `${n ? 'L' : 'M'}${x} ${y}`).join(' ')} />
    </svg>
  )
}
