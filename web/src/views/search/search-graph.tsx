import { Amounts } from '../../graph/amounts.ts'
import '../../styles/graph.css'
import '../../styles/graph-parts.css'
import type { GraphNode, Subgraph } from '@reftel/api/types'
import { useMemo, useState } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks, type CableListing } from '../../client/asks.ts'
import { StillPane } from '../../graph/still-pane.tsx'
import { isCable, neighboursOf, postOf } from '../../graph/subgraph.ts'
import { CableLine } from '../../parts/cable-line.tsx'
import { Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import { count, counted } from '../../parts/words.ts'
import { cable, chain, graph } from '../../state/route.ts'
import { navigate } from '../../state/router.ts'
import { GraphLegend } from '../graph/graph-legend.tsx'

/** Cables of a list that are drawn, the first of it: with more of them few labels find room. */
const DRAWN = 150

/** The cables of a list as a graph: what they cite among one another, in the order of time. */
export function SearchGraph({ listing, total }: { readonly listing: CableListing; readonly total: number }) {
  const { snippets: _, ...conditions } = listing
  const answer = useAnswer(asks.searchGraph(conditions, DRAWN))
  return (
    <Answered answer={answer} what="the graph">
      {(found) => <Drawing found={found} total={total} />}
    </Answered>
  )
}

function Drawing({ found, total }: { readonly found: Subgraph; readonly total: number }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const alone = useMemo(() => [...neighboursOf(found).values()].filter((near) => near.length === 0).length, [found])
  const drawn = useMemo(() => byPosts(found), [found])
  const cables = found.nodes.length
  return (
    <div className="search-graph">
      <p className="quiet">
        {cables < total ? `The first ${count(cables)} of ${counted(total, 'cable')}` : counted(cables, 'cable')},{' '}
        {counted(found.edges.length, 'citation')} among them; {count(alone)} {alone === 1 ? 'is' : 'are'} joined to none
        of the others. A double click opens a cable.
      </p>
      <div className="graph-stage">
        <StillPane
          subgraph={drawn}
          layout="timeline"
          selected={chosen}
          label={`Graph of ${counted(cables, 'cable')}`}
          onSelect={setChosen}
          onOpen={(id) => navigate(cable(id))}
        />
      </div>
      <GraphLegend subgraph={drawn} colour="post" />
      <Chosen found={found} id={chosen[0] ?? null} />
    </div>
  )
}

/** Those of the posts of most cables first, so that these get the colours. */
function byPosts(found: Subgraph): Subgraph {
  const cables = new Amounts<string | null>()
  for (const node of found.nodes) cables.add(postOf(node))
  const rank = (node: GraphNode) => cables.of(postOf(node))
  return { ...found, nodes: found.nodes.toSorted((a, b) => rank(b) - rank(a)) }
}

/** The cable that was chosen, and where to go on from it. */
function Chosen({ found, id }: { readonly found: Subgraph; readonly id: string | null }) {
  const node = found.nodes.find((each) => each.id === id)
  if (!node || !isCable(node)) return null
  return (
    <section className="search-chosen" aria-label="Chosen cable" aria-live="polite">
      <CableLine of={node}>
        <p className="buttons">
          <Link to={chain(node.id)} className="button">
            Conversation
          </Link>
          <Link to={graph(node.id)} className="button">
            Graph around it
          </Link>
        </p>
      </CableLine>
    </section>
  )
}
