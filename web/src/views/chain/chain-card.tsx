import type { LineageEdge } from '@reftel/api/types'
import type { CSSProperties } from 'react'
import { lagWords, type Turn, wayWords } from '../../graph/conversation.ts'
import { cableName } from '../../graph/subgraph.ts'
import { InventedMark, isInvented } from '../../parts/invented.tsx'
import { Link } from '../../parts/link.tsx'
import { PassageWords } from '../../parts/passage.tsx'
import { day, PLACES } from '../../parts/words.ts'
import { cable } from '../../state/route.ts'
import { windowWords } from '../../text/window-words.ts'
import { RestsOn } from '../cable/rests-on.tsx'

/** Sentences shown of one card before the rest is only counted. */
const SENTENCES = 3

/** One cable of a conversation: when, from where, how long after what it answers, and the sentences that cite. */
export function ChainCard(props: {
  readonly turn: Turn
  readonly names: ReadonlyMap<string, string>
  readonly root: string
  readonly current: boolean
  readonly onRead: (place: number | null) => void
  readonly onPoint: (on: boolean) => void
}) {
  const { turn, names, root, current, onRead, onPoint } = props
  const { node, answers, citedBy, indent } = turn
  const [answered] = answers
  const lag = answered ? lagWords(answered.lagHours) : ''
  const window = node.window ? windowWords(node.window) : ''
  const known = citedBy.map(({ source }) => names.get(source) ?? source)
  return (
    <li
      className={`chain-card ${node.held ? 'held' : 'stub'}${node.id === root ? ' root' : ''}`}
      data-id={node.id}
      style={{ '--indent': indent } as CSSProperties}
      {...(current && { 'aria-current': 'step' as const })}
      // A card that only comes under the pointer by scrolling is not pointed at.
      onPointerMove={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      <p className="chain-when">
        {isInvented(node) && <InventedMark />}
        <span>
          {[node.held ? day(node.date) : window || (node.year ?? 'no date'), wayWords(node), lag]
            .filter(Boolean)
            .join(' · ')}
        </span>{' '}
        {lag && answered && <span className="quiet">answers {names.get(answered.target) ?? answered.target}</span>}
      </p>
      <h2>
        <button type="button" className="link" onClick={() => onRead(null)}>
          {cableName(node)}
        </button>{' '}
        <span className="cable-subject">{node.held ? (node.subject ?? 'No subject') : 'Cited, not held'}</span>
      </h2>
      {node.window && window && <RestsOn of={node.window} post={node.from} />}
      {!node.held && known.length > 0 && (
        <p className="quiet">
          known only from {known.slice(0, SENTENCES).join(', ')}
          {known.length > SENTENCES && ` and ${known.length - SENTENCES} more`}
        </p>
      )}
      {answers.slice(0, SENTENCES).map((edge) => (
        <Sentence key={edge.id} of={edge} cited={names.get(edge.target) ?? edge.target} onRead={onRead} />
      ))}
      {answers.length > SENTENCES && <p className="quiet">and cites {answers.length - SENTENCES} more of these</p>}
      <p className="chain-ways">
        <Link to={cable(node.id)}>Open</Link>
      </p>
    </li>
  )
}

/** The sentence in which a cable cites another. */
function Sentence(props: {
  readonly of: LineageEdge
  readonly cited: string
  readonly onRead: (place: number | null) => void
}) {
  const { of, cited, onRead } = props
  const rank = { text: 0, ref: 1, attributes: 2 } as const
  const [first] = of.occurrences.toSorted((a, b) => rank[a.where] - rank[b.where])
  if (!first) return null
  return (
    <p className={`chain-sentence ${first.where}`}>
      <button
        type="button"
        className="sentence"
        onClick={() => onRead(first.start)}
        title={`Read where it cites ${cited}`}
      >
        {first.passage ? <PassageWords of={first.passage} /> : <q>{first.raw.replace(/\s+/g, ' ')}</q>}
      </button>{' '}
      <span className="quiet">
        {cited}, {PLACES[first.where]}
      </span>
    </p>
  )
}
