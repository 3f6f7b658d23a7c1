import { lazy, Suspense, useState } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { usePages } from '../../client/pages.ts'
import { CableList, shownWords } from '../../parts/cable-line.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Link } from '../../parts/link.tsx'
import { More } from '../../parts/more.tsx'
import { starred } from '../../parts/starred.ts'
import { Answered, Empty, Loading, NothingLoaded } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { counted } from '../../parts/words.ts'
import { type SearchRoute, search } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { type FacetKind, MOST_VALUES } from './facets.ts'
import { HintLines } from './hint.tsx'
import { MeaningList } from './meanings.tsx'
import { saveCables } from './save-cables.ts'
import { Facets } from './search-facets.tsx'
import { SearchFilters } from './search-filters.tsx'

const PAGE = 25

const ORDERS = [
  { id: 'newest', label: 'newest' },
  { id: 'oldest', label: 'oldest' },
  { id: 'cited', label: 'most cited' },
] as const

/** Of words some cables have more, and in their subject. */
const ORDERS_OF_WORDS = [...ORDERS, { id: 'relevance', label: 'best match' }] as const

const FORMS = [
  { id: 'list', label: 'list' },
  { id: 'graph', label: 'graph', hint: 'What these cables cite among one another' },
] as const

// Only the graph needs the drawing library.
const SearchGraph = lazy(async () => ({ default: (await import('./search-graph.tsx')).SearchGraph }))

/** Cables that meet all conditions, newest first or most cited first. */
export function SearchView({ route }: { readonly route: SearchRoute }) {
  useTitle(route.q ? `“${route.q}”` : 'Cables')
  const change = useChange(route)
  const { view: _, form, ...conditions } = route
  const listing = { ...conditions, snippets: route.q !== '' }
  const { sort, ...filter } = conditions
  const { answer, next } = usePages(asks.search(listing, PAGE).path, (cursor) => asks.search(listing, PAGE, cursor))
  const [opened, setOpened] = useState<ReadonlySet<FacetKind>>(new Set())
  const facets = useAnswer(asks.facets(filter, opened.size ? MOST_VALUES.opened : MOST_VALUES.shown))
  const who = useAnswer(route.person ? asks.person(route.person) : null)
  return (
    <div className="columns">
      <SearchFilters key={JSON.stringify(filter)} route={route} personName={who.value?.name ?? route.person} />
      <section aria-labelledby="results" aria-busy={answer.loading}>
        <div className="results-bar">
          <h1 id="results">{route.q ? `Cables with “${route.q}”` : 'Cables'}</h1>
          <Choice label="View" choices={FORMS} value={form} onChoose={(id) => change({ form: id })} />
          <Choice
            label="Order"
            choices={route.q ? ORDERS_OF_WORDS : ORDERS}
            value={sort}
            onChoose={(id) => change({ sort: id })}
          />
        </div>
        {route.q && <MeaningList q={route.q} />}
        <Answered answer={answer} what="cables">
          {({ items, first, more }) =>
            items.length === 0 ? (
              first.hint ? (
                <HintLines hint={first.hint} />
              ) : (
                <NothingFound route={route} />
              )
            ) : (
              <>
                {first.hint && <HintLines hint={first.hint} />}
                <div className="results-count">
                  <p className="quiet" role="status">
                    {/* What is listed is of the question before until the answer is there. */}
                    {answer.loading
                      ? 'Reading cables …'
                      : shownWords(form === 'graph' ? first.total : items.length, first.total, sort)}
                  </p>
                  {first.read && first.read !== route.q && (
                    <p className="quiet">
                      read as <code>{first.read}</code>
                    </p>
                  )}
                  <button type="button" onClick={() => void saveCables(listing)}>
                    CSV
                  </button>
                </div>
                {facets.value && (
                  <Facets
                    facets={facets.value}
                    route={route}
                    opened={opened}
                    onOpen={(kind) => setOpened(new Set([...opened, kind]))}
                  />
                )}
                {form === 'graph' ? (
                  <Suspense fallback={<Loading what="the graph" />}>
                    <SearchGraph listing={conditions} total={first.total} />
                  </Suspense>
                ) : (
                  <>
                    <CableList cables={items} />
                    <More more={more} answer={answer} next={next} />
                  </>
                )}
              </>
            )
          }
        </Answered>
      </section>
    </div>
  )
}

function NothingFound({ route }: { readonly route: SearchRoute }) {
  const stats = useAnswer(asks.stats())
  const { view: _, form: __, ...conditions } = route
  const begun = starred(route.q)
  const near = useAnswer(begun === null ? null : asks.search({ ...conditions, q: begun, snippets: false }, 1)).value
  if (stats.value?.cables === 0) return <NothingLoaded />
  return (
    <Empty title="No cable meets all of this">
      {begun !== null && near !== null && near.total > 0 && (
        <p>
          <Link to={{ ...route, q: begun }}>
            {counted(near.total, 'cable')} with {begun}
          </Link>
          , by how the words begin
        </p>
      )}
      <p>
        Take a condition away, or write the start of a word with a star: <code>negotiat*</code>.{' '}
        {route.holding !== 'held' && 'Of a cable that is not held nothing is known but its post, year and number. '}
        <Link to={search()}>Show all cables</Link>
      </p>
    </Empty>
  )
}
