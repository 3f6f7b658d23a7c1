import type { CableSummary } from '@reftel/api/types'
import type { ReactNode } from 'react'
import { cableName } from '../graph/subgraph.ts'
import { cable } from '../state/route.ts'
import { Link } from './link.tsx'
import { counted, day, secrecy } from './words.ts'

/** A marking as a stamp; nothing for none. */
export function Marking({ classification }: { readonly classification: string | null }) {
  return classification ? <span className={`marking ${secrecy(classification)}`}>{classification}</span> : null
}

/** A cable in a list: number, date, subject, how it hangs in the graph. `children` stand below it. */
export function CableLine(props: {
  readonly of: CableSummary
  readonly at?: number | null
  readonly children?: ReactNode
}) {
  const { of, at = null, children } = props
  return (
    <div className={`cable-line ${of.held ? 'held' : 'stub'}`}>
      <Link to={cable(of.id, at)} className="cable-name">
        {cableName(of)}
      </Link>
      <span className="cable-date">{of.held ? day(of.date) : (of.year ?? '')}</span>
      <span className="cable-subject">{of.held ? (of.subject ?? 'No subject') : 'Cited, not held'}</span>
      <span className="cable-facts">
        <Marking classification={of.classification} />
        {of.cites > 0 && <span>cites {of.cites}</span>}
        {of.citedBy > 0 && <span>cited by {of.citedBy}</span>}
      </span>
      {children}
    </div>
  )
}

/** Cables below one another, as a list. */
export function CableList({ cables }: { readonly cables: readonly CableSummary[] }) {
  return (
    <ul className="cable-list">
      {cables.map((each) => (
        <li key={each.id}>
          <CableLine of={each} />
        </li>
      ))}
    </ul>
  )
}

/** "12 cables, the first of more" in words. */
export const shownWords = (shown: number, more: boolean): string =>
  more ? `First ${counted(shown, 'cable')}, newest first` : `${counted(shown, 'cable')}, newest first`
