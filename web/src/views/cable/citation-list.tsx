import type { CableDetail, CitationItem, CitationList as CitationPage, ListGroup } from '@reftel/api/types'
import { fetchAnswer } from '../../client/answer.ts'
import { asks, type CitationListing } from '../../client/asks.ts'
import { usePages } from '../../client/pages.ts'
import { csvText } from '../../graph/csv.ts'
import { cableName } from '../../graph/subgraph.ts'
import { CableLine } from '../../parts/cable-line.tsx'
import { Link } from '../../parts/link.tsx'
import { More } from '../../parts/more.tsx'
import { PassageWords } from '../../parts/passage.tsx'
import { save } from '../../parts/save.ts'
import { Answered } from '../../parts/states.tsx'
import { count, counted, PLACES, percent } from '../../parts/words.ts'
import { type CableRoute, CITATION_GROUPS, cable, graph } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'

/** Rows of a page, and of a page of the file to take away: the most that one answer gives. */
const PAGE = { shown: 50, saved: 500 } as const

const ORDERS = [
  { id: 'date', label: 'oldest first' },
  { id: 'newest', label: 'newest first' },
  { id: 'cited', label: 'most cited first' },
  { id: 'place', label: 'as in the text' },
] as const

const GROUPS: Readonly<Record<(typeof CITATION_GROUPS)[number], string>> = {
  none: 'no groups',
  post: 'by post',
  year: 'by year',
}

/** All that a cable cites, or that cites it: counted by the service, each with the sentences it rests on. */
export function CitationsListed(props: {
  readonly of: CableDetail
  readonly direction: 'cites' | 'citedBy'
  readonly route: CableRoute
}) {
  const { of, direction, route } = props
  const change = useChange(route)
  const listing: CitationListing = {
    direction,
    sort: route.sort,
    possible: route.possible,
    ...(route.group !== 'none' && { group: route.group, ...(route.in && { in: route.in }) }),
  }
  const ask = (cursor: string | null) => asks.citations(of.id, listing, PAGE.shown, cursor)
  const { answer, next } = usePages<CitationPage>(ask(null).path, ask)
  const maybe = route.possible || of.citations.some(({ possible }) => possible)
  const none = direction === 'cites' ? 'It cites no cable.' : 'No cable here cites it.'
  return (
    <Answered answer={answer} what="citations">
      {({ items, first, more }) =>
        first.total === 0 && !route.in && !maybe ? (
          <p className="quiet">{none}</p>
        ) : (
          <>
            <div className="list-bar">
              <select
                aria-label="Order"
                value={route.sort}
                onChange={({ target }) =>
                  change({ sort: ORDERS.find(({ id }) => id === target.value)?.id ?? 'date' }, 'replace')
                }
              >
                {ORDERS.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
              <select
                aria-label="Groups"
                value={route.group}
                onChange={({ target }) =>
                  change({ group: CITATION_GROUPS.find((id) => id === target.value) ?? 'none', in: '' }, 'replace')
                }
              >
                {CITATION_GROUPS.map((id) => (
                  <option key={id} value={id}>
                    {GROUPS[id]}
                  </option>
                ))}
              </select>
              <label className="check">
                <input
                  type="checkbox"
                  checked={route.possible}
                  onChange={({ target }) => change({ possible: target.checked }, 'replace')}
                />
                with possible ones
              </label>
              <Link to={graph(of.id, { direction, possible: route.possible })} className="button">
                As a graph
              </Link>
              <button type="button" onClick={() => void saveList(of, listing)}>
                CSV
              </button>
            </div>
            <Groups groups={first.groups} route={route} />
            <p className="quiet" role="status">
              {items.length < first.total
                ? `${count(items.length)} of ${counted(first.total, 'cable')}`
                : counted(first.total, 'cable')}
              {route.in && ` of ${route.in}`}
            </p>
            <ul className="cable-list close">
              {items.map((item) => (
                <li key={item.cable.id} className="lazy-row">
                  <CableLine of={item.cable}>
                    <Sentences of={item} citing={direction === 'cites' ? of.id : item.cable.id} />
                    {item.cable.held && (
                      <button
                        type="button"
                        className="link read-beside"
                        onClick={() => change(besideOf(item, direction))}
                      >
                        read beside
                      </button>
                    )}
                  </CableLine>
                </li>
              ))}
            </ul>
            <More more={more} answer={answer} next={next} />
          </>
        )
      }
    </Answered>
  )
}

/** The state in which a listed cable is read beside: at its words where it cites, else at its top. */
const besideOf = ({ cable: { id }, occurrences }: CitationItem, direction: 'cites' | 'citedBy') => ({
  beside: id,
  place: direction === 'citedBy' ? (occurrences[0]?.start ?? null) : null,
})

function Groups({ groups, route }: { readonly groups: readonly ListGroup[]; readonly route: CableRoute }) {
  const change = useChange(route)
  if (groups.length < 2 && !route.in) return null
  return (
    <div className="chips" role="toolbar" aria-label="Groups">
      {groups.map(({ value, cables }) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={value === route.in}
          disabled={value === null}
          onClick={() => change({ in: value === route.in ? '' : (value ?? '') }, 'replace')}
        >
          {value ?? 'none'} <span className="count">{count(cables)}</span>
        </button>
      ))}
    </div>
  )
}

/** The sentences that cite, the most telling first: the text's own before the reference line, which only names. */
function Sentences({
  of,
  citing,
}: {
  readonly of: Pick<CitationItem, 'occurrences' | 'possible'>
  readonly citing: string
}) {
  const rank = { text: 0, ref: 1, attributes: 2 } as const
  const [first, ...others] = of.occurrences.toSorted((a, b) => rank[a.where] - rank[b.where])
  if (!first) return null
  return (
    <span className={`edge-words ${first.where}`}>
      <Link to={cable(citing, first.start)} title="Read these words in the cable that cites">
        {first.passage ? <PassageWords of={first.passage} /> : <q>{first.raw.replace(/\s+/g, ' ')}</q>}
      </Link>{' '}
      <span className="quiet">
        {PLACES[first.where]}
        {others.length > 0 && ` and ${others.length} more`} · {percent(first.confidence)} sure
        {of.possible && ', merely possible'}
      </span>
    </span>
  )
}

/** The whole list as a file, however many pages it has. */
async function saveList(of: CableDetail, listing: CitationListing): Promise<void> {
  const rows: CitationItem[] = []
  let cursor: string | null = null
  do {
    const page: CitationPage = await fetchAnswer(asks.citations(of.id, listing, PAGE.saved, cursor))
    rows.push(...page.items)
    cursor = page.cursor
  } while (cursor !== null)
  const text = csvText([
    ['id', 'name', 'date', 'subject', 'held', 'place', 'confidence', 'sentence'],
    ...rows.flatMap(({ cable: { id, date, subject, held, ...rest }, occurrences }) =>
      occurrences.map(({ where, confidence, passage, raw }) => [
        ...[id, cableName({ id, ...rest }), date, subject, String(held), where, confidence],
        (passage?.text ?? raw).replace(/\s+/g, ' '),
      ]),
    ),
  ])
  save(`${cableName(of)} ${listing.direction}.csv`, new Blob([text], { type: 'text/csv' }))
}
