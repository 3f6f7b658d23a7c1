import { expect, test } from 'vitest'
import { naraCable, personsOf } from '../../testing/persons-of.ts'

type Row = [shows: string, post: string, body: string, name: string, surname: string, given: string[]]

// biome-ignore format: a table
const cases: Row[] = [
  ['the last word',                               'LONDON',  'MINISTER IAN SEYMOUR SAID SO.',                                       'IAN SEYMOUR',          'SEYMOUR',  ['IAN']],
  ['of two the one that stands alone',            'MADRID',  'MINISTER GOMEZ MORALES SAID SO. MORALES WILL GO. WE ASKED MORALES.',  'GOMEZ MORALES',        'MORALES',  ['GOMEZ']],
  ['in Spanish the first of two',                 'LIMA',    'MINISTER JUAN GOMEZ MORALES SAID SO.',                                'JUAN GOMEZ MORALES',   'GOMEZ',    ['JUAN']],
  ['a second given name is none of them',         'LIMA',    'MINISTER JUAN MANUEL SANTOS CALDERON SAID SO.',                       'JUAN MANUEL SANTOS CALDERON', 'SANTOS', ['JUAN', 'MANUEL']],
  ['the first where the name begins with it',     'SEOUL',   'PRESIDENT KIM IL-SONG SAID SO.',                                      'KIM IL-SONG',          'KIM',      ['IL-SONG']],
  ['the first, and what follows is the given name', 'BEIJING', 'PRESIDENT HU JINTAO SAID SO. WE ASKED PRESIDENT HU.',                'HU JINTAO',            'HU',       ['JINTAO']],
  ['not where a double name stands behind it',    'LONDON',  'MR. LEE TAYLOR-WOOD TOLD US SO.',                                    'LEE TAYLOR-WOOD',      'TAYLOR-WOOD', ['LEE']],
  ['an initial is a given name',                  'LONDON',  'MR. M.L. EDWARDS TOLD US SO.',                                        'M.L. EDWARDS',         'EDWARDS',  ['M', 'L']],
]
test.each(cases)('the surname is %s: %s, %s', (_shows, post, body, name, surname, given) => {
  const found = personsOf(naraCable(post, 1977, `1. ${body}`)).find((person) => person.name === name)
  expect(found).toMatchObject({ surname, given })
})
