import { describe, expect, test } from 'vitest'
import { judgeCable, SIGNS } from './signs.ts'

describe('every sign', () => {
  test.each(SIGNS.map((sign) => [sign.id, sign] as const))(
    '%s is seen in its example, and in no other sign’s',
    (id, sign) => {
      expect(sign.pattern.test(sign.example)).toBe(true)
      const others = SIGNS.filter((other) => other.id !== id && other.pattern.test(sign.example)).map(
        (other) => other.id,
      )
      expect(others).toEqual([])
    },
  )

  test.each(SIGNS.map((sign) => [sign.id, sign] as const))('%s is not seen within a sentence', (_id, sign) => {
    expect(sign.pattern.test(`The manual says that ${sign.example} is how it begins.`)).toBe(false)
  })
})

// biome-ignore format: a table
const texts: readonly (readonly [shows: string, text: string, verdict: ReturnType<typeof judgeCable>])[] = [
  ['a whole head',                       'R 041448Z AUG 78\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n',               'cable'],
  ['a Cablegate top in mixed case',      'E.O. 12958: N/A\nTags: PREL, NO\nSubject: Fisheries talks\n\n1. We met.',  'cable'],
  ['a body in capitals with a REF line', 'REF: OSLO 5107\n\n1. MINISTER SAID TALKS WOULD GO ON.',                    'uncertain'],
  ['a body alone',                       '1. SUMMARY. TALKS WITH MINISTER ENDED WITHOUT RESULT. END SUMMARY.',       'uncertain'],
  ['one strong sign in a mixed text',    'TAGS: PREL\nMinutes of the meeting of last week, in full.',               'uncertain'],
  ['hello',                              'hello\n',                                                                  'none'],
  ['a manual with an example',           '# Manual\n\nRead the lines.\n\nSUBJECT: TALKS\nREF: OSLO 5107\n\nThe number behind REF names a cable, and so on and so forth.', 'none'],
  ['a letter',                           'Dear Sir,\n\nI write to you about the cable OSLO 5107 of March.\n\nYours, R. Marble', 'none'],
  ['figures alone',                      '1978 12 33\n14 15 16\n',                                                   'none'],
]
test.each(texts)('%s', (_shows, text, verdict) => expect(judgeCable(text)).toBe(verdict))

// biome-ignore format: a table
const nearMisses: readonly (readonly [id: string, line: string])[] = [
  ['page line',        'PAGE 12'],
  ['page line',        'PAGE 0412 MOSCOW'],
  ['attributes',       'Message Attributed to the Embassy'],
  ['precedence',       'R 04144 Z AUG 78'],
  ['precedence',       'R 041448ZULU'],
  ['FM line',          'FM 98 MHZ'],
  ['FM line',          'FM AB'],
  ['E.O. line',        'E.O. 99999: GDS'],
  ['TAGS line',        'TAGS: 12'],
  ['telegram tail',    'SECRET 18403'],
  ['telegram tail',    'SECRET TALKS OF THE TWO MINISTERS'],
  ['SUBJECT line',     'SUBJECTS: TRADE'],
  ['REF line',         'REFUGEES: NONE'],
  ['end mark',         'NN'],
  ['end mark',         'NNNNN'],
  ['marked paragraph', '1. (A) SUMMARY.'],
  ['marked paragraph', '100. (C) SUMMARY.'],
]
test.each(nearMisses)('%s is not seen in %s', (id, line) => {
  expect(SIGNS.find((sign) => sign.id === id)?.pattern.test(line)).toBe(false)
})

test('every sign is seen behind blanks and tabs, and at the start of a later line', () => {
  for (const { id, example, pattern } of SIGNS) expect([id, pattern.test(`X\n \t${example}`)]).toEqual([id, true])
})

