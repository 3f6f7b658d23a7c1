import { expect, test } from 'vitest'
import { hashesOf } from '../../words/hashing.ts'
import { personContext } from '../find/context.ts'
import { NameUse, Use } from './name-use.ts'
import { noteNames } from './scan-names.ts'

const { lexicon } = personContext()

type Row = readonly [shows: string, text: string, persons: string, things: string]

// biome-ignore format: a table
const rows: readonly Row[] = [
  ['a title',                              'PRESIDENT NYEREBO SAID',                              'NYEREBO', ''],
  ['an abbreviated one, with a dot',       'MR. HOLTBURN AND DR. VELASCUR',                       'HOLTBURN VELASCUR', ''],
  ['one in small letters',                 'leader Morgan Tsvangirek',                            'TSVANGIREK', ''],
  ['a given name',                         'JUAN VELASCUR ASKED',                                 'VELASCUR', ''],
  ['the last of several names',            'MINISTER TARSOV GENROD LEFT',                         'GENROD', ''],
  ['given name and initial',               'JOHN T. HOLTBURN LEFT',                               'HOLTBURN', ''],
  ['over the end of a line',               'AMBASSADOR\nHOLTBURN',                                'HOLTBURN', ''],
  ['an article is left out',               'Sheikh al-Maktubi left',                              'MAKTUBI', ''],
  ['a possessive',                         "PRESIDENT NYEREBO'S VISIT",                           'NYEREBO', ''],
  ['an article, and no noun',              'THE DUMBA SAID',                                      '', 'DUMBA'],
  ['a noun that the article belongs to',   'THE NYEREBO VISIT',                                   '', ''],
  ['a place',                              'in Apurimec, and during Ramadun.',                    '', 'APURIMEC RAMADUN'],
  ['confidence in someone',                'CONFIDENCE IN NYEREBO.',                              '', ''],
  ['a firm',                               'NORCOR INC. LEFT',                                    '', 'NORCOR'],
  ['alone, nothing',                       'NYEREBO SAID',                                        '', ''],
  ['the owner is not the man he owns',     "PRESIDENT'S NYEREBO",                                 '', ''],
  ['a mark between',                       'THE PRESIDENT, NYEREBO SAID; JUAN, VELASCUR',         '', ''],
  ['an English word is no surname',        'PRESIDENT SAID; THE MINISTER WILL',                   '', ''],
  ['an initial alone may be any letter',   'PARAGRAPH B. HOLTBURN',                               '', ''],
  ['too short to tell from others',        'MR. HOL',                                             '', ''],
]

test.each(rows)('%s', (_shows, text, persons, things) => {
  const use = new NameUse()
  noteNames(text, lexicon, use, 1)
  const words = [
    ...new Set(
      text
        .toUpperCase()
        .replace(/\bAL-/g, '')
        .match(/[A-Z]{3,}/g) ?? [],
    ),
  ]
  const noted = (as: Use): string => words.filter((word) => use.cables(as, ...hashesOf(word)) > 0).join(' ')
  expect([noted(Use.PERSON), noted(Use.THING)]).toEqual([persons, things])
})
