import type { PersonDetail } from '@reftel/api/types'
import { counted, days } from '../../parts/words.ts'

const DAY = 86_400_000

/** Least share of the figure that a title takes, so that a single cable is seen. */
const LEAST_SHARE = 0.012

/** Which title was met when, as bars on one axis of time. */
export function TitlesOverTime({ titles }: { readonly titles: PersonDetail['titlesOverTime'] }) {
  const first = Math.min(...titles.map(({ from }) => Date.parse(from)))
  const last = Math.max(...titles.map(({ until }) => Date.parse(until)))
  const span = Math.max(DAY, last - first)
  return (
    <section aria-labelledby="titles">
      <h2 id="titles">Titles over time</h2>
      <ul className="titles">
        {titles.map(({ title, from, until, cables }) => {
          const start = (Date.parse(from) - first) / span
          const share = Math.max(LEAST_SHARE, (Date.parse(until) - Date.parse(from)) / span)
          return (
            <li key={title}>
              <span className="title-name">{title}</span>
              <span className="title-axis" aria-hidden="true">
                <span
                  style={{ left: `${Math.min(1 - LEAST_SHARE, start) * 100}%`, width: `${Math.min(share, 1) * 100}%` }}
                />
              </span>
              <span className="quiet">
                {days(from, until)}, {counted(cables, 'cable')}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
