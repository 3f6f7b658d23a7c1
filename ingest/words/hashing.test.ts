import { describe, expect, test } from 'vitest'
import { FOLD, FOLD_RUN, foldCode, foldWord, hashesOf } from './hashing.ts'

describe('letters are compared without their marks, in capitals', () => {
  // biome-ignore format: a table
  const WORDS: [word: string, folded: string][] = [
    ['Minister',        'MINISTER'],
    ['Muñoz',           'MUNOZ'],
    ['ÅNGSTRÖM',        'ANGSTROM'],
    ['Wałęsa',          'WALESA'],
    ['Strauß',          'STRAUS'],
    ['Øst øre',         'OST ORE'],
    ['Đặng đi',         'DNG DI'],
    ['Æneas, læge',     'ANEAS LAGE'],
    ['Þór Guðni Ðþ',    'TOR GUDNI DT'],
    ['Əliyev, Heydər',  'ALIYEV HEYDAR'],
    ['Kılıç İnönü',     'KILIC INONU'],
    ["O'BRIEN-2",       'OBRIEN-2'],
    ['ȫ ɏ ɐ',           'O  '],
    ['Ж 北 ．',          '  '],
  ]
  test.each(WORDS)('%s as %s', (word, folded) => expect(foldWord(word)).toBe(folded))

  test('what is folded is a capital letter of ASCII, and a letter of ASCII folds to its own', () => {
    const isRight = (folded: number, code: number): boolean => {
      const letter = String.fromCharCode(code)
      if (code < 128) return String.fromCharCode(folded) === (/[A-Za-z]/.test(letter) ? letter.toUpperCase() : '\0')
      return folded === 0 || (folded >= 65 && folded <= 90)
    }
    expect(FOLD.length).toBe(1 << 16)
    expect([...FOLD].flatMap((folded, code) => (isRight(folded, code) ? [] : [code]))).toEqual([])
  })

  test('digits go on with a run; hyphens and blanks are kept within a word', () => {
    for (let code = 0; code < 128; code++) {
      const sign = String.fromCharCode(code)
      expect(FOLD_RUN[code]).toBe(/[0-9]/.test(sign) ? code : FOLD[code])
      expect(foldCode(code)).toBe(/[0-9 -]/.test(sign) ? code : FOLD[code])
    }
  })
})

describe('the two hashes are those that others publish', () => {
  // biome-ignore format: a table
  const HASHES: [word: string, fnv1a: number, djb2: number][] = [
    ['',       0x811c9dc5, 5381],
    ['a',      0xe40c292c, 177670],
    ['foobar', 0xbf9cf968, 0xfde460be],
  ]
  test.each(HASHES)('of "%s"', (word, fnv1a, djb2) => expect(hashesOf(word)).toEqual([fnv1a | 0, djb2 | 0]))
})
