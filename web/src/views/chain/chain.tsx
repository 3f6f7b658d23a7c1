import '../../styles/graph.css'
import '../../styles/graph-parts.css'
import '../../styles/chain.css'
import type { Lineage } from '@reftel/api/types'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { beyondLineage, type Turn, turnsOf } from '../../graph/conversation.ts'
import { GraphPane, type PaneHandle } from '../../graph/graph-pane.tsx'
import { cableName } from '../../graph/subgraph.ts'
import { Choice } from '../../parts/choice.tsx'
import { takesKeys } from '../../parts/keys.ts'
import { Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { count, counted } from '../../parts/words.ts'
import { type ChainRoute, graph } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { MOST_IN_CHAIN } from '../../state/url.ts'
import { SideReader } from '../cable/side-reader.tsx'
import { ChainCard } from './chain-card.tsx'
import { ChainWindows } from './chain-windows.tsx'

/** Steps walked either way: as far as the service goes. */
const STEPS = 100

/** How many more cables a click at either end asks for. */
const MORE = 60

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

const SCALES = [
  { id: 'lanes', label: 'gaps shortened' },
  { id: 'even', label: 'even time' },
] as const

function Conversation(props: { readonly lineage: Lineage; readonly route: ChainRoute; readonly name: string }) {
  const { lineage, route, name } = props
  const change = useChange(route)
  const turns = useMemo(() => turnsOf(lineage), [lineage])
  const names = useMemo(() => new Map(lineage.nodes.map((node) => [node.id, cableName(node)])), [lineage])
  const { earlier, later } = beyondLineage(lineage)
  const cards = useRef<HTMLOListElement>(null)
  const pane = useRef<PaneHandle>(null)
  const [lit, setLit] = useState('')
  const at = turns.findIndex(({ node }) => node.id === (route.at || lit || route.id))
  const read = (turn: Turn | undefined) => {
    if (!turn) return
    // A cable opens where it cites what it answers; one that answers nothing, at its top.
    const [first] = turn.answers[0]?.occurrences.toSorted((a, b) => RANK[a.where] - RANK[b.where]) ?? []
    change({ at: turn.node.id, place: first?.start ?? null }, 'replace')
    cards.current?.querySelector(`[data-id="${CSS.escape(turn.node.id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  /** Brings a card into sight, without opening its cable. */
  const point = (to: number) => {
    const id = turns[to]?.node.id
    if (id === undefined) return
    setLit(id)
    cards.current?.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
  }
  const own = turns.findIndex(({ node }) => node.id === route.id)
  useEffect(() => {
    const keys: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 }
    const press = (event: KeyboardEvent) => {
      if (takesKeys(event)) return
      if (event.key === 'Escape' && route.at) return change({ at: '', place: null }, 'replace')
      const by = keys[event.key.toLowerCase()]
      if (!by) return
      event.preventDefault()
      read(turns[at + by])
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the conversation comes is its own cable brought into sight
  useEffect(() => {
    const card = cards.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(route.at || route.id)}"]`)
    const list = cards.current?.parentElement
    // On a telephone the list does not scroll by itself, and the page stays at its top.
    if (card && list) list.scrollTop = card.offsetTop - (list.clientHeight - card.offsetHeight) / 2
  }, [])
  const layout = route.even ? 'even' : 'lanes'
  const selected = useMemo(() => [route.at || route.id], [route.at, route.id])
  const more = () => change({ limit: Math.min(MOST_IN_CHAIN, route.limit + MORE) }, 'replace')
  const posts = new Set(lineage.nodes.map(({ from }) => from)).size
  return (
    <>
      <header className="chain-title">
        <h1>
          <span className="quiet">Conversation about</span> <span className="name">{name}</span>
        </h1>
        <p className="quiet" role="status">
          {lineage.truncated && `${count(lineage.nodes.length)} of `}
          {talkWords(lineage.totals, posts)}
        </p>
        <div className="bar" role="toolbar" aria-label="Conversation">
          <Choice
            label="Time"
            choices={SCALES}
            value={layout}
            onChoose={(scale) => change({ even: scale === 'even' }, 'replace')}
          />
          <button type="button" onClick={() => pane.current?.fit()}>
            Fit
          </button>
          <Link to={graph(route.id)} className="button">
            As a graph
          </Link>
          <button type="button" onClick={() => print()}>
            Print
          </button>
          <span className="quiet keys">
            <kbd>J</kbd> <kbd>K</kbd> walk
          </span>
        </div>
      </header>
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
            layout={layout}
            selected={selected}
            pin={NONE}
            frame=""
            turn={0}
            bright={null}
            label={`Conversation about ${name} on a timeline`}
            onSelect={([id]) => read(turns.find(({ node }) => node.id === id))}
            onOpen={(id) => read(turns.find(({ node }) => node.id === id))}
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
          {earlier > 0 && (
            <button type="button" className="chain-more" onClick={more}>
              {count(earlier)} earlier
            </button>
          )}
          <ol ref={cards}>
            {turns.map((turn, n) => (
              <ChainCard
                key={turn.node.id}
                turn={turn}
                names={names}
                root={route.id}
                current={n === at}
                onRead={(place) => change({ at: turn.node.id, place }, 'replace')}
                onPoint={(on) => setLit((before) => (on ? turn.node.id : before === turn.node.id ? '' : before))}
              />
            ))}
          </ol>
          {later > 0 && (
            <button type="button" className="chain-more" onClick={more}>
              {count(later)} later
            </button>
          )}
          <p className="printed quiet">{location.href}</p>
          {!route.at && (
            <div className="chain-steps" role="toolbar" aria-label="Walk">
              <button type="button" onClick={() => point(at - 1)} disabled={at === 0}>
                Earlier
              </button>
              <button type="button" onClick={() => point(own)}>
                {name}
              </button>
              <button type="button" onClick={() => point(at + 1)} disabled={at === turns.length - 1}>
                Later
              </button>
            </div>
          )}
        </section>
        {route.at && (
          <SideReader id={route.at} at={route.place} onClose={() => change({ at: '', place: null }, 'replace')} />
        )}
      </div>
    </>
  )
}

const NONE: readonly string[] = []

/** How much of a conversation there is, and how much of it came before and after; a cable that stands alone is told so. */
function talkWords({ ancestors, descendants, complete }: Lineage['totals'], posts: number): string {
  if (ancestors + descendants === 0) return 'It cites no cable that is known, and none cites it'
  const all = `${counted(1 + ancestors + descendants, 'cable')}${complete ? '' : ' and more'}`
  return `${all}, ${counted(posts, 'post')}: ${count(ancestors)} before it, ${count(descendants)} after`
}

/** What the axis tells of time; null where a day is not everywhere as wide. */
const scaleWords = (pixelsPerDay: number | null): string =>
  pixelsPerDay === null
    ? 'long gaps shortened'
    : `100 pixels are ${counted(Math.max(1, Math.round(100 / pixelsPerDay)), 'day')}`

/** Which of several sentences is shown first: the text's own before the reference line, which only names. */
const RANK = { text: 0, ref: 1, attributes: 2 } as const
