import type { TruthPerson } from '../corpus/truth.ts'
import type { OutputPerson } from './lines.ts'

type NameMatch = 'full' | 'surname'

export interface PersonPair {
  readonly truth: TruthPerson | null
  readonly output: OutputPerson | null
  /** `full`: the whole entry is the same; `surname`: the same person under a shorter or longer form. */
  readonly match: NameMatch | null
}

/** Pairs the persons of a cable one to one: entries that are the same first, then those of one surname. */
export function pairPersons(truth: readonly TruthPerson[], output: readonly OutputPerson[]): readonly PersonPair[] {
  const pairs: PersonPair[] = []
  const freeTruth = new Set(truth)
  const freeOutput = new Set(output)
  for (const match of ['full', 'surname'] as const) {
    for (const one of freeTruth) {
      for (const other of freeOutput) {
        if (!namesMatch(one, other.name, match)) continue
        pairs.push({ truth: one, output: other, match })
        freeTruth.delete(one)
        freeOutput.delete(other)
        break
      }
    }
  }
  for (const one of freeTruth) pairs.push({ truth: one, output: null, match: null })
  for (const other of freeOutput) pairs.push({ truth: null, output: other, match: null })
  return pairs
}

/** `SONODA, SUNAO` -> SUNAO SONODA; the parts of a name in order, letters alone. */
function partsOf(name: string): readonly string[] {
  const [family = '', given] = name.toUpperCase().split(',')
  return `${given ?? ''} ${family}`
    .replace(/['’]S\b/g, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}

function namesMatch(truth: TruthPerson, name: string, match: NameMatch): boolean {
  const one = partsOf(truth.name)
  const other = partsOf(name)
  if (one.length === 0 || other.length === 0) return false
  if (match === 'full') return nearlySame(one.join(''), other.join(''))
  if (truth.surname) {
    const surname = partsOf(truth.surname)
    if (surname.every((part) => other.some((word) => nearlySame(part, word))) && agree(one, other)) return true
  }
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return (
    short.some((part) => part.length > 1) &&
    short.every((part) => long.some((word) => nearlySame(part, word) || isInitial(part, word)))
  )
}

/** Given names do not contradict one another: at least as many parts of the shorter are met in the longer as not. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const met = short.filter((part) =>
    long.some((word) => nearlySame(part, word) || isInitial(part, word) || isInitial(word, part)),
  )
  return met.length * 2 > short.length
}

const isInitial = (part: string, word: string): boolean => part.length === 1 && word.startsWith(part)

/** Equal, or of six letters and more with one of them wrong, missing or too many: a garble, read either way. */
function nearlySame(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}
