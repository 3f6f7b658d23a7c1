import type { Where } from '@reftel/cypher'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'
import { readConditions } from './conditions.ts'
import { readTyped, type Typed, typedConjuncts, writeTyped } from './grammar.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

type Given = Parameters<typeof readConditions>[1]
const words = (value: string): Where => ({ is: 'words', value })

describe('what is asked, as the store takes it', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, given: Given, conditions: object])[] = [
    ['nothing',                            {},                                               {}],
    ['words',                              { q: 'fish zone' },                               { q: 'fish zone' }],
    ['a phrase keeps its quotes',          { q: '"fishing zone" x' },                        { q: '"fishing zone" x' }],
    ['a word left out among words',        { q: 'fish -japan' },                             { q: 'fish -japan' }],
    ['a phrase left out',                  { q: 'fish NOT "fishing zone"' },                 { q: 'fish -"fishing zone"' }],
    ['a word left out of all',             { q: '-japan' },                                  { where: { is: 'all', of: [{ is: 'not', of: words('japan') }] } }],
    ['signs alone',                        { q: '  ' },                                      { q: '  ' }],
    ['a condition typed',                  { q: 'from:moscow' },                             { post: 'MOSCOW' }],
    ['each of them',                       { q: 'from:moscow to:tokyo tag:pepr' },           { post: 'MOSCOW', to: 'TOKYO', tag: 'PEPR' }],
    ['one beside words',                   { q: 'fish to:STATE' },                           { q: 'fish', to: 'STATE' }],
    ['the second of a kind',               { q: 'tag:PEPR tag:JA' },                         { tag: 'PEPR', where: { is: 'all', of: [{ is: 'tag', value: 'JA' }] } }],
    ['one given and one typed',            { q: 'tag:JA', tag: 'PEPR' },                     { tag: 'PEPR', where: { is: 'all', of: [{ is: 'tag', value: 'JA' }] } }],
    ['one that is not to hold',            { q: '-tag:JA' },                                 { where: { is: 'all', of: [{ is: 'not', of: { is: 'tag', value: 'JA' } }] } }],
    ['one or another',                     { q: 'fish OR from:tokyo' },                      { where: { is: 'all', of: [{ is: 'any', of: [words('fish'), { is: 'post', value: 'TOKYO' }] }] } }],
    ['words beside a choice',              { q: 'pact (fish OR catch)' },                    { q: 'pact', where: { is: 'all', of: [{ is: 'any', of: [words('fish'), words('catch')] }] } }],
    ['a word left out beside a condition', { q: 'from:tokyo -fish' },                        { post: 'TOKYO', where: { is: 'all', of: [{ is: 'not', of: words('fish') }] } }],
    ['a day typed',                        { q: 'after:1978-08' },                           { where: { is: 'all', of: [{ is: 'from', value: '1978-08-01' }] } }],
    ['a day with a zone',                  { q: 'before:1978-08-04T16:48:00+02:00' },        { where: { is: 'all', of: [{ is: 'until', value: '1978-08-04T14:48:00Z' }] } }],
    ['a level, in any case',               { classification: ' Secret ' },                   { classification: 'SECRET' }],
    ['a period',                           { from: '1978', until: '1978-08' },               { from: '1978-01-01', until: '1978-08-01' }],
    ['what may be no cable',               { uncertain: false },                             { uncertain: false }],
  ]
  test.each(rows)('%s', async (_shows, given, conditions) =>
    expect((await readConditions(corpus.app.store, given)).conditions).toEqual(conditions),
  )
})

describe('what is typed', () => {
  const word = fc.constantFrom('fish', 'treaty', 'SONODA', '1978', "o'neill", 'A-123')
  const term = fc.oneof(
    word.map((value) => ({ field: null, value, quoted: false })),
    fc.constantFrom('fishing zone', 'NOT', 'of peace').map((value) => ({ field: null, value, quoted: true })),
    fc
      .tuple(fc.constantFrom('from', 'to', 'tag', 'person', 'cites', 'citedby'), fc.constantFrom('LIMA', 'X1'))
      .map(([field, value]) => ({ field, value, quoted: false })),
  )
  const { typed } = fc.letrec<{ typed: Typed }>((tie) => ({
    typed: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      term.map((each) => ({ is: 'term', at: 0, ...each }) as Typed),
      fc
        .tuple(fc.constantFrom('all', 'any'), fc.array(tie('typed'), { minLength: 2, maxLength: 3 }))
        .map(([is, of]) => ({ is, of }) as Typed),
      tie('typed').map((of) => ({ is: 'not', of }) as Typed),
    ),
  }))
  /** The tree without places, and without brackets that change nothing. */
  function bare(tree: Typed): unknown {
    if (tree.is === 'term') return `${tree.field}:${tree.quoted}:${tree.value}`
    return tree.is === 'not' ? { not: bare(tree.of) } : { [tree.is]: tree.of.map(bare) }
  }
  const terms = (tree: Typed): number =>
    tree.is === 'term' ? 1 : tree.is === 'not' ? terms(tree.of) : tree.of.reduce((sum, one) => sum + terms(one), 0)
  /** `DO NOT REPEAT TO JAPAN` is a line out of a cable: operators count where small letters or a condition stand with them. */
  const counts = (text: string): boolean => /[a-z]/.test(text) || text.includes('(')

  test('is read back as it is written', () => {
    fc.assert(
      fc.property(typed, (tree) => {
        const text = writeTyped(tree)
        fc.pre(counts(text) && terms(tree) <= 64)
        const read = readTyped(text)
        expect(read && bare(read)).toEqual(bare(tree))
        expect(read && writeTyped(read)).toBe(text)
      }),
      { numRuns: 400 },
    )
  })

  test('is parted into what must hold', () => {
    expect(typedConjuncts(null)).toEqual([])
    expect(typedConjuncts(readTyped('a (b c) (d OR e)')).map(writeTyped)).toEqual(['a', 'b', 'c', 'd OR e'])
  })
})
