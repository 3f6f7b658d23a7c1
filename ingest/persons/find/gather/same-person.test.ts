import { expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../../testing/persons-of.ts'

/** `NAME x mentions` of each person of a text, the signer aside. */
const named = (body: string, post = 'JIDDA', year = 1978): readonly string[] =>
  personsOf(naraCable(post, year, body))
    .filter(({ role }) => role !== 'signer')
    .map(({ name, mentions }) => `${name} x ${mentions.length}`)

// biome-ignore format: a table
const cases: [shows: string, body: string, persons: string[]][] = [
  ['a name without its first word',            'WE SAW MOHAMMAD REZA ORBANOV TODAY. REZA ORBANOV SAID SO.',                     ['MOHAMMAD REZA ORBANOV x 2']],
  ['with a title as well',                     'PRIME MINISTER OMAR ALI VARNAI CAME. PRIME MINISTER ALI VARNAI SAID SO.',       ['OMAR ALI VARNAI x 2']],
  ['another first word is another man',        'WE SAW MOHAMMAD REZA ORBANOV TODAY. KARIM ORBANOV SAID SO.',                    ['MOHAMMAD REZA ORBANOV x 1', 'KARIM ORBANOV x 1']],
  ['a prince by his given name',               'FOREIGN MINISTER PRINCE SAUD AL-ORBANI CAME. PRINCE SAUD SAID SO.',             ['SAUD AL-ORBANI x 2']],
  ['and then by that alone',                   'FOREIGN MINISTER PRINCE SAUD AL-ORBANI CAME. PRINCE SAUD SAID SO. SAUD AGREED.', ['SAUD AL-ORBANI x 3']],
  ['a given name without such a title',        'MR. SAUD AL-ORBANI CAME. PRINCE SAUD SAID SO.',                                 ['SAUD AL-ORBANI x 1', 'SAUD x 1']],
  ['a son of someone',                         'PRIME MINISTER HAMAD BIN JASSIM CAME. SHAYKH HAMAD SAID SO.',                   ['HAMAD BIN JASSIM x 2']],
  ['two princes of one given name',            'PRINCE SAUD AL-ORBANI AND PRINCE SAUD AL-VARNAI CAME. PRINCE SAUD SAID SO.',    ['SAUD AL-ORBANI x 1', 'SAUD AL-VARNAI x 1', 'SAUD x 1']],
  ['a rank of two words',                      'GEN. DIV. DAVID ORBANOV CAME.',                                                 ['DAVID ORBANOV x 1']],
]
test.each(cases)('%s', (_shows, body, persons) => expect(named(body)).toEqual(persons))

test('a spelling of his given name that the tables lack is the statesman still', () =>
  expect(named("QADHAFI'S REGIME WAS SHAKEN. MOAMMAR AL-QADHAFI SAID SO. QADHAFI LEFT.", 'TRIPOLI', 1979)).toEqual([
    'MOAMMAR AL-QADHAFI x 3',
  ]))

/** `NAME: titles x mentions` of each person of a cable of Damascus of 2007, where Bashar Asad is in office and his father was. */
const called = (body: string): readonly string[] =>
  personsOf(cablegateCable('07DAMASCUS86', body)).map(
    ({ name, titles, mentions }) => `${name}: ${titles.join(', ')} x ${mentions.length}`,
  )

// biome-ignore format: a table
const fathers: [shows: string, body: string, persons: string[]][] = [
  ['the president is not the former one, his father', '1. (C) President Asad told him so. Former Syrian President Hafez al-Asad intervened. President Asad left.', ['Asad: President x 2', 'Hafez al-Asad: Former President x 1']],
  ['nor the late one',                                '1. (C) The late President Hafez al-Asad intervened. President Asad told him so.', ['Hafez al-Asad: late President x 1', 'Asad: President x 1']],
  ['nor the one of then',                             '1. (C) The then-President Hafez al-Asad intervened. President Asad told him so.', ['Hafez al-Asad: then-President x 1', 'Asad: President x 1']],
  ['the former one without a given name is',          '1. (C) Former President Hafez al-Asad intervened. The former President Asad told him so.', ['Hafez al-Asad: Former President x 2']],
  ['by the second of two surnames',                   '1. (C) Prosecutor Luis Moreno-Ocampo spoke. Ocampo said so, and Moreno said no.', ['Luis Moreno-Ocampo:  x 2', 'Moreno:  x 1']],
  ['father and daughter',                             '1. (C) President Karimov came with Maria Karimova. Karimova left.', ['Karimov: President x 1', 'Maria Karimova:  x 2']],
  ['by the given name behind the office of one man',  '1. (C) President Lula da Silva came. PRESIDENT LULA spoke. Lula left.', ['Lula da Silva: President x 3']],
  ['the president who has his name is',               '1. (C) President Bashar al-Asad intervened. President Asad told him so.', ['Bashar al-Asad: President x 2']],
  ['a party that has the name is nobody',             '1. (C) Demands by the Asad party were met.', []],
  ['its leader is someone',                           '1. (C) The party of Asad and the Asad regime fell.', ['Asad:  x 2']],
]
test.each(fathers)('%s', (_shows, body, persons) => expect(called(body).toSorted()).toEqual(persons.toSorted()))

/** Who signs: `NAME` of each person with the role, of a cable from Madrid. */
const signing = (body: string): readonly string[] =>
  personsOf(cablegateCable('08MADRID86', body))
    .filter(({ roles }) => roles.includes('signer'))
    .map(({ name }) => name)

// biome-ignore format: a table
const signers: [shows: string, body: string, signer: string][] = [
  ['who classified it before a namesake of the text', 'Classified By: Charge Arnold A. Holt for reasons 1.4 (b).\n\n1. (C) Defense Minister Carme Holt spoke.\n\nHOLT', 'Arnold A. Holt'],
  ['nobody who holds another office',                 '1. (C) Opposition leader Esperanza Holt spoke.\n\nHOLT', 'HOLT'],
  ['no president',                                    '1. (C) President Holt spoke.\n\nHOLT', 'HOLT'],
  ['an officer of the post',                          '1. (C) Ambassador Eduardo Holt spoke.\n\nHOLT', 'Eduardo Holt'],
  ['a man without an office',                         '1. (C) We sent Eduardo Holt there.\n\nHOLT', 'Eduardo Holt'],
  ['who classified it, with a letter lost there',      'Classified By: CDA Chet Marbleson for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nMARBLESTON', 'Chet Marbleson'],
  ['or in the last line',                             'Classified By: CDA Chet Orbanovsky for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nORBANOSKY', 'Chet Orbanovsky'],
  ['by a handle of the name',                         'Classified By: CDA Chet Holton for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nHOLTONC', 'Chet Holton'],
  ['with the initial before it',                      'Classified By: CDA Chet Holton for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nCHOLTON', 'Chet Holton'],
  ['who classified it by one',                        'Classified By: CHolton for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nHOLTON', 'HOLTON'],
  ['by two initials',                                 'Classified By: CAHolton for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nHOLTON', 'HOLTON'],
  ['no other initial',                                'Classified By: CDA Chet Holt for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nHOLTB', 'HOLTB'],
  ['another surname with a letter more',              'Classified By: A/S Paul Price for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nRICE', 'RICE'],
  ['two surnames a letter apart',                     'Classified By: DCM Ann Hansen for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nHANSON', 'HANSON'],
  ['a short surname with a letter wrong',             'Classified By: DCM Ann Vorbi for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nVORBO', 'VORBO'],
  ['a name of the text alone',                        '1. (C) We sent Chet Holton there.\n\nHOLTONC', 'HOLTONC'],
  ['a name that stands twice',                        '1. (C) Ambassador Eduardo Holt spoke.\n\nHOLT HOLT', 'Eduardo Holt'],
]
test.each(signers)('signer: %s', (_shows, body, signer) => expect(signing(body)).toEqual([signer]))

test('who signs and who classified under a handle are one', () =>
  expect(
    personsOf(
      cablegateCable('08MADRID86', 'Classified By: CHolton for reasons 1.4 (b).\n\n1. (C) We spoke.\n\nHOLTON'),
    ),
  ).toMatchObject([{ name: 'HOLTON', surname: 'HOLTON', roles: ['signer', 'classifier'] }]))
