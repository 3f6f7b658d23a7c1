import type { SearchFacets } from '@reftel/api/types'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { Link } from '../parts/link.tsx'
import { count } from '../parts/words.ts'
import type { SearchRoute } from '../state/route.ts'
import { facetGroups } from './facets.ts'

/** What the cables of the whole search have in common, each value a condition to add. */
export function Facets({ facets, route }: { readonly facets: SearchFacets; readonly route: SearchRoute }) {
  const tags = useAnswer(asks.tags())
  const meanings = new Map(tags.value?.items.map(({ code, meaning }) => [code, meaning]))
  const groups = facetGroups(facets, route)
  if (groups.length === 0) return null
  return (
    <section className="facets" aria-label="Narrow down">
      <dl>
        {groups.map(({ id, label, facets: values }) => (
          <div key={id}>
            <dt>{label}</dt>
            {values.map(({ value, cables, to }) => (
              <dd key={value}>
                <Link to={to} {...(id === 'tag' && { title: meanings.get(value) ?? '' })}>
                  {value}
                </Link>{' '}
                <span className="facet-count">{count(cables)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {countedOver(facets, route) && <p className="quiet">{countedOver(facets, route)}</p>}
    </section>
  )
}

/** What the numbers count, where that is not all that is listed. */
function countedOver({ cables, truncated }: SearchFacets, { holding }: SearchRoute): string | null {
  if (truncated) return `Counted over the newest ${count(cables)} of these cables`
  return holding === 'all' ? `Counted over the ${count(cables)} of them that are held` : null
}
