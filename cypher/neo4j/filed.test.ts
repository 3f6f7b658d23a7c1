import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../answers/search-words.ts'
import { filedTerm, filedUnder, isTerm, termOf } from './filed.ts'

describe('a sender or one of the TAGS as a term', () => {
  test.each([
    ['post', 'MOSCOW', 'PMOSCOW'],
    ['post', 'USUN NEW YORK', 'PUSUN_20_NEW_20_YORK'],
    ['post', 'AND', 'PAND'],
    ['tag', 'PEPR', 'TPEPR'],
    ['tag', 'JA+*"(\\', 'TJA_2b__2a__22__28__5c_'],
    ['tag', 'ja', 'T_6a__61_'],
  ] as const)('%s %s: %s', (kind, name, term) => expect(filedTerm(kind, name)).toBe(term))

  test('is its own, whatever the name, and no word of a text', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
    const kind = fc.constantFrom('post' as const, 'tag' as const)
    fc.assert(
      fc.property(name, name, kind, kind, (one, other, first, second) => {
        const term = filedTerm(first, one)
        expect(term).toMatch(/^[A-Z][A-Z0-9_a-f]*$/)
        expect(wordsOf(one)).not.toContain(term)
        expect(term === filedTerm(second, other)).toBe(one === other && first === second)
      }),
    )
  })

  test('is told of no other condition', () => {
    expect(termOf({ is: 'post', value: 'LIMA' })).toBe('PLIMA')
    expect(termOf({ is: 'words', value: 'LIMA' })).toBeNull()
    expect([
      isTerm({ is: 'words', value: 'a' }),
      isTerm({ is: 'tag', value: 'A' }),
      isTerm({ is: 'to', value: 'A' }),
    ]).toEqual([true, true, false])
  })

  test('a cable without any is filed under nothing, another under each once, in order', () => {
    expect(filedUnder({ post: null, tags: [], date: null })).toBeNull()
    expect(filedUnder({ post: 'LIMA', tags: ['SR', 'PE', 'SR'], date: null })).toBe('PLIMA TPE TSR')
    expect(filedUnder({ post: 'LIMA', tags: [], date: '1978-08-05T23:59:00Z' })).toBe('PLIMA Y1978 M08 D05')
  })
})
