import type { PostPerson } from '@reftel/api/types'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { Link } from '../../parts/link.tsx'
import { count, counted, period } from '../../parts/words.ts'
import { person, type TrafficRoute } from '../../state/route.ts'
import { daysOfPeriod } from './traffic-pair.tsx'

/** Signers listed: those of most cables. */
const LISTED = 12

/** Who signed the cables of a post in the period shown, one after another, each with the first and the last cable. */
export function SignedThere({ post, route }: { readonly post: string; readonly route: TrafficRoute }) {
  const { value } = useAnswer(asks.signersOf(post, daysOfPeriod(route), LISTED))
  if (!value || value.items.length === 0) return null
  return (
    <details className="signed-there">
      <summary>Who signed there ({count(value.total)})</summary>
      <ul className="count-list">
        {value.items.toSorted(byFirst).map(({ key, name, from, until, cables, offices }) => (
          <li key={key}>
            <span>
              <Link to={person(key)}>{name}</Link> <span className="quiet">{spanWords(from, until)}</span>
              {offices.map((term) => (
                <span key={`${term.office} ${term.from}`} className="quiet">
                  {' '}
                  {term.office}, {spanWords(term.from, term.until) || `from ${period(term.from.slice(0, MONTH))}`}
                </span>
              ))}
            </span>
            <span className="count" title={counted(cables, 'cable')}>
              {count(cables)}
            </span>
          </li>
        ))}
      </ul>
      {value.total > value.items.length && (
        <p className="quiet">Those of most cables, of {counted(value.total, 'signer')}</p>
      )}
    </details>
  )
}

const byFirst = (a: PostPerson, b: PostPerson) => (a.from ?? '').localeCompare(b.from ?? '')

/** Letters of `1973-03`. */
const MONTH = 7

/** `Mar 1973 to Oct 1974` */
function spanWords(from: string | null, until: string | null): string {
  if (!from || !until) return ''
  const [first, last] = [period(from.slice(0, MONTH)), period(until.slice(0, MONTH))]
  return first === last ? first : `${first} to ${last}`
}
