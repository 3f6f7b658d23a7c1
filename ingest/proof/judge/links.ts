import { Counts } from '@reftel/cypher'
import { scoreOf } from './score.ts'

/** Precision, recall and F1 of a clustering; null where there is nothing to judge. */
interface LinkScore {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** How well mentions are linked across cables. An item is one person of one cable that both sides have. */
export interface Links {
  readonly items: number
  readonly persons: number
  readonly clusters: number
  /** Over all pairs of items: held to be one person, and one. */
  readonly pairwise: LinkScore
  /** Averaged over items: the share of the item's cluster that is the same person, and of the person that is in the cluster. */
  readonly bCubed: LinkScore
}

/** Collects items; judges them at the end. Keeps counts alone, not items. */
export class LinkJudge {
  readonly #joint = new Map<string, Counts<string>>()
  readonly #persons = new Counts<string>()
  readonly #clusters = new Counts<string>()

  add(person: string, cluster: string): void {
    const row = this.#joint.get(person) ?? new Counts<string>()
    row.add(cluster)
    this.#joint.set(person, row)
    this.#persons.add(person)
    this.#clusters.add(cluster)
  }

  /** Null when no item has keys on both sides. */
  links(): Links | null {
    let items = 0
    let together = 0
    let precision = 0
    let recall = 0
    for (const [person, row] of this.#joint) {
      const inPerson = this.#persons.of(person)
      for (const [cluster, count] of row) {
        items += count
        together += pairs(count)
        precision += (count * count) / this.#clusters.of(cluster)
        recall += (count * count) / inPerson
      }
    }
    if (items === 0) return null
    const sum = (sizes: Iterable<number>): number => [...sizes].reduce((total, size) => total + pairs(size), 0)
    const pairwise = scoreOf({
      truth: sum(this.#persons.values()),
      output: sum(this.#clusters.values()),
      right: together,
    })
    const [p, r] = [precision / items, recall / items]
    return {
      items,
      persons: this.#persons.size,
      clusters: this.#clusters.size,
      pairwise: { precision: pairwise.precision, recall: pairwise.recall, f1: pairwise.f1 },
      bCubed: { precision: p, recall: r, f1: (2 * p * r) / (p + r) },
    }
  }
}

const pairs = (count: number): number => (count * (count - 1)) / 2
