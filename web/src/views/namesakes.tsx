import type { Namesake, PersonDetail } from '@reftel/api/types'
import { useAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import { Link } from '../parts/link.tsx'
import { counted, years } from '../parts/words.ts'
import { names, person } from '../state/route.ts'

/** Most bearers of the surname that are shown. */
const MOST = 12

/** The other bearers of the surname, who shares most first, and what speaks for each being this person. */
export function Namesakes(props: {
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
      {value.truncated && <Link to={names('persons', of.surname)}>More of that surname</Link>}
    </section>
  )
}

/** `14 cables, 1977 to 1979 · LIMA, QUITO · MINISTER` */
export const whoIs = ({ cables, from, until, posts, titles }: Omit<Namesake, 'sharedPosts'>): string =>
  [[counted(cables, 'cable'), years(from, until)].filter(Boolean).join(', '), posts.slice(0, 2).join(', '), titles[0]]
    .filter(Boolean)
    .join(' · ')

/** What both share, in words. */
export function speaksFor({ sharedPosts, sharedTitles, sameYears }: Shared): string {
  const shared = [
    sameYears ? 'the same years' : '',
    sharedPosts.length > 0 ? `cables of ${sharedPosts.slice(0, 2).join(' and ')}` : '',
    sharedTitles[0] ? `called ${sharedTitles[0]}` : '',
  ].filter(Boolean)
  return shared.length > 0 ? `Speaks for it: ${shared.join('; ')}` : 'Nothing but the surname speaks for it'
}

type Shared = Pick<Namesake, 'sharedPosts' | 'sharedTitles' | 'sameYears'>
