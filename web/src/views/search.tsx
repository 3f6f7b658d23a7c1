import type { CableSummary } from '@reftel/api/types'
import { type FormEvent, useId } from 'react'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { usePages } from '../client/pages.ts'
import { CableList, shownWords } from '../parts/cable-line.tsx'
import { Link } from '../parts/link.tsx'
import { Answered, Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { type SearchRoute, search } from '../state/route.ts'
import { navigate } from '../state/router.ts'
import { facetsOf } from './facets.ts'

const PAGE = 25

/** Markings as cables carry them. */
const MARKINGS = ['UNCLASSIFIED', 'LIMITED OFFICIAL USE', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'] as const

/** Cables that meet all conditions, newest first. */
export function SearchView({ route }: { readonly route: SearchRoute }) {
  useTitle(route.q ? `“${route.q}”` : 'Cables')
  const { view: _, ...filter } = route
  const { answer, next } = usePages(asks.search(filter, PAGE).path, (cursor) => asks.search(filter, PAGE, cursor))
  const who = useAnswer(route.person ? asks.person(route.person) : null)
  return (
    <div className="columns">
      <Filters key={JSON.stringify(route)} route={route} personName={who.value?.name ?? route.person} />
      <section aria-labelledby="results" aria-busy={answer.loading}>
        <h1 id="results">{route.q ? `Cables with “${route.q}”` : 'Cables'}</h1>
        <Answered answer={answer} what="cables">
          {({ items, more }) =>
            items.length === 0 ? (
              <Empty title="No cable meets all of this">
                <p>
                  Take a condition away, or write the start of a word with a star: <code>negotiat*</code>.{' '}
                  <Link to={search()}>Show all cables</Link>
                </p>
              </Empty>
            ) : (
              <>
                <p className="quiet" role="status">
                  {shownWords(items.length, more)}
                </p>
                <Facets items={items} route={route} />
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

function Filters({ route, personName }: { readonly route: SearchRoute; readonly personName: string }) {
  const id = useId()
  const posts = useAnswer(asks.posts())
  const tags = useAnswer(asks.tags())
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    navigate(
      search({
        q: text('q'),
        post: text('post').toUpperCase(),
        to: text('to').toUpperCase(),
        tag: text('tag').toUpperCase(),
        classification: text('classification'),
        from: text('from'),
        until: text('until'),
        person: route.person,
      }),
    )
  }
  const field = (name: 'q' | 'post' | 'to' | 'tag', label: string, list?: string) => (
    <label>
      {label}
      <input name={name} defaultValue={route[name]} {...(list && { list: `${id}-${list}` })} autoComplete="off" />
    </label>
  )
  return (
    <form className="filters" onSubmit={apply} aria-label="Conditions">
      {field('q', 'Words')}
      {field('post', 'From post', 'posts')}
      {field('to', 'To post', 'posts')}
      {field('tag', 'TAGS', 'tags')}
      <label>
        Marking
        <select name="classification" defaultValue={route.classification}>
          <option value="">any</option>
          {MARKINGS.map((marking) => (
            <option key={marking}>{marking}</option>
          ))}
        </select>
      </label>
      <div className="pair">
        <label>
          Sent from
          <input type="date" name="from" defaultValue={route.from} min="1960-01-01" max="2012-12-31" />
        </label>
        <label>
          before
          <input type="date" name="until" defaultValue={route.until} min="1960-01-01" max="2012-12-31" />
        </label>
      </div>
      {route.person && (
        <p className="condition">
          names <strong>{personName}</strong>{' '}
          <Link to={{ ...route, person: '' }} aria-label="Drop this person">
            drop
          </Link>
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="primary">
          Apply
        </button>
        <Link to={search()}>Clear</Link>
      </div>
      <datalist id={`${id}-posts`}>
        {posts.value?.items.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={`${id}-tags`}>
        {tags.value?.items.map(({ code, meaning }) => (
          <option key={code} value={code}>
            {meaning}
          </option>
        ))}
      </datalist>
    </form>
  )
}

/** What the cables shown have in common, each a condition to add. */
function Facets({ items, route }: { readonly items: readonly CableSummary[]; readonly route: SearchRoute }) {
  const facets = facetsOf(items, route)
  if (facets.length === 0) return null
  return (
    <ul className="facets" aria-label="Narrow down">
      {facets.map(({ id, label, cables, to }) => (
        <li key={id}>
          <Link to={to}>
            {label} <span className="facet-count">{cables}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
