/** What one condition of a search may be about; each is told of a held cable. */
const WHERE_FIELDS = ['words', 'post', 'to', 'tag', 'person', 'cites', 'citedBy', 'from', 'until'] as const

export type WhereField = (typeof WHERE_FIELDS)[number]

/** What `read` gives for each of them, by its name in a file: `cited-by`. */
export const ofEachField = <T>(read: (name: string) => T): Readonly<Record<WhereField, T>> =>
  Object.fromEntries(
    WHERE_FIELDS.map((field) => [field, read(field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))]),
  ) as Record<WhereField, T>

/**
 * Conditions joined by AND, OR and NOT. `value`: of `words` one word, beginning or phrase as it is typed; of `post` and `to` a
 * canonical name; of `person` a key; of `cites` and `citedBy` a cable's id; of `from` (included) and `until` (left out) a date.
 */
export type Where =
  | { readonly is: 'all' | 'any'; readonly of: readonly Where[] }
  | { readonly is: 'not'; readonly of: Where }
  | WhereLeaf

export interface WhereLeaf {
  readonly is: WhereField
  readonly value: string
}

export const isLeaf = (where: Where): where is WhereLeaf => 'value' in where

/** The conditions that all must hold. */
export const conjunctsOf = (where: Where | undefined): readonly Where[] =>
  where === undefined ? [] : where.is === 'all' ? where.of.flatMap(conjunctsOf) : [where]

/** All conditions in it, from left to right. */
export function leavesOf(where: Where): readonly WhereLeaf[] {
  if (isLeaf(where)) return [where]
  return where.is === 'not' ? leavesOf(where.of) : where.of.flatMap(leavesOf)
}

/** Whether an index of words has a term for a condition. */
export type HasTerm = (leaf: WhereLeaf) => boolean

const isWords: HasTerm = ({ is }) => is === 'words'

/**
 * Whether an index of words alone finds what meets these: terms, some of them wanted wherever some are left out. It can't tell
 * what holds no word.
 */
function isFindable(where: Where, hasTerm: HasTerm): boolean {
  if (isLeaf(where)) return hasTerm(where)
  if (where.is === 'not') return false
  if (where.is === 'any') return where.of.length > 0 && where.of.every((one) => isFindable(one, hasTerm))
  const { wanted, unwanted } = wantedOf(where.of, hasTerm)
  return wanted.length > 0 && wanted.length + unwanted.length === where.of.length
}

/** Of conditions that all hold, those that an index of words finds, and what it is to leave out; words alone without `hasTerm`. */
export function wantedOf(
  conditions: readonly Where[],
  hasTerm: HasTerm = isWords,
): {
  readonly wanted: readonly Where[]
  readonly unwanted: readonly Where[]
} {
  return {
    wanted: conditions.filter((one) => isFindable(one, hasTerm)),
    unwanted: conditions.flatMap((one) => (one.is === 'not' && isFindable(one.of, hasTerm) ? [one.of] : [])),
  }
}

/** A where put together: `leaf` tells a condition in the store's language. AND, OR and NOT are those of SQL and of Cypher alike. */
export function joinedWhere(where: Where, leaf: (condition: WhereLeaf) => string): string {
  if (isLeaf(where)) return leaf(where)
  if (where.is === 'not') return `NOT (${joinedWhere(where.of, leaf)})`
  if (where.of.length === 0) return where.is === 'all' ? '1 = 1' : '1 = 0'
  return `(${where.of.map((one) => joinedWhere(one, leaf)).join(where.is === 'all' ? ' AND ' : ' OR ')})`
}