// biome-ignore format: a table
const forms: readonly (readonly [id: string, lines: readonly string[]])[] = [
  ['page line',        ['PAGE 1 LIMA', 'PAGE  012   LIMA', 'PAGE\t01\tL']],
  ['attributes',       ['Message Attributes', 'Message Text', 'Film Number: D78', 'Draft Date: 1978', 'MRN: 94 ACCRA 1']],
  ['precedence',       ['R 041448Z', 'O P 041448Z', 'O   R   041448 Z', 'P\t041448Z AUG 78']],
  ['FM line',          ['FM USUN', 'FM   AMEMBASSY', 'FM\tLIM']],
  ['E.O. line',        ['EO 12958: N/A', 'E. O. 11652', '(U) E.O. 12065', 'E.O.: 13526', 'e.o. 12958']],
  ['TAGS line',        ['TAG: PR', 'TAGS :  PREL', 'Tags: prel']],
  ['telegram tail',    ['UNCLASSIFIED LIMA 12', 'LIMITED OFFICIAL USE LA PAZ 012345', 'SECRET  SECTION 01 OF 02  LIMA 12', 'C O N F I D E N T I A L LIMA 12', 'S E C R E T LIMA 12']],
  ['SUBJECT line',     ['SUBJ: X', 'Subject :X']],
  ['REF line',         ['REFS: X', 'REFTEL: X', 'REFTELS : X', 'REFERENCE: X', 'References: X']],
  ['end mark',         ['NNN', ' NNNN \r']],
  ['marked paragraph', ['1.(U) X', '12. (SBU) X', '3. (S/NF) X', '3. (C/REL) X', '9. (LOU) X']],
]
test.each(forms)('%s is seen in each of its forms', (id, lines) => {
  const sign = SIGNS.find((each) => each.id === id)
  for (const line of lines) expect([line, sign?.pattern.test(`X\n${line}\nX`)]).toEqual([line, true])
})
test('each sign has forms and near misses', () => {
  const ids = SIGNS.map((sign) => sign.id).sort()
  expect(forms.map(([id]) => id).sort()).toEqual(ids)
  expect([...new Set(nearMisses.map(([id]) => id))].sort()).toEqual(ids)
})

// biome-ignore format: a table
const alone: readonly (readonly [id: string, strong: boolean])[] = [
  ['page line', true], ['attributes', true], ['precedence', true], ['FM line', true], ['E.O. line', true], ['TAGS line', true],
  ['telegram tail', true], ['SUBJECT line', false], ['REF line', false], ['end mark', false], ['marked paragraph', false],
]
test.each(alone)('%s by itself, in a text in small letters, is strong: %s', (id, strong) => {
  const example = SIGNS.find((sign) => sign.id === id)?.example ?? ''
  const text = `${'what others write of it, at length. '.repeat(20)}\n`
  expect(judgeCable(`${text}${example}`)).toBe(strong ? 'uncertain' : 'none')
  // With a weak one it is a cable, or shows too little.
  const weak = id === 'REF line' ? 'SUBJECT: X' : 'REF: LIMA 12'
  expect(judgeCable(`${text}${example}\n${weak}`)).toBe(strong ? 'cable' : 'none')
})

// biome-ignore format: a table
test.each([
  ['nine letters',                       'NINE LETT',              'none'],
  ['ten letters',                        'TEN LETTERS',            'uncertain'],
  ['as many small ones as may be',       `${'A'.repeat(85)}${'a'.repeat(15)}`, 'uncertain'],
  ['one more',                           `${'A'.repeat(84)}${'a'.repeat(16)}`, 'none'],
  ['a book behind a long part in capitals', `${'A'.repeat(20_000)}${'a'.repeat(20_000)}`, 'uncertain'],
  ['a weak sign in capitals',            'SUBJECT: TRADE TALKS',   'uncertain'],
  ['two weak ones in capitals',          'SUBJECT: TRADE\nREF: LIMA 12', 'cable'],
  ['a sign behind a mark of UTF-8',      '\uFEFFFM AMEMBASSY LIMA\nTO SECSTATE', 'cable'],
])('in capitals: %s', (_shows, text, verdict) => expect(judgeCable(text)).toBe(verdict))
