/** Letters and digits that a teletype or a reader takes for each other count as one: 0/O, 1/I. */
const sameGlyph = (text: string): string => text.replaceAll('0', 'O').replaceAll('1', 'I')

/**
 * Edits from `left` to `right`: insertion, deletion, change, or swap of two neighbours each count one, 0/O and 1/I nothing
 * (optimal string alignment). Gives `most + 1` as soon as it is sure to be more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
  const [a, b] = [sameGlyph(left), sameGlyph(right)]
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + changed)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? most + 1, most + 1)
}
