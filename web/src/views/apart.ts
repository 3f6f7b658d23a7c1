/** A cable whose mention of a person the reader holds to be another's: its id, and the name as it stands there. */
export interface Apart {
  readonly id: string
  readonly name: string
}

const keyOf = (person: string) => `reftel.apart ${person}`

/** What the reader told apart of a person in this browser. */
export function readApart(person: string): readonly Apart[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(person)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isApart) : []
  } catch {
    // A private window may refuse; then nothing is remembered.
    return []
  }
}

export function keepApart(person: string, apart: readonly Apart[]): void {
  try {
    if (apart.length) localStorage.setItem(keyOf(person), JSON.stringify(apart))
    else localStorage.removeItem(keyOf(person))
  } catch {
    // As above: the lines can still be copied from the page.
  }
}

const isApart = (value: unknown): value is Apart =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'name' in value &&
  typeof value.name === 'string'
