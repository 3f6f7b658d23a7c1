import type { CableText, TextSpan } from '@reftel/api/types'
import { useEffect, useMemo, useState } from 'react'
import { Choice } from '../../parts/choice.tsx'
import { takesKeys } from '../../parts/keys.ts'
import { count } from '../../parts/words.ts'
import type { CableRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { MarksKey } from '../../text/marks.tsx'

const FORMS = [
  { id: 'document', label: 'Document' },
  { id: 'received', label: 'As received', hint: 'Letter for letter, with page headers, section heads and stamps' },
] as const

const KINDS: readonly { readonly id: string; readonly label: string; readonly takes: (span: TextSpan) => boolean }[] = [
  { id: 'citation', label: 'citations', takes: ({ kind }) => kind === 'citation' },
  { id: 'person', label: 'persons', takes: ({ kind }) => kind === 'person' },
  { id: 'all', label: 'all marks', takes: () => true },
]

/** Above a text: in which form it is read, what its marks mean, and the way from one mark to the next. */
export function ReaderBar({ of, route }: { readonly of: CableText; readonly route: CableRoute }) {
  const change = useChange(route)
  const [kind, setKind] = useState('citation')
  const starts = useMemo(() => {
    const takes = KINDS.find(({ id }) => id === kind)?.takes ?? (() => true)
    return [...new Set(of.spans.filter(takes).map(({ start }) => start))].sort((a, b) => a - b)
  }, [of, kind])
  const at = route.at === null ? -1 : starts.indexOf(route.at)
  const step = (by: 1 | -1) => {
    const from = route.at ?? -1
    const next =
      by === 1
        ? (starts.find((start) => start > from) ?? starts[0])
        : (starts.findLast((start) => start < from) ?? starts.at(-1))
    if (next !== undefined) change({ at: next }, 'replace')
  }
  useEffect(() => {
    const keys: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 }
    const press = (event: KeyboardEvent) => {
      const by = keys[event.key]
      if (!by || takesKeys(event)) return
      event.preventDefault()
      step(by)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  return (
    <div className="reader-bar">
      <Choice label="Text" choices={FORMS} value={route.form} onChoose={(form) => change({ form }, 'replace')} />
      <MarksKey spans={of.spans} />
      {of.spans.length > 0 && (
        <div className="buttons">
          <select aria-label="Marks to walk" value={kind} onChange={({ target }) => setKind(target.value)}>
            {KINDS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <button
            type="button"
            onClick={() => step(-1)}
            disabled={starts.length === 0}
            aria-keyshortcuts="p"
            title="Key p"
          >
            Previous
          </button>
          <span className="quiet" role="status">
            {at >= 0 ? `${count(at + 1)} of ` : ''}
            {count(starts.length)}
          </span>
          <button
            type="button"
            onClick={() => step(1)}
            disabled={starts.length === 0}
            aria-keyshortcuts="n"
            title="Key n"
          >
            Next
          </button>
        </div>
      )}
    </div>
  )
}
