import { describe, expect, test } from 'vitest'
import { goesOnWithItems, type Items, resumesItems, withLine } from './ref-field.ts'

const itemsOf = (...lines: string[]): Items => {
  const [first = '', ...others] = lines
  return others.reduce<Items>((items, line) => withLine(items, line), withLine(null, first))
}

describe('what the lines say so far', () => {
  const cases: [lines: string[], letter: string | null, numbered: boolean][] = [
    [['A. LIMA 812'], 'A', false],
    [['A. LIMA 812; B. ROME 1 (C) BONN 2'], 'C', false],
    [['A. LIMA 812', 'B) ROME 1'], 'B', false],
    [['LIMA 812; B. ROME 1'], 'B', false],
    [['LIMA 812; C. ROME 1'], null, false],
    [['A. LIMA 812; D. ROME 1'], 'A', false],
    [['LIMA 812'], null, false],
    [['1. STATE 201984'], null, true],
    [['(1) STATE 201984', '2. LIMA 1'], null, true],
    [['LIMA 812', '1. WE MET'], null, false],
    [['', '1. STATE 201984'], null, true],
    [['2. STATE 201984'], null, false],
  ]
  test.each(cases)('%j', (lines, letter, numbered) =>
    expect(itemsOf(...lines)).toEqual({ letter, numbered, last: lines.at(-1) }),
  )
})

describe('the next line', () => {
  // biome-ignore format: a table
  const cases: [shows: string, above: string, line: string, goesOn: boolean, behindBlank: boolean][] = [
    ['the first two letters of a post',         'B. LIMA 801, (C) LA', 'PAZ 410',                   true,  true],
    ['three letters of a cable',                'B. LIMA 801, LA 12',  'PAZ WAS CALM',              false, false],
    ['the letter that is expected',             'A. LIMA 812',        'B. ROME 12',                 true,  true],
    ['the same letter again',                   'A. LIMA 812',        'A. LIMA 812',               true,  true],
    ['a letter further on with a cable',        'A. LIMA 812',        'D. ROME 12',                 true,  true],
    ['with a number alone',                     'A. LIMA 812',        'D. 1234',                   true,  false],
    ['with words',                              'A. LIMA 812',        'D. WE MET',                 false, false],
    ['a portion mark and running text',         'A. LIMA 812',        '(C) Oslo 42 percent of voters', false, false],
    ['a portion mark and an item',              'B. LIMA 812',        '(C) Oslo 42 and previous',   true,  true],
    ['a name cut short',                        'A. SAN JOSE 812',    'B. SAN',                    true,  true],
    ['its letter said twice',                   'A. SAN JOSE 812',    'B. B)',                     true,  true],
    ['a heading',                               'A. SAN JOSE 812',    'B. BACKGROUND',             true,  false],
    ['a portion mark, a year and a name',       'B. SAN JOSE 812',    '(C) 06 SAO',                true,  true],
    ['a portion mark and a heading',            'B. SAN JOSE 812',    '(C) SUMMARY',               false, false],
    ['a paragraph I below one item',            'LIMA 812',           'I. SUMMARY. AS ROME 12 SAYS', false, false],
    ['an item I below a label alone',           '',                   'I. ROME 12',                 true,  true],
    ['an I with a cable, a letter above',       'A. LIMA 812',        'I. ROME 12',                 true,  true],
    ['an I with a number',                      'A. LIMA 812',        'I. 1234',                   false, false],
    ['the expected letter with words',          'A. LIMA 812',        'B. WE MET',                 true,  false],
    ['with a paper',                            'A. LIMA 812',        'B. VANCE LETTER',           true,  true],
    ['with nothing behind it yet',              'A. LIMA 812',        'B.',                        true,  true],
    ['a portion mark before text',              'B. LIMA 812',        '(C) POST BELIEVES',         false, false],
    ['before a cable',                          'B. LIMA 812',        '(C) ROME 12',                true,  true],
    ['before a mail',                           'B. LIMA 812',        '(C) ROE E-MAIL',            true,  true],
    ['in other brackets no portion mark',       'B. LIMA 812',        '[C] POST BELIEVES',         true,  false],
    ['a letter that is no portion mark',        'A. LIMA 812',        '(B) POST BELIEVES',         true,  false],
    ['a dash behind the letter, words',         'A. LIMA 812',        'B - WE MET',                false, false],
    ['below an item that is open',              'A. LIMA 812,',       'B - WE MET',                true,  false],
    ['a dash and a cable',                      'A. LIMA 812',        'B - ROME 12',                true,  true],
    ['an item numbered 2 where they are so',    '1. STATE 201984',    '2. LIMA 812',               true,  true],
    ['a paragraph numbered 2',                  '1. STATE 201984',    '2. WE MET',                 false, false],
    ['where they are lettered',                 'A. STATE 201984',    '2. LIMA 812',               false, false],
    ['a note on the item',                      'A. LIMA 812',        '(NOTAL)',                   true,  false],
    ['a note and the next',                     'A. LIMA 812',        '(NOTAL); B. ROME 12',        true,  false],
    ['and previous, with the next',             'A. LIMA 812',        'AND PREVIOUS B) ROME 12',    true,  false],
    ['and previous',                            'A. LIMA 812',        'and previous',              true,  false],
    ['and previous, running text',              'A. LIMA 812',        'AND PREVIOUS TALKS SHOW',   false, false],
    ['a note that a sentence follows',          'A. LIMA 812',        '(NOTAL) WE MET',            false, false],
    ['the first paragraph',                     'A. LIMA 812,',       '1. WE MET',                 false, false],
    ['words below a semicolon',                 'A. LIMA 812;',       'WE MET',                    true,  false],
    ['below AND',                               'LIMA 812 AND',       'WE MET',                    true,  false],
    ['below an open letter',                    'LIMA 812; B.',       'WE MET',                    true,  false],
    ['a number below a post without one',       'B. 07 LIMA',         '3301',                      true,  true],
    ['below a letter with a colon',             'B: OSLO 12; C: LIMA', '3301',                     true,  true],
    ['below a year of four digits',             '1978',               '3301',                      true,  true],
    ['below a year in brackets',                'A. LIMA 812, (78)',  '3301',                      true,  true],
    ['below a number that is no year',          'A. LIMA 812, 789',   '3301',                      false, false],
    ['below a century that is none',            'A. LIMA 812, 1878',  '3301',                      false, false],
    ['a number of nine digits below a post',    'B. 07 LIMA',         '123456789',                 true,  false],
    ['a paragraph behind a blank line',         'B. 07 LIMA',         '2. WE MET',                 false, false],
    ['a figure with a stop',                    'B. 07 LIMA',         '33. WE MET',                true,  false],
    ['a cable of no letter',                    'LIMA 812',           'ROME 1234',                 true,  false],
    ['a line set in',                           'LIMA 812',           '     NOTAL',                true,  false],
    ['a line hardly set in',                    'LIMA 812',           '  NOTAL',                   false, false],
    ['words below a full line',                 'LIMA 812 THAT IS A LINE OF SIXTY CHARACTERS OF WORDS 12345', 'WE MET', true, false],
    ['words',                                   'LIMA 812',           'WE MET',                    false, false],
    ['below nothing',                           '',                   'WE MET',                    true,  false],
    ['a cable below nothing',                   '',                   'LIMA 812',                  true,  true],
    ['the first paragraph below nothing',       '',                   '1. WE MET',                 true,  false],
  ]
  test.each(cases)('%s', (_shows, above, line, goesOn, behindBlank) => {
    const items = itemsOf(above)
    expect([goesOnWithItems(items, line, false), goesOnWithItems(items, line, true)]).toEqual([goesOn, behindBlank])
  })
})

