import type { CableDetail, Citation } from '@reftel/api/types'
import { type CitesEdge, placeOf } from '../graph/subgraph.ts'
import { CableLine } from '../parts/cable-line.tsx'
import { Link } from '../parts/link.tsx'
import { PLACES, percent, ROLES, reasonWords } from '../parts/words.ts'
import { cable, person } from '../state/route.ts'
import type { Known } from '../text/cable-text.tsx'

/** What a cable cites and what cites it, each with the words it rests on. */
export function CitationLists(props: {
  readonly of: CableDetail
  readonly edges: readonly CitesEdge[]
  readonly known: Known
}) {
  const { of, edges, known } = props
  const cites = edges.filter((edge) => edge.source === of.id)
  const citedBy = edges.filter((edge) => edge.target === of.id)
  return (
    <>
      <EdgeList title="Cites" none="No cable." edges={cites} end="target" known={known} />
      <EdgeList title="Cited by" none="No cable here." edges={citedBy} end="source" known={known} />
    </>
  )
}

function EdgeList(props: {
  readonly title: string
  readonly none: string
  readonly edges: readonly CitesEdge[]
  readonly end: 'source' | 'target'
  readonly known: Known
}) {
  const { title, none, edges, end, known } = props
  const rows = edges.flatMap((edge) => {
    const other = known.cables.get(edge[end])
    return other ? [{ edge, other }] : []
  })
  return (
    <section className="rail-part" aria-label={title}>
      <h2>
        {title} <span className="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="cable-list close">
          {rows.map(({ edge, other }) => (
            <li key={edge.id}>
              <CableLine of={other}>
                <EdgeWords edge={edge} />
              </CableLine>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The words a citation stands on, with the place, the rule and how sure it is. */
export function EdgeWords({ edge }: { readonly edge: CitesEdge }) {
  const [first] = edge.occurrences
  if (!first) return null
  const place = placeOf(edge)
  const words = edge.occurrences.find((occurrence) => occurrence.where === place) ?? first
  const more = edge.occurrences.length - 1
  return (
    <span className={`edge-words ${place}`}>
      <Link to={cable(edge.source, words.start)} title="Read these words in the cable that cites">
        <q>{words.raw.replace(/\s+/g, ' ')}</q>
      </Link>{' '}
      {PLACES[place]}
      {more > 0 ? ` and ${more} more` : ''} · {words.rule} · {percent(edge.confidence)}
    </span>
  )
}

type Unresolved = Extract<Citation, { target: null }>

/** Citations that lead to no cable, each with its reason: nothing the text says is lost. */
export function UnresolvedCitations({ of }: { readonly of: CableDetail }) {
  const open = of.citations.filter((citation): citation is Unresolved => citation.target === null)
  if (open.length === 0) return null
  return (
    <section className="rail-part" aria-labelledby="unresolved">
      <h2 id="unresolved">
        Unresolved <span className="count">{open.length}</span>
      </h2>
      <ul className="unresolved-list">
        {open.map((citation) => (
          <li key={`${citation.start}-${citation.rule}`} id={`unresolved-${citation.start}`} tabIndex={-1}>
            <Link to={cable(of.id, citation.start)}>
              <q>{citation.raw.replace(/\s+/g, ' ')}</q>
            </Link>
            <span>{reasonWords(citation.reason)}</span>
            <span className="quiet">
              {PLACES[citation.where]} · {citation.reason} · {citation.rule}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whom the cable names, and as what. */
export function PersonsOfCable({ of }: { readonly of: CableDetail }) {
  if (of.persons.length === 0) return null
  return (
    <section className="rail-part" aria-labelledby="persons">
      <h2 id="persons">
        Persons <span className="count">{of.persons.length}</span>
      </h2>
      <ul className="person-list">
        {of.persons.map(({ key, name, role, roles, titles, mentions }) => (
          <li key={`${key} ${name} ${role}`}>
            <Link to={person(key)}>{name}</Link>
            <span className="quiet">
              {[roles.map((one) => ROLES[one]).join(', '), titles[0], mentions.length > 1 && `${mentions.length} times`]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
