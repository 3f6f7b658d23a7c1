import type { Findings, Page, PersonSummary } from '@reftel/api/types'
import { type ReactNode, useEffect, useState } from 'react'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { matchWords } from '../client/find.ts'
import { usePages } from '../client/pages.ts'
import { Link } from '../parts/link.tsx'
import { Answered } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { count, counted, countryWords, otherForms, tagKindWords } from '../parts/words.ts'
import { graph, type NamesRoute, person, search, traffic } from '../state/route.ts'
import { useChange } from '../state/router.ts'

const TITLES: Readonly<Record<NamesRoute['view'], string>> = { persons: 'Persons', posts: 'Posts', tags: 'TAGS' }

/** Most of one kind that one question finds. */
const FOUND = 50
const PAGE = 50
const PAUSE_MS = 250

/** All persons, posts or TAGS of the corpus, the most frequent first, or those near to a name. */
export function NamesView({ route }: { readonly route: NamesRoute }) {
  const { view, q } = route
  useTitle(TITLES[view])
  const change = useChange(route)
  const [words, setWords] = useState(q)
  useEffect(() => setWords(q), [q])
  useEffect(() => {
    if (words.trim() === q) return
    const timer = setTimeout(() => change({ q: words.trim() }, 'replace'), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words, q, change])
  return (
    <div className="names">
      <h1>{TITLES[view]}</h1>
      <input
        type="search"
        className="names-box"
        aria-label={`Find among ${TITLES[view]}`}
        placeholder="A name, also a near one"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {view === 'posts' && (
        <p className="quiet names-note">A post is placed in the country that its town lies in today.</p>
      )}
      {view === 'persons' ? <Persons q={q} /> : view === 'posts' ? <Posts q={q} /> : <Tags q={q} />}
    </div>
  )
}

function Persons({ q }: { readonly q: string }) {
  const ask = (cursor: string | null) => asks.persons(q, PAGE, cursor)
  const { answer, next } = usePages<Page<PersonSummary>>(ask(null).path, ask)
  return (
    <Answered answer={answer} what="persons">
      {({ items, more }) => (
        <>
          <Rows
            none={`No person is called like “${q}”.`}
            rows={items.map(({ key, name, titles, cables, variants }) => ({
              id: key,
              name: <Link to={person(key)}>{name}</Link>,
              words: [titles[0], alsoWords(otherForms(name, variants))].filter(Boolean).join(' · '),
              facts: [counted(cables, 'cable')],
            }))}
          />
          {more && (
            <button type="button" className="more" onClick={next} disabled={answer.loading}>
              Load more
            </button>
          )}
        </>
      )}
    </Answered>
  )
}

/** Other forms of a name, as far as a line has room for them. */
const alsoWords = (forms: readonly string[]) => forms.length > 0 && `also ${forms.slice(0, 3).join(', ')}`

/** Those that the words find, or null where there are none to find by. */
function useFound(q: string): Findings | null {
  return useAnswer(q ? asks.find(q, FOUND) : null).value
}

function Posts({ q }: { readonly q: string }) {
  const all = useAnswer(asks.posts())
  const found = useFound(q)
  return (
    <Answered answer={all} what="posts">
      {({ items }) => {
        const rows = q
          ? (found?.posts.items ?? [])
          : items
              .toSorted((a, b) => b.sent + b.received - a.sent - a.received)
              .map((post) => ({ ...post, match: null }))
        return (
          <Rows
            none={q && !found ? '' : `No post is called like “${q}”.`}
            rows={rows.map(({ name, country, sent, received, match }) => ({
              id: name,
              name: <Link to={search({ post: name })}>{name}</Link>,
              words: [matchWords(match), countryWords(country)].filter(Boolean).join(' · '),
              facts: [`sent ${count(sent)}`, `received ${count(received)}`],
              more: <Link to={traffic({ post: name })}>traffic</Link>,
            }))}
          />
        )
      }}
    </Answered>
  )
}

function Tags({ q }: { readonly q: string }) {
  const all = useAnswer(asks.tags())
  const found = useFound(q)
  return (
    <Answered answer={all} what="TAGS">
      {({ items }) => {
        const rows = q
          ? (found?.tags.items ?? [])
          : items.toSorted((a, b) => b.cables - a.cables).map((tag) => ({ ...tag, match: null }))
        return (
          <Rows
            none={q && !found ? '' : `None of the TAGS is like “${q}”.`}
            rows={rows.map(({ code, meaning, tagKind, cables, match }) => ({
              id: code,
              name: <Link to={search({ tag: code })}>{code}</Link>,
              words: [matchWords(match), meaning, tagKindWords(tagKind)].filter(Boolean).join(' · '),
              facts: [counted(cables, 'cable')],
              more: <Link to={graph(`tag:${code}`)}>graph</Link>,
            }))}
          />
        )
      }}
    </Answered>
  )
}

function Rows(props: {
  readonly none: string
  readonly rows: readonly {
    readonly id: string
    readonly name: ReactNode
    readonly words: string
    readonly facts: readonly string[]
    readonly more?: ReactNode
  }[]
}) {
  if (props.rows.length === 0) return <p className="quiet">{props.none}</p>
  return (
    <ul className="name-list" data-rows={props.rows.length} data-facts={props.rows[0]?.facts.length ?? 0}>
      {props.rows.map(({ id, name, words, facts, more }) => (
        <li key={id}>
          <span className="name">{name}</span>
          <span className="quiet">{words}</span>
          {facts.map((fact) => (
            <span key={fact} className="facts">
              {fact}
            </span>
          ))}
          {more}
        </li>
      ))}
    </ul>
  )
}
