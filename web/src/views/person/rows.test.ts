import { expect, test } from 'vitest'
import { curatedLines } from './curated-lines.ts'
import { speaksFor, whoIs } from './namesake-words.ts'

test('lines for the curated file are quoted where they must be', () => {
  const mentions = [{ id: '1978MOSCOW18403', name: 'SONODA, SUNAO' }]
  expect(curatedLines('sonoda', mentions, ['sunao-sonoda'])).toBe(
    'split,sonoda,1978MOSCOW18403,"SONODA, SUNAO"\nmerge,sonoda,sunao-sonoda',
  )
  expect(curatedLines('sonoda', [], [])).toBe('')
})

test('who a namesake is, and what speaks for one being the other', () => {
  const vardon = {
    key: 'vardon',
    name: 'VARDON',
    titles: ['DCM'],
    cables: 14,
    from: '1977-05-01',
    until: '1979-01-01',
    posts: ['LIMA', 'QUITO', 'BOGOTA'],
  }
  const shared = { sharedPosts: ['LIMA'], sharedTitles: ['DCM'], sameYears: true }
  expect(whoIs({ ...vardon, ...shared })).toBe('14 cables, 1977 to 1979 · LIMA, QUITO · DCM')
  expect(speaksFor(shared)).toBe('Speaks for it: the same years; cables of LIMA; called DCM')
  const none = { sharedPosts: [], sharedTitles: [], sameYears: false }
  expect(whoIs({ ...vardon, ...none, titles: [], posts: [], from: null, until: null, cables: 1 })).toBe('1 cable')
  expect(speaksFor(none)).toBe('Nothing but the surname speaks for it')
})
