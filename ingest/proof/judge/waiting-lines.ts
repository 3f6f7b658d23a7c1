/** Lines whose partner has not come yet, those of one cable in the order in which they came. */
export class WaitingLines<Line extends { readonly id: string }> {
  readonly #lines = new Map<string, Line[]>()

  add(line: Line): void {
    const others = this.#lines.get(line.id)
    if (others) others.push(line)
    else this.#lines.set(line.id, [line])
  }

  /** The first that waits of a cable, which waits no more; undefined where none does. */
  take(id: string): Line | undefined {
    const lines = this.#lines.get(id)
    const line = lines?.shift()
    if (lines?.length === 0) this.#lines.delete(id)
    return line
  }

  /** Those that still wait, cable by cable. */
  left(): readonly Line[] {
    return [...this.#lines.values()].flat()
  }
}
