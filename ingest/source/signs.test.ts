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
