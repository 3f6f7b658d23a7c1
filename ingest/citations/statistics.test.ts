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
    ['a sum within the text',       'VISITS: GUAYAQUIL 1204, QUITO 1907. TOTAL 3111.', []],
    ['a sum in words',              'THEY SAID: BONN 1204, ROME 1933 AND CUZCO 217. TOTAL IS 3354.', []],
    ['what is counted, before it',  'VISAS ISSUED IN MAY: GUAYAQUIL 1204, QUITO 1907. MORE NEXT WEEK.', []],
    ['before a verb',               'VOTES BY DISTRICT WERE LIMA 10224, CUZCO 3312 AND BOGOTA 4121.', []],
    ['numbers of cases',            'CASE NUMBERS: BOGOTA 1188, QUITO 2203.', []],
    ['before two of which one follows a full stop', 'MARRIAGES IN 1975 WERE: BOGOTA 4403, QUITO 1312. BIRTHS WERE BOGOTA 3911.', []],
    ['before one alone',            'REFUSALS WERE QUITO 2310.', []],
    // Near misses: lists of cables.
    ['pointed at behind visas',     'ON VISAS: SEE QUITO 2310, BOGOTA 2297.', ['1977QUITO02310', '1977BOGOTA02297']],
    ['a sentence between',          'VISAS WERE ISSUED. QUITO 2310 HAS MORE.', ['1977QUITO02310']],
    ['other words before a colon',  'THESE CABLES TELL OF VISAS ISSUED WRONGLY BEFORE THE NEW ORDER CAME OUT LAST YEAR: QUITO 2310.', ['1977QUITO02310']],
    ['a sum that is none',          'SEE BONN 5034. TOTAL SILENCE SINCE.', ['1977BONN05034']],
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
