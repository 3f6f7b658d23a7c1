import { describe, expect, test } from 'vitest'
import { editDistance } from '../text/edit-distance.ts'
import { isNear, nameWords, rankPersons, spellingDistance, wordGrams } from './person-names.ts'

const person = (name: string, cables = 1, variants: string[] = []) => ({ key: name, name, variants, cables })

describe('names as search compares them', () => {
  const words: [name: string, words: string[]][] = [
    ['Kim Il-song', ['KIM', 'IL', 'SONG']],
    ["O'Neill", ['ONEILL']],
    ['AL-ASSAD, HAFIZ', ['AL', 'ASSAD', 'HAFIZ']],
    ['Übersée', ['UBERSEE']],
    ['***', []],
  ]
  test.each(words)('%s', (name, expected) => expect(nameWords(name)).toEqual(expected))

  const distances: [a: string, b: string, edits: number, near: boolean][] = [
    ['SONODA', 'SONODA', 0, true],
    ['SONODA', 'SONADA', 1, true],
    ['SONODA', 'SNOODA', 1, true],
    ['SONODA', 'SNOODAS', 2, false],
    ['TOON', 'TONO', 1, true],
    ['TOON', 'TOO', 1, true],
    ['LIM', 'LIN', 1, false],
    ['QADHAFI', 'GADDAFI', 2, true],
    ['BREZHNEV', 'BRESCHNEW', 3, false],
  ]
  test.each(distances)('%s and %s are %i edits apart; near: %s', (a, b, edits, near) => {
    expect(editDistance(a, b, 9)).toBe(edits)
    expect(editDistance(b, a, 9)).toBe(edits)
    expect(isNear(a, b)).toBe(near)
  })

  test('trigrams with the ends marked', () =>
    expect(wordGrams('TOON')).toEqual(['^^T', '^TO', 'TOO', 'OON', 'ON$', 'N$$']))

  test('an index of trigrams finds every near spelling: enough of them survive any edits', () => {
    const letters = ['A', 'B', 'N']
    for (const word of ['TOON', 'AAAA', 'SONODA', 'ANANAN', 'QADHAFI', 'ANANANANA']) {
      const grams = wordGrams(word)
      let others = [word]
      for (let edit = 0; edit < spellingDistance(word); edit++)
        others = others.flatMap((other) => edits(other, letters))
      for (const other of others) {
        const common = wordGrams(other).filter((gram) => grams.includes(gram)).length
        const least = Math.max(1, grams.length - 4 * spellingDistance(word))
        if (common < least) expect.fail(`${word} and ${other}: ${common} of ${least}`)
      }
    }
  })
})

function edits(word: string, letters: readonly string[]): string[] {
  return Array.from(word).flatMap((letter, at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
    ...letters.flatMap((other) => [
      word.slice(0, at) + other + word.slice(at),
      word.slice(0, at) + other + word.slice(at + 1),
    ]),
  ])
}

describe('rankPersons', () => {
  test('exact, then by beginning, then near; most cables first; then by key', () => {
    const crowd = [
      person('SONADA', 9),
      person('SONODAS', 9),
      person('B', 1, ['SONODA']),
      person('SONODA', 1),
      person('A SONODA', 2),
    ]
    expect(rankPersons('sonoda', crowd).map(({ person }) => person.key)).toEqual([
      'A SONODA',
      'B',
      'SONODA',
      'SONODAS',
      'SONADA',
    ])
  })

  test('a word of the name answers one word of what was typed only', () => {
    expect(rankPersons('kim kim', [person('KIM IL SONG')])).toEqual([])
    expect(rankPersons('kim kim', [person('KIM KIM')])).toHaveLength(1)
  })

  test('ends soon whatever is typed', () => {
    const name = Array.from({ length: 30 }, () => 'A').join(' ')
    expect(rankPersons(`${name} B`, [person(name)])).toHaveLength(1)
  })
})
