import { describe, expect, test } from 'vitest'
import { editDistance } from '../text/edit-distance.ts'
import {
  isNear,
  nameWords,
  personWords,
  placed,
  provisionalKey,
  rankPersons,
  spellingDistance,
  wordGrams,
} from './person-names.ts'

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

describe('how a person answers what was typed', () => {
  const cases: [
    shows: string,
    typed: string,
    name: string,
    variants: string[],
    match: [how: string, letters: number] | null,
  ][] = [
    ['one word of the name', 'sonoda', 'SUNAO SONODA', [], ['whole', 0]],
    ['all words in another order', 'sonoda, sunao', 'SUNAO SONODA', [], ['whole', 0]],
    ['another form of the name', 'abu mazen', 'MAHMUD ABBAS', ['ABU MAZEN'], ['whole', 0]],
    ['beginnings of its words', 'su son', 'SUNAO SONODA', [], ['beginning', 0]],
    ['some of its words', 'kim song', 'KIM IL SONG', [], ['beginning', 0]],
    ['words of two forms of the name', 'mahmud mazen', 'MAHMUD ABBAS', ['ABU MAZEN'], null],
    ['a letter wrong', 'sonada', 'SONODA', [], ['near', 1]],
    ['a letter wrong in one of two words', 'sunao sonada', 'SUNAO SONODA', [], ['near', 1]],
    ['two in all', 'sunoa sonada', 'SUNAO SONODA', [], ['near', 2]],
    ['the nearest form counts', 'gadhafi', 'QADHAFI', ['GADDAFI', 'GADHAFI'], ['whole', 0]],
    ['the nearest of words', 'anna', 'ANNE HANNA', [], ['near', 1]],
    ['a word that is none of them', 'sunao toon', 'SUNAO SONODA', [], null],
    ['three letters must be right', 'kin', 'KIM', [], null],
    ['nothing', '...', 'KIM', [], null],
    ['more words than a name has, the first five', 'a b c d e x', 'A B C D E', [], ['whole', 0]],
    ['of which all are asked', 'a b c d x', 'A B C D E', [], null],
  ]
  test.each(cases)('%s', (_shows, typed, name, variants, match) => {
    const [found] = rankPersons(typed, [person(name, 1, variants)])
    expect(found ? [found.match.how, found.match.letters] : null).toEqual(match)
  })

  test('a near spelling has fewer letters to be right the longer it is', () => {
    expect(['A', 'KIM', 'TOON', 'SONODA', 'QADHAFI'].map(spellingDistance)).toEqual([0, 0, 1, 1, 2])
  })

  test('nearer ones stand before those that are less near, however many cables they have', () => {
    const crowd = [person('QADHIFA', 9), person('QADAFYY', 99), person('QADHAFI'), person('QADHAFIST', 2)]
    const ranked = rankPersons('qadhafi', crowd)
    expect(ranked.map(({ person, sortKey }) => [person.key, sortKey[0]])).toEqual([
      ['QADHAFI', 0],
      ['QADHAFIST', 1],
      ['QADHIFA', 3],
    ])
  })
})

test('a person is looked up by the words of all names, each once', () => {
  expect(personWords({ name: 'MAHMUD ABBAS', variants: ['ABU MAZEN', 'Abbas'] })).toEqual([
    'MAHMUD',
    'ABBAS',
    'ABU',
    'MAZEN',
  ])
})

test('persons are told with their places, those without any are nowhere', () => {
  const places = { from: '1974', until: '1978', posts: ['LIMA'] }
  expect(placed([{ key: 'b' }, { key: 'a' }], [{ key: 'a', ...places }])).toEqual([
    { key: 'b', from: null, until: null, posts: [] },
    { key: 'a', ...places },
  ])
})

test('a person that is not linked yet has a key of block and name', () => {
  expect(provisionalKey('SND', 'SONODA')).toMatch(/^new-[0-9a-f]{16}$/)
  const keys = [provisionalKey('SND', 'SONODA'), provisionalKey('SND', 'SUNAO SONODA'), provisionalKey('SN', 'DSONODA')]
  expect(new Set(keys).size).toBe(3)
  expect(provisionalKey('SND', 'SONODA')).toBe(keys[0])
})
