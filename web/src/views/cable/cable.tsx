import type { CableDetail } from '@reftel/api/types'
import { type KeyboardEvent, type ReactNode, useMemo } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { cableName } from '../../graph/subgraph.ts'
import { Answered } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { count } from '../../parts/words.ts'
import { CABLE_LISTS, type CableListId, type CableRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { CableTextSheet } from '../../text/cable-text.tsx'
import { CableHead } from './cable-head.tsx'
import { PersonsOfCable, UnresolvedCitations, unresolvedOf } from './cable-lists.tsx'
import { CitationsListed } from './citation-list.tsx'
import { NotHeld } from './not-held.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { RelatedList } from './related-list.tsx'
import { SideReader } from './side-reader.tsx'

/** One cable: its head, its text, and beside it what it cites, what cites it and whom it names. */
export function CableView({ route }: { readonly route: CableRoute }) {
  const change = useChange(route)
  const sure = useAnswer(asks.cable(route.id))
  // A cable that is only possibly cited is known to those alone who ask for such.
  const maybe = useAnswer(route.possible && sure.problem ? asks.cable(route.id, true) : null)
  const detail = maybe.value ? maybe : sure
  useTitle(detail.value ? cableName(detail.value) : route.id)
  return (
    <Answered answer={detail} what={route.id}>
      {(found) => (
        <article className="cable">
          <CableHead of={found} shown={route.document} />
          <div className={`cable-body${route.beside ? ' beside' : ''}`}>
            <section aria-labelledby="text" className="cable-reading">
              <h2 id="text" className="visually-hidden">
                Text
              </h2>
              {found.held ? <Reader of={found} route={route} /> : <NotHeld of={found} />}
            </section>
            {route.beside ? (
              <SideReader
                id={route.beside}
                at={route.place}
                onClose={() => change({ beside: '', place: null }, 'replace')}
              />
            ) : (
              <Lists of={found} route={route} />
            )}
          </div>
        </article>
      )}
    </Answered>
  )
}

/** A held cable's text, with the bar above it. */
function Reader({ of, route }: { readonly of: CableDetail; readonly route: CableRoute }) {
  const text = useAnswer(asks.cableText(of.id, route.document))
  const persons = useMemo(() => new Map(of.persons.map((each) => [each.key, each])), [of])
  return (
    <Answered answer={text} what="the text">
      {(read) => (
        <>
          <ReaderBar of={read} route={route} />
          <CableTextSheet of={read} persons={persons} at={route.at} form={route.form} />
        </>
      )}
    </Answered>
  )
}

const TABS: Readonly<Record<CableListId, string>> = {
  cites: 'Cites',
  citedBy: 'Cited by',
  related: 'Related',
  persons: 'Persons',
  unresolved: 'Unresolved',
}

/** What hangs on the cable, one list at a time, each with its true count. */
function Lists({ of, route }: { readonly of: CableDetail; readonly route: CableRoute }) {
  const change = useChange(route)
  // How many are of the same matter is a question of degree: they are ranked, not counted.
  const counts: Readonly<Record<Exclude<CableListId, 'related'>, number>> = {
    cites: of.cites,
    citedBy: of.citedBy,
    persons: of.persons.length,
    unresolved: unresolvedOf(of).length,
  }
  const shown = CABLE_LISTS.filter((id) => id !== 'unresolved' || counts.unresolved > 0)
  const list = route.list === 'cites' && of.cites === 0 && of.citedBy > 0 ? 'citedBy' : route.list
  const content: Readonly<Record<CableListId, () => ReactNode>> = {
    cites: () => <CitationsListed key="cites" of={of} direction="cites" route={route} />,
    citedBy: () => <CitationsListed key="citedBy" of={of} direction="citedBy" route={route} />,
    related: () => <RelatedList of={of} />,
    persons: () => <PersonsOfCable of={of} route={route} />,
    unresolved: () => <UnresolvedCitations of={of} />,
  }
  const choose = (id: CableListId) => change({ list: id, group: 'none', in: '' }, 'replace')
  const walk = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = shown[(shown.indexOf(list) + by + shown.length) % shown.length]
    if (!by || !next) return
    choose(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <aside className="cable-rail" aria-label="References and persons">
      <div className="tabs" role="tablist" aria-label="Lists" onKeyDown={walk}>
        {shown.map((id) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === list}
            aria-controls="tab-content"
            tabIndex={id === list ? 0 : -1}
            onClick={() => choose(id)}
          >
            {TABS[id]} {id !== 'related' && <span className="count">{count(counts[id])}</span>}
          </button>
        ))}
      </div>
      <section id="tab-content" role="tabpanel" aria-label={TABS[list]} aria-labelledby={`tab-${list}`}>
        {content[list]()}
      </section>
    </aside>
  )
}
