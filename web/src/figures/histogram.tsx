import { type PointerEvent, useRef } from 'react'
import { counted } from '../parts/words.ts'
import type { DateBar } from './dates.ts'

/** A stretch of dates, ISO days, half open; both empty for all. */
export interface Stretch {
  readonly from: string
  readonly until: string
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/**
 * Bars of dates with a brush over them: drawn with the pointer, or by its two ends with the arrow keys. `onBrush` gets both ends
 * empty when all is taken again.
 */
export function Histogram(props: {
  readonly bars: readonly DateBar[]
  readonly brushed: Stretch
  readonly onBrush: (stretch: Stretch) => void
}) {
  const { bars, brushed, onBrush } = props
  const drag = useRef<number | null>(null)
  const most = Math.max(1, ...bars.map(({ number }) => number))
  const last = bars.length - 1
  const [from, until] = [
    brushed.from ? Date.parse(brushed.from) : null,
    brushed.until ? Date.parse(brushed.until) : null,
  ]
  const start =
    from === null
      ? 0
      : Math.max(
          0,
          bars.findIndex((bar) => bar.until > from),
        )
  const end =
    until === null
      ? last
      : Math.max(
          start,
          bars.findLastIndex((bar) => bar.from < until),
        )
  const set = (a: number, b: number) => {
    const [low, high] = [bars[Math.max(0, Math.min(a, b))], bars[Math.min(last, Math.max(a, b))]]
    if (!low || !high) return
    const all = low === bars[0] && high === bars[last]
    onBrush(all ? { from: '', until: '' } : { from: dayOf(low.from), until: dayOf(high.until) })
  }
  const barAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return Math.max(0, Math.min(last, Math.floor(((event.clientX - left) / width) * bars.length)))
  }
  if (bars.length < 2) return null
  const chosen = from !== null || until !== null
  return (
    <div className="histogram">
      <div
        className="histogram-bars"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drag.current = barAt(event)
          set(drag.current, drag.current)
        }}
        onPointerMove={(event) => drag.current !== null && set(drag.current, barAt(event))}
        onPointerUp={() => {
          drag.current = null
        }}
      >
        {bars.map(({ label, number, from: at }, n) => (
          <span
            key={at}
            className={n >= start && n <= end ? 'in' : 'out'}
            style={{ height: `${(100 * number) / most}%` }}
            title={`${label}: ${counted(number, 'cable')}`}
          />
        ))}
      </div>
      <div className="histogram-ends">
        <input
          type="range"
          aria-label="First date that stays bright"
          aria-valuetext={bars[start]?.label}
          min={0}
          max={last}
          value={start}
          onChange={({ target }) => set(Math.min(Number(target.value), end), end)}
        />
        <input
          type="range"
          aria-label="Last date that stays bright"
          aria-valuetext={bars[end]?.label}
          min={0}
          max={last}
          value={end}
          onChange={({ target }) => set(start, Math.max(Number(target.value), start))}
        />
      </div>
      <p className="histogram-words quiet">
        <span>{bars[start]?.label}</span>
        {chosen && (
          <button type="button" className="link" onClick={() => onBrush({ from: '', until: '' })}>
            all dates
          </button>
        )}
        <span>{bars[end]?.label}</span>
      </p>
    </div>
  )
}
