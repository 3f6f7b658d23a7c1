import { type ChangeEvent, useState } from 'react'
import { csvText } from '../../graph/csv.ts'
import { InventedMark, isInvented } from '../../parts/invented.tsx'
import { Link } from '../../parts/link.tsx'
import { save } from '../../parts/save.ts'
import { Empty } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { counted, day } from '../../parts/words.ts'
import {
  joinedCollections,
  type KeptCable,
  type KeptCollection,
  noted,
  readCollections,
  useCollections,
  without,
  withoutCable,
  writeCollections,
} from '../../state/collections.ts'
import { cable, chain } from '../../state/route.ts'

type Change = ReturnType<typeof useCollections>['change']

/** What a reader gathered, with notes; kept in the browser, handed on as a file. */
export function KeptView() {
  useTitle('Collections')
  const { all, change } = useCollections()
  const [told, setTold] = useState('')
  const [deleted, setDeleted] = useState<KeptCollection | null>(null)
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    setDeleted(null)
    try {
      const read = readCollections(await file.text())
      change((before) => joinedCollections(before, read))
      setTold(`${file.name}: ${counted(read.length, 'collection')} read.`)
    } catch (cause) {
      setTold(`${file.name} was not read. ${cause instanceof Error ? cause.message : String(cause)}`)
    }
    target.value = ''
  }
  return (
    <div className="kept">
      <h1>Collections</h1>
      <div className="buttons">
        {all.length > 0 && (
          <button
            type="button"
            onClick={() => save('collections.json', new Blob([writeCollections(all)], { type: 'application/json' }))}
          >
            Save all as a file
          </button>
        )}
        <label className="button kept-file">
          Read a file
          <input type="file" accept="application/json,.json" onChange={(event) => void take(event)} />
        </label>
        <span role="status">
          {told}
          {deleted && `“${deleted.name}” is deleted. `}
        </span>
        {deleted && (
          <button
            type="button"
            onClick={() => {
              change((before) => joinedCollections(before, [deleted]))
              setDeleted(null)
            }}
          >
            Take it back
          </button>
        )}
      </div>
      {all.length === 0 ? (
        <Empty title="Nothing is kept yet">
          <p>
            “Keep”, on the page of a cable, puts it into a collection with a note. Collections stay in this browser;
            nobody else sees them, and a file hands them on.
          </p>
        </Empty>
      ) : (
        all.map((each) => (
          <OneCollection
            key={each.name}
            of={each}
            change={change}
            onDelete={() => {
              change((before) => without(before, each.name))
              setDeleted(each)
              setTold('')
            }}
          />
        ))
      )}
    </div>
  )
}

function OneCollection(props: { readonly of: KeptCollection; readonly change: Change; readonly onDelete: () => void }) {
  const { of, change, onDelete } = props
  const { name, note, cables } = of
  const rows = () =>
    csvText([
      ['id', 'name', 'date', 'subject', 'collection', 'note'],
      ...cables.map((each) => [each.id, each.name, each.date, each.subject, each.collection, each.note]),
    ])
  return (
    <section className="kept-collection" aria-label={name} data-cables={cables.length}>
      <div className="kept-head">
        <h2>{name}</h2>
        <span className="quiet">{counted(cables.length, 'cable')}</span>
        <button type="button" onClick={() => save(`${name}.csv`, new Blob([rows()], { type: 'text/csv' }))}>
          CSV
        </button>
        <button type="button" onClick={onDelete}>
          Delete
        </button>
      </div>
      <Note label={`Note to ${name}`} value={note} onChange={(text) => change((all) => noted(all, name, text))} />
      <ul className="cable-list">
        {cables.map((each) => (
          <li key={each.id}>
            <OneCable of={each} name={name} change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneCable({ of, name, change }: { readonly of: KeptCable; readonly name: string; readonly change: Change }) {
  return (
    <div className="cable-line">
      <Link to={cable(of.id)} className="cable-name">
        {of.name}
      </Link>
      <span className="cable-date">{of.date ? day(of.date) : ''}</span>
      <span className="cable-subject">{of.subject ?? ''}</span>
      <span className="cable-facts">
        {isInvented(of) && <InventedMark />}
        <Link to={chain(of.id)}>conversation</Link>
        <button type="button" className="link" onClick={() => change((all) => withoutCable(all, name, of.id))}>
          take out
        </button>
      </span>
      <Note
        label={`Note to ${of.name}`}
        value={of.note}
        onChange={(text) => change((all) => noted(all, name, text, of.id))}
      />
    </div>
  )
}

/** A note that is kept when the reader leaves it. */
function Note(props: { readonly label: string; readonly value: string; readonly onChange: (text: string) => void }) {
  const { label, value, onChange } = props
  return (
    <textarea
      key={value}
      className="kept-note"
      rows={1}
      aria-label={label}
      placeholder="Note"
      defaultValue={value}
      onBlur={({ target }) => target.value !== value && onChange(target.value)}
    />
  )
}
