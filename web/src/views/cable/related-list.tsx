import type { CableDetail, CableSummary, RelatedCable } from '@reftel/api/types'
import type { ReactNode } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { cableName } from '../../graph/subgraph.ts'
import { CableLine } from '../../parts/cable-line.tsx'
import { Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import { day } from '../../parts/words.ts'
import { cable, path, person, search } from '../../state/route.ts'

/** How many of the nearest are listed. */
const SHOWN = 30

/** Cables of the same matter, the nearest first, each with what speaks for it. */
export function RelatedList({ of }: { readonly of: CableDetail }) {
  const answer = useAnswer(asks.related(of.id, SHOWN))
  return (
    <Answered answer={answer} what="related cables">
      {({ items, shared }) =>
        items.length === 0 ? (
          <p className="quiet">No other cable here shares its citations, persons or TAGS.</p>
        ) : (
          <ul className="cable-list close">
            {items.map((item) => (
              <li key={item.cable.id} className="lazy-row">
                <CableLine of={item.cable}>
                  <Reasons of={item} to={of} shared={new Map(shared.map((each) => [each.id, each]))} />
                </CableLine>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  )
}

/** What two cables share, each thing a link; the strongest reason first. */
function Reasons(props: {
  readonly of: RelatedCable
  readonly to: CableDetail
  readonly shared: ReadonlyMap<string, CableSummary>
}) {
  const { of, to, shared } = props
  const names = new Map(to.persons.map(({ key, name }) => [key, name]))
  const reasons: readonly { readonly id: string; readonly words: ReactNode }[] = [
    ...(of.cites ? [{ id: 'cites', words: <Link to={path(to.id, of.cable.id)}>one cites the other</Link> }] : []),
    ...told('both cite', of.coupled, (each) => <Shared id={each} of={shared.get(each)} />, ''),
    ...told('both cited by', of.cocited, (each) => <Shared id={each} of={shared.get(each)} />, ''),
    ...told('both name', of.persons, (each) => <Link to={person(each)}>{names.get(each) ?? each}</Link>),
    ...told('TAGS', of.tags, (each) => <Link to={search({ tag: each })}>{each}</Link>),
  ]
  return (
    <ul className="reasons quiet">
      {reasons.map((reason) => (
        <li key={reason.id}>{reason.words}</li>
      ))}
    </ul>
  )
}

/** A cable that both share: its number, when it was sent, what it is about. */
function Shared({ id, of }: { readonly id: string; readonly of: CableSummary | undefined }) {
  if (!of) return <Link to={cable(id)}>{id}</Link>
  const about = [of.held ? day(of.date) : 'not held', of.subject].filter(Boolean).join(', ')
  return (
    <span className="shared" title={about}>
      <Link to={cable(id)}>{cableName(of)}</Link>, {about}
    </span>
  )
}

function told(
  words: string,
  { total, first }: RelatedCable['tags'],
  link: (each: string) => ReactNode,
  between = ', ',
) {
  if (total === 0) return []
  const rest = total - first.length
  return [
    {
      id: words,
      words: (
        <>
          {words}{' '}
          {first.map((each, n) => (
            <span key={each}>
              {n > 0 && between}
              {link(each)}
            </span>
          ))}
          {rest > 0 && ` and ${rest} more`}
        </>
      ),
    },
  ]
}
