import { namedIds } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { FRAMES } from './frames.ts'
import { RULES } from './rules.ts'
import { cite, sentBy } from './testing/cite.ts'

/** Rules whose words say both post and number, so that they name the cable wherever they stand. */
const BY_NAME = new Set([
  'cable-id',
  'post-number',
  'year-between',
  'number-post',
  'number-from',
  'airgram',
  'circular-airgram',
  'deptel',
  'department-number',
  'garble',
  'reference-column',
])

/** REF lines in the forms that cables have, of a cable of Moscow's of August 1978. */
const REF_LINES = [
  'MOSCOW 18017',
  '78 MOSCOW 18017',
  "'78 MOSCOW 18017",
  '1978 MOSCOW 18017',
  'AMEMBASSY MOSCOW 18017',
  'USMISSION GENEVA 12',
  'A. MOSCOW 18017; B. STATE 120722 (NOTAL); C. 77 NEW DELHI 1234',
  'A) STATE 120722, B) LIMA 12',
  'MOSCOW 18017 OF AUGUST 2',
  'MOSCOW 18017 (021448Z AUG 78)',
  'MOSCOW 18017 DTD 2 AUG 78',
  'STATE 120722 (78)',
  'STATE 120722/78',
  'STATE: 120722',
  'STATE-120722',
  'QUITO/512',
  'QUITO (301)',
  'MOSCOW TELEGRAM 18017',
  'MOSCOW TEL NO. 18017',
  "MOSCOW'S 18017",
  'MOSCOW NO. 18017',
  'LA PAZ A-236 OF NOVEMBER 9, 1973',
  'LIMA A-62',
  'LIMA A 62',
  'OSLO AIRGRAM A-62',
  'STATE CA-3400',
  '18017 MOSCOW',
  'TELEGRAM 18017 FROM MOSCOW',
  'LIMA_123',
  'MOSCOW 18017, PARA 3',
  'MOSCOW18017',
  'SECSTATE WASHDC 120722',
  'DEPTEL 120722',
  'MEXICO D.F. 13',
  'MOSCPW 18017',
]

const TEXTS = [
  ...[...RULES, ...FRAMES].map(({ example }) => example.replace(/[«»]/g, '').replace(/, where.*/, '')),
  ...REF_LINES.map((line) => `REF: ${line}`),
]
const RESOLVED = TEXTS.flatMap((text) =>
  cite(text.startsWith('REF:') ? text : `SUBJECT: X\n\n1. ${text}.`, {
    header: text.includes('TBILISI')
      ? sentBy('TBILISI', '1700', '2007-07-04')
      : sentBy('MOSCOW', '18403', '1978-08-04'),
  }).flatMap(({ raw, target, rule }) => (target !== null && BY_NAME.has(rule) ? [[raw, target] as const] : [])),
)

test.each(RESOLVED)('what a cable is found to cite by %s, the same words name: %s', (raw, target) => {
  expect(namedIds(raw)).toContain(target)
})

test('the forms are there', () => expect(RESOLVED.length).toBeGreaterThan(REF_LINES.length))
