/** A cable whose mention of a person the reader holds to be another's: its id, and the name as it stands there. */
export interface Apart {
  readonly id: string
  readonly name: string
}

/** What the reader told apart of a person in this browser. */
export const readApart = (person: string): readonly Apart[] => read(`reftel.apart ${person}`, isApart)
export const keepApart = (person: string, apart: readonly Apart[]): void => keep(`reftel.apart ${person}`, apart)

/** Keys of the persons whom the reader holds to be that one. */
export const readSame = (person: string): readonly string[] => read(`reftel.same ${person}`, isKey)
export const keepSame = (person: string, keys: readonly string[]): void => keep(`reftel.same ${person}`, keys)

function read<T>(name: string, isOne: (value: unknown) => value is T): readonly T[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isOne) : []
  } catch {
    // A private window may refuse; then nothing is remembered.
    return []
  }
}

function keep(name: string, values: readonly unknown[]): void {
  try {
    if (values.length) localStorage.setItem(name, JSON.stringify(values))
    else localStorage.removeItem(name)
  } catch {
    // As above: the lines can still be copied from the page.
  }
}

const isKey = (value: unknown): value is string => typeof value === 'string'

const isApart = (value: unknown): value is Apart =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'name' in value &&
  typeof value.name === 'string'
