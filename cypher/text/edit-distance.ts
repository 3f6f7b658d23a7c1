/** Rows of the table that is worked through, made once: a name has few letters. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as [Uint16Array, Uint16Array, Uint16Array]

/**
 * Edits from `left` to `right`: insertion, deletion, change, or swap of two neighbours each count one (optimal string alignment).
 * Gives `most + 1` as soon as it is sure to be more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (left === right) return 0
  const columns = right.length
  if (Math.abs(left.length - columns) > most) return most + 1
  if (columns + 1 >= rows[0].length)
    rows = [new Uint16Array(columns * 2), new Uint16Array(columns * 2), new Uint16Array(columns * 2)]
  let [beforeLast, last, current] = rows
  for (let column = 0; column <= columns; column++) last[column] = column
  for (let row = 1; row <= left.length; row++) {
    const letter = left.charCodeAt(row - 1)
    const letterBefore = left.charCodeAt(row - 2)
    // Beyond so many columns from its own the row has nothing but longer ways.
    const from = Math.max(1, row - most)
    const until = Math.min(columns, row + most)
    current[from - 1] = from === 1 ? row : most + 1
    let least = from === 1 ? row : most + 1
    for (let column = from; column <= until; column++) {
      const other = right.charCodeAt(column - 1)
      const changed = costAt(last, column - 1) + (letter === other ? 0 : 1)
      let cost = Math.min(changed, costAt(last, column) + 1, costAt(current, column - 1) + 1)
      if (row > 1 && column > 1 && letter === right.charCodeAt(column - 2) && letterBefore === other)
        cost = Math.min(cost, costAt(beforeLast, column - 2) + 1)
      current[column] = cost
      if (cost < least) least = cost
    }
    current[until + 1] = most + 1
    if (least > most) return most + 1
    ;[beforeLast, last, current] = [last, current, beforeLast]
  }
  return Math.min(costAt(last, columns), most + 1)
}

const costAt = (row: Uint16Array, column: number): number => row[column] as number
