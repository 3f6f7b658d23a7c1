import type { PersonDetail } from '@reftel/api/types'
import { Fragment } from 'react'
import { useItems } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { Link } from '../../parts/link.tsx'
import { count } from '../../parts/words.ts'
import { cable } from '../../state/route.ts'
import { type CablePlace, reasonsOf } from './why-words.ts'

/** Places shown of each reason before one asks for more. */
const SHOWN = 3

/** Why the mentions of a person are held to be one human being: each kind of evidence in a sentence, with what it rests on. */
export function WhyOnePerson({ evidence }: { readonly evidence: PersonDetail['evidence'] }) {
  const posts = useItems(asks.posts()).map(({ name }) => name)
  if (evidence.length === 0) return null
  return (
    <section className="rail-part" aria-labelledby="evidence">
      <h2 id="evidence">Why this is one person</h2>
      <ul className="unresolved-list">
        {reasonsOf(evidence, posts).map(({ rule, words, sure, places }) => (
          <li key={rule}>
            <span>{words}</span>
            <span className="quiet">
              {sure}: <Places of={places.slice(0, SHOWN)} />
            </span>
            {places.length > SHOWN && (
              <details className="quiet">
                <summary>{count(places.length - SHOWN)} more</summary>
                <Places of={places.slice(SHOWN)} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Places({ of }: { readonly of: readonly CablePlace[] }) {
  return of.map(({ detail, cable: id }, n) => (
    <Fragment key={detail}>
      {n > 0 && '; '}
      {id ? <Link to={cable(id)}>{detail}</Link> : detail}
    </Fragment>
  ))
}
