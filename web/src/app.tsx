import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useTokenWanted } from './client/token.ts'
import { Tape } from './figures/tape.tsx'
import { Guard } from './parts/guard.tsx'
import { Link } from './parts/link.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { Empty, Loading } from './parts/states.tsx'
import { TokenForm } from './parts/token-form.tsx'
import { basePath } from './state/base.ts'
import { ABOUT, HOME, KEPT, names, path, type Route, search, traffic } from './state/route.ts'
import { subjectOf, useRoute } from './state/router.ts'
import { CableView } from './views/cable/cable.tsx'
import { AboutView } from './views/home/about.tsx'
import { HomeView } from './views/home/home.tsx'
import { NamesView } from './views/search/names.tsx'
import { SearchView } from './views/search/search.tsx'

// What draws comes when it is wanted: a reader of texts loads no drawing library.
const GraphView = lazy(async () => ({ default: (await import('./views/graph/graph.tsx')).GraphView }))
const ChainView = lazy(async () => ({ default: (await import('./views/chain/chain.tsx')).ChainView }))
const PathView = lazy(async () => ({ default: (await import('./views/graph/path.tsx')).PathView }))
const PersonView = lazy(async () => ({ default: (await import('./views/person/person.tsx')).PersonView }))
const KeptView = lazy(async () => ({ default: (await import('./views/kept/kept.tsx')).KeptView }))
const TrafficView = lazy(async () => ({ default: (await import('./views/traffic/traffic.tsx')).TrafficView }))

/** The view of a route. Keys make a view start anew where its subject changes. */
function viewOf(route: Route): ReactNode {
  switch (route.view) {
    case 'home':
      return <HomeView />
    case 'search':
      return <SearchView route={route} />
    case 'cable':
      return <CableView key={route.id} route={route} />
    case 'graph':
      return <GraphView key={route.root} route={route} />
    case 'chain':
      return <ChainView key={route.id} route={route} />
    case 'path':
      return <PathView route={route} />
    case 'person':
      return <PersonView key={route.key} route={route} />
    case 'traffic':
      return <TrafficView route={route} />
    case 'persons':
    case 'posts':
    case 'tags':
      return <NamesView key={route.view} route={route} />
    case 'kept':
      return <KeptView />
    case 'about':
      return <AboutView />
    case 'lost':
      return (
        <Empty title="There is nothing at this address">
          <p>
            <code>{route.path}</code> is no page of the explorer. <Link to={HOME}>Start at the front page</Link>, or
            search above.
          </p>
        </Empty>
      )
  }
}

/** The whole page: masthead with the search box, the view, and where the facts come from. */
export function App() {
  const wanted = useTokenWanted()
  const route = useRoute()
  const main = useRef<HTMLElement>(null)
  const subject = subjectOf(route)
  const shown = useRef(subject)
  useEffect(() => {
    // A reader by ear is taken to the new view; the first one is where the browser starts anyway.
    if (shown.current !== subject) main.current?.focus({ preventScroll: true })
    shown.current = subject
  }, [subject])
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="masthead">
        <Link to={HOME} className="wordmark">
          <Tape text="REFTEL" />
          <span>Reftel</span>
        </Link>
        {route.view !== 'home' && <SearchBox initial={route.view === 'search' ? route.q : ''} />}
        <nav aria-label="Views">
          {PLACES.map(({ id, label, to }) => (
            <Link key={id} to={to} {...(route.view === id && { 'aria-current': 'page' })}>
              {label}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={`view-${route.view}`}>
        <Guard key={subject}>
          {wanted ? <TokenForm /> : <Suspense fallback={<Loading what="the view" />}>{viewOf(route)}</Suspense>}
        </Guard>
      </main>
      <footer className="colophon">
        <p>
          Posts placed by <a href="https://www.geonames.org/">GeoNames</a> (CC BY 4.0) · Land from{' '}
          <a href="https://www.naturalearthdata.com/">Natural Earth</a> · <Link to={ABOUT}>About Reftel</Link> ·{' '}
          <a href={`${basePath()}/docs`}>API</a>
        </p>
      </footer>
    </>
  )
}

const PLACES: readonly { id: Route['view']; label: string; to: Route }[] = [
  { id: 'search', label: 'Cables', to: search() },
  { id: 'persons', label: 'Persons', to: names('persons') },
  { id: 'posts', label: 'Posts', to: names('posts') },
  { id: 'tags', label: 'TAGS', to: names('tags') },
  { id: 'traffic', label: 'Traffic', to: traffic() },
  { id: 'path', label: 'Paths', to: path() },
  { id: 'kept', label: 'Kept', to: KEPT },
]
