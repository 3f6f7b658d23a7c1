import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cableId, canonicalId, documentId, parseCableId } from './cable-id.ts'
import { POSTS, POSTS_BY_CODE, postCode, postNamed } from './posts.ts'
import { hasMeaning, TAGS, tagNamed } from './tags.ts'

const post = fc.constantFrom(...POSTS.map(({ name }) => name))
const number = fc.integer({ min: 1, max: 99_999 }).map(String)
const year = fc.integer({ min: 1966, max: 2010 })

describe('the id of a cable', () => {
  test('tells year and number again, and is its own canonical form', () => {
    fc.assert(
      fc.property(year, post, number, (year, post, number) => {
        const id = cableId(year, post, number)
        const parts = parseCableId(id)
        expect(parts?.year).toBe(year)
        expect(Number(parts?.number)).toBe(Number(number))
        expect(canonicalId(id)).toBe(id)
      }),
    )
  })

  test('of two numbers of one post and year differs', () => {
    fc.assert(
      fc.property(year, post, number, number, (year, post, one, other) => {
        expect(cableId(year, post, one) === cableId(year, post, other)).toBe(one === other)
      }),
    )
  })
})

describe('either form, in whatever spelling', () => {
  // biome-ignore format: a table
  const cases: [text: string, id: string | null][] = [
    ['1978MOSCOW18403',       '1978MOSCOW18403'],
    ['1978 moscow_ 18403',    '1978MOSCOW18403'],
    ['  78MOSCOW18403  ',     '1978MOSCOW18403'],
    ['1966STATECA-3400',     '1966STATECA-3400'],
    ['1974QUEBECA-62',       '1974QUEBECA-62'],
    ['1979MOSCOW1',           '1979MOSCOW00001'],
    ['1980MOSCOW00001',       '80MOSCOW1'],
    ['66LIMA1',               '1966LIMA00001'],
    ['65LIMA1',               '65LIMA1'],
    ['07TBILISI001605',       '07TBILISI1605'],
    ['73STATE89296',          '1973STATE089296'],
    ['73SECSTATE89296',       '1973STATE089296'],
    ['73DEPTEL89296',         '1973STATE089296'],
    ['73SECSTATEWASHDC89296', '1973STATE089296'],
    ['73LAPAZA-0236',         '1973LAPAZA-236'],
    ['08PORTOFSPAIN12',       '08PORTOFSPAIN12'],
    ['1975PORTO00012',        '1975PORTO00012'],
    ['1975XQZWVUTS12',        '1975XQZWVU00012'],
    ['doc-0123456789ABCDEF',  'doc-0123456789abcdef'],
    ['doc-0123456789abcdef0', null],
    ['xdoc-0123456789abcdef', null],
    ['doc-0123456789abcdeg',  null],
    ['1878MOSCOW18403',       null],
    ['178MOSCOW18403',        null],
    ['1978MOSCOW',            null],
    ['197818403',             null],
    ['1978MOSCOW18403X',      null],
    ['',                      null],
  ]
  test.each(cases)('%s', (text, id) => expect(canonicalId(text)).toBe(id))

  test('every post by its name, its code and its variants', () => {
    for (const { name, code, variants } of POSTS) {
      expect(parseCableId(`78${name}12`)).toMatchObject({ post: name, code: postCode(name) })
      expect(POSTS_BY_CODE.get(parseCableId(`1978${code}00012`)?.code ?? '')?.code).toBe(code)
      for (const variant of variants) expect([variant, parseCableId(`78${variant}12`)?.post]).not.toContain(null)
    }
    expect(['PORTO', 'PARIS', 'UNESCO'].map((code) => parseCableId(`1978${code}12`)?.post)).toEqual([
      'PORT OF SPAIN',
      'PARIS',
      'UNESCO PARIS',
    ])
  })

  test('of a document without a number so much of the hash', () => {
    expect(documentId('0123456789abcdef'.repeat(4))).toBe('doc-0123456789abcdef')
  })
})

test('the code of a post is of its first six characters, blanks counted and dropped', () => {
  expect(['MOSCOW', 'NEW DELHI', 'THE HAGUE', 'LIMA', 'A B C D'].map(postCode)).toEqual([
    'MOSCOW',
    'NEWDE',
    'THEHA',
    'LIMA',
    'ABC',
  ])
  expect(POSTS.filter(({ name, code }) => code !== postCode(name)).map(({ name }) => name)).toEqual([])
  expect(postNamed('ATLANTIS HI')).toEqual({
    name: 'ATLANTIS HI',
    code: 'ATLANT',
    postKind: 'unknown',
    country: null,
    latitude: null,
    longitude: null,
  })
  const years = (name: string) =>
    POSTS.filter((post) => post.name === name).map((post) => [post.activeFrom, post.activeTo])
  expect(['PEKING', 'BEIJING', 'ABIDJAN'].map(years)).toEqual([[[1973, 1979]], [[1979, null]], [[null, null]]])
  expect(postNamed('LIMA')).toMatchObject({ code: 'LIMA', postKind: 'embassy', country: 'PE' })
})

test('a tag of the table has its kind and meaning, another the kind that its length tells', () => {
  expect(TAGS.filter((tag) => tagNamed(tag.code) !== tag)).toEqual([])
  expect(['QX', 'XQZW', 'XQZ', 'XQZWV'].map((code) => tagNamed(code))).toEqual([
    { code: 'QX', tagKind: 'country', meaning: null },
    { code: 'XQZW', tagKind: 'subject', meaning: null },
    { code: 'XQZ', tagKind: 'unknown', meaning: null },
    { code: 'XQZWV', tagKind: 'unknown', meaning: null },
  ])
  expect(tagNamed('JA')).toMatchObject({ tagKind: 'country', meaning: 'Japan' })
  expect(['JA', 'PEPR', 'QX', ''].map(hasMeaning)).toEqual([true, true, false, false])
})
