import type { CableOrder, CableSummary, Hit } from '@reftel/api/types'
import type { ReactNode } from 'react'
import { cableName } from '../graph/subgraph.ts'
import { cable } from '../state/route.ts'
import { InventedMark, isInvented } from './invented.tsx'
import { Link } from './link.tsx'
import { marksOf } from './marks-of.ts'
import { SnippetWords, SubjectWords } from './passage.tsx'
import { count, counted, day, secrecy } from './words.ts'

/** A marking as a stamp; nothing for none. */
export function Marking({ classification }: { readonly classification: string | null }) {
  return classification ? <span className={`marking ${secrecy(classification)}`}>{classification}</span> : null
}

/** A cable in a list: number, date, subject, how it hangs in the graph. `children` stand below it. */
export function CableLine(props: {
  readonly of: CableSummary
  readonly at?: number | null
  /** The subject with marks in it, instead of the bare one. */
  readonly subject?: ReactNode
  readonly children?: ReactNode
}) {
  const { of, at = null, subject, children } = props
  return (
    <div className={`cable-line ${of.held ? 'held' : 'stub'}`}>
      <Link to={cable(of.id, at)} className="cable-name">
        {cableName(of)}
      </Link>
      <span className="cable-date">{of.held ? day(of.date) : (of.year ?? '')}</span>
      <span className="cable-subject">{subject || (of.held ? (of.subject ?? 'No subject') : 'Cited, not held')}</span>
      <span className="cable-facts">
        {isInvented(of) && <InventedMark />}
        <Marking classification={of.classification} />
        <span className="cable-cites">{of.cites > 0 && `cites ${count(of.cites)}`}</span>
        <span className="cable-cited">{of.citedBy > 0 && `cited by ${count(of.citedBy)}`}</span>
      </span>
      {children}
    </div>
  )
}

/** Whether the sentence found is the subject itself, which stands there anyway. */
const isSubject = ({ subject, snippet }: Hit): boolean => snippet?.text === subject

/** The subject, the words that were found marked in it as they are in the sentence. */
const markedSubject = (hit: Hit): ReactNode => {
  const { subject, snippet } = hit
  return subject && snippet && <SubjectWords of={isSubject(hit) ? snippet : marksOf(subject, snippet)} />
}

/** Cables below one another, as a list; with the sentence that a search found, which leads to its place in the text. */
export function CableList({ cables }: { readonly cables: readonly Hit[] }) {
  return (
    <ul className="cable-list">
      {cables.map((each) => (
        <li key={each.id}>
          <CableLine of={each} subject={markedSubject(each)}>
            {each.snippet && !isSubject(each) && (
              <span className="cable-snippet">
                <Link to={cable(each.id, each.snippet.start)} title="Read this in the cable">
                  <SnippetWords of={each.snippet} />
                </Link>
              </span>
            )}
          </CableLine>
        </li>
      ))}
    </ul>
  )
}

const ORDERS: Readonly<Record<CableOrder, string>> = {
  newest: 'newest first',
  oldest: 'oldest first',
  cited: 'most cited first',
  relevance: 'best match first',
}

/** `First 25 of 1,234 cables, newest first`. */
export function shownWords(shown: number, total: number, order: CableOrder): string {
  const cables = shown < total ? `First ${count(shown)} of ${counted(total, 'cable')}` : counted(shown, 'cable')
  return `${cables}, ${ORDERS[order]}`
}
