import { readFileSync } from 'node:fs'
import { UNRESOLVED_REASONS } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { citingOf } from './citing.ts'
import { readReferencesColumn } from './references-column.ts'
import { RULES } from './rules.ts'
import { cite, MOSCOW_1978 } from './testing/cite.ts'

const docs = readFileSync(new URL('../../docs/citations.md', import.meta.url), 'utf8')
/** First cells of the rows of a section's table. */
const rowsOf = (heading: string): readonly string[] => {
  const [, section = ''] = docs.split(`\n## ${heading}\n`)
  return [...(section.split('\n## ', 1)[0] ?? '').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id = '']) => id)
}

/** Rules that are no rows of the table: numbers behind the first, what no row fits, ids of the references column. */
const BESIDE = ['number-list', 'number-range', 'document', 'reference-column']

describe('docs/citations.md', () => {
  test('has each rule, and no other', () =>
    expect([...rowsOf('Rules')].sort()).toEqual([...new Set([...RULES.map(({ id }) => id), ...BESIDE])].sort()))
  test('has each reason, and no other', () =>
    expect([...rowsOf('Reasons')].sort()).toEqual([...UNRESOLVED_REASONS].sort()))
  test('names what the engine gives', () => {
    const found = cite('REF: A. MOSCOW 18017, 18020-18022 B. SMITH LETTER\n\n1. SEE REF A.')
    const column = readReferencesColumn(['07TBILISI1605'], [], citingOf(MOSCOW_1978, gazetteer, null))
    const rules = new Set([...found, ...column].map(({ rule }) => rule))
    expect(rowsOf('Rules')).toEqual(expect.arrayContaining([...rules]))
  })
})
