import { fetchAnswer, useAnswerOf } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import type { NodeExpansion } from '../../graph/expansion.ts'
import type { Beyond } from '../../graph/filters.ts'
import { count } from '../../parts/words.ts'

/** Groups offered of each kind. */
const OFFERED = 6

/** With so many citations they are offered by year and post too. */
const MANY = 8

/** What of a cable's citations may be added to the drawing: all, or those of one year or post, as the service counts them. */
export function ExpandGroups(props: {
  readonly id: string
  readonly beyond: Beyond
  readonly onTake: (expansion: NodeExpansion) => void
}) {
  const { id, beyond, onTake } = props
  const ways = (
    [
      { direction: 'citedBy', number: beyond.citedBy, words: 'more that cite it' },
      { direction: 'cites', number: beyond.cites, words: 'more that it cites' },
    ] as const
  ).filter(({ number }) => number > 0)
  return (
    <>
      {ways.map(({ direction, number, words }) => (
        <div key={direction} className="expand-way">
          <button type="button" onClick={() => onTake({ id, direction, group: null })}>
            {count(number)} {words}
          </button>
          {number > MANY && <Groups id={id} direction={direction} onTake={onTake} />}
        </div>
      ))}
    </>
  )
}

function Groups(props: {
  readonly id: string
  readonly direction: 'cites' | 'citedBy'
  readonly onTake: (expansion: NodeExpansion) => void
}) {
  const { id, direction, onTake } = props
  const answer = useAnswerOf(`groups ${id} ${direction}`, async (signal) => {
    const of = async (by: 'year' | 'post') => {
      const { groups } = await fetchAnswer(asks.citations(id, { direction, group: by }, 1), signal)
      return groups.flatMap(({ value, cables }) => (value === null ? [] : [{ by, value, cables }]))
    }
    return { year: await of('year'), post: await of('post') }
  })
  if (!answer.value) return null
  return (['year', 'post'] as const).map((by) => {
    const groups = answer.value?.[by] ?? []
    if (groups.length < 2) return null
    return (
      <fieldset key={by} className="expand-groups">
        <legend>by {by}</legend>
        {groups.slice(0, OFFERED).map(({ value, cables }) => (
          <button
            key={value}
            type="button"
            className="chip"
            onClick={() => onTake({ id, direction, group: { by, value } })}
          >
            {value} <span className="count">{count(cables)}</span>
          </button>
        ))}
        {groups.length > OFFERED && <span className="quiet">and {groups.length - OFFERED} more</span>}
      </fieldset>
    )
  })
}
