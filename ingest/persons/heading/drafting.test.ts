import { describe, expect, test } from 'vitest'
import { personContext } from '../find/context.ts'
import { personsOf } from '../testing/persons-of.ts'
import { partInitials } from './glued-name.ts'

const state = (block: string, attributes = '', body = '1. THE TALKS WENT WELL.') => ({
  source: 'test.txt',
  format: 'nara' as const,
  text: `Message Text

PAGE 01  STATE  123456
ORIGIN EUR-12

INFO  OCT-01  ISO-00  SS-15  /046 R

${block}
                     ------------------124578   151122Z /44
R 150123Z JUN 77
FM SECSTATE WASHDC
TO AMEMBASSY VIENNA

C O N F I D E N T I A L STATE 123456

E.O. 11652: GDS
TAGS: PFOR
SUBJECT: TALKS

${body}

VANCE
NNN

Message Attributes

Document Number: 1977STATE123456
${attributes}
`,
})

const inBlock = (block: string, attributes = '', body?: string): readonly string[] =>
  personsOf(state(block, attributes, body))
    .filter(({ name }) => name !== 'VANCE')
    .map(({ name, roles }) => `${name}: ${roles.join(' ')}`)

const cases: [shows: string, block: string, persons: string[]][] = [
  [
    'a block',
    'DRAFTED BY EUR/NE:RLMARBLE:LEE\nAPPROVED BY EUR:JTHOLT\nEUR/NE - MR. NEWBERRY\nNSC:CDOWNES (DRAFT)',
    ['R. L. MARBLE: drafter', 'J. T. HOLT: cleared', 'NEWBERRY: cleared', 'C. DOWNES: cleared'],
  ],
  [
    'an extension',
    'DRAFTED BY: AF/S:WEDWARDS X20946\nAPPROVED BY AF/S:KBROWN, ACTING',
    ['W. EDWARDS: drafter', 'K. BROWN: cleared'],
  ],
  [
    'two drafters',
    'DRAFTED BY L/OA:TALEITZEL/NKGREEN:EK\nAPPROVED BY L:MFELDMAN',
    ['T. A. LEITZEL: drafter', 'N. K. GREEN: drafter', 'M. FELDMAN: cleared'],
  ],
  ['a rank', 'DRAFTED BY DOD/ISA - COL. SMART\nAPPROVED BY S - THE SECRETARY', ['SMART: drafter']],
  [
    'a full name',
    'DRAFTED BY USIA/IEU:JOHN MERROW\nAPPROVED BY EUR:STEINER',
    ['JOHN MERROW: drafter', 'STEINER: cleared'],
  ],
  [
    'a distribution behind it',
    'DRAFTED BY EUR/NE:RLMARBLE:LEE\nDESIRED DISTRIBUTION\nORIGIN: EUR, GENEVA',
    ['R. L. MARBLE: drafter'],
  ],
  ['none', 'PASS-00 EUR-12', []],
]
test.each(cases)('%s', (_shows, block, persons) => expect(inBlock(block)).toEqual(persons))

describe('with the rest of the cable', () => {
  const block = 'DRAFTED BY EUR/NE:RLMARBLE:LEE'
  test('who is named in the text too is one person', () =>
    expect(inBlock('DRAFTED BY EUR/NE:JTHOLT:LEE', '', '1. MR. HOLT CALLED ON US.')).toEqual([
      'J. T. HOLT: drafter mention',
    ]))
  test('the archive says it again', () =>
    expect(inBlock(block, 'Drafter: RLMARBLE')).toEqual(['R. L. MARBLE: drafter']))
  test('the archive alone says it, surname first', () =>
    expect(inBlock('', 'Drafter: MARBLE, ROBERT L')).toEqual(['ROBERT L. MARBLE: drafter']))
  test('the archive says nothing', () => expect(inBlock('', 'Drafter: n/a')).toEqual([]))
  test('the words stand in the document', () => {
    const document = state(block, 'Drafter: MARBLE, ROBERT L')
    const words = personsOf(document).flatMap(({ mentions }) => mentions)
    expect(words.map(({ start, end }) => document.text.slice(start, end))).toEqual(words.map(({ raw }) => raw))
    expect(words.map(({ raw }) => raw)).toEqual(['RLMARBLE', 'MARBLE, ROBERT L'])
  })
})

test.each([
  ['RLMARBLE', 'R L', 'MARBLE'],
  ['JTHOLT', 'J T', 'HOLT'],
  ['CDOWNES', 'C', 'DOWNES'],
  ['HAKISSINGER', 'H A', 'KISSINGER'],
  ['WLEE', 'W', 'LEE'],
  ['HARTMAN', '', 'HARTMAN'],
  ['JSTURNBRECHT', 'J', 'STURNBRECHT'],
  ['JTZOLLRATH', 'J T', 'ZOLLRATH'],
  ['MEPOLDRATH', 'M E', 'POLDRATH'],
])('glued initials: %s', (word, given, surname) => {
  const parted = partInitials(word, personContext().lexicon)
  expect([parted.given.join(' '), parted.surname]).toEqual([given, surname])
})
