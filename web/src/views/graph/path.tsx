import '../../styles/path.css'
import type { CableSummary, Paths } from '@reftel/api/types'
import { Fragment } from 'react'
import { useAnswer, useItems } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { cableName, isCable, isCites, shortestWay } from '../../graph/subgraph.ts'
import { CableLine } from '../../parts/cable-line.tsx'
import { Link } from '../../parts/link.tsx'
import { CablePicker } from '../../parts/search-box.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { count, counted } from '../../parts/words.ts'
import { graph, type PathRoute, path } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { EdgeWords } from '../cable/cable-lists.tsx'

/** A shortest way of citations between two cables, with the sentence that makes each step. */
export function PathView({ route }: { readonly route: PathRoute }) {
  useTitle('Paths')
  const { from, to, directed } = route
  const change = useChange(route)
  const answer = useAnswer(from && to ? asks.paths(from, to, directed) : null)
  return (
    <div className="path-view">
      <h1>How two cables hang together</h1>
      <div className="path-ends">
        <div className="field">
          <span aria-hidden="true">From</span>
          <CablePicker label="From cable" value={from} onPick={(id) => change({ from: id })} />
        </div>
        <div className="field">
          <span aria-hidden="true">To</span>
          <CablePicker label="To cable" value={to} onPick={(id) => change({ to: id })} />
        </div>
        <label className="check">
          <input type="checkbox" checked={directed} onChange={(event) => change({ directed: event.target.checked })} />
          only from citing to cited
        </label>
        {from && to && (
          <Link to={path(to, from, directed)} className="button">
            Turn round
          </Link>
        )}
      </div>
      {from && to ? (
        <Answered answer={answer} what="the path">
          {(found) =>
            found.length === null ? (
              <Empty title="No path between them">
                <p>
                  {directed
                    ? 'Try both directions: a path may lead over a cable that cites both.'
                    : 'Their chains of citations do not meet in this corpus.'}
                </p>
              </Empty>
            ) : (
              <Steps found={found} from={from} to={to} />
            )
          }
        </Answered>
      ) : (
        <>
          <p className="quiet">Give two cables, by number or by words of the subject.</p>
          {!from && !to && <Suggested />}
        </>
      )}
    </div>
  )
}

/** A pair of the corpus at hand that hangs together: the cable cited most, and the last one that came of it. */
function Suggested() {
  const [first] = useItems(asks.search({ sort: 'cited' }, 1))
  const lineage = useAnswer(first ? asks.lineage(first.id, { up: 0, down: 100, limit: SUGGESTED }) : null)
  const last = lineage.value?.nodes
    .filter(({ id }) => id !== first?.id)
    .toSorted(byDate)
    .at(-1)
  if (!first || !last) return null
  return (
    <p>
      For example:{' '}
      <Link to={path(last.id, first.id)}>
        how {cableName(last)} leads back to {cableName(first)}
      </Link>
    </p>
  )
}

const SUGGESTED = 100
const byDate = (a: CableSummary, b: CableSummary) => (a.date ?? '').localeCompare(b.date ?? '')

function Steps({ found, from, to }: { readonly found: Paths; readonly from: string; readonly to: string }) {
  const nodes = new Map(found.nodes.map((node) => [node.id as string, node]))
  const cables = (shortestWay(found, from, to) ?? []).flatMap((id) => nodes.get(id) ?? []).filter(isCable)
  const [first] = cables
  return (
    <>
      <p className="quiet" role="status">
        {counted(Math.max(0, cables.length - 1), 'step')}
        {found.count > 1 && `, one of ${count(found.count)} ways as short`}
        {first && (
          <>
            {' · '}
            <Link to={graph(first.id, { open: cables.slice(1).map(({ id }) => id) })}>Show as a graph</Link>
          </>
        )}
      </p>
      <ol className="path-steps" data-testid="path" data-cables={cables.length}>
        {cables.map((each, index) => {
          const before = cables[index - 1]
          const edge = before && found.edges.filter(isCites).find((e) => joins(e, before.id, each.id))
          return (
            <Fragment key={each.id}>
              {before && edge && (
                <li className="path-edge">
                  <span>
                    {edge.source === before.id
                      ? `↓ ${cableName(before)} cites ${cableName(each)}`
                      : `↑ ${cableName(each)} cites ${cableName(before)}`}
                  </span>
                  <EdgeWords edge={edge} passage={passageOf(found, edge.id)} />
                </li>
              )}
              <li>
                <CableLine of={each} />
              </li>
            </Fragment>
          )
        })}
      </ol>
    </>
  )
}

/** The sentence behind a step, the surest place first as the answer has it. */
const passageOf = ({ quotes }: Paths, edge: string) => quotes.find((quote) => quote.edge === edge)?.passage ?? null

const joins = ({ source, target }: { source: string; target: string }, a: string, b: string) =>
  (source === a && target === b) || (source === b && target === a)
