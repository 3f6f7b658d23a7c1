import type { Lineage } from '@reftel/api/types'
import { type RefObject, useMemo } from 'react'
import { beyondLineage, type Turn } from '../../graph/conversation.ts'
import { cableName } from '../../graph/subgraph.ts'
import { count } from '../../parts/words.ts'
import type { ChainRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { MOST_IN_CHAIN } from '../../state/url.ts'
import { ChainCard } from './chain-card.tsx'
import type { ReadersWalk } from './use-walk.ts'

/** How many more cables a click at either end asks for. */
const MORE = 60

/** The cables as cards, with what was cut off at either end. */
export function ChainCards(props: {
  readonly lineage: Lineage
  readonly turns: readonly Turn[]
  readonly route: ChainRoute
  readonly walk: ReadersWalk
  readonly list: RefObject<HTMLOListElement | null>
}) {
  const { lineage, turns, route, walk, list } = props
  const change = useChange(route)
  const names = useMemo(() => new Map(lineage.nodes.map((node) => [node.id, cableName(node)])), [lineage])
  const { earlier, later } = beyondLineage(lineage)
  const more = () => change({ limit: Math.min(MOST_IN_CHAIN, route.limit + MORE) }, 'replace')
  return (
    <>
      {earlier > 0 && (
        <button type="button" className="chain-more" onClick={more}>
          {count(earlier)} earlier
        </button>
      )}
      <ol ref={list}>
        {turns.map((turn, n) => (
          <ChainCard
            key={turn.node.id}
            turn={turn}
            names={names}
            root={route.id}
            current={n === walk.at}
            onRead={(place) => change({ at: turn.node.id, place }, 'replace')}
            onPoint={(on) => walk.light(turn.node.id, on)}
          />
        ))}
      </ol>
      {later > 0 && (
        <button type="button" className="chain-more" onClick={more}>
          {count(later)} later
        </button>
      )}
    </>
  )
}

/** The same walk as by J and K, for who has no keys at hand. */
export function ChainSteps(props: {
  readonly turns: readonly Turn[]
  readonly route: ChainRoute
  readonly walk: ReadersWalk
  readonly name: string
}) {
  const { turns, route, walk, name } = props
  return (
    <div className="chain-steps" role="toolbar" aria-label="Walk">
      <button type="button" onClick={() => walk.point(walk.at - 1)} disabled={walk.at === 0}>
        Earlier
      </button>
      <button type="button" onClick={() => walk.point(turns.findIndex(({ node }) => node.id === route.id))}>
        {name}
      </button>
      <button type="button" onClick={() => walk.point(walk.at + 1)} disabled={walk.at === turns.length - 1}>
        Later
      </button>
    </div>
  )
}
