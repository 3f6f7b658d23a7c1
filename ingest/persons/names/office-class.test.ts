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
  [['VICE PRESIDENT', 'VICE-PRES'],                                      'vice president',             null],
  [['PRESIDENT', 'PRES.', 'FORMER PRESIDENT', 'PRESIDENT-ELECT'],        'president',                  null],
  [['SECSTATE', 'SECRETARY', 'SECRETARY OF STATE'],                      'secretary of state',         null],
  [['SECDEF', 'SECRETARY OF DEFENSE', 'MINDEF', 'DEFENCE MIN', 'MINISTER OF NATIONAL DEFENSE', 'MINISTER OF DEFENCE'], 'minister of defence', null],
  [['SECRETARY GENERAL', 'SECRETARY-GENERAL', 'SYG', 'SECGEN'],          'secretary general',          null],
  [['MINFIN', 'FINMIN', 'FINANCE MINISTER', 'MINISTER OF FINANCE'],      'minister of finance',        null],
  [['AMB', 'AMBS', 'AMBASSADOR', 'CHARGE', 'ACTING DCM'],                'ambassador',                 null],
  [['SENATOR', 'SEN.'],                                                  'senator',                    null],
  [['CONGRESSMAN', 'CONGRESSMEN', 'CODEL', 'CONGRESSWOMAN'],             'congressman',                null],
  [['KING', 'SULTAN', 'AMIR', 'SHAH'],                                   'monarch',                    null],
  [['PRINCE', 'CROWN PRINCE'],                                           'prince',                     null],
  [['BISHOP', 'ARCHBISHOP', 'CARDINAL', 'POPE'],                         'prelate',                    null],
  [['MINISTER', 'MININT', 'TRADE MINISTER'],                             'minister',                   null],
  [['CHAIRMAN', 'VICE CHAIRMAN'],                                        'chairman',                   null],
  [['MINFON', 'EXTERNAL AFFAIRS MINISTER', 'FORSECRETARY'],             'foreign minister',           null],
  [['CHANCELLOR', 'PREMIER'],                                            'head of government',         null],
  [['VICE-PREM'],                                                        'deputy head of government',  null],
  [['XPM'],                                                              null,                         'XPM'],
  [['SECRETARY OF LABOR'],                                               null,                         'SECRETARY OF LABOR'],
  [['SENX'],                                                             null,                         'SENX'],
  [['DEPUTY SECRETARY', 'DEPSEC', 'DEPSECX'],                            null,                         'DEPUTY SECRETARY'],
  [['NSA', 'NATIONAL SECURITY ADVISER', 'National Security Advisor'],    null,                         'NSA'],
  [['NSAX'],                                                             null,                         'NSAX'],
  [['COL', 'LT COL', 'COLONEL', 'COLS'],                                 null,                         'COLONEL'],
  [['ADM', 'ADMIRAL'],                                                   null,                         'ADMIRAL'],
  [['GOV', 'GOVERNOR'],                                                  null,                         'GOVERNOR'],
  [['GENX'],                                                             null,                         'GENX'],
  [['MRS', 'Madame', 'SRA', 'COMRADE', 'FORMER', 'Excellency'],          null,                         null],
  [['MRX'],                                                              null,                         'MRX'],
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
