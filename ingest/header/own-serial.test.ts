import { expect, test } from 'vitest'
import { ownSerial } from './own-serial.ts'

const nara = (text: string) => ({ source: 'x', format: 'nara' as const, text })
const row = (reference: string, date: string) => ({
  ...nara('FM X\nbody'),
  format: 'cablegate' as const,
  row: { bodyFrom: 5, date, reference, origin: '', classification: '', references: [] },
})

const PAGE = 'PAGE 01  LA PAZ 00039  032026Z\n\nP R 031943Z JAN 74\nFM AMEMBASSY LA PAZ\n'

// biome-ignore format: a table
const cases: [shows: string, document: Parameters<typeof ownSerial>[0], fact: string | null][] = [
  ['attributes and DTG',           nara(`${PAGE}Draft Date: 02 JAN 1974\nDocument Number: 1974LAPAZ00039\nX: n/a`), 'LA PAZ 1974 39 1974-01-03T19:43:00Z'],
  ['attributes alone',             nara('Draft Date: 02 JAN 1974\nDocument Number: 1974STATE000412\n'),              'STATE 1974 412 1974-01-02T00:00:00Z'],
  ['the page header alone',        nara(PAGE),                                                                      'LA PAZ 1974 39 1974-01-03T19:43:00Z'],
  ['a page of several sections',   nara('PAGE 01 MOSCOW 18403 01 OF 03 041504Z\nR 041448Z AUG 78'),                  'MOSCOW 1978 18403 1978-08-04T14:48:00Z'],
  ['no date',                      nara('PAGE 01 MOSCOW 18403 041504Z\n'),                                          null],
  ['an airgram',                   nara('R 041448Z AUG 78\nDocument Number: 1978MOSCOWA-236\n'),                    null],
  ['the day it was sent',          nara('Sent Date: 03 JAN 1974\nDocument Number: 1974STATE000412\n'),              'STATE 1974 412 1974-01-03T00:00:00Z'],
  ['the day it was drafted, first', nara('Sent Date:\t03 JAN 1974\nDraft Date:02 JAN 1974\nDocument Number: 1974STATE000412\n'), 'STATE 1974 412 1974-01-02T00:00:00Z'],
  ['words about a date',           nara('THE Sent Date: 03 JAN 1974\nDocument Number: 1974STATE000412\n'),          null],
  ['words about a number',         nara(`${PAGE}THE Document Number: 1974STATE000412`),                             'LA PAZ 1974 39 1974-01-03T19:43:00Z'],
  ['the last of two numbers',      nara(`${PAGE}Document Number: 1974STATE000412\nX\nDocument Number: 1974STATE000413`), 'STATE 1974 413 1974-01-03T19:43:00Z'],
  ['a page that ends the text',    nara('R 031943Z JAN 74\nPAGE 01 LIMA 00039'),                                     'LIMA 1974 39 1974-01-03T19:43:00Z'],
  ['a page and no more',           nara('PAGE 01 LIMA 00039 031943Z JAN 74'),                                       'LIMA 1974 39 1974-01-03T19:43:00Z'],
  ['the page of no post',          nara('PAGE 1 ATLANTIS 00039 031943Z JAN 74\n'),                                  null],
  ['the second page',              nara('PAGE 02 LIMA 00039 031943Z JAN 74\n'),                                     null],
  ['a DTG behind the first page',  nara(`${' '.repeat(4000)}R 031943Z JAN 74\nDocument Number: 1974STATE000412\n`), null],
  ['a row of no station',          row('07ATLANTIS1605', '6/28/2007 12:34'),                                        null],
  ['words',                        nara('NOTHING OF THE KIND'),                                                     null],
  ['a row of the Cablegate table', row('07TBILISI1605', '6/28/2007 12:34'),                                         'TBILISI 2007 1605 2007-06-28T12:34:00Z'],
  ['a row with a broken date',     row('07TBILISI1605', '28.6.2007'),                                               null],
]

test.each(cases)('%s', (_shows, document, fact) => {
  const found = ownSerial(document)
  expect(found && `${found.post} ${found.year} ${found.number} ${found.date}`).toBe(fact)
})
