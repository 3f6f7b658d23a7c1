import '../styles/person.css'
import type { PersonCable, PersonDetail } from '@reftel/api/types'
import { type ReactNode, useState } from 'react'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { usePages } from '../client/pages.ts'
import { Bars } from '../figures/bars.tsx'
import { nextMonth } from '../figures/months.ts'
import { CableLine } from '../parts/cable-line.tsx'
import { Link } from '../parts/link.tsx'
import { Answered } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { count, counted, day, percent, ROLES } from '../parts/words.ts'
import { cable, graph, type PersonRoute, person, search } from '../state/route.ts'
import { navigate } from '../state/router.ts'
import { type Apart, keepApart, readApart } from './apart.ts'
import { NotTheSame } from './not-the-same.tsx'
import { TitlesOverTime } from './titles-over-time.tsx'

const PAGE = 25

/** Rows of each list beside. */
const BESIDE = 12

/** A person: when, in which cables and words, with whom, and why these mentions are held to be one. */
export function PersonView({ route }: { readonly route: PersonRoute }) {
  const answer = useAnswer(asks.person(route.key))
  useTitle(answer.value?.name ?? 'Person')
  return (
    <Answered answer={answer} what="the person">
      {(found) => <Person of={found} />}
    </Answered>
  )
}

function Person({ of }: { readonly of: PersonDetail }) {
  const [apart, setApart] = useState(() => readApart(of.key))
  const toggle = (mention: PersonCable) => {
    const others = apart.filter(({ id }) => id !== mention.id)
    const next = others.length < apart.length ? others : [...apart, { id: mention.id, name: mention.name }]
    setApart(next)
    keepApart(of.key, next)
  }
  return (
    <article className="person">
      <header className="person-head">
        <h1>{of.name}</h1>
        <p>
          {counted(of.cables, 'cable')}
          {of.from && `, ${day(of.from)} to ${day(of.until)}`}
        </p>
        {of.variants.length > 0 && <p className="quiet">Also written {of.variants.join(', ')}</p>}
        <div className="cable-ways">
          <Link to={graph(`person:${of.key}`)} className="button primary">
            Graph of these cables
          </Link>
          <Link to={search({ person: of.key })} className="button">
            Search in these cables
          </Link>
        </div>
      </header>
      <div className="person-body">
        <div>
          {of.histogram.length > 0 && (
            <section aria-labelledby="when">
              <h2 id="when">When</h2>
              <Bars
                counts={of.histogram}
                label={`Cables a month that name ${of.name}. A click shows those of a month.`}
                onPick={(month) =>
                  navigate(search({ person: of.key, from: `${month}-01`, until: `${nextMonth(month)}-01` }))
                }
              />
            </section>
          )}
          {of.titlesOverTime.length > 0 && <TitlesOverTime titles={of.titlesOverTime} />}
          <Mentions of={of} apart={apart} onToggle={toggle} />
        </div>
        <aside className="cable-rail" aria-label="Around this person">
          {apart.length > 0 && <NotTheSame of={of} apart={apart} />}
          <Beside
            title="Named with"
            rows={of.mentionedWith.map(({ key, name, cables }) => ({
              id: key,
              link: <Link to={person(key)}>{name}</Link>,
              cables,
            }))}
          />
          <Beside
            title="Posts that write of them"
            rows={of.posts.map(({ name, cables }) => ({
              id: name,
              link: <Link to={search({ person: of.key, post: name })}>{name}</Link>,
              cables,
            }))}
          />
          <Beside
            title="TAGS"
            rows={of.tags.map(({ code, cables }) => ({
              id: code,
              link: <Link to={search({ person: of.key, tag: code })}>{code}</Link>,
              cables,
            }))}
          />
          {of.evidence.length > 0 && (
            <section className="rail-part" aria-labelledby="evidence">
              <h2 id="evidence">Why this is one person</h2>
              <ul className="unresolved-list">
                {of.evidence.map(({ rule, detail, score }) => (
                  <li key={`${rule} ${detail}`}>
                    <span>{detail}</span>
                    <span className="quiet">
                      rule {rule} · {percent(score)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </article>
  )
}

function Beside(props: {
  readonly title: string
  readonly rows: readonly { readonly id: string; readonly link: ReactNode; readonly cables: number }[]
}) {
  if (props.rows.length === 0) return null
  return (
    <section className="rail-part" aria-label={props.title}>
      <h2>{props.title}</h2>
      <ul className="count-list">
        {props.rows.slice(0, BESIDE).map(({ id, link, cables }) => (
          <li key={id}>
            {link} <span className="count">{count(cables)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mentions(props: {
  readonly of: PersonDetail
  readonly apart: readonly Apart[]
  readonly onToggle: (mention: PersonCable) => void
}) {
  const { of, apart, onToggle } = props
  const { answer, next } = usePages(asks.personCables(of.key, PAGE).path, (cursor) =>
    asks.personCables(of.key, PAGE, cursor),
  )
  return (
    <section aria-labelledby="mentions" className="mentions">
      <h2 id="mentions">In these cables, oldest first</h2>
      <Answered answer={answer} what="cables">
        {({ items, more }) => (
          <>
            <ul className="cable-list">
              {items.map((each) => (
                <li key={each.id}>
                  <CableLine of={each}>
                    <Quotes of={each} />
                    <label className="check not-same">
                      <input
                        type="checkbox"
                        checked={apart.some(({ id }) => id === each.id)}
                        onChange={() => onToggle(each)}
                      />
                      not the same person
                    </label>
                  </CableLine>
                </li>
              ))}
            </ul>
            {more && (
              <button type="button" className="more" onClick={next} disabled={answer.loading}>
                Load more
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

/** The lines that name the person, the name standing out in each. */
function Quotes({ of }: { readonly of: PersonCable }) {
  return (
    <div className="quotes">
      <p className="quiet">{[ROLES[of.role], `as ${of.name}`, ...of.titles.slice(0, 2)].join(' · ')}</p>
      {of.quotes.map(({ raw, start, line }) => {
        const at = line.indexOf(raw)
        return (
          <p key={start}>
            <Link to={cable(of.id, start)}>
              {at === -1 ? (
                line.trim()
              ) : (
                <>
                  {line.slice(0, at).trimStart()}
                  <mark>{raw}</mark>
                  {line.slice(at + raw.length).trimEnd()}
                </>
              )}
            </Link>
          </p>
        )
      })}
    </div>
  )
}
