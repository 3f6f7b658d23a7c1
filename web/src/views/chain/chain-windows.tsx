import type { LineageNode } from '@reftel/api/types'
import type { PaneScene } from '../../graph/scene.ts'
import { windowWords } from '../../text/window-words.ts'

/** Pixels between a card and the stretch of days below it. */
const BELOW = 3

const DAY = 86_400_000

/**
 * Below each cable that is not held the days between which it was sent, along the axis of time; not where its year alone bounds a side,
 * which would only say that much of the axis is before it.
 */
export function ChainWindows({ scene, nodes }: { readonly scene: PaneScene; readonly nodes: readonly LineageNode[] }) {
  const { at, boxes } = scene
  if (at === null) return null
  return (
    <div className="chain-windows" aria-hidden="true">
      {nodes.map(({ id, window }) => {
        const box = boxes.get(id)
        if (!box || !window?.from || !window.until || window.year !== null) return null
        const [from, until] = [Date.parse(window.from), Date.parse(window.until)]
        const [left, right] = [at(from), at(until)]
        // What reaches beyond the axis has no end of its own there.
        const open = `${at(from - DAY) === left ? ' from' : ''}${at(until + DAY) === right ? ' until' : ''}`
        return (
          <span
            key={id}
            className={open}
            title={windowWords(window)}
            style={{ left, top: box.y + box.h / 2 + BELOW, width: Math.max(2, right - left) }}
          />
        )
      })}
    </div>
  )
}
