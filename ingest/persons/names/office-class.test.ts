import { expect, test } from 'vitest'
import { officeClass, rankOf } from './office-class.ts'

type Row = [titles: string[], office: string | null, rank: string | null]

// biome-ignore format: a table
const cases: Row[] = [
  [['FM', 'FONMIN', 'Foreign Minister', 'MINISTER OF FOREIGN AFFAIRS'],  'foreign minister',           null],
  [['DFM', 'VFM', 'Deputy FM', 'Vice Foreign Minister'],                 'deputy foreign minister',    null],
  [['PM', 'Prime Minister', 'PRIMIN'],                                   'head of government',         null],
  [['DPM', 'Deputy Prime Minister', 'Vice Premier'],                     'deputy head of government',  null],
  [['DEFMIN', 'Defense Minister'],                                       'minister of defence',        null],
  [['A/S', 'Assistant Secretary', 'ASSISTANT SECRETARY FOR AFRICAN AFFAIRS'], null,                    'A/S'],
  [['DAS', 'PDAS', 'Deputy Assistant Secretary'],                        null,                         'DAS'],
  [['U/S', 'Under Secretary', 'UNDERSECRETARY'],                         null,                         'U/S'],
  [['GEN.', 'General', 'LT. GEN.', 'Brig Gen'],                          null,                         'GENERAL'],
  [['DG', 'Director-General'],                                           null,                         'DIRECTOR GENERAL'],
  [['Poet'],                                                             null,                         'POET'],
  [['MR.', 'Hon'],                                                       null,                         null],
]
test.each(cases.flatMap(([titles, office, rank]) => titles.map((title) => [title, office, rank] as const)))(
  '%s: %s, %s',
  (title, office, rank) => expect([officeClass(title), rankOf(title)]).toEqual([office, rank]),
)
