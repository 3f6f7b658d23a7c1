import type { Expansion } from '../graph/expansion.ts'
import type { Beyond } from '../graph/filters.ts'
import { count } from '../parts/words.ts'

/** What of a cable's citations may be added to the drawing. */
export function ExpandGroups(props: {
  readonly id: string
  readonly beyond: Beyond
  /** Ids that are drawn already. */
  readonly shown: readonly string[]
  readonly onTake: (expansion: Expansion) => void
}) {
  const { id, beyond, onTake } = props
  const ways = (
    [
      { direction: 'citedBy', number: beyond.citedBy, words: 'that cite it' },
      { direction: 'cites', number: beyond.cites, words: 'that it cites' },
    ] as const
  ).filter(({ number }) => number > 0)
  return (
    <>
      {ways.map(({ direction, number, words }) => (
        <button key={direction} type="button" onClick={() => onTake({ id, direction, group: null })}>
          {count(number)} {words}
        </button>
      ))}
      {ways.length > 1 && (
        <button type="button" onClick={() => onTake({ id, direction: null, group: null })}>
          both
        </button>
      )}
    </>
  )
}