describe('the next item below words of handling', () => {
  // biome-ignore format: a table
  const cases: [shows: string, above: string, line: string, resumes: boolean][] = [
    ['the letter that is expected',  'A. LIMA 812', '     B. ROME 12',                 true],
    ['with its year, in mixed case', 'A. LIMA 812', '(B) 07 New Delhi 3301 (NOTAL)',   true],
    ['a portion letter',             'B. LIMA 812', '(C) ROME 12',                     true],
    ['a paragraph',                  'B. LIMA 812', '(C) On June 12 Poloff met Roe.',  false],
    ['one in capitals',              'B. LIMA 812', '(C) ON JUNE 12 POLOFF MET ROE, WHO SAID THAT ALL WAS WELL IN THE NORTH AND SOUTH, AND LEFT AGAIN.', false],
    ['a letter further on',          'A. LIMA 812', 'C. ROME 12',                      false],
    ['the same letter',              'A. LIMA 812', 'A. ROME 12',                      false],
    ['a hyphen behind it',           'A. LIMA 812', 'B - ROME 12',                     false],
    ['items without letters',        'LIMA 812',    'A. ROME 12',                      false],
    ['a paper',                      'A. LIMA 812', 'B. ROE LETTER',                   false],
  ]
  test.each(cases)('%s', (_shows, above, line, resumes) => expect(resumesItems(itemsOf(above), line)).toBe(resumes))
})
