import { describe, expect, test } from 'vitest'
import { cite, sentBy, summary } from './testing/cite.ts'

type Row = readonly [shows: string, text: string, cites: readonly string[]]

const LIMA_1977 = sentBy('LIMA', '5235', '1977-06-15')

describe('tables that count something', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['columns',                     'VISAS:\nPOST          1975      1976\nLIMA         10234     11345\nQUITO        12011     12900', []],
    ['a sum below',                 'VISAS:\n\nLIMA 10234\nQUITO 12011\nBOGOTA 9871\nTOTAL 32116', []],
    ['a sum in other words',        'VISAS:\n  LIMA 10234\n  QUITO 12011\n  GRAND TOTAL: 22245', []],
    ['what is counted, at its end', 'IT COST QUITO 12500, BOGOTA 9800 AND LIMA 7600 DOLLARS.', []],
    ['a box',                       'WRITE TO BOX 2155, QUITO 30137.', []],
    ['money of other countries',    'THEY PAID MADRID 15000 PESETAS.', []],
    // Near misses: lists of cables.
    ['no sum below',                'SEE:\n\nLIMA 5034\nQUITO 5011\n\nTOTAL SILENCE.', ['1977LIMA05034', '1977QUITO05011']],
    ['no figure behind the word',   'SEE:\nBONN 15034\nTOTALS ARE GIVEN BELOW.', ['1977BONN15034']],
    ['one blank is no column',      'SEE:\nLIMA 5011 12012\nBOGOTA 5013', ['1977LIMA05011', '1977BOGOTA05013']],
    ['pointed at',                  'SEE QUITO 5011, BOGOTA 5013 MEETING.', ['1977QUITO05011']],
    ['numbers that a slash abridges', 'SEE PARIS 12345/46/47.', ['1977PARIS12345', '1977PARIS12346', '1977PARIS12347']],
    ['a section is none',           'SEE PARIS 12301/02.', ['1977PARIS12301']],
  ]
  test.each(rows)('%s', (_shows, text, cites) =>
    expect(cite(`SUBJECT: X\n\n1. ${text}`, { header: LIMA_1977 }).map(summary)).toEqual(cites),
  )
})
