/** A cell of a matrix that has something in it. */
export interface MatrixCell {
  readonly id: string
  readonly row: number
  readonly column: number
}

/** Where keys lead: along which line, and which way. */
const KEYS = {
  ArrowRight: { along: 'row', forwards: true },
  ArrowLeft: { along: 'row', forwards: false },
  ArrowDown: { along: 'column', forwards: true },
  ArrowUp: { along: 'column', forwards: false },
} as const

export type MatrixKey = keyof typeof KEYS

export const isMatrixKey = (key: string): key is MatrixKey => Object.hasOwn(KEYS, key)

/**
 * The cell that a key leads to from another: the next of its row or column that has something; the same where there is none. From
 * nowhere the first of the first row.
 */
export function cellBeside<Cell extends MatrixCell>(
  cells: readonly Cell[],
  from: string | null,
  key: MatrixKey,
): Cell | null {
  const start = cells.find(({ id }) => id === from)
  if (!start) return cells.toSorted((a, b) => a.row - b.row || a.column - b.column)[0] ?? null
  const { along, forwards } = KEYS[key]
  const place = (cell: MatrixCell) => (along === 'row' ? cell.column : cell.row) * (forwards ? 1 : -1)
  const [next] = cells
    .filter((cell) => cell[along] === start[along] && place(cell) > place(start))
    .toSorted((a, b) => place(a) - place(b))
  return next ?? start
}
