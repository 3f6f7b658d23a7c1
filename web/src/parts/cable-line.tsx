import type { CableSummary } from '@reftel/api/types'
import type { ReactNode } from 'react'
import { cableName } from '../graph/subgraph.ts'
import { type CableOrder, cable } from '../state/route.ts'
import { Link } from './link.tsx'
import { count, counted, day, secrecy } from './words.ts'

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

const ORDERS: Readonly<Record<CableOrder, string>> = { newest: 'newest first', cited: 'most cited first' }

/** `First 25 of 1,234 cables, newest first`. `all`: how many there are in words, where that is known. */
export function shownWords(shown: number, more: boolean, order: CableOrder, all: string | null = null): string {
  const cables = more ? `First ${all ? `${count(shown)} of ${all}` : counted(shown, 'cable')}` : counted(shown, 'cable')
  return `${cables}, ${ORDERS[order]}`
}
