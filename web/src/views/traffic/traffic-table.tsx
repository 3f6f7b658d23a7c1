import type { Subgraph } from '@reftel/api/types'
import { useState } from 'react'
import { Link } from '../../parts/link.tsx'
import { count } from '../../parts/words.ts'
import type { TrafficRoute } from '../../state/route.ts'
import { cablesBetween } from './traffic-pair.tsx'

/** Rows shown at first. */
const FIRST = 100

/** The traffic in rows, busiest pairs first; each leads to its cables. */
export function TrafficTable({ found, route }: { readonly found: Subgraph; readonly route: TrafficRoute }) {
  const [all, setAll] = useState(false)
  const rows = found.edges
    .flatMap((edge) => (edge.kind === 'TRAFFIC' ? [edge] : []))
    .filter(({ from, to }) => !route.post || from === route.post || to === route.post)
    .toSorted((a, b) => b.cables - a.cables)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reachable by keyboard
    <section className="tables" tabIndex={0} aria-label="Traffic as a table">
      <table data-testid="traffic-table" data-rows={rows.length}>
        <caption>Cables from post to post</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col" className="number">
              Cables
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, all ? rows.length : FIRST).map(({ id, from, to, cables }) => (
            <tr key={id}>
              <th scope="row">{from}</th>
              <td className="post">{to}</td>
              <td className="number">
                <Link to={cablesBetween(route, from, to)} aria-label={`${cables} cables from ${from} to ${to}`}>
                  {count(cables)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && rows.length > FIRST && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          Show all {count(rows.length)}
        </button>
      )}
    </section>
  )
}
