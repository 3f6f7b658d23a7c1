import type { CableSummary } from '@reftel/api/types'
import { type FormEvent, useState } from 'react'
import { cableName } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import {
  type KeptCable,
  type KeptCollection,
  useCollections,
  withCable,
  withoutCable,
} from '../../state/collections.ts'
import { KEPT } from '../../state/route.ts'

/** The name that the first collection is offered under. */
const FIRST_NAME = 'Reading list'

export const REFUSED = 'This browser refuses to keep anything.'

const keptOf = (of: CableSummary, note = ''): KeptCable => ({
  id: of.id,
  name: cableName(of),
  date: of.date,
  subject: of.subject,
  collection: of.collection ?? null,
  note,
})

/** Where something is kept that no collection was named for: the last one, or a first. */
export const collectionFor = (all: readonly KeptCollection[]): string => all.at(-1)?.name ?? FIRST_NAME

/** With all of these in the collection of that name. */
export const withCables = (all: readonly KeptCollection[], name: string, cables: readonly CableSummary[]) =>
  cables.reduce((kept, each) => withCable(kept, name, keptOf(each)), all)

/** Keeps a cable in a collection of this browser, with a note. */
export function Keep({ of }: { readonly of: CableSummary }) {
  const { all, change } = useCollections()
  const [refused, setRefused] = useState(false)
  const within = all.filter(({ cables }) => cables.some(({ id }) => id === of.id))
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const name = String(given.get('name') ?? '').trim() || FIRST_NAME
    setRefused(!change((before) => withCable(before, name, keptOf(of, String(given.get('note') ?? '').trim()))))
  }
  return (
    <details className="cite keep">
      <summary className="button">
        {within.length > 0 ? `Kept in ${within.map(({ name }) => name).join(', ')}` : 'Keep'}
      </summary>
      <form onSubmit={keep}>
        <label className="field">
          Collection
          <input name="name" list="collections" defaultValue={collectionFor(all)} autoComplete="off" />
        </label>
        <label className="field">
          Note
          <textarea name="note" rows={2} />
        </label>
        <div className="buttons">
          <button type="submit" className="primary">
            Keep
          </button>
          {within.map(({ name }) => (
            <button key={name} type="button" onClick={() => change((before) => withoutCable(before, name, of.id))}>
              Take out of {name}
            </button>
          ))}
          <Link to={KEPT}>All collections</Link>
        </div>
        <datalist id="collections">
          {all.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {refused && <p role="alert">{REFUSED}</p>}
        <p className="quiet">Kept in this browser alone; the page of collections hands them on as a file.</p>
      </form>
    </details>
  )
}
