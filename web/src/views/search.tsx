import type { SearchFacets } from '@reftel/api/types'
import { type Answer, useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { usePages } from '../client/pages.ts'
import { CableList, shownWords } from '../parts/cable-line.tsx'
import { Choice } from '../parts/choice.tsx'
import { Link } from '../parts/link.tsx'
import { Answered, Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { count, counted } from '../parts/words.ts'
import { type SearchRoute, search } from '../state/route.ts'
import { useChange } from '../state/router.ts'
import { MOST_VALUES } from './facets.ts'
import { Meanings } from './meanings.tsx'
import { Facets } from './search-facets.tsx'
import { Filters } from './search-filters.tsx'

const PAGE = 25

const ORDERS = [
  { id: 'newest', label: 'newest first' },
  { id: 'cited', label: 'most cited' },
] as const

/** Cables that meet all conditions, newest first or most cited first. */
export function SearchView({ route }: { readonly route: SearchRoute }) {
  useTitle(route.q ? `“${route.q}”` : 'Cables')
  const change = useChange(route)
  const { view: _, ...listing } = route
  const { sort, holding, ...filter } = listing
  const { answer, next } = usePages(asks.search(listing, PAGE).path, (cursor) => asks.search(listing, PAGE, cursor))
  const facets = useAnswer(holding === 'stubs' ? null : asks.facets(filter, MOST_VALUES))
  const who = useAnswer(route.person ? asks.person(route.person) : null)
  return (
    <div className="columns">
      <Filters key={JSON.stringify({ filter, holding })} route={route} personName={who.value?.name ?? route.person} />
      <section aria-labelledby="results" aria-busy={answer.loading}>
        <div className="results-bar">
          <h1 id="results">{route.q ? `Cables with “${route.q}”` : 'Cables'}</h1>
          <Choice label="Order" choices={ORDERS} value={sort} onChoose={(id) => change({ sort: id })} />
        </div>
        {route.q && <Meanings q={route.q} />}
        <Answered answer={answer} what="cables">
          {({ items, more }) =>
            items.length === 0 ? (
              <NothingFound route={route} />
            ) : (
              <>
                <p className="quiet results-count" role="status">
                  {/* What is listed is of the question before until the answer is there. */}
                  {answer.loading
                    ? 'Reading cables …'
                    : shownWords(items.length, more, sort, holding === 'held' ? allOf(facets) : null)}
                </p>
                {facets.value && <Facets facets={facets.value} route={route} />}
                <CableList cables={items} />
                {more && (
                  <button type="button" className="more" onClick={next} disabled={answer.loading}>
                    Load more
                  </button>
                )}
              </>
            )
          }
        </Answered>
      </section>
    </div>
  )
}

/** How many cables were found, in words; null while that is not known. */
function allOf({ value, loading }: Answer<SearchFacets>): string | null {
  if (!value || loading) return null
  return value.truncated ? `more than ${count(value.cables)} cables` : counted(value.cables, 'cable')
}

function NothingFound({ route }: { readonly route: SearchRoute }) {
  return (
    <Empty title="No cable meets all of this">
      <p>
        Take a condition away, or write the start of a word with a star: <code>negotiat*</code>.{' '}
        {route.holding !== 'held' && 'Of a cable that is not held nothing is known but its post, year and number. '}
        <Link to={search()}>Show all cables</Link>
      </p>
    </Empty>
  )
}
