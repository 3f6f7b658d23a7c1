import type { CableDetail } from '@reftel/api/types'
import { useAnswer } from '../../client/answer.ts'
import { asks } from '../../client/asks.ts'
import { counted } from '../../parts/words.ts'
import { windowWords } from '../../text/window-words.ts'
import { RestsOn } from './rests-on.tsx'

/** What is known of a cable that is only cited. */
export function NotHeld({ of }: { readonly of: CableDetail }) {
  const lineage = useAnswer(asks.lineage(of.id, { up: 0, down: 0, limit: 1 }))
  const window = lineage.value?.nodes[0]?.window
  return (
    <div className="sheet not-held">
      <p>
        This cable is not in the corpus. It is known only because {counted(of.citedBy, 'cable')} cite
        {of.citedBy === 1 ? 's' : ''} it.
      </p>
      {window && windowWords(window) && (
        <>
          <p className="quiet">It was {windowWords(window)}</p>
          <RestsOn of={window} post={of.from} />
        </>
      )}
    </div>
  )
}
