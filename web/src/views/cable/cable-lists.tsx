import type { CableDetail, Citation, CitesEdge, Passage } from '@reftel/api/types'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { placeOf } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { PassageWords } from '../../parts/passage.tsx'
import { ruleWords } from '../../parts/rule-words.ts'
import { count, counted, officeOf, PLACES, percent, ROLES, reasonWords } from '../../parts/words.ts'
import { type CableRoute, cable, person } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'

/** The words a citation stands on, with the place, the rule and how sure it is. */
export function EdgeWords({ edge, passage }: { readonly edge: CitesEdge; readonly passage?: Passage | null }) {
  const [first] = edge.occurrences
  if (!first) return null
  const place = placeOf(edge)
  const words = edge.occurrences.find((occurrence) => occurrence.where === place) ?? first
  const more = edge.occurrences.length - 1
  return (
    <span className={`edge-words ${place}`}>
      <Link to={cable(edge.source, words.start)} title="Read these words in the cable that cites">
        {passage ? <PassageWords of={passage} /> : <q>{words.raw.replace(/\s+/g, ' ')}</q>}
      </Link>{' '}
      {PLACES[place]}
      {more > 0 ? ` and ${count(more)} more` : ''} · {ruleWords(words.rule)} · {percent(edge.confidence)} sure
    </span>
  )
}

/** The citations of a cable that lead to none. */
export const unresolvedOf = (of: CableDetail): readonly Unresolved[] =>
  of.citations.filter((citation): citation is Unresolved => citation.target === null)

type Unresolved = Extract<Citation, { target: null }>

/** Citations that lead to no cable, each with its reason: nothing the text says is lost. */
export function UnresolvedCitations({ of }: { readonly of: CableDetail }) {
  const open = unresolvedOf(of)
  return (
    <ul className="unresolved-list">
      {open.map((citation) => (
        <li key={`${citation.start}-${citation.rule}`} id={`unresolved-${citation.start}`} tabIndex={-1}>
          <Link to={cable(of.id, citation.start, { list: 'unresolved' })}>
            <q>{citation.raw.replace(/\s+/g, ' ')}</q>
          </Link>
          <span>{reasonWords(citation.reason)}</span>
          <span className="quiet">
            {PLACES[citation.where]} · {ruleWords(citation.rule)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Whom the cable names, and as what; where asked, with those who by measure are too often no person. */
export function PersonsOfCable({ of, route }: { readonly of: CableDetail; readonly route: CableRoute }) {
  const change = useChange(route)
  const asked = useAnswer(route.possible ? asks.cable(of.id, true) : null)
  const possible = asked.value?.possiblePersons ?? null
  return (
    <>
      <label className="check with-possible">
        <input
          type="checkbox"
          checked={route.possible}
          onChange={({ target }) => change({ possible: target.checked }, 'replace')}
        />
        with names that are merely possible
      </label>
      {of.persons.length === 0 ? <p className="quiet">It names no one.</p> : <Named of={of} />}
      {possible && (
        <section className="possible" aria-label="Merely possible">
          <h3>{possible.length === 0 ? 'None is merely possible' : 'Merely possible'}</h3>
          <ul className="person-list">
            {possible.map(({ name, role, mentions, confidence }) => (
              <li key={`${name} ${role}`}>
                <Link to={cable(of.id, mentions[0]?.start ?? null, { list: 'persons', possible: true })}>{name}</Link>
                <span className="quiet">
                  {ROLES[role]} · {percent(confidence)} sure
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Named({ of }: { readonly of: CableDetail }) {
  return (
    <ul className="person-list">
      {of.persons.map(({ key, name, role, roles, titles, mentions }) => (
        <li key={`${key} ${name} ${role}`}>
          <Link to={person(key)}>{name}</Link>
          <span className="quiet">
            {[
              roles.map((one) => ROLES[one]).join(', '),
              officeOf(titles),
              mentions.length > 1 && counted(mentions.length, 'time'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
