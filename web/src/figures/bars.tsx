import type { MouseEvent } from 'react'
import { counted, period as periodWords } from '../parts/words.ts'
import { everyMonth, type PeriodCount } from './months.ts'

const BAR = { width: 10, height: 64, axis: 24 } as const

/** Fewest bars that the figure is as wide as, so that a single month is no wall. */
const LEAST_BARS = 40

/** Cables a month as bars. With `onPick` a bar takes a click, shift held to reach from the last one. */
export function Bars(props: {
  readonly counts: readonly PeriodCount[]
  readonly label: string
  /** Months that stand out; all when not given. */
  readonly lit?: (period: string) => boolean
  readonly onPick?: (period: string, reach: boolean) => void
}) {
  const { label, lit, onPick } = props
  const months = everyMonth(props.counts)
  const most = Math.max(1, ...months.map(({ cables }) => cables))
  const width = Math.max(LEAST_BARS, months.length) * BAR.width
  const years = months.flatMap(({ period }, index) =>
    index === 0 || period.endsWith('-01') || period.length === 4
      ? [{ year: period.slice(0, 4), x: index * BAR.width }]
      : [],
  )
  // A year's name needs the room of some months; the first one gives way.
  const named = years.filter(({ x }, index) => (years[index + 1]?.x ?? width) - x >= 4 * BAR.width || index > 0)
  const pick = (period: string) => onPick && { onClick: (event: MouseEvent) => onPick(period, event.shiftKey) }
  return (
    <svg
      className={`bars${onPick ? ' picking' : ''}`}
      viewBox={`0 0 ${width} ${BAR.height + BAR.axis}`}
      preserveAspectRatio="xMinYMax"
      role="img"
      aria-label={label}
    >
      <line className="ground" x1={0} x2={width} y1={BAR.height} y2={BAR.height} />
      {months.map(({ period, cables }, index) => {
        const height = cables === 0 ? 0 : Math.max(2, (cables / most) * (BAR.height - 4))
        return (
          <g key={period} className={!lit || lit(period) ? 'bar-lit' : 'bar-quiet'} {...pick(period)}>
            <title>{`${periodWords(period)}: ${counted(cables, 'cable')}`}</title>
            <rect className="reach" x={index * BAR.width} y={0} width={BAR.width} height={BAR.height} />
            <rect x={index * BAR.width + 1} y={BAR.height - height} width={BAR.width - 2} height={height} />
          </g>
        )
      })}
      {named.map(({ year, x }) => (
        <text key={year} x={x} y={BAR.height + BAR.axis - 6}>
          {year}
        </text>
      ))}
    </svg>
  )
}
