import type { CableDetail } from '@reftel/api/types'
import { useMemo } from 'react'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { cableName } from '../../graph/subgraph.ts'
import { Marking } from '../../parts/cable-line.tsx'
import { InventedMark, useInvented } from '../../parts/invented.tsx'
import { Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import { moment } from '../../parts/words.ts'
import { cable, chain } from '../../state/route.ts'
import { CableTextSheet } from '../../text/cable-text.tsx'
import { NotHeld } from './not-held.tsx'

/** A cable beside another one or beside its conversation, open at the words that were asked for. */
export function SideReader(props: { readonly id: string; readonly at: number | null; readonly onClose: () => void }) {
  const { id, at, onClose } = props
  const detail = useAnswer(asks.cable(id))
  return (
    <aside className="side-reader" aria-label="The cable being read" data-at={id}>
      <button type="button" className="panel-close" aria-label="Close the text" onClick={onClose}>
        ×
      </button>
      <Answered answer={detail} what={id}>
        {(found) => (
          <>
            <h2>
              <Link to={cable(found.id, at)}>{cableName(found)}</Link>{' '}
              <span className="cable-subject">{found.held ? (found.subject ?? 'No subject') : 'Cited, not held'}</span>
            </h2>
            <p className="quiet">
              {[
                moment(found.date),
                found.to.length > 0 && `to ${found.to.slice(0, 3).join(', ')}${found.to.length > 3 ? ' …' : ''}`,
              ]
                .filter(Boolean)
                .join(' · ')}{' '}
              <Marking classification={found.classification} /> <MarkInvented of={found} />
            </p>
            <p>
              <Link to={chain(found.id)}>Conversation about this one</Link>
            </p>
            {found.held ? <Text of={found} at={at} /> : <NotHeld of={found} />}
          </>
        )}
      </Answered>
    </aside>
  )
}

function Text({ of, at }: { readonly of: CableDetail; readonly at: number | null }) {
  const text = useAnswer(asks.cableText(of.id, ''))
  const persons = useMemo(() => new Map(of.persons.map((each) => [each.key, each])), [of])
  return (
    <Answered answer={text} what="the text">
      {(read) => <CableTextSheet of={read} persons={persons} at={at} form="document" />}
    </Answered>
  )
}

function MarkInvented({ of }: { readonly of: CableDetail }) {
  return useInvented(of) && <InventedMark />
}
