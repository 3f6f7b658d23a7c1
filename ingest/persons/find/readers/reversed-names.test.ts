import { expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../../testing/persons-of.ts'

const found = (document: Parameters<typeof personsOf>[0]): readonly string[] =>
  personsOf(document)
    .filter(({ role, possible }) => role !== 'signer' && !possible)
    .map(({ name, surname }) => `${name} | ${surname}`)

const RUNNING =
  'The talks went on as they should, and we will report again when there is more to say of what was agreed.'

// biome-ignore format: a table
const MIXED: readonly (readonly [body: string, persons: readonly string[]])[] = [
  ['They are:\n- KUROKAWA, Hideo, manager\n- ORBANOV, Maria',   ['Hideo KUROKAWA | KUROKAWA', 'Maria ORBANOV | ORBANOV']],
  ['It holds -AL-KHAYLI, Ahmad Ibrahim 1996 Bombing -ATWA, Ali 1985 Hijack.', ['Ahmad Ibrahim AL-KHAYLI | AL-KHAYLI', 'Ali ATWA | ATWA']],
  ['It holds -EL-KHAYLI, Ali Saedo Bin Omar and others.',       ['Ali Saedo Bin Omar EL-KHAYLI | EL-KHAYLI']],
  ['It holds -ORBANOV, Peter J. and no one else.',              ['Peter J. ORBANOV | ORBANOV']],
  ['(1) KUROKAWA, Hideo; he came.',                             ['Hideo KUROKAWA | KUROKAWA']],
  ['KUROKAWA, Hideo\nORBANOV, Maria',                           ['Hideo KUROKAWA | KUROKAWA', 'Maria ORBANOV | ORBANOV']],
  ['It holds (by e-mail) AL-ORBAN, Iamd Khalil BARAKAT, Assad Ahmad HAMDAN, Usama MARZOUK, Musa Abu KORVIN, Ali Saedo Bin Ali and others.',
    ['Iamd Khalil AL-ORBAN | AL-ORBAN', 'Assad Ahmad BARAKAT | BARAKAT', 'Usama HAMDAN | HAMDAN', 'Musa Abu MARZOUK | MARZOUK', 'Ali Saedo Bin Ali KORVIN | KORVIN']],
  // Near misses.
  ['He told ORBANOV, Maria KUROKAWA of it.',                    ['Maria KUROKAWA | KUROKAWA']],
  ['It is the agency\nSEDRONAR, Jose Granero says.',            ['Jose Granero | Granero']],
  ['The firms: BP, TPAO, Maria and others.',                    []],
  ['We saw the EU - MFA, Maria said - and left.',               []],
  ['Orbanov, Maria Pavlova and Gomez Morales came.',            ['Orbanov | Orbanov', 'Maria Pavlova | Pavlova', 'Gomez Morales | Morales']],
  ['(123) ORBANOV, Maria Pavlova, and the - MP, Maria Korvin - left.', ['Maria Pavlova | Pavlova', 'Maria Korvin | Korvin']],
  ['They went to - PARIS, Maria - by train.',                   []],
]
test.each(MIXED)('in a text of both cases: %s', (body, persons) =>
  expect(found(cablegateCable('07TBILISI1605', `1. (C) ${RUNNING}\n\n${body}`))).toEqual(persons),
)

test('a surname before very many words that no table has', () => {
  const body = `1. (C) ${RUNNING}\n\n- ORBANOV, Maria ${'Zurbaxo '.repeat(20_000)}${'and so on '.repeat(5_000)}`
  expect(found(cablegateCable('07TBILISI1605', body)).slice(0, 1)).toEqual(['Maria ORBANOV | ORBANOV'])
})

// biome-ignore format: a table
const CAPITALS: readonly (readonly [body: string, persons: readonly string[]])[] = [
  ['1. THEY ARE:\nKUROKAWA, HIDEO\nORBANOV, MARIA\nNADLER, PETER J.',  ['HIDEO KUROKAWA | KUROKAWA', 'MARIA ORBANOV | ORBANOV', 'PETER J. NADLER | NADLER']],
  ['1. THEY ARE: (1) KUROKAWA, HIDEO; (2) ORBANOV, MARIA (BERN).',     ['HIDEO KUROKAWA | KUROKAWA', 'MARIA ORBANOV | ORBANOV']],
  ['2. KUROKAWA, HIDEO\n3. NONE.',                                     ['HIDEO KUROKAWA | KUROKAWA']],
  ['1. CHECK THE NAME.\nNAME: KUROKAWA, HIDEO\nBORN: MAY 2, 1931',      ['HIDEO KUROKAWA | KUROKAWA']],
  // Near misses: one alone in its line, a list of persons or places.
  ['1. WE MET MINISTER\nORBANOV, MARIA\nAND OTHERS.',                  ['ORBANOV | ORBANOV']],
  ['1. PRESENT WERE:\nORBANOV, IAN SEYMOUR, AND KLAUS KORN.',          ['ORBANOV | ORBANOV', 'IAN SEYMOUR | SEYMOUR', 'KLAUS KORN | KORN']],
  ['1. THEY WENT TO (A) PARIS, MARIA; (B) OSLO, KOFI; AND BACK.',       []],
]
test.each(CAPITALS)('in capitals: %s', (body, persons) => expect(found(naraCable('OSLO', 1977, body))).toEqual(persons))

// biome-ignore format: a table
const SUBJECTS: readonly (readonly [subject: string, persons: readonly string[]])[] = [
  ['ORBANOV, PETER P S CONTRACT',     ['PETER P S ORBANOV | ORBANOV']],
  ['ORBANOV, PETER A. - VISA',        ['PETER A. ORBANOV | ORBANOV']],
  ['W/W - ORBANOV, PETER ARREST',     ['PETER ORBANOV | ORBANOV']],
  ['WOOD, MARIA VISA CASE',           ['MARIA WOOD | WOOD']],
  // Near misses: two persons, a place, no given name.
  ['ORBANOV, PETER HOLTMAN MEET',     ['PETER HOLTMAN | HOLTMAN']],
  ['LIMA, PETER HOLTMAN VISIT',       ['PETER HOLTMAN | HOLTMAN']],
  ['AGREEMENT, MARIA VISA CASE',       []],
  ['ORBANOV, GRAIN CONTRACT',         []],
]
test.each(SUBJECTS)('in the subject: %s', (subject, persons) =>
  expect(found(naraCable('OSLO', 1977, '1. NOTHING IS NEW.\nALL IS WELL.', 'PINT', subject))).toEqual(persons),
)

// biome-ignore format: a table
const SIGNERS: readonly (readonly [line: string, signer: string | null])[] = [
  ['CLINTON, HILLARY', 'HILLARY CLINTON | CLINTON'],
  ['E L L E R T',      'ELLERT | ELLERT'],
  ['P L E A S E',      null],
  ['A B C D E',        null],
  ['CLINTON HILLARY',  'HILLARY CLINTON | CLINTON'],
  ['KOROVIN, A. B.',   'A. B. KOROVIN | KOROVIN'],
  ['Korovin, Maria',   'Maria Korovin | Korovin'],
  ['HILLARY CLINTON',  'HILLARY CLINTON | CLINTON'],
  ['SCHREIBER HUGHES', 'SCHREIBER HUGHES | SCHREIBER HUGHES'],
  ['KOROVIN, JR.',     'KOROVIN, JR | KOROVIN'],
  // Near misses: the last of a list, a place and its country.
  ['NADLER, PETER\nKOROVIN, MARIA', null],
  ['LIMA, PERU',       null],
  ['PARIS, FRANCE',    null],
]
test.each(SIGNERS)('the last line: %s', (line, signer) => {
  const [person] = personsOf(naraCable('OSLO', 1977, `1. WE SPOKE.\n${line}`)).filter(({ role }) => role === 'signer')
  expect(person ? `${person.name} | ${person.surname}` : null).toBe(signer)
})
