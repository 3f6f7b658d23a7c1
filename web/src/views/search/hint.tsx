import type { Hint } from '@reftel/api/types'
import { CableList } from '../../parts/cable-line.tsx'

/** Why what was typed names no cable that is here, and the cables of that number. */
export function HintLines({ hint }: { readonly hint: Hint }) {
  const { text, cables } = hint
  return (
    <section aria-label="The cable that was named">
      <p role="note">{`${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`}</p>
      {cables.items.length > 0 && <CableList cables={cables.items} />}
      {cables.total > cables.items.length && <p className="quiet">{`The first ${cables.items.length} of them.`}</p>}
    </section>
  )
}
