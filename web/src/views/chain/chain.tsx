import '../../styles/graph.css'
import '../../styles/graph-parts.css'
import '../../styles/chain.css'
import type { Lineage } from '@reftel/api/types'
import { useMemo, useRef } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { turnsOf } from '../../graph/conversation.ts'
import { GraphPane, type PaneHandle } from '../../graph/graph-pane.tsx'
import { cableName } from '../../graph/subgraph.ts'
import { Answered } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { counted } from '../../parts/words.ts'
import type { ChainRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { SideReader } from '../cable/side-reader.tsx'
import { ChainCards, ChainSteps } from './chain-cards.tsx'
import { ChainTitle } from './chain-title.tsx'
import { ChainWindows } from './chain-windows.tsx'
import { useWalk } from './use-walk.ts'

/** Steps walked either way: as far as the service goes. */
const STEPS = 100

/** What is asked for where more took too long. */
const FEWEST = 20

/** What a cable answers and what answers it, in the order of time: drawn, as cards with the sentences that cite, and as text. */
export function ChainView({ route }: { readonly route: ChainRoute }) {
  const { id, limit } = route
  const answer = useAnswer(asks.lineage(id, { up: STEPS, down: STEPS, limit }))
  const start = answer.value?.nodes.find((node) => node.id === id)
  const name = start ? cableName(start) : id
  const change = useChange(route)
  useTitle(`Conversation about ${name}`)
  return (
    <div className="chain-view">
      <Answered
        answer={answer}
        what="the conversation"
        less={limit > FEWEST ? { label: 'Ask for the nearest alone', act: () => change({ limit: FEWEST }) } : null}
      >
        {(lineage) => <Conversation lineage={lineage} route={route} name={name} />}
      </Answered>
    </div>
  )
}

function Conversation(props: { readonly lineage: Lineage; readonly route: ChainRoute; readonly name: string }) {
  const { lineage, route, name } = props
  const change = useChange(route)
  const turns = useMemo(() => turnsOf(lineage), [lineage])
  const cards = useRef<HTMLOListElement>(null)
  const pane = useRef<PaneHandle>(null)
  const walk = useWalk(turns, route, cards)
  const selected = useMemo(() => [route.at || route.id], [route.at, route.id])
  const readNode = (id: string | undefined) => walk.read(turns.find(({ node }) => node.id === id))
  return (
    <>
      <ChainTitle lineage={lineage} route={route} name={name} onFit={() => pane.current?.fit()} />
      <div
        className={`chain-panes${route.at ? ' reading' : ''}`}
        data-testid="chain"
        data-cables={lineage.nodes.length}
      >
        <div className="chain-drawing">
          <GraphPane
            ref={pane}
            subgraph={lineage}
            root={route.id}
            open={NONE}
            layout={route.even ? 'even' : 'lanes'}
            selected={selected}
            pin={NONE}
            frame=""
            turn={0}
            bright={null}
            label={`Conversation about ${name} on a timeline`}
            onSelect={([id]) => readNode(id)}
            onOpen={readNode}
            onRemove={() => undefined}
            onDrop={() => undefined}
            onFrame={() => undefined}
            over={(scene) => (
              <>
                <ChainWindows scene={scene} nodes={lineage.nodes} />
                <p className="chain-scale quiet">{scaleWords(scene.pixelsPerDay)}</p>
              </>
            )}
          />
        </div>
        <section className="chain-cards" aria-label="In the order of time">
          <ChainCards lineage={lineage} turns={turns} route={route} walk={walk} list={cards} />
          <p className="printed quiet">{location.href}</p>
          {!route.at && <ChainSteps turns={turns} route={route} walk={walk} name={name} />}
        </section>
        {route.at && (
          <SideReader id={route.at} at={route.place} onClose={() => change({ at: '', place: null }, 'replace')} />
        )}
      </div>
    </>
  )
}

const NONE: readonly string[] = []

/** What the axis tells of time; null where a day is not everywhere as wide. */
const scaleWords = (pixelsPerDay: number | null): string =>
  pixelsPerDay === null
    ? 'long gaps shortened'
    : `100 pixels are ${counted(Math.max(1, Math.round(100 / pixelsPerDay)), 'day')}`
