import { expect, test } from 'vitest'
import { cite, sentBy } from './testing/cite.ts'

const header = sentBy('SEOUL', '6000', '1978-08-04')

test.each([
  ['in the REF line', 'REF: A. SEOUL 6000; B. LIMA 812\n\n1. NO.', undefined],
  ['with its year', 'REF: 78 SEOUL 6000, LIMA 812\n\n1. NO.', undefined],
  ['by a letter of the REF line', 'REF: A. SEOUL 6000; B. LIMA 812\n\n1. SEE REF A.', undefined],
  ['in the text', 'REF: LIMA 812\n\n1. AS SEOUL 6000 SAYS.', undefined],
  ['in the archive', 'REF: LIMA 812\n\n1. NO.', '78 SEOUL 6000, 78 LIMA 812'],
  ['in the archive alone', '1. SEE LIMA 812.', '78 SEOUL 6000'],
  ['in the archive, behind another number', '1. SEE LIMA 812.', '78 LIMA 812, 78 SEOUL 5999, 6000', '1978SEOUL05999'],
])('a cable does not cite itself: %s', (_shows, text, reference, ...others) => {
  const targets = cite(text, reference === undefined ? { header } : { header, reference }).map(({ target }) => target)
  expect(new Set(targets.filter((target) => target !== null))).toEqual(new Set(['1978LIMA00812', ...others]))
})

test('that two lists both name the cable itself does not make them agree', () => {
  const confidence = (inRefLine: string, inList: string): number | undefined =>
    cite(`REF: ${inRefLine}LIMA 812\n\n1. NO.`, { header, reference: `${inList}78 TOKYO 5` })[0]?.confidence
  expect(confidence('78 SEOUL 6000, ', 'SEOUL 6000 OF AUGUST 4, 1978; ')).toBe(confidence('', ''))
})

test('a cable cites the one that had its number in another year', () => {
  const targets = cite('REF: 77 SEOUL 6000\n\n1. NO.', { header }).map(({ target }) => target)
  expect(targets).toEqual(['1977SEOUL06000'])
})
