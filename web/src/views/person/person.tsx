import '../../styles/person.css'
import type { PersonCable, PersonDetail } from '@reftel/api/types'
import { type ReactNode, useEffect, useState } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { Bars } from '../../figures/bars.tsx'
import { nextMonth } from '../../figures/months.ts'
import { Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { count, counted, days, otherForms } from '../../parts/words.ts'
import { graph, type PersonRoute, person, search } from '../../state/route.ts'
import { navigate } from '../../state/router.ts'
import { keepApart, keepSame, readApart, readSame } from './apart.ts'
import { CuratedLines } from './curated.tsx'
import { curatedLines } from './curated-lines.ts'
import { NamesakeList } from './namesakes.tsx'
import { PersonCables } from './person-cables.tsx'
import { PersonCompany } from './person-company.tsx'
import { TitlesOverTime } from './titles-over-time.tsx'
import { WhyOnePerson } from './why-one-person.tsx'

/** Rows of each list beside. */
const BESIDE = 12

/** A person: when, in which cables and words, with whom, and why these mentions are held to be one. */
export function PersonView({ route }: { readonly route: PersonRoute }) {
  const answer = useAnswer(asks.person(route.key))
  useTitle(answer.value?.name ?? 'Person')
  const now = answer.loading ? undefined : answer.value?.key
  // A key that is gone was answered by the one that took its place.
  useEffect(() => {
    if (now !== undefined && now !== route.key) navigate(person(now, route.company), 'replace')
  }, [now, route.key, route.company])
  return (
    <Answered answer={answer} what="the person">
      {(found) => <Person key={found.key} of={found} route={route} />}
    </Answered>
  )
}

function Person({ of, route }: { readonly of: PersonDetail; readonly route: PersonRoute }) {
  const [apart, setApart] = useState(() => readApart(of.key))
  const toggle = (mention: PersonCable) => {
    const others = apart.filter(({ id }) => id !== mention.id)
    const next = others.length < apart.length ? others : [...apart, { id: mention.id, name: mention.name }]
    setApart(next)
    keepApart(of.key, next)
  }
  const [same, setSame] = useState(() => readSame(of.key))
  const toggleSame = (key: string) => {
    const next = same.includes(key) ? same.filter((other) => other !== key) : [...same, key]
    setSame(next)
    keepSame(of.key, next)
  }
  const meanings = new Map(useAnswer(asks.tags()).value?.items.map(({ code, meaning }) => [code, meaning]))
  const variants = otherForms(of.name, of.variants)
  const lines = curatedLines(of.key, apart, same)
  return (
    <article className="person">
      <header className="person-head">
        <h1>{of.name}</h1>
        <p>
          {counted(of.cables, 'cable')}
          {of.possible > 0 && (
            <>
              , <a href="#possible">possibly {count(of.possible)} more</a>
            </>
          )}
          {of.from && `, ${days(of.from, of.until)}`}
        </p>
        {variants.length > 0 && <p className="quiet">Also written {variants.join(', ')}</p>}
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
          <PersonCompany of={of} route={route} />
          <PersonCables of={of} possible={false} apart={apart} onToggle={toggle} />
          {of.possible > 0 && <PersonCables of={of} possible={true} apart={apart} onToggle={toggle} />}
        </div>
        <aside className="cable-rail" aria-label="Around this person">
          {lines !== '' && <CuratedLines lines={lines} />}
          <NamesakeList of={of} same={same} onToggle={toggleSame} />
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
              words: meanings.get(code) ?? '',
              cables,
            }))}
          />
          <WhyOnePerson evidence={of.evidence} />
        </aside>
      </div>
    </article>
  )
}

function Beside(props: {
  readonly title: string
  readonly rows: readonly {
    readonly id: string
    readonly link: ReactNode
    readonly words?: string
    readonly cables: number
  }[]
}) {
  if (props.rows.length === 0) return null
  return (
    <section className="rail-part" aria-label={props.title}>
      <h2>{props.title}</h2>
      <ul className="count-list">
        {props.rows.slice(0, BESIDE).map(({ id, link, words, cables }) => (
          <li key={id}>
            {link} {words && <span className="quiet">{words}</span>} <span className="count">{count(cables)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
