import type { CableDetail, CableSummary, Subgraph } from '@reftel/api/types'
import { useMemo } from 'react'
import { type Answer, useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { cableName, isCable, isCites } from '../graph/subgraph.ts'
import { Answered, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import type { CableRoute } from '../state/route.ts'
import { CableTextSheet, type Known } from '../text/cable-text.tsx'
import { CableHead } from './cable-head.tsx'
import { CitationLists, PersonsOfCable, UnresolvedCitations } from './cable-lists.tsx'

/** Most cables listed that cite this one or that it cites. */
const LISTED = 300

/** One cable: its head, its text, and beside it what it cites, what cites it and whom it names. */
export function CableView({ route }: { readonly route: CableRoute }) {
  const detail = useAnswer(asks.cable(route.id))
  const around = useAnswer(asks.neighbourhood(route.id, { depth: 1, direction: 'both', limit: LISTED }, []))
  useTitle(detail.value ? cableName(detail.value) : route.id)
  return (
    <Answered answer={detail} what={route.id}>
      {(found) => <Cable found={found} around={around} route={route} />}
    </Answered>
  )
}

function Cable(props: { readonly found: CableDetail; readonly around: Answer<Subgraph>; readonly route: CableRoute }) {
  const { found, around, route } = props
  const text = useAnswer(found.held ? asks.cableText(found.id, route.document) : null)
  const known: Known = useMemo(
    () => ({
      cables: new Map<string, CableSummary>((around.value?.nodes ?? []).filter(isCable).map((node) => [node.id, node])),
      persons: new Map(found.persons.map((each) => [each.key, each])),
    }),
    [around.value, found],
  )
  return (
    <article className="cable">
      <CableHead of={found} shown={route.document} />
      <div className="cable-body">
        <section aria-labelledby="text" className="cable-reading">
          <h2 id="text" className="visually-hidden">
            Text
          </h2>
          {found.held ? (
            <Answered answer={text} what="the text">
              {(read) => <CableTextSheet of={read} known={known} at={route.at} />}
            </Answered>
          ) : (
            <div className="sheet not-held">
              <p>
                This cable is not in the corpus. It is known only because other cables cite it
                {found.citedBy > 0 ? ', as listed beside.' : '.'}
              </p>
            </div>
          )}
        </section>
        <aside className="cable-rail" aria-label="References and persons">
          {around.value ? (
            <CitationLists of={found} edges={around.value.edges.filter(isCites)} known={known} />
          ) : (
            <Loading what="references" />
          )}
          <UnresolvedCitations of={found} />
          <PersonsOfCable of={found} />
        </aside>
      </div>
    </article>
  )
}
