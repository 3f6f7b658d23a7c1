import { useEffect, useRef, useState } from 'react'
import { type NodeExpansion, writeExpansion } from '../../graph/expansion.ts'
import type { Beyond } from '../../graph/filters.ts'
import type { PaneScene } from '../../graph/scene.ts'
import { useDismiss } from '../../parts/dismiss.ts'
import { count, counted } from '../../parts/words.ts'
import { ExpandGroups } from './expand-groups.tsx'

/** No more badges than can be told apart. */
const SHOWN_MOST = 80

/** On each card how many of its citations are not drawn; a click offers them, by year and post too. */
export function GraphBadges(props: {
  readonly scene: PaneScene
  readonly beyond: ReadonlyMap<string, Beyond>
  readonly names: ReadonlyMap<string, string>
  readonly onExpand: (expansion: string) => void
}) {
  const { scene, beyond, names, onExpand } = props
  const [open, setOpen] = useState<string | null>(null)
  const menu = useRef<HTMLElement>(null)
  useEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus()
  }, [open])
  useDismiss(open !== null, menu, () => setOpen(null))
  const worn = [...scene.boxes].filter(([id]) => beyond.has(id)).slice(0, SHOWN_MOST)
  const take = (expansion: NodeExpansion) => {
    setOpen(null)
    onExpand(writeExpansion(expansion))
  }
  return (
    <div className="badges">
      {worn.map(([id, { x, y, w, h }]) => {
        const { cites, citedBy } = beyond.get(id) ?? { cites: 0, citedBy: 0 }
        const name = names.get(id) ?? id
        const at = {
          transform: `translate(${Math.round(x + w / 2)}px, ${Math.round(y - h / 2)}px) translate(-90%, -94%)`,
        }
        return (
          <div key={id} className="badge" style={at}>
            <button
              type="button"
              aria-expanded={open === id}
              aria-label={`${name}: ${counted(citedBy, 'citation')} of it and ${count(cites)} by it are not drawn. Expand`}
              onClick={() => setOpen(open === id ? null : id)}
            >
              {citedBy > 0 && <span title="cite it and are not drawn">+{count(citedBy)} ←</span>}
              {cites > 0 && <span title="cited by it and not drawn">+{count(cites)} →</span>}
            </button>
          </div>
        )
      })}
      {open && beyond.has(open) && scene.boxes.has(open) && (
        <section
          ref={menu}
          className="badge-menu"
          aria-label={`Expand ${names.get(open) ?? open}`}
          style={{
            left: scene.boxes.get(open)?.x,
            top: (scene.boxes.get(open)?.y ?? 0) + (scene.boxes.get(open)?.h ?? 0) / 2 + 12,
          }}
        >
          <ExpandGroups id={open} beyond={beyond.get(open) ?? { cites: 0, citedBy: 0 }} onTake={take} />
        </section>
      )}
    </div>
  )
}
