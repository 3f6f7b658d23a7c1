import type { CountedPage, Findings, FoundPerson } from '@reftel/api/types'
import { type ReactNode, useEffect, useState } from 'react'
import { fetchAnswer, useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { usePages } from '../../client/pages.ts'
import { Choice } from '../../parts/choice.tsx'
import { Link } from '../../parts/link.tsx'
import { More } from '../../parts/more.tsx'
import { save } from '../../parts/save.ts'
import { Answered } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { count, counted } from '../../parts/words.ts'
import type { NameOrder, NamesRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import {
  aboutWords,
  NAMES_KINDS,
  type NameRow,
  namesCsv,
  personRow,
  postRow,
  rowsInOrder,
  type Section,
  sectionsOf,
  tagRow,
} from './name-rows.ts'

const TITLES: Readonly<Record<NamesRoute['view'], string>> = { persons: 'Persons', posts: 'Posts', tags: 'TAGS' }

const ORDERS: Readonly<Record<NameOrder, string>> = {
  most: 'most first',
  sent: 'most sent',
  received: 'most received',
  name: 'by name',
}

/** Most of one kind that one question finds. */
const FOUND = 50
/** Persons of a page, of an answer for the file, and of the file at most. */
const PERSONS = { page: 50, answer: 500, file: 10_000 } as const
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
      {view === 'persons' ? (
        <Persons route={route} />
      ) : view === 'posts' ? (
        <Posts route={route} />
      ) : (
        <Tags route={route} />
      )}
    </div>
  )
}

function Persons({ route }: { readonly route: NamesRoute }) {
  const { q } = route
  const ask = (cursor: string | null) => asks.persons(q, PERSONS.page, cursor)
  const { answer, next } = usePages<CountedPage<FoundPerson>>(ask(null).path, ask)
  const takeAway = async () => {
    const rows: NameRow[] = []
    let cursor: string | null = null
    do {
      const page: CountedPage<FoundPerson> = await fetchAnswer(asks.persons(q, PERSONS.answer, cursor))
      rows.push(...page.items.map(personRow))
      cursor = page.cursor
    } while (cursor !== null && rows.length < PERSONS.file)
    saveNames(route, sectionsOf(rows, false))
  }
  return (
    <Answered answer={answer} what="persons">
      {({ items, first, more }) => (
        <>
          <Rows
            route={route}
            none={`No person is called like “${q}”.`}
            rows={items.map(personRow)}
            total={first.total}
            onSave={() => void takeAway()}
          />
          <More more={more} answer={answer} next={next} />
        </>
      )}
    </Answered>
  )
}

/** Those that the words find, or null where there are none to find by. */
function useFound(q: string): Findings | null {
  return useAnswer(q ? asks.find(q, FOUND) : null).value
}

function Posts({ route }: { readonly route: NamesRoute }) {
  const { q } = route
  const all = useAnswer(asks.posts())
  const found = useFound(q)
  return (
    <Answered answer={all} what="posts">
      {({ items }) => {
        const rows = q ? (found?.posts.items ?? []) : items.map((post) => ({ ...post, match: null }))
        return (
          <Rows
            route={route}
            none={q && !found ? '' : `No post is called like “${q}”.`}
            rows={ordered(rows.map(postRow), route)}
          />
        )
      }}
    </Answered>
  )
}

function Tags({ route }: { readonly route: NamesRoute }) {
  const { q } = route
  const all = useAnswer(asks.tags())
  const found = useFound(q)
  return (
    <Answered answer={all} what="TAGS">
      {({ items }) => {
        const rows = q ? (found?.tags.items ?? []) : items.map((tag) => ({ ...tag, match: null }))
        return (
          <Rows
            route={route}
            none={q && !found ? '' : `None of the TAGS is like “${q}”.`}
            rows={ordered(rows.map(tagRow), route)}
          />
        )
      }}
    </Answered>
  )
}

/** What was found by a name stands in the order in which it is near to it. */
const ordered = (rows: readonly NameRow[], { q, sort }: NamesRoute) =>
  q && sort === 'most' ? rows : rowsInOrder(rows, sort)

const saveNames = ({ view }: NamesRoute, sections: readonly Section[]) =>
  save(`${view}.csv`, new Blob([namesCsv(view, sections)], { type: 'text/csv' }))

function Rows(props: {
  readonly route: NamesRoute
  readonly none: string
  readonly rows: readonly NameRow[]
  /** How many there are of which these are the first; the rows themselves where it is not given. */
  readonly total?: number
  readonly onSave?: () => void
}) {
  const { route, none, rows } = props
  const { view, grouped } = route
  const { called, columns, orders, groupedBy } = NAMES_KINDS[view]
  const change = useChange(route)
  if (rows.length === 0) return <p className="quiet">{none}</p>
  const sections = sectionsOf(rows, grouped && groupedBy !== null)
  const total = props.total ?? rows.length
  return (
    <>
      <div className="names-bar">
        {orders.length > 1 && (
          <Choice
            label="Order"
            choices={orders.map((id) => ({ id, label: ORDERS[id] }))}
            value={route.sort}
            onChoose={(sort) => change({ sort }, 'replace')}
          />
        )}
        {groupedBy && (
          <label className="check">
            <input
              type="checkbox"
              checked={grouped}
              onChange={({ target }) => change({ grouped: target.checked }, 'replace')}
            />
            {groupedBy}
          </label>
        )}
        <p className="quiet" role="status">
          {rows.length < total && `First ${count(rows.length)} of `}
          {counted(total, ...called)}
        </p>
        <button type="button" onClick={props.onSave ?? (() => saveNames(route, sections))}>
          CSV
        </button>
      </div>
      {sections.map((section) => (
        <NameList key={section.title} section={section} columns={columns} />
      ))}
    </>
  )
}

function NameList({ section, columns }: { readonly section: Section; readonly columns: readonly string[] }) {
  const { title, rows } = section
  const fact = (number: number, column: string): ReactNode =>
    column === 'cables'
      ? counted(number, 'cable')
      : column === 'possible'
        ? number > 0 && `possibly ${count(number)} more`
        : `${column} ${count(number)}`
  return (
    <section aria-label={title || 'All'}>
      {title && (
        <h2 className="names-group">
          {title} <span className="count">{count(rows.length)}</span>
        </h2>
      )}
      <ul className="name-list" data-rows={rows.length} data-facts={columns.length}>
        {rows.map((row) => (
          <li key={row.id}>
            <span className="name">
              <Link to={row.to}>{row.name}</Link>
            </span>
            <span className="quiet">{aboutWords(row, title !== '')}</span>
            {columns.map((column, n) => (
              <span key={column} className="facts">
                {fact(row.numbers[n] ?? 0, column)}
              </span>
            ))}
            {row.more && <Link to={row.more.to}>{row.more.label}</Link>}
          </li>
        ))}
      </ul>
    </section>
  )
}
