import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conjunctsOf, isLeaf, joinedWhere, leavesOf, type Where, type WhereLeaf, wantedOf } from './where.ts'

const word = (value: string): WhereLeaf => ({ is: 'words', value })
const post = (value: string): WhereLeaf => ({ is: 'post', value })
const all = (...of: Where[]): Where => ({ is: 'all', of })
const any = (...of: Where[]): Where => ({ is: 'any', of })
const not = (of: Where): Where => ({ is: 'not', of })

const { where: anyWhere } = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(word('A'), word('B'), post('C'), post('D')),
    fc.record({ is: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ is: fc.constant('not' as const), of: tie('where') }),
  ),
}))

/** Whether it holds of a cable of which these values hold. */
function holds(where: Where, values: ReadonlySet<string>): boolean {
  if (isLeaf(where)) return values.has(where.value)
  if (where.is === 'not') return !holds(where.of, values)
  return where.is === 'all' ? where.of.every((one) => holds(one, values)) : where.of.some((one) => holds(one, values))
}

const cable = fc.subarray(['A', 'B', 'C', 'D']).map((values) => new Set(values))

test('in the language of a store it means what it means', () => {
  fc.assert(
    fc.property(anyWhere, cable, (where, values) => {
      const text = joinedWhere(where, ({ value }) => (values.has(value) ? '1 = 1' : '1 = 0'))
      const script = text
        .replaceAll('AND', '&&')
        .replaceAll('OR', '||')
        .replaceAll('NOT', '!')
        .replaceAll(' = ', ' === ')
      expect([text, new Function(`return ${script}`)()]).toEqual([text, holds(where, values)])
    }),
  )
})

test('the conditions that all must hold say the same together', () => {
  fc.assert(
    fc.property(anyWhere, cable, (where, values) => {
      expect(conjunctsOf(where).every((one) => holds(one, values))).toBe(holds(where, values))
    }),
  )
  expect(conjunctsOf(undefined)).toEqual([])
  expect(conjunctsOf(all(word('A'), all(post('B'), any(word('C')))))).toEqual([word('A'), post('B'), any(word('C'))])
})

test('all conditions stand from left to right', () => {
  expect(leavesOf(all(word('A'), not(any(post('B'), word('C'))), word('A')))).toEqual([
    word('A'),
    post('B'),
    word('C'),
    word('A'),
  ])
})

describe('what an index of words finds', () => {
  // biome-ignore format: a table
  const cases: [shows: string, of: readonly Where[], wanted: readonly Where[], unwanted: readonly Where[]][] = [
    ['a word',                           [word('A')],                             [word('A')],                             []],
    ['no other condition',               [post('A')],                             [],                                      []],
    ['words beside other conditions',    [post('A'), word('B'), word('C')],       [word('B'), word('C')],                  []],
    ['one of several words',             [any(word('A'), word('B'))],             [any(word('A'), word('B'))],             []],
    ['not one of a word and a post',     [any(word('A'), post('B'))],             [],                                      []],
    ['not one of nothing',               [any()],                                 [],                                      []],
    ['what it is to leave out',          [word('A'), not(word('B'))],             [word('A')],                             [word('B')]],
    ['what is not twice',                [not(not(word('A')))],                   [],                                      []],
    ['not what is no word',              [word('A'), not(post('B'))],             [word('A')],                             []],
    ['words left out of words',          [all(word('A'), not(word('B')))],        [all(word('A'), not(word('B')))],        []],
    ['not words left out of nothing',    [all(not(word('B')))],                   [],                                      []],
    ['not words and a post together',    [all(word('A'), post('B'))],             [],                                      []],
    ['not all of nothing',               [all()],                                 [],                                      []],
    ['all of them, to be left out',      [not(all(word('A'), word('B')))],        [],                                      [all(word('A'), word('B'))]],
  ]
  test.each(cases)('%s', (_shows, of, wanted, unwanted) => expect(wantedOf(of)).toEqual({ wanted, unwanted }))

  test('other conditions too, where it has terms for them', () => {
    const either = any(word('A'), post('B'))
    const of = [either, post('C'), not(post('D')), { is: 'to', value: 'E' } as const]
    expect(wantedOf(of, ({ is }) => is !== 'to')).toEqual({ wanted: [either, post('C')], unwanted: [post('D')] })
  })
})
