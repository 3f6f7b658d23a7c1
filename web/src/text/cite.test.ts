import type { CableDetail } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { archiveSearchOf, bibtexOf, chicagoOf, footnoteOf, risOf } from './cite.ts'

const seed = {
  id: '1978MOSCOW18403',
  held: true,
  from: 'MOSCOW',
  number: '18403',
  year: 1978,
  date: '1978-08-04T14:48:00Z',
  subject: 'SOVIET MFA OFFICER DISCUSSES JAPAN',
  classification: 'CONFIDENTIAL',
  to: ['STATE'],
  documents: [{ key: 'k', documentNumber: '1978MOSCOW18403', source: 's', format: 'nara' }],
} as unknown as CableDetail

test('a held cable is quoted with all that is known', () => {
  expect(footnoteOf(seed)).toBe(
    'Telegram MOSCOW 18403 to STATE, “SOVIET MFA OFFICER DISCUSSES JAPAN”, 4 August 1978, Confidential; Document Number ' +
      '1978MOSCOW18403, Central Foreign Policy Files, 1973–79, Record Group 59, US National Archives.',
  )
})

test('a stub is quoted by its number and year', () => {
  const stub = { ...seed, held: false, date: null, subject: null, classification: null, to: [], documents: [] }
  expect(footnoteOf(stub)).toBe('Telegram MOSCOW 18403, 1978; Document Number 1978MOSCOW18403.')
})

test('in the forms that a bibliography takes', () => {
  expect(chicagoOf(seed)).toBe(
    'MOSCOW 18403 to STATE, telegram, “SOVIET MFA OFFICER DISCUSSES JAPAN,” August 4, 1978, Document Number 1978MOSCOW18403, ' +
      'Central Foreign Policy Files, 1973–79, Record Group 59, US National Archives.',
  )
  expect(bibtexOf({ ...seed, subject: 'COSTS {IN} $ & %' })).toContain('  title = {COSTS IN \\$ \\& \\%},')
  expect(risOf(seed).split('\n')).toContain('DA  - 1978/08/04')
  expect(risOf({ ...seed, date: null, year: null }).split('\n')).not.toContain('PY  - ')
})

test('only what came from the archive is looked up there', () => {
  expect(archiveSearchOf(seed)).toBe('https://catalog.archives.gov/search?q=1978MOSCOW18403')
  expect(archiveSearchOf({ ...seed, documents: [] })).toBeNull()
})
