import type { ReactNode } from 'react'
import { useAnswerOf } from '../../client/answer.ts'
import { findMended, matchWords } from '../../client/find.ts'
import { cableName } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { count, counted, day, officeOf } from '../../parts/words.ts'
import { cable, type NamesRoute, names, person, search } from '../../state/route.ts'

/** Rows of each kind. */
const SHOWN = 6

interface Row {
  readonly id: string
  readonly name: ReactNode
  readonly why: string
}

/** The one name of these cables where the words have their post otherwise: a letter wrong, its code, its former name. */
function otherName(q: string, named: readonly Parameters<typeof cableName>[0][]): string | null {
  const names = new Set(named.filter(({ from }) => from && !q.toUpperCase().includes(from)).map(cableName))
  const [name] = names
  return name !== undefined && names.size === 1 ? name : null
}

/** What else the words may mean: persons, posts, TAGS, and cables that they name, near names with why they are offered. */
export function MeaningList({ q }: { readonly q: string }) {
  const { value } = useAnswerOf(`meanings ${q}`, (signal) => findMended(q, SHOWN, signal))
  if (!value) return null
  const join = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')
  const named = value.cables.items.filter(({ why }) => why === 'named')
  const read = value.mended ?? otherName(q, named)
  const kinds: readonly {
    readonly id: string
    readonly title: string
    readonly total: number
    readonly all: NamesRoute | null
    readonly rows: readonly Row[]
  }[] = [
    {
      id: 'named',
      title: read ? `Read as ${read}` : 'Cables of this number',
      total: named.length,
      all: null,
      rows: named.map((each) => ({
        id: each.id,
        name: <Link to={cable(each.id)}>{cableName(each)}</Link>,
        why: join(each.held ? day(each.date) : `${each.year ?? ''}, cited, not held`, each.subject),
      })),
    },
    {
      id: 'persons',
      title: 'Persons',
      total: value.persons.total,
      all: names('persons', { q }),
      rows: value.persons.items.map(({ key, name, titles, match, ...counts }) => ({
        id: key,
        name: <Link to={person(key)}>{name}</Link>,
        why: join(matchWords(match), officeOf(titles), counted(counts.cables, 'cable')),
      })),
    },
    {
      id: 'posts',
      title: 'Posts',
      total: value.posts.total,
      all: names('posts', { q }),
      rows: value.posts.items.map(({ name, country, sent, received, match }) => ({
        id: name,
        name: <Link to={search({ post: name })}>{name}</Link>,
        why: join(matchWords(match, country), `sent ${count(sent)}, received ${count(received)}`),
      })),
    },
    {
      id: 'tags',
      title: 'TAGS',
      total: value.tags.total,
      all: names('tags', { q }),
      rows: value.tags.items.map(({ code, meaning, cables, match }) => ({
        id: code,
        name: <Link to={search({ tag: code })}>{code}</Link>,
        why: join(matchWords(match), meaning, counted(cables, 'cable')),
      })),
    },
  ]
  const shown = kinds.filter(({ rows }) => rows.length > 0)
  if (shown.length === 0) return null
  return (
    <div className="meanings">
      {shown.map(({ id, title, total, all, rows }) => (
        <section key={id} aria-label={title}>
          <h2>
            {title} <span className="count">{count(total)}</span>
          </h2>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                {row.name} <span className="quiet">{row.why}</span>
              </li>
            ))}
          </ul>
          {all && total > rows.length && <Link to={all}>All {count(total)}</Link>}
        </section>
      ))}
    </div>
  )
}
