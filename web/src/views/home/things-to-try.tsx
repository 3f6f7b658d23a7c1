import type { FacetCount } from '@reftel/api/types'
import type { ReactNode } from 'react'
import { useAnswer, useItems } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { cableName } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { count, counted } from '../../parts/words.ts'
import { chain, person, traffic } from '../../state/route.ts'
import { askMostNamed } from './most-named.ts'

/** A conversation as far as its posts are counted for a sentence. */
const COUNTED = 100

/**
 * Three things to do with the corpus at hand, in words, every number a counted one. `real`: the collection of the few cables that
 * are not made up, of which one comes first.
 */
export function ThingsToTry({ real }: { readonly real: FacetCount | null }) {
  const things = [useReal(real), useConversation(), usePerson(), useYear()].filter((thing) => thing !== null)
  if (things.length === 0) return null
  return (
    <section className="things" aria-labelledby="things">
      <h2 id="things">Things to try</h2>
      <ul>
        {things.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </section>
  )
}

interface Thing {
  readonly id: string
  readonly words: ReactNode
}

function useReal(real: FacetCount | null): Thing | null {
  const [first] = useItems(real ? asks.search({ collection: real.value, sort: 'cited' }, 1) : null)
  const lineage = useAnswer(first ? asks.lineage(first.id, { up: 100, down: 100, limit: 1 }) : null)
  if (!real || !first || !lineage.value) return null
  const { ancestors, descendants } = lineage.value.totals
  return {
    id: 'real',
    words: (
      <>
        <Link to={chain(first.id)}>Read {cableName(first)} in its conversation</Link>,{' '}
        {real.cables === 1 ? 'the one cable here that is real' : `one of ${count(real.cables)} here that are real`}:{' '}
        {count(ancestors)} before it, {count(descendants)} after
        {first.subject && <span className="quiet"> · {first.subject}</span>}
      </>
    ),
  }
}

function useConversation(): Thing | null {
  const cited = useAnswer(asks.search({ sort: 'cited' }, 1))
  const first = cited.value?.items.find(({ citedBy }) => citedBy > 0)
  const lineage = useAnswer(first ? asks.lineage(first.id, { up: 100, down: 100, limit: COUNTED }) : null)
  if (!first || !lineage.value) return null
  const { nodes, totals, truncated } = lineage.value
  const posts = new Set(nodes.map(({ from }) => from)).size
  return {
    id: 'conversation',
    words: (
      <>
        <Link to={chain(first.id)}>Follow the answers to {cableName(first)}</Link> through {truncated && 'at least '}
        {counted(posts, 'post')}: {counted(totals.descendants, 'cable')} came of it
        {first.subject && <span className="quiet"> · {first.subject}</span>}
      </>
    ),
  }
}

function usePerson(): Thing | null {
  const [first] = useItems(askMostNamed)
  if (!first) return null
  return {
    id: 'person',
    words: (
      <>
        <Link to={person(first.key)}>Read what was written of {first.name}</Link> in {counted(first.cables, 'cable')}
        {first.possible > 0 && `, and possibly in ${count(first.possible)} more`}, sentence by sentence
      </>
    ),
  }
}

function useYear(): Thing | null {
  const years = useItems(asks.totals({ by: 'year' })).filter(({ period }) => period !== null)
  const busiest = years.toSorted((a, b) => b.cables - a.cables)[0]
  if (!busiest?.period) return null
  const year = busiest.period
  return {
    id: 'year',
    words: (
      <>
        <Link to={traffic({ from: `${year}-01`, until: `${year}-12` })}>See who wrote to whom in {year}</Link>:{' '}
        {counted(busiest.cables, 'cable')}, {count(busiest.deliveries)} deliveries
      </>
    ),
  }
}
