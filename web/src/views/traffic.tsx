import '../styles/graph.css'
import '../styles/traffic.css'
import type { Subgraph, TrafficTotals } from '@reftel/api/types'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { Bars } from '../figures/bars.tsx'
import { everyMonth, nextMonth, type PeriodCount } from '../figures/months.ts'
import { flowsOf, type Volume, volumesOf } from '../figures/traffic-flows.ts'
import { TrafficMap } from '../figures/traffic-map.tsx'
import type { PaneHandle } from '../graph/graph-pane.tsx'
import { Choice } from '../parts/choice.tsx'
import { Answered, Empty, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { count, counted, period as periodWords } from '../parts/words.ts'
import { type TrafficRoute, traffic } from '../state/route.ts'
import { useChange } from '../state/router.ts'
import { TrafficPanel } from './traffic-panel.tsx'
import { TrafficTable } from './traffic-table.tsx'

// Only the network needs the drawing library.
const GraphPane = lazy(async () => ({ default: (await import('../graph/graph-pane.tsx')).GraphPane }))

/** Pairs of posts drawn, the busiest; a table holds more. */
const MOST = { map: 250, network: 120, table: 1000 } as const

const FORMS = [
  { id: 'map', label: 'Map' },
  { id: 'network', label: 'Network' },
  { id: 'table', label: 'Table' },
] as const

/** Half open, as the API asks: the month after the last one. */
const asked = ({ from, until, tag }: TrafficRoute) => ({ from, until: until && nextMonth(until), tag })

/** Who writes to whom, how much, and when. */
export function TrafficView({ route }: { readonly route: TrafficRoute }) {
  useTitle('Traffic')
  const change = useChange(route)
  const all = useAnswer(asks.totals({ by: 'month', tag: route.tag }))
  const within = useAnswer(asks.totals({ by: 'year', ...asked(route), ...(route.post && { post: route.post }) }))
  const answer = useAnswer(asks.traffic(asked(route), route.form === 'table' ? MOST.table : MOST.map))
  const tags = useAnswer(asks.tags())
  const counts = useMemo(
    () => (all.value?.items ?? []).flatMap(({ period, cables }) => (period === null ? [] : [{ period, cables }])),
    [all.value],
  )
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
        <Choice label="View" choices={FORMS} value={route.form} onChoose={(form) => change({ form })} />
        <Months counts={counts} route={route} />
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
        {(route.from || route.until || route.tag || route.post) && (
          <button type="button" onClick={() => change(traffic({ form: route.form }))}>
            Reset
          </button>
        )}
      </div>
      <Period counts={counts} route={route} />
      <Answered answer={answer} what="traffic">
        {(found) =>
          found.edges.length === 0 ? (
            <Empty title="No cables between posts">
              <p>Widen the period or take the tag away.</p>
            </Empty>
          ) : (
            <Forms found={found} route={route} />
          )
        }
      </Answered>
    </div>
  )
}

/** Each cable counted once, however many it went to; of a post what it sent and what it received. */
function totalWords({ cables, sent, received }: TrafficTotals['total'], post: string): string {
  if (post && sent !== null && received !== null)
    return `${post}: ${counted(sent, 'cable')} sent, ${count(received)} received`
  return counted(cables, 'cable')
}

/** Years, a click each, and bars of the months; a click takes a month, with shift a stretch. */
function Period({ counts, route }: { readonly counts: readonly PeriodCount[]; readonly route: TrafficRoute }) {
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

function Months({ counts, route }: { readonly counts: readonly PeriodCount[]; readonly route: TrafficRoute }) {
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

const NONE: readonly string[] = []

/** The network of the busiest pairs, their posts in order of traffic so that the busiest get the colours. */
function busiest(found: Subgraph, volumes: readonly Volume[]): Subgraph {
  const edges = found.edges
    .flatMap((edge) => (edge.kind === 'TRAFFIC' && edge.from !== edge.to ? [edge] : []))
    .toSorted((a, b) => b.cables - a.cables)
    .slice(0, MOST.network)
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { ...found, nodes: volumes.map(({ post }) => post).filter(({ name }) => ends.has(name)), edges }
}

function Forms({ found, route }: { readonly found: Subgraph; readonly route: TrafficRoute }) {
  const change = useChange(route)
  const [flow, setFlow] = useState('')
  const pane = useRef<PaneHandle>(null)
  const flows = useMemo(() => flowsOf(found), [found])
  const volumes = useMemo(() => volumesOf(found, flows), [found, flows])
  const network = useMemo(() => busiest(found, volumes), [found, volumes])
  const selected = useMemo(() => (route.post ? [`post:${route.post}`] : NONE), [route.post])
  const takePost = (name: string) => {
    setFlow('')
    change({ post: name === route.post ? '' : name })
  }
  const takeFlow = (id: string) => setFlow(id === flow ? '' : id)
  if (route.form === 'table') return <TrafficTable found={found} route={route} />
  const chosen = flow || route.post
  const choose = (id: string) => {
    if (id.startsWith('post:')) return takePost(id.slice('post:'.length))
    const edge = found.edges.find((each) => each.id === id)
    if (edge?.kind === 'TRAFFIC') takeFlow([edge.from, edge.to].sort().join('~'))
    else setFlow('')
  }
  return (
    <div className="traffic-body">
      <div className="graph-stage">
        {route.form === 'map' ? (
          <TrafficMap flows={flows} volumes={volumes} chosen={chosen} onFlow={takeFlow} onPost={takePost} />
        ) : (
          <Suspense fallback={<Loading what="the network" />}>
            <GraphPane
              ref={pane}
              subgraph={network}
              root=""
              open={NONE}
              layout="force"
              selected={selected}
              pin={NONE}
              frame=""
              turn={0}
              bright={null}
              label={`Network of ${counted(volumes.length, 'post')}`}
              onSelect={([id = '']) => choose(id)}
              onOpen={() => undefined}
              onRemove={() => undefined}
              onDrop={() => undefined}
              onFrame={() => undefined}
            />
          </Suspense>
        )}
      </div>
      <TrafficPanel route={route} flows={flows} volumes={volumes} flow={flow} onPost={takePost} onFlow={takeFlow} />
    </div>
  )
}
