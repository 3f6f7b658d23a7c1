import { Bars } from '../../figures/bars.tsx'
import { everyMonth, type PeriodCount } from '../../figures/months.ts'
import { count, period as periodWords } from '../../parts/words.ts'
import type { TrafficRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'

/** Years, a click each, and bars of the months; a click takes a month, with shift a stretch. */
export function PeriodChooser({
  counts,
  route,
}: {
  readonly counts: readonly PeriodCount[]
  readonly route: TrafficRoute
}) {
  const change = useChange(route)
  if (counts.length === 0) return null
  const { from, until } = route
  const pick = (month: string, reach: boolean) => {
    if (!reach || !from) return change({ from: month, until: month })
    const [start = month, end = month] = [from, month].sort()
    change({ from: start, until: end })
  }
  const years = [...new Set(counts.map(({ period }) => period.slice(0, 4)))].sort()
  return (
    <>
      <div className="chips" role="toolbar" aria-label="Years">
        {years.map((year) => {
          const on = from === `${year}-01` && until === `${year}-12`
          const whole = { from: `${year}-01`, until: `${year}-12` }
          return (
            <button
              key={year}
              type="button"
              className="chip"
              aria-pressed={on}
              onClick={() => change(on ? { from: '', until: '' } : whole)}
            >
              {year}{' '}
              <span className="count">
                {count(sum(counts.filter(({ period }) => period.startsWith(year)).map(({ cables }) => cables)))}
              </span>
            </button>
          )
        })}
      </div>
      <Bars
        counts={counts}
        label="Cables a month. Choose the period in the fields above."
        lit={(month) => (!from || month >= from) && (!until || month <= until)}
        onPick={pick}
      />
    </>
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/** The first and the last month as fields. */
export function MonthFields({
  counts,
  route,
}: {
  readonly counts: readonly PeriodCount[]
  readonly route: TrafficRoute
}) {
  const change = useChange(route)
  const months = everyMonth(counts).map(({ period }) => period)
  const field = (name: 'from' | 'until', label: string, usual: string) => (
    <label className="field">
      {label}
      <select value={route[name]} onChange={(event) => change({ [name]: event.target.value })}>
        <option value="">{usual}</option>
        {[...new Set([...months, route[name]])].filter(Boolean).map((month) => (
          <option key={month} value={month}>
            {periodWords(month)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      {field('from', 'From', 'first')}
      {field('until', 'to', 'last')}
    </>
  )
}
