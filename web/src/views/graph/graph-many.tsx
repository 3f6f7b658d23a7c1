import type { Subgraph } from '@reftel/api/types'
import { useState } from 'react'
import { isCable, shortestWay } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { counted } from '../../parts/words.ts'
import { useCollections } from '../../state/collections.ts'
import { type GraphRoute, KEPT, path } from '../../state/route.ts'
import { collectionFor, REFUSED, withCables } from '../kept/keep.tsx'

/** What may be done with several nodes at once. */
export function ManyFacts(props: {
  readonly route: GraphRoute
  readonly subgraph: Subgraph
  readonly onRemove: (id: string) => void
  readonly onSelect: (ids: readonly string[]) => void
}) {
  const { route, subgraph, onRemove, onSelect } = props
  const chosen = subgraph.nodes.filter(({ id }) => route.select.includes(id))
  const cables = chosen.filter(isCable)
  const [a, b] = chosen
  const way = a && b && chosen.length === 2 ? shortestWay(subgraph, a.id, b.id) : null
  const { all, change } = useCollections()
  const [kept, setKept] = useState('')
  const name = collectionFor(all)
  return (
    <div className="panel-head">
      <p>{counted(chosen.length, 'node')} selected</p>
      <div className="buttons">
        <button type="button" onClick={() => chosen[0] && onRemove(chosen[0].id)}>
          Hide them
        </button>
        {cables.length > 0 && (
          <button
            type="button"
            onClick={() => setKept(change((before) => withCables(before, name, cables)) ? `Kept in ${name}` : REFUSED)}
          >
            Keep {counted(cables.length, 'cable')}
          </button>
        )}
        {way && way.length > 2 && (
          <button type="button" onClick={() => onSelect(way)}>
            Way between them
          </button>
        )}
        {a && b && chosen.length === 2 && isCable(a) && isCable(b) && (
          <Link to={path(a.id, b.id)} className="button">
            Path in the corpus
          </Link>
        )}
      </div>
      {kept && (
        <p className="quiet" role="status">
          {kept} · <Link to={KEPT}>All collections</Link>
        </p>
      )}
      {chosen.length === 2 && !way && <p className="quiet">Nothing drawn joins them.</p>}
    </div>
  )
}
