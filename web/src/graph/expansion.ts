import type { Direction } from '../state/route.ts'

/** One expansion of a node: which way, and of what group alone. As `open` of the address keeps it: `ID`, `ID~citedBy`, `ID~citedBy~year:1977`. */
export interface NodeExpansion {
  readonly id: string
  /** null: as the whole graph goes. */
  readonly direction: Exclude<Direction, 'both'> | null
  readonly group: { readonly by: 'year' | 'post'; readonly value: string } | null
}

export function readExpansion(text: string): NodeExpansion {
  const found = /^(.+?)(?:~(cites|citedBy))?(?:~(year|post):(.+))?$/s.exec(text)
  const [, id = text, direction, by, value] = found ?? []
  return {
    id,
    direction: direction === 'cites' || direction === 'citedBy' ? direction : null,
    group: (by === 'year' || by === 'post') && value ? { by, value } : null,
  }
}

export const writeExpansion = ({ id, direction, group }: NodeExpansion): string =>
  `${id}${direction ? `~${direction}` : ''}${group ? `~${group.by}:${group.value}` : ''}`

/** Ids of the nodes that were expanded in any way. */
export const expanded = (open: readonly string[]): readonly string[] => [
  ...new Set(open.map((each) => readExpansion(each).id)),
]
