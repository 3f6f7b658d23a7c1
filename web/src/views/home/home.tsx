import type { CableSummary, FacetCount, GraphStats } from '@reftel/api/types'
import { useAnswer, useItems } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { Bars } from '../../figures/bars.tsx'
import { nextMonth } from '../../figures/months.ts'
import { cableName } from '../../graph/subgraph.ts'
import { INVENTED } from '../../parts/invented.tsx'
import { Link } from '../../parts/link.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Answered, NothingLoaded } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { count, counted, day, officeOf } from '../../parts/words.ts'
import { ABOUT, cable, chain, names, person, search, traffic } from '../../state/route.ts'
import { navigate } from '../../state/router.ts'
import { askMostNamed } from './most-named.ts'
import { ThingsToTry } from './things-to-try.tsx'

/** Entry points of each kind; a low window shows the first of them alone. */
const SHOWN = 12

/** What this is, the box, and where one may start. */
export function HomeView() {
  useTitle('')
  const stats = useAnswer(asks.stats())
  return (
    <>
      <section className="hero" aria-labelledby="sentence">
        <div>
          <h1 id="sentence">
            Read diplomatic cables through their references: who answers whom, who is named, and when.
          </h1>
          <p className="lede">
            A cable is a telegram between an embassy and the Department of State. It names the cables it answers by
            number; Reftel finds out which these are, and one walks from one to the next.{' '}
            <Link to={ABOUT}>How to read it</Link>
          </p>
          <SearchBox className="large" />
          {stats.value && (
            <dl className="stats">
              {[
                [stats.value.cables, 'cables held'],
                [stats.value.stubs, 'cited, not held'],
                [stats.value.cites, 'citations'],
                [stats.value.persons, 'persons'],
                [stats.value.posts, 'posts'],
              ].map(([number, label]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{count(Number(number))}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        <Months />
      </section>
      {stats.value && inventedOf(stats.value) > 0 && (
        <p className="quiet home-invented">
          {inventedOf(stats.value) === stats.value.cables ? 'All' : count(inventedOf(stats.value))} of the cables held
          are made up, for a sample; each wears a mark.
        </p>
      )}
      {stats.value?.cables === 0 && <NothingLoaded />}
      <ThingsToTry real={stats.value ? fewReal(stats.value) : null} />
      {stats.value?.cables !== 0 && (
        <div className="entries">
          <MostCited />
          <MostMentioned />
          <BusiestPosts />
        </div>
      )}
    </>
  )
}

type Told = GraphStats & { readonly collections?: readonly FacetCount[] }

/** How many of the held cables are made up, where the answer tells it. */
const inventedOf = (stats: Told): number => stats.collections?.find(({ value }) => value === INVENTED)?.cables ?? 0

/** The collection of the real cables, where they are few among made-up ones, which are easily taken for all there is. */
function fewReal(stats: Told): FacetCount | null {
  const real = stats.collections?.filter(({ value }) => value !== INVENTED) ?? []
  const [first] = real
  return first && real.length === 1 && first.cables * FEW < inventedOf(stats) ? first : null
}

const FEW = 5

/** How the cables lie in time; a month leads to its cables. */
function Months() {
  const months = useItems(asks.totals({ by: 'month' }))
  const counts = months.flatMap(({ period, cables }) => (period === null ? [] : [{ period, cables }]))
  if (counts.length < 2) return null
  return (
    <div className="hero-months">
      <h2 className="quiet">Cables a month; a click lists them</h2>
      <Bars
        counts={counts}
        label="Cables a month. The search takes a period in its fields."
        onPick={(month) => navigate(search({ from: `${month}-01`, until: `${nextMonth(month)}-01` }))}
      />
    </div>
  )
}

function MostCited() {
  const answer = useAnswer(asks.search({ sort: 'cited', holding: 'all' }, SHOWN))
  return (
    <section aria-labelledby="most-cited">
      <h2 id="most-cited">Often cited</h2>
      <Answered answer={answer} what="cables">
        {({ items }) => (
          <>
            <ol className="entry-list">
              {items
                .filter(({ citedBy }) => citedBy > 0)
                .map((each) => (
                  <li key={each.id} className={each.held ? 'held' : 'stub'}>
                    <CableEntry of={each} />
                  </li>
                ))}
            </ol>
            <p className="entry-more">
              <Link to={search({ sort: 'cited', holding: 'all' })}>All by citations</Link>
              <Link to={search({ sort: 'cited', holding: 'stubs' })}>Those not held</Link>
            </p>
          </>
        )}
      </Answered>
    </section>
  )
}

function CableEntry({ of }: { readonly of: CableSummary }) {
  return (
    <>
      <Link to={cable(of.id)} className="entry-name">
        {cableName(of)}
      </Link>
      <span className="entry-words">{of.held ? (of.subject ?? day(of.date)) : 'Cited, not held'}</span>
      <span className="entry-count">
        <Link to={chain(of.id)}>cited by {count(of.citedBy)}</Link>
      </span>
    </>
  )
}

function MostMentioned() {
  const answer = useAnswer(askMostNamed)
  return (
    <section aria-labelledby="most-mentioned">
      <h2 id="most-mentioned">Persons named most</h2>
      <Answered answer={answer} what="persons">
        {({ items }) => (
          <>
            <ol className="entry-list">
              {items.map((each) => (
                <li key={each.key}>
                  <Link to={person(each.key)} className="entry-name">
                    {each.name}
                  </Link>
                  <span className="entry-words">{officeOf(each.titles)}</span>
                  <span className="entry-count">{counted(each.cables, 'cable')}</span>
                </li>
              ))}
            </ol>
            <p className="entry-more">
              <Link to={names('persons')}>All persons</Link>
            </p>
          </>
        )}
      </Answered>
    </section>
  )
}

function BusiestPosts() {
  const answer = useAnswer(asks.posts())
  return (
    <section aria-labelledby="busiest">
      <h2 id="busiest">Busiest posts</h2>
      <Answered answer={answer} what="posts">
        {({ items: posts }) => (
          <>
            <ol className="entry-list">
              {posts
                .toSorted((a, b) => b.sent + b.received - a.sent - a.received)
                .slice(0, SHOWN)
                .map(({ name, sent, received }) => (
                  <li key={name}>
                    <Link to={search({ post: name })} className="entry-name">
                      {name}
                    </Link>
                    <span className="entry-words">
                      {count(sent)} sent, {count(received)} received
                    </span>
                    <span className="entry-count">
                      <Link to={traffic({ post: name })}>traffic</Link>
                    </span>
                  </li>
                ))}
            </ol>
            <p className="entry-more">
              <Link to={names('posts')}>All posts</Link>
            </p>
          </>
        )}
      </Answered>
    </section>
  )
}
