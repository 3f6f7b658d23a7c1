import { useEffect, useRef } from 'react'
import type { Flow, Volume } from '../../figures/traffic-flows.ts'
import { Link } from '../../parts/link.tsx'
import { count, counted } from '../../parts/words.ts'
import { graph, search, type TrafficRoute } from '../../state/route.ts'
import { SignedThere } from './signed-there.tsx'
import { daysOfPeriod, PairTraffic } from './traffic-pair.tsx'

/** Rows of each list. */
const LISTED = 20

interface TrafficPanelProps {
  readonly route: TrafficRoute
  readonly flows: readonly Flow[]
  readonly volumes: readonly Volume[]
  /** How many pairs were counted, the busiest, where these are not all. */
  readonly cut: number | null
  readonly onPost: (name: string) => void
  readonly onPair: (id: string) => void
}

/** Beside the map: the chosen pair or post, else the busiest; each number leads to its cables. */
export function TrafficPanel(props: TrafficPanelProps) {
  const { route, flows, volumes, cut, onPost, onPair } = props
  const volume = volumes.find(({ post }) => post.name === route.post)
  const side = useRef<HTMLElement>(null)
  const chosen = useRef(`${route.post} ${route.pair}`)
  // What was pressed is gone with its list: who walks by keyboard goes on in what took its place.
  useEffect(() => {
    if (document.activeElement === document.body && chosen.current !== `${route.post} ${route.pair}`)
      side.current?.focus({ preventScroll: true })
    chosen.current = `${route.post} ${route.pair}`
  }, [route.post, route.pair])
  return (
    <aside className="traffic-side" aria-label="Posts and pairs" ref={side} tabIndex={-1}>
      {route.pair ? (
        <PairTraffic
          route={route}
          flow={flows.find(({ id }) => id === route.pair)}
          onLeave={() => onPair(route.pair)}
        />
      ) : volume ? (
        <PostTraffic of={volume} {...props} />
      ) : (
        <>
          <h2 className="words">Busiest posts</h2>
          <p className="quiet">{countedWords(cut)}</p>
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

const countedWords = (cut: number | null): string =>
  `Deliveries${cut === null ? '' : ` of the ${count(cut)} busiest pairs`}; a cable counts once for each addressee`

function NoPlace({ volumes }: { readonly volumes: readonly Volume[] }) {
  const none = volumes.filter(({ post }) => post.latitude === null)
  if (none.length === 0) return null
  return <p className="quiet">{counted(none.length, 'post')} without a place on the map; the network shows them too.</p>
}

function PostTraffic({ of, route, flows, cut, onPost, onPair }: TrafficPanelProps & { readonly of: Volume }) {
  const { name } = of.post
  const own = flows.filter(({ a, b }) => a === name || b === name)
  return (
    <>
      <div className="panel-head">
        <h2>{name}</h2>
        <p className="quiet">{countedWords(cut)}</p>
        <p className="quiet map-signs">
          <span className="sign sent" /> sent <span className="sign received" /> received
        </p>
        <p className="ways">
          <Link to={search({ post: name, ...daysOfPeriod(route) })}>Cables sent</Link>
          <Link to={search({ to: name, ...daysOfPeriod(route) })}>received</Link>
          <Link to={graph(`post:${name}`)}>Graph</Link>
        </p>
      </div>
      <SignedThere post={name} route={route} />
      <ul className="count-list">
        {own.slice(0, LISTED).map((flow) => (
          <li key={flow.id}>
            <button type="button" className="link" onClick={() => onPair(flow.id)}>
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
