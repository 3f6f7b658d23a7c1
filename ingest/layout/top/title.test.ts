import { describe, expect, test } from 'vitest'
import { readHeaderLines } from './header-lines.ts'

/** The subject that header lines have, and the text below them. */
function subjectOf(text: string): { subject: string | null; body: string } {
  const { header, bodyFrom } = readHeaderLines(text)
  const found = header.find(({ label }) => label === 'SUBJECT')
  return { subject: found ? text.slice(found.span.start, found.span.end) : null, body: text.slice(bodyFrom).trim() }
}

describe('a title whose SUBJECT label was lost', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, subject: string])[] = [
    ['above the text',             'CUBAN PRESENCE IN ETHIOPIA\n1. WE MET.',                                 'CUBAN PRESENCE IN ETHIOPIA'],
    ['below TAGS',                 'TAGS: PREL\n\nBRAZIL: CHAOS IN AIRPORTS\n\n1. (SBU) Summary: On May 2',  'BRAZIL: CHAOS IN AIRPORTS'],
    ['above the REF line',         'TALKS ON GRAIN BEGIN\nREFERENCE: LONDON 6498\n1. WE MET.',               'TALKS ON GRAIN BEGIN'],
    ['with its portion mark',      '(C) EVIDENCE IN THE TRIAL\n1. C - ENTIRE TEXT.',                         '(C) EVIDENCE IN THE TRIAL'],
    ['of two lines',               'TALKS ON GRAIN BEGIN\nIN FOUR CITIES\n1. WE MET.',                       'TALKS ON GRAIN BEGIN\nIN FOUR CITIES'],
    ['with a year at its end',     'MALTA ANNUAL ASSESSMENT 1976\n1. WE MET.',                               'MALTA ANNUAL ASSESSMENT 1976'],
  ]
  test.each(rows)('%s', (_shows, text, subject) => expect(subjectOf(text).subject).toBe(subject))

  test('is no part of the text', () =>
    expect(subjectOf('TAGS: PREL\nTALKS ON GRAIN BEGIN\n1. WE MET.').body).toBe('1. WE MET.'))

  // biome-ignore format: a table
  const none: readonly (readonly [shows: string, text: string])[] = [
    ['a sentence',                       'HE LEFT FOR THE SOUTH.\n1. WE MET.'],
    ['the end of one',                   'PROMISED TO COME BACK,\n1. WE MET.'],
    ['lines that pass it on',            'EB FOR LOTT\n1. WE MET.'],
    ['items of a REF line',              '(D) STATE 017849\n1. WE MET.'],
    ['an item and more',                 'NATO AEW (D) USNATO 5984; (E) BONN 18558\n1. WE MET.'],
    ['a cable alone',                    'BUENOS AIRES 5984\n1. WE MET.'],
    ['words of handling',                'CLASSIFIED BY AMBASSADOR LOTT\n1. WE MET.'],
    ['captions',                         'NOFORN EYES ONLY AMBASSADOR\n1. WE MET.'],
    ['running text',                     'WE MET AND\nSPOKE AND\nATE AND\nDRANK\n1. WE MET.'],
    ['two words',                        'GRAIN TALKS\n1. WE MET.'],
    ['small letters',                    'Talks on grain begin\n1. WE MET.'],
    ['no paragraph below',               'TALKS ON GRAIN BEGIN\nTHE MINISTER CAME.'],
  ]
  test.each(none)('%s is none', (_shows, text) => expect(subjectOf(text).subject).toBeNull())

  test('nor is what stands beside a label', () =>
    expect(subjectOf('TALKS ON GRAIN BEGIN\nSUBJECT: WHEAT\n1. WE MET.').subject).toBe('WHEAT'))
})

describe('a title whose end is said again', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, subject: string])[] = [
    ['on a line of its own',        'FCO HOLDS UP STUDY ON  SECURITY NEEDS\nSTUDY ON SECURITY NEEDS\nREFERENCE: LONDON 6498\n1. WE MET.', 'FCO HOLDS UP STUDY ON  SECURITY NEEDS'],
    ['as a whole',                  'TAGS: PREL\nSUBJECT: TALKS ON GRAIN\nTALKS ON GRAIN\n1. WE MET.',      'TALKS ON GRAIN'],
    ['wrapped anew',                'SUBJECT: END OF TALKS\nON GRAIN BEGUN\nTALKS ON\nGRAIN BEGUN\n1. WE MET.', 'END OF TALKS\nON GRAIN BEGUN'],
    ['with another word',           'SUBJECT: TALKS ON GRAIN\nTALKS ON GRAINS\n1. WE MET.',                 'TALKS ON GRAIN\nTALKS ON GRAINS'],
    ['from amid a word',            'SUBJECT: STALKS ON THE GRAIN\nTALKS ON THE GRAIN\n1. WE MET.',         'STALKS ON THE GRAIN\nTALKS ON THE GRAIN'],
    ['two words, which may be two', 'SUBJECT: THE VISIT OF MR ROE\nMR ROE\n1. WE MET.',                     'THE VISIT OF MR ROE\nMR ROE'],
  ]
  test.each(rows)('%s', (_shows, text, subject) => expect(subjectOf(text).subject).toBe(subject))

  test('is no part of the text', () =>
    expect(subjectOf('TAGS: PREL\nTALKS ON GRAIN BEGIN\nTALKS ON GRAIN BEGIN\n1. WE MET.').body).toBe('1. WE MET.'))
})
