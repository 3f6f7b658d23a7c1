import type { PersonDetail } from '@reftel/api/types'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { Link } from '../../parts/link.tsx'
import { names, person } from '../../state/route.ts'
import { speaksFor, whoIs } from './namesake-words.ts'

/** Most bearers of the surname that are shown. */
const MOST = 12

/** The other bearers of the surname, who shares most first, and what speaks for each being this person. */
export function NamesakeList(props: {
  readonly of: PersonDetail
  readonly same: readonly string[]
  readonly onToggle: (key: string) => void
}) {
  const { of, same, onToggle } = props
  const { value } = useAnswer(asks.namesakes(of.key, MOST))
  if (!value || value.items.length === 0) return null
  return (
    <section className="rail-part" aria-labelledby="namesakes">
      <h2 id="namesakes">Might also be</h2>
      <ul className="namesakes">
        {value.items.map((each) => (
          <li key={each.key}>
            <Link to={person(each.key)}>{each.name}</Link>
            <span className="quiet">{whoIs(each)}</span>
            <span className="quiet">{speaksFor(each)}</span>
            <label className="check not-same">
              <input type="checkbox" checked={same.includes(each.key)} onChange={() => onToggle(each.key)} />
              the same person
            </label>
          </li>
        ))}
      </ul>
      {value.truncated && <Link to={names('persons', { q: of.surname })}>More of that surname</Link>}
    </section>
  )
}
