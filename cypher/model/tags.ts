import { readFactTable } from '../text/csv.ts'
import { must } from '../text/must.ts'

/** One of the TAGS, "Traffic Analysis by Geography and Subject". */
export interface Tag {
  readonly code: string
  readonly tagKind: TagKind
  readonly meaning: string | null
}

/** `unknown`: a tag that the table does not hold. */
export type TagKind = 'country' | 'subject' | 'organisation' | 'program' | 'person' | 'other' | 'unknown'

const byCode = new Map<string, Tag>()
for (const row of readFactTable('tags.csv')) {
  const code = must(row.tag, 'the code of a tag')
  // A code with two meanings (WTO) keeps the one of the older files, which stand first.
  if (!byCode.has(code)) byCode.set(code, { code, tagKind: row.kind as TagKind, meaning: row.meaning || null })
}

/** The tags of the table, each code once. */
export const TAGS: readonly Tag[] = [...byCode.values()]

/** Kinds of codes that the table does not hold, by their letters. */
const KINDS: Readonly<Record<number, TagKind>> = { 2: 'country', 4: 'subject' }

/** The tag of that code; one not in the table is kept, its kind told by its length (two letters: a country). */
export const tagNamed = (code: string): Tag =>
  byCode.get(code) ?? { code, tagKind: KINDS[code.length] ?? 'unknown', meaning: null }

/** Whether the table says what the code means. */
export const hasMeaning = (code: string): boolean => (byCode.get(code)?.meaning ?? null) !== null
