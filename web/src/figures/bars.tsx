import type { MouseEvent } from 'react'
import { counted, period as periodWords } from '../parts/words.ts'
import { everyMonth, namedYears, type PeriodCount } from './months.ts'

/** Height that the figure is reckoned in; it is as wide as its place, and its letters are those of the page. */
const HEIGHT = 64

/** Fewest bars that the figure is as wide as, those of a year, so that a single month is no wall. */
const LEAST_BARS = 12

/** Beyond this share of the width a year has no room for its name. */
const END_YEARS = 0.93

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
  const width = Math.max(LEAST_BARS, months.length)
  const pick = (period: string) => onPick && { onClick: (event: MouseEvent) => onPick(period, event.shiftKey) }
  return (
    <figure className={`bars${onPick ? ' picking' : ''}`}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {months.map(({ period, cables }, index) => {
          const height = cables === 0 ? 0 : Math.max(2, (cables / most) * (HEIGHT - 4))
          return (
            <g key={period} className={!lit || lit(period) ? 'bar-lit' : 'bar-quiet'} {...pick(period)}>
              <title>{`${periodWords(period)}: ${counted(cables, 'cable')}`}</title>
              <rect className="reach" x={index} y={0} width={1} height={HEIGHT} />
              <rect x={index + 0.08} y={HEIGHT - height} width={0.84} height={height} />
            </g>
          )
        })}
      </svg>
      <div className="bars-years" aria-hidden="true">
        {namedYears(months)
          .filter(({ index }) => index <= END_YEARS * width)
          .map(({ year, index }) => (
            <span key={year} style={{ left: `${(100 * index) / width}%` }}>
              {year}
            </span>
          ))}
      </div>
    </figure>
  )
}
