import type { Subgraph } from '@reftel/api/types'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { cut } from '../graph/detail.ts'
import { lettersOf } from '../parts/letters.ts'
import { count, counted } from '../parts/words.ts'
import type { PostOrder } from '../state/route.ts'
import { cellBeside, isMatrixKey } from './matrix-keys.ts'
import { pairOf, shareOf, type Volume, volumesInOrder } from './traffic-flows.ts'
import { useSize } from './use-size.ts'

/** Pixels of a cell: on a wide page they are larger. */
const CELL = { least: 15, most: 26 } as const

/** Most letters of a post's name that stand beside the cells, and pixels of one. */
const LETTERS = 20
const LETTER_WIDTH = 6.7
const GAP = 6

/** Pixels of the smallest square: one cable among a thousand is seen too. */
const SMALLEST = 2.5

/** The side of the square that stands for a share of the most, which fills its cell: its area is the share. */
const sideOf = (share: number, cell: number): number => Math.max(SMALLEST, Math.sqrt(share) * cell)

const Square = ({ side }: { readonly side: number }) => <rect x={-side / 2} y={-side / 2} width={side} height={side} />

/** Who wrote to whom: a row for each sender, a column for each addressee, the larger a square the more cables. */
export function TrafficMatrix(props: {
  readonly found: Subgraph
  readonly volumes: readonly Volume[]
  readonly scale: 'linear' | 'log'
  readonly order: PostOrder
  /** A pair's id or a post's name, which stands out; empty for none. */
  readonly chosen: string
  readonly onPair: (id: string) => void
  readonly onPost: (name: string) => void
}) {
  const { found, volumes, scale, order, chosen, onPair, onPost } = props
  const [told, setTold] = useState('')
  const [reached, setReached] = useState<string | null>(null)
  const pane = useRef<HTMLElement>(null)
  const width = useSize(pane)?.width
  const posts = useMemo(() => volumesInOrder(volumes, order).map(({ post }) => post.name), [volumes, order])
  const at = useMemo(() => new Map(posts.map((name, n) => [name, n])), [posts])
  const cells = found.edges.flatMap((edge) => {
    if (edge.kind !== 'TRAFFIC' || edge.from === edge.to) return []
    const [row, column] = [at.get(edge.from), at.get(edge.to)]
    return row === undefined || column === undefined ? [] : [{ ...edge, row, column }]
  })
  const most = Math.max(1, ...cells.map(({ cables }) => cables))
  const letters = pane.current ? lettersOf(pane.current) : 1
  const longest = Math.min(LETTERS, Math.max(0, ...posts.map(({ length }) => length)))
  const names = longest * LETTER_WIDTH * letters + 2 * GAP
  const fitting = Math.floor(((width ?? 0) - names) / posts.length)
  const cell = Math.max(CELL.least * letters, Math.min(CELL.most * letters, fitting))
  const side = names + posts.length * cell
  const tell = ({ from, to, cables }: { readonly from: string; readonly to: string; readonly cables: number }) =>
    setTold(`${from} → ${to}: ${counted(cables, 'cable')}`)
  const onKeyDown = (event: KeyboardEvent) => {
    const here = cells.find(({ id }) => id === reached)
    if (event.key === 'Enter' && here) onPair(pairOf(here.from, here.to))
    if (!isMatrixKey(event.key)) return
    const next = cellBeside(cells, reached, event.key)
    if (!next) return
    event.preventDefault()
    setReached(next.id)
    tell(next)
    pane.current
      ?.querySelector(`[data-cell="${CSS.escape(next.id)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const lit = (from: string, to: string) => !chosen || chosen === from || chosen === to || chosen === pairOf(from, to)
  return (
    <div className="matrix" data-testid="matrix" data-posts={posts.length} data-cells={cells.length}>
      <p className="quiet matrix-told" aria-live="polite">
        {told ||
          `Rows send, columns receive: ${counted(posts.length, 'post')}; the largest square is ${counted(most, 'cable')}`}
      </p>
      <section
        ref={pane}
        className="matrix-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys, as its label says
        tabIndex={0}
        aria-label="Matrix of posts. Arrow keys go from pair to pair, Enter shows one."
        onKeyDown={onKeyDown}
        onBlur={() => setReached(null)}
      >
        <svg
          width={side}
          height={side}
          role="img"
          aria-label={`Matrix of ${counted(posts.length, 'post')} with ${counted(cells.length, 'pair')} that wrote. The table has the same in rows.`}
          onPointerLeave={() => setTold('')}
        >
          <rect className="matrix-ground" x={names} y={names} width={side - names} height={side - names} />
          {posts.map((name, n) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the panel and the table take the keys
            <g key={name} className={`matrix-post${name === chosen ? ' chosen' : ''}`} onClick={() => onPost(name)}>
              <title>{name}</title>
              <text x={names - GAP} y={names + (n + 0.5) * cell} dy="0.35em" textAnchor="end">
                {cut(name, LETTERS)}
              </text>
              <text transform={`translate(${names + (n + 0.5) * cell} ${names - GAP}) rotate(-90)`} dy="0.35em">
                {cut(name, LETTERS)}
              </text>
            </g>
          ))}
          {cells.map(({ id, from, to, row, column, cables }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the whole takes the keys
            <g
              key={id}
              data-cell={id}
              className={`cell${lit(from, to) ? '' : ' quiet-cell'}${id === reached ? ' reached' : ''}`}
              transform={`translate(${names + (column + 0.5) * cell} ${names + (row + 0.5) * cell})`}
              onClick={() => onPair(pairOf(from, to))}
              onPointerEnter={() => tell({ from, to, cables })}
            >
              <rect className="reach" x={-cell / 2} y={-cell / 2} width={cell} height={cell}>
                <title>{`${from} → ${to}: ${count(cables)}`}</title>
              </rect>
              <Square side={sideOf(shareOf(cables, most, scale), cell - 1)} />
            </g>
          ))}
        </svg>
      </section>
    </div>
  )
}
