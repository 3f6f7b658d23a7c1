import type { CableSummary, SearchPage } from '@reftel/api/types'
import { asks } from '../../client/asks.ts'
import { usePages } from '../../client/pages.ts'
import { nextMonth } from '../../figures/months.ts'
import type { Flow } from '../../figures/traffic-flows.ts'
import { cableName } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { More } from '../../parts/more.tsx'
import { Answered } from '../../parts/states.tsx'
import { count, counted, day } from '../../parts/words.ts'
import { cable, type SearchRoute, search, type TrafficRoute } from '../../state/route.ts'

const PAGE = 20

/** The search of the cables that one post sent another in the period shown. */
export const cablesBetween = (route: TrafficRoute, from: string, to: string): SearchRoute =>
  search({ post: from, to, tag: route.tag, ...daysOfPeriod(route) })

/** The period as days, half open. */
export const daysOfPeriod = ({ from, until }: TrafficRoute) => ({
  from: from && `${from}-01`,
  until: until && `${nextMonth(until)}-01`,
})

/** The search of what two posts wrote to one another, in both directions. */
const cablesOfPair = (route: TrafficRoute, a: string, b: string): SearchRoute =>
  search({
    q: `(from:"${a}" to:"${b}") OR (from:"${b}" to:"${a}")`,
    tag: route.tag,
    ...daysOfPeriod(route),
  })

/** What two posts wrote to one another: the number each way, and the cables of both in one list, newest first. */
export function PairTraffic(props: {
  readonly route: TrafficRoute
  /** Of the pairs that came with the drawing; none where the address names another. */
  readonly flow: Flow | undefined
  readonly onLeave: () => void
}) {
  const { route, flow, onLeave } = props
  const [a = '', b = ''] = route.pair.split('~')
  const both = cablesOfPair(route, a, b)
  const { view: _, form: __, ...listing } = both
  const ask = (cursor: string | null) => asks.search(listing, PAGE, cursor)
  const { answer, next } = usePages<SearchPage>(ask(null).path, ask)
  return (
    <>
      <h2>
        {a} – {b}
      </h2>
      <ul className="count-list">
        {[
          { from: a, to: b, cables: flow?.there },
          { from: b, to: a, cables: flow?.back },
        ].map(({ from, to, cables }) => (
          <li key={from}>
            <Link to={cablesBetween(route, from, to)}>
              {from} → {to}
            </Link>{' '}
            <span className="count">{cables === undefined ? '' : count(cables)}</span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onLeave}>
        Back to the busiest
      </button>
      <Answered answer={answer} what="cables">
        {({ items, first, more }) => (
          <>
            <p className="quiet">
              <Link to={both}>{counted(first.total, 'cable')} both ways</Link>, newest first
            </p>
            <ol className="pair-list" data-testid="pair" data-rows={items.length}>
              {items.map((each) => (
                <PairCable key={each.id} of={each} to={each.from === a ? b : a} />
              ))}
            </ol>
            <More more={more} answer={answer} next={next} />
          </>
        )}
      </Answered>
    </>
  )
}

function PairCable({ of, to }: { readonly of: CableSummary; readonly to: string }) {
  return (
    <li>
      <span>
        <Link to={cable(of.id)} className="cable-name">
          {cableName(of)}
        </Link>{' '}
        <span className="quiet">to {to}</span>
      </span>
      <span className="cable-date">{day(of.date)}</span>
      <span className="cable-subject">{of.subject ?? 'No subject'}</span>
    </li>
  )
}
