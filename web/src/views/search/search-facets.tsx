import type { SearchFacets } from '@reftel/api/types'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { Link } from '../../parts/link.tsx'
import { count } from '../../parts/words.ts'
import type { SearchRoute } from '../../state/route.ts'
import { type FacetKind, facetGroups } from './facets.ts'

/** What the cables of the whole search have in common, each value a condition to add; a kind with more values opens. */
export function Facets(props: {
  readonly facets: SearchFacets
  readonly route: SearchRoute
  readonly opened: ReadonlySet<FacetKind>
  readonly onOpen: (kind: FacetKind) => void
}) {
  const { facets, route, opened, onOpen } = props
  const tags = useAnswer(asks.tags())
  const meanings = new Map(tags.value?.items.map(({ code, meaning }) => [code, meaning]))
  const groups = facetGroups(facets, route, opened)
  if (groups.length === 0) return null
  return (
    <section className="facets" aria-label="Narrow down">
      <dl>
        {groups.map(({ id, label, facets: values, more }) => (
          <div key={id}>
            <dt>{label}</dt>
            {values.map(({ value, cables, to }) => (
              <dd key={value}>
                <Link to={to}>{value}</Link>{' '}
                {id === 'tag' && meanings.get(value) && <span className="facet-meaning">{meanings.get(value)} </span>}
                <span className="facet-count">{count(cables)}</span>
              </dd>
            ))}
            {more > 0 && (
              <dd>
                <button type="button" className="link" onClick={() => onOpen(id)} aria-label={`${label}: ${more} more`}>
                  {count(more)} more
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {countedOver(facets) && <p className="quiet">{countedOver(facets)}</p>}
    </section>
  )
}

/** What the numbers count, where that is not all that is listed. */
const countedOver = ({ cables, truncated }: SearchFacets): string | null =>
  truncated ? `Counted over the newest ${count(cables)} of these cables` : null
