import { expect, test } from 'vitest'
import { numberOfId, windowWords } from './window-words.ts'

test.each([
  ['of the archive', '1976STATE079244', '79244'],
  ['with a year of two digits', '06REYKJAVIK264', '264'],
  ['an airgram', '1973OSLOA-62', '62'],
  ['made from the content', 'doc-5f', null],
])('the number in an id %s: %s', (_shows, id, number) => expect(numberOfId(id)).toBe(number))

const of = { from: null, until: null, restsOn: [], firstCitedBy: null, year: null }
test.each([
  [
    'from numbers',
    { ...of, from: '1978-07-27T10:00:00Z', until: '1978-08-03', restsOn: ['1978LIMA00001', '1978LIMA00003'] },
    'sent between 27 Jul 1978 and 3 Aug 1978',
  ],
  [
    'of one day',
    { ...of, from: '1978-07-27T10:00:00Z', until: '1978-07-27', restsOn: ['1978LIMA00001'] },
    'sent on 27 Jul 1978',
  ],
  [
    'from its year and what cites it',
    { ...of, from: '1978-01-01', until: '1978-08-03', firstCitedBy: '1978LIMA00001', year: 1978 },
    'sent between 1 Jan 1978 and 3 Aug 1978',
  ],
  ['from its year alone', { ...of, from: '1978-01-01', until: '1978-12-31', year: 1978 }, 'sent in 1978'],
  ['after', { ...of, from: '1978-07-27', restsOn: ['1978LIMA00001'] }, 'sent after 27 Jul 1978'],
  ['before', { ...of, until: '1978-07-27', firstCitedBy: '1978LIMA00001' }, 'sent before 27 Jul 1978'],
  ['of nothing', of, ''],
])('when a cable was sent, told %s', (_shows, window, words) => expect(windowWords(window)).toBe(words))
