import { expect, test } from 'vitest'
import { Word } from '../../../words/lexicon.ts'
import { wordTable } from '../../../words/word-table.ts'
import { classesOfParts, joinedLineEnd, lineBreakEnd } from './hyphens.ts'

// biome-ignore format: a table
const compounds: [shows: string, compound: string, classes: number][] = [
  ['two English words',                          'ANTI-HEGEMONY',     Word.COMMON],
  ['an article before a place',                  'AL-DURBAN',         0],
  ['and more behind it',                         'AL-DURBAN-X',       Word.NATION],
  ['two surnames',                               'FERNANDEZ-MIRANDA', Word.SURNAME],
  ['one of fewer than five letters',             'HOLT-MIRANDA',      0],
  ['a title behind a word',                      'VICE-PRESIDENT',    Word.COMMON | Word.TITLE | Word.ROLE],
  ['a title behind a name',                      'HOLT-PRESIDENT',    0],
  ['a small word within',                        'AIR-TO-AIR',        Word.COMMON],
  ['within names',                               'HOLT-TO-HOLT',      0],
  ['a small word at the end',                    'FOLLOW-ON',         Word.COMMON],
  ['behind a Korean surname',                    'KIM-ON',            0],
  ['an adverb that no table has',                'STORE-VORBLY',      Word.COMMON],
  ['behind a word of no table',                  'VORBIX-VORBLY',     0],
  ['too short to be one',                        'LONG-LY',           0],
  ['against whom it is',                         'ANTI-ISRAEL',       Word.COMMON],
  ['for a word of no table',                     'PRO-VORBIX',        Word.RARE],
  ['two places',                                 'COSTA-NICARAGUA',   Word.NATION],
  ['a place of four letters',                    'PERU-HOLT',         0],
  ['a body and a nation',                        'US-LATIN',          Word.RARE],
  ['a name and a nation',                        'WELCH-SPANISH',     Word.NATION],
  ['a name and one that is a surname too',       'WELCH-ENGLISH',     Word.SURNAME],
  ['two words of no table',                      'VORBIX-ZURBAX',     0],
  ['what a small word makes of a name',          'Gulen-affiliated',  Word.COMMON],
  ['of three letters',                           'Shia-led',          Word.COMMON],
  ['of two',                                     'Shia-up',           Word.RARE],
  ['syllables of Korean',                        'Ki-moon',           0],
  ['a head in small letters',                    'gulen-affiliated',  0],
]
test.each(compounds)('%s: %s', (_shows, compound, classes) =>
  expect(classesOfParts(compound, wordTable())).toBe(classes),
)

// biome-ignore format: a table
const breaks: [shows: string, text: string, resumes: number][] = [
  ['a line that goes on',          'CAS-\nTILLO',     5],
  ['with blanks',                  'CAS- \n  TILLO',  8],
  ['no line in between',           'CAS- TILLO',      0],
  ['a blank line',                 'CAS-\n\nTILLO',   0],
  ['a digit',                      'CAS-\n5',         0],
  ['the end of the text',          'CAS-\n',          0],
]
test.each(breaks)('a hyphen at the end of a line, %s: %j', (_shows, text, resumes) =>
  expect(lineBreakEnd(text, 4)).toBe(resumes),
)

// biome-ignore format: a table
const joined: [shows: string, text: string, resumes: number][] = [
  ['an English word',           'SEE CON- SISTENTLY X',   9],
  ['at the end of the text',    'SEE CON- SISTENTLY',     9],
  ['none',                      'SEE CON- TILLO X',       0],
  ['two blanks',                'SEE CON-  SISTENTLY X',  0],
  ['a digit behind it',         'SEE CON- 5',             0],
]
test.each(joined)('a hyphen and a blank within what may be one word, %s: %s', (_shows, text, resumes) =>
  expect(joinedLineEnd(text, 4, 7, wordTable())).toBe(resumes),
)
