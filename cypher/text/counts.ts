/** How often each thing was met: what was not met has none. */
export class Counts<Thing> extends Map<Thing, number> {
  of(thing: Thing): number {
    return this.get(thing) ?? 0
  }

  add(thing: Thing, by = 1): void {
    this.set(thing, this.of(thing) + by)
  }
}
