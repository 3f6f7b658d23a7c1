import '../../styles/graph.css'
import '../../styles/graph-parts.css'
import '../../styles/traffic.css'
import type { TrafficTotals } from '@reftel/api/types'
import { useMemo } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { nextMonth } from '../../figures/months.ts'
import { DEPARTMENT, withoutDepartment } from '../../figures/traffic-flows.ts'
import { Choice } from '../../parts/choice.tsx'
import { Answered, Empty, NothingLoaded } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { count, counted, period as periodWords } from '../../parts/words.ts'
import { type TrafficRoute, traffic } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { TrafficForms } from './traffic-forms.tsx'
import { MonthFields, PeriodChooser } from './traffic-period.tsx'

/** Pairs of posts asked for, the busiest: the same for every form, so that all of them give the same figures. */
const MOST = 1000

const FORMS = [
  { id: 'map', label: 'Map' },
  { id: 'matrix', label: 'Matrix' },
  { id: 'network', label: 'Network' },
  { id: 'table', label: 'Table' },
] as const

const SCALES = [
  { id: 'linear', label: 'in proportion' },
  { id: 'log', label: 'logarithmic' },
] as const

const ORDERS = [
  { id: 'busiest', label: 'busiest first' },
  { id: 'west', label: 'west to east' },
  { id: 'name', label: 'by name' },
] as const

/** Half open, as the API asks: the month after the last one. */
const asked = ({ from, until, tag }: TrafficRoute) => ({ from, until: until && nextMonth(until), tag })

/** Who writes to whom, how much, and when. */
export function TrafficView({ route }: { readonly route: TrafficRoute }) {
  useTitle('Traffic')
  const change = useChange(route)
  const { form, department } = route
  const all = useAnswer(asks.totals({ by: 'month', tag: route.tag }))
  const within = useAnswer(asks.totals({ by: 'year', ...asked(route), ...(route.post && { post: route.post }) }))
  const answer = useAnswer(asks.traffic(asked(route), MOST))
  const tags = useAnswer(asks.tags())
  const counts = useMemo(
    () => (all.value?.items ?? []).flatMap(({ period, cables }) => (period === null ? [] : [{ period, cables }])),
    [all.value],
  )
  const changed = [route.from, route.until, route.tag, route.post, route.pair].some(Boolean) || !department
  return (
    <div className="traffic-view">
      <div className="graph-title">
        <h1>Traffic between posts</h1>
        <p className="quiet" role="status">
          {within.value && !within.loading && totalWords(within.value.total, route.post)}
          {route.from && `, ${periodWords(route.from)}`}
          {route.until && route.until !== route.from && ` to ${periodWords(route.until)}`}
        </p>
      </div>
      <div className="bar" role="toolbar" aria-label="Traffic">
        <Choice label="View" choices={FORMS} value={form} onChoose={(id) => change({ form: id })} />
        <MonthFields counts={counts} route={route} />
        <label className="field">
          TAGS
          <select value={route.tag} onChange={(event) => change({ tag: event.target.value })}>
            <option value="">all</option>
            {tags.value?.items.map(({ code, meaning }) => (
              <option key={code} value={code}>
                {meaning ? `${code}: ${meaning}` : code}
              </option>
            ))}
          </select>
        </label>
        {(form === 'map' || form === 'matrix') && (
          <Choice label="Scale" choices={SCALES} value={route.scale} onChoose={(scale) => change({ scale })} />
        )}
        {form === 'matrix' && (
          <Choice label="Order" choices={ORDERS} value={route.order} onChoose={(order) => change({ order })} />
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={department}
            onChange={({ target }) =>
              change({ department: target.checked, ...(route.post === DEPARTMENT && { post: '' }), pair: '' })
            }
          />
          with {DEPARTMENT}
        </label>
        {changed && (
          <button type="button" onClick={() => change(traffic({ form, scale: route.scale, order: route.order }))}>
            Reset
          </button>
        )}
      </div>
      <PeriodChooser counts={counts} route={route} />
      <Answered answer={answer} what="traffic">
        {(found) => {
          const shown = department ? found : withoutDepartment(found)
          return shown.edges.length === 0 ? <NoTraffic /> : <TrafficForms found={shown} route={route} />
        }}
      </Answered>
    </div>
  )
}

function NoTraffic() {
  const stats = useAnswer(asks.stats())
  if (stats.value?.cables === 0) return <NothingLoaded />
  return (
    <Empty title="No cables between posts">
      <p>Widen the period or take a condition away.</p>
    </Empty>
  )
}

/** Each cable counted once, however many it went to; of a post what it sent and what it received. */
function totalWords({ cables, sent, received }: TrafficTotals['total'], post: string): string {
  if (post && sent !== null && received !== null)
    return `${post}: ${counted(sent, 'cable')} sent, ${count(received)} received`
  return counted(cables, 'cable')
}
