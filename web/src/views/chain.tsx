import '../styles/graph.css'
import '../styles/chain.css'
import type { Subgraph } from '@reftel/api/types'
import { useEffect } from 'react'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { ChainFigure } from '../figures/chain-figure.tsx'
import { type CableNode, cableName, isCites } from '../graph/subgraph.ts'
import { inTime } from '../graph/timeline.ts'
import { CableLine, Marking } from '../parts/cable-line.tsx'
import { Choice } from '../parts/choice.tsx'
import { Link } from '../parts/link.tsx'
import { Answered } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { counted, moment } from '../parts/words.ts'
import { type ChainRoute, cable, graph } from '../state/route.ts'
import { useChange } from '../state/router.ts'
import { DEEPEST, hrefOf } from '../state/url.ts'
import { EdgeWords } from './cable-lists.tsx'

const MOST = 300

const DIRECTIONS = [
  { id: 'both', label: 'both ways' },
  { id: 'cites', label: 'what it answers' },
  { id: 'citedBy', label: 'what answers it' },
] as const

/** A cable's chain of citations in time: what it answers, what answers it, one step after another. */
export function ChainView({ route }: { readonly route: ChainRoute }) {
  const { id, direction, depth } = route
  const change = useChange(route)
  const answer = useAnswer(asks.chain(id, { direction, depth, limit: MOST }))
  const start = answer.value?.nodes.find((node) => node.id === id)
  const name = start?.kind === 'Cable' ? cableName(start) : id
  useTitle(`Chain of ${name}`)
  const depths = Array.from({ length: DEEPEST.chain }, (_, n) => n + 1)
  return (
    <div className="chain-view">
      <div className="graph-title">
        <h1>
          <span className="quiet">Chain of</span> <span className="name">{name}</span>
        </h1>
        {answer.value && (
          <p className="quiet" role="status">
            {counted(answer.value.nodes.length, 'cable')} in the order of time
            {answer.value.truncated && ', more were cut off'}
          </p>
        )}
      </div>
      <div className="bar" role="toolbar" aria-label="Chain">
        <Choice
          label="Direction"
          choices={DIRECTIONS}
          value={direction}
          onChoose={(chosen) => change({ direction: chosen, at: '' })}
        />
        <label className="field">
          Steps
          <select value={depth} onChange={(event) => change({ depth: Number(event.target.value) })}>
            {depths.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <Link to={graph(id, { depth: Math.min(depth, DEEPEST.graph), direction })} className="button">
          As a graph
        </Link>
      </div>
      <Answered answer={answer} what="the chain">
        {(subgraph) => <Chain subgraph={subgraph} route={route} name={name} />}
      </Answered>
    </div>
  )
}

/** Keys belong to fields and lists while these are written in. */
const takesKeys = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')

function Chain(props: { readonly subgraph: Subgraph; readonly route: ChainRoute; readonly name: string }) {
  const { subgraph, route, name } = props
  const change = useChange(route)
  const cables = inTime(subgraph)
  const index = Math.max(
    0,
    cables.findIndex(({ id }) => id === (route.at || route.id)),
  )
  const current = cables[index]
  const go = (id: string) => change({ at: id === route.id ? '' : id }, 'replace')
  useEffect(() => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
    const step = (event: KeyboardEvent) => {
      const next = cables[index + (steps[event.key] ?? 0)]
      if (!(event.key in steps) || takesKeys(event.target) || event.altKey || event.metaKey || event.ctrlKey) return
      event.preventDefault()
      if (next) change({ at: next.id === route.id ? '' : next.id }, 'replace')
    }
    addEventListener('keydown', step)
    return () => removeEventListener('keydown', step)
  })
  return (
    <>
      <ChainFigure
        subgraph={subgraph}
        current={current?.id ?? ''}
        hrefOf={(id) => hrefOf({ ...route, at: id })}
        onPick={go}
        label={`Chain of ${name} on a timeline`}
      />
      {current && <Current of={current} at={index} cables={cables} subgraph={subgraph} onGo={go} />}
      <section aria-labelledby="in-time" className="in-time">
        <h2 id="in-time">In the order of time</h2>
        <ol className="cable-list">
          {cables.map((each) => (
            <li key={each.id} className={each.id === current?.id ? 'current' : ''}>
              <CableLine of={each} />
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

/** The cable being read, how it hangs in the chain, and the way to its neighbours in time. */
function Current(props: {
  readonly of: CableNode
  readonly at: number
  readonly cables: readonly CableNode[]
  readonly subgraph: Subgraph
  readonly onGo: (id: string) => void
}) {
  const { of, at, cables, subgraph, onGo } = props
  const names = new Map<string, string>(cables.map((each) => [each.id, cableName(each)]))
  const edges = subgraph.edges.filter(isCites).filter(({ source, target }) => source === of.id || target === of.id)
  const step = (label: string, key: string, next: CableNode | undefined) => (
    <button type="button" disabled={!next} onClick={() => next && onGo(next.id)} aria-keyshortcuts={key}>
      {label}
      {next && <span className="quiet"> {names.get(next.id)}</span>}
    </button>
  )
  return (
    <section className="chain-current" aria-label="The cable being read" data-at={of.id}>
      <div className="chain-steps">
        {step('← Earlier', 'ArrowLeft', cables[at - 1])}
        <span className="quiet">
          {at + 1} of {cables.length}
        </span>
        {step('Later →', 'ArrowRight', cables[at + 1])}
      </div>
      <div aria-live="polite">
        <h2>
          <Link to={cable(of.id)}>{cableName(of)}</Link>{' '}
          <span className="cable-subject">{of.held ? (of.subject ?? 'No subject') : 'Cited, not held'}</span>
        </h2>
        <p className="quiet">
          {of.held ? moment(of.date) : `${of.year ?? ''}, date supposed from what cites it`}{' '}
          <Marking classification={of.classification} />
        </p>
      </div>
      <ul className="panel-edges">
        {edges.map((edge) => {
          const out = edge.source === of.id
          const other = out ? edge.target : edge.source
          return (
            <li key={edge.id}>
              <span className="quiet">{out ? 'cites' : 'cited by'}</span>{' '}
              <button type="button" className="link" onClick={() => onGo(other)}>
                {names.get(other) ?? other}
              </button>
              <EdgeWords edge={edge} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
