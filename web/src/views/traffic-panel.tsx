import { nextMonth } from '../figures/months.ts'
import type { Flow, Volume } from '../figures/traffic-flows.ts'
import { Link } from '../parts/link.tsx'
import { count, counted } from '../parts/words.ts'
import { graph, type SearchRoute, search, type TrafficRoute } from '../state/route.ts'

/** Rows of each list. */
const LISTED = 20

/** The search of the cables that one post sent another in the period shown. */
export const cablesBetween = (route: TrafficRoute, from: string, to: string): SearchRoute =>
  search({ post: from, to, tag: route.tag, ...periodOf(route) })

/** The period as days, half open. */
export const periodOf = ({ from, until }: TrafficRoute) => ({
  from: from && `${from}-01`,
  until: until && `${nextMonth(until)}-01`,
})

interface TrafficPanelProps {
  readonly route: TrafficRoute
  readonly flows: readonly Flow[]
  readonly volumes: readonly Volume[]
  readonly flow: string
  readonly onPost: (name: string) => void
  readonly onFlow: (id: string) => void
}

/** Beside the map: the chosen pair or post, else the busiest; each number leads to its cables. */
export function TrafficPanel(props: TrafficPanelProps) {
  const { route, flows, volumes, flow, onPost } = props
  const pair = flows.find(({ id }) => id === flow)
  const volume = volumes.find(({ post }) => post.name === route.post)
  return (
    <aside className="traffic-side" aria-label="Posts and pairs">
      {pair ? (
        <Pair of={pair} {...props} />
      ) : volume ? (
        <PostTraffic of={volume} {...props} />
      ) : (
        <>
          <h2 className="words">Busiest posts</h2>
          <p className="quiet">Deliveries in the pairs drawn; a cable counts once for each addressee</p>
          <ul className="count-list">
            {volumes.slice(0, LISTED).map(({ post, cables }) => (
              <li key={post.name}>
                <button type="button" className="link" onClick={() => onPost(post.name)}>
                  {post.name}
                </button>{' '}
                <span className="count">{count(cables)}</span>
              </li>
            ))}
          </ul>
          <NoPlace volumes={volumes} />
        </>
      )}
    </aside>
  )
}

function NoPlace({ volumes }: { readonly volumes: readonly Volume[] }) {
  const none = volumes.filter(({ post }) => post.latitude === null)
  if (none.length === 0) return null
  return <p className="quiet">{counted(none.length, 'post')} without a place on the map; the network shows them too.</p>
}

function Pair({ of, route, onFlow }: TrafficPanelProps & { readonly of: Flow }) {
  const way = (from: string, to: string, cables: number) =>
    cables > 0 && (
      <li>
        <Link to={cablesBetween(route, from, to)}>
          {from} → {to}
        </Link>{' '}
        <span className="count">{count(cables)}</span>
      </li>
    )
  return (
    <>
      <h2>
        {of.a} – {of.b}
      </h2>
      <ul className="count-list">
        {way(of.a, of.b, of.there)}
        {way(of.b, of.a, of.back)}
      </ul>
      <button type="button" onClick={() => onFlow(of.id)}>
        Back to the busiest
      </button>
    </>
  )
}

function PostTraffic({ of, route, flows, onPost, onFlow }: TrafficPanelProps & { readonly of: Volume }) {
  const { name } = of.post
  const own = flows.filter(({ a, b }) => a === name || b === name)
  return (
    <>
      <div className="panel-head">
        <h2>{name}</h2>
        <p className="quiet">Deliveries in the pairs drawn; a cable counts once for each addressee</p>
        <p className="ways">
          <Link to={search({ post: name, ...periodOf(route) })}>Cables sent</Link>
          <Link to={search({ to: name, ...periodOf(route) })}>received</Link>
          <Link to={graph(`post:${name}`)}>Graph</Link>
        </p>
      </div>
      <ul className="count-list">
        {own.slice(0, LISTED).map((flow) => (
          <li key={flow.id}>
            <button type="button" className="link" onClick={() => onFlow(flow.id)}>
              {flow.a === name ? flow.b : flow.a}
            </button>{' '}
            <span className="count">{count(flow.there + flow.back)}</span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onPost(name)}>
        All posts
      </button>
    </>
  )
}
