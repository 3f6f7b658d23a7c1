import { describe, expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../../testing/persons-of.ts'

/** `NAME = ALIAS x mentions` of each person of a text in capitals, the signer aside. */
const called = (body: string): readonly string[] =>
  personsOf(naraCable('LIMA', 1979, body))
    .filter(({ role }) => role !== 'signer')
    .map(({ name, aliases = [], mentions }) => [name, ...aliases].join(' = ').concat(` x ${mentions.length}`))

const inBoth = (body: string): readonly string[] =>
  personsOf(
    cablegateCable('07TBILISI1605', `C O N F I D E N T I A L TBILISI 001605\n\nSUBJECT: TALKS\n\n1. (C) ${body}\n`),
  ).map(({ name, aliases = [], mentions }) => [name, ...aliases].join(' = ').concat(` x ${mentions.length}`))

// biome-ignore format: a table
const capitals: [shows: string, body: string, persons: string[]][] = [
  ['the first letters of the name',              'MR. PEDRO LUIS ORBANOV (PLO) CAME. WE TOLD PLO SO.',                  ['PEDRO LUIS ORBANOV = PLO x 3']],
  ['without the particle',                       'MRS. CARLA ORTIZ DE VARNAI (COV) CAME. COV AGREED.',                  ['CARLA ORTIZ DE VARNAI = COV x 3']],
  ['other letters are a party',                  'MR. PEDRO LUIS ORBANOV (PRI) CAME. PRI AGREED.',                      ['PEDRO LUIS ORBANOV x 1']],
  ['letters that the text takes for a thing',    'MR. PEDRO LUIS ORBANOV (PLO) CAME. THE PLO SAID IT WOULD GO.',        ['PEDRO LUIS ORBANOV x 1']],
  ['AKA',                                        'MR. LUIS EDGAR ORBANOV (AKA RAUL VARNAI) CAME. RAUL VARNAI SPOKE.',   ['LUIS EDGAR ORBANOV = RAUL VARNAI x 3']],
  ['A.K.A., in quotes',                          'MR. LUIS ORBANOV, A.K.A. "THE BEAR," CAME. THE BEAR SPOKE. A BEAR.',  ['LUIS ORBANOV = THE BEAR x 3']],
  ['known as',                                   'MR. LUIS ORBANOV, BETTER KNOWN AS VARNAI, CAME. VARNAI SPOKE.',       ['LUIS ORBANOV = VARNAI x 3']],
  ['known for what he is',                       'MR. LUIS ORBANOV, KNOWN AS A MODERATE, CAME. MODERATE SPOKE.',        ['LUIS ORBANOV x 1']],
  ["a father's name",                            'MR. AHMAD ORBANOV (ABU IYAD) CAME. ABU IYAD SPOKE.',                  ['AHMAD ORBANOV = ABU IYAD x 3']],
  ["a father's name first",                      'WE HEAR ABU IYAD (AHMAD ORBANOV) CAME. ABU IYAD SPOKE.',              ['AHMAD ORBANOV = ABU IYAD x 3']],
  ['two men of whom one stands in a parenthesis','AMBASSADOR ORBANOV (MINISTER VARNAI AGREED) CAME.',                   ['ORBANOV x 1', 'VARNAI x 1']],
]
// biome-ignore format: a table
const both: [shows: string, body: string, persons: string[]][] = [
  ['a word counts where it is given',       'On Monday Mr. Luis Orbanov, aka "Macho," told us that he came. Macho spoke. He was macho then.', ['Luis Orbanov = Macho x 2']],
  ['a name that no table has, anywhere',  'On Monday Mr. Luis Orbanov, aka "Zokko," told us that he came. Zokko spoke of it then.',           ['Luis Orbanov = Zokko x 3']],
  ['initials behind an article are a body','On Monday the Jaysh al-Mahdi (JAM) told us that it would be there with all of the others.',      []],
]

describe('what a person is called besides', () => {
  test.each(capitals)('%s: %s', (_shows, body, persons) => expect(called(body)).toEqual(persons))
  test.each(both)('%s: %s', (_shows, body, persons) => expect(inBoth(body)).toEqual(persons))
})

// biome-ignore format: a table
const inTables: [shows: string, reference: string, body: string, persons: string[]][] = [
  ['who is named in full',               '06MEXICO1797', 'Andres Manuel Lopez Obrador came. We told AMLO so. AMLO agreed.',          ['Andres Manuel Lopez Obrador = AMLO x 3']],
  ['by the first of his given names',    '06MEXICO1797', 'Mr. Andres Lopez Obrador came. We told AMLO so. AMLO agreed.',             ['Andres Lopez Obrador = AMLO x 3']],
  ['not another of that surname',        '06MEXICO1797', 'Mr. Pedro Lopez Obrador came. We told AMLO so. AMLO agreed.',              ['AMLO x 2', 'Pedro Lopez Obrador x 1']],
  ['not another of that given name',     '06MEXICO1797', 'Mr. Andres Varnai came. We told AMLO so. AMLO agreed.',                    ['AMLO x 2', 'Andres Varnai x 1']],
  ['nobody where there is no such name', '06MEXICO1797', 'We told AMLO so. AMLO agreed.',                                            ['AMLO x 2']],
]
test.each(inTables)('whom the tables call so: %s', (_shows, reference, body, persons) =>
  expect(
    personsOf(cablegateCable(reference, `C O N F I D E N T I A L MEXICO 001797\n\nSUBJECT: TALKS\n\n1. (C) ${body}\n`))
      .map(({ name, aliases = [], mentions }) => [name, ...aliases].join(' = ').concat(` x ${mentions.length}`))
      .toSorted(),
  ).toEqual(persons),
)

test('the name is the person’s own, though the alias is said more often', () => {
  const [person] = personsOf(
    naraCable('LIMA', 1979, 'MR. LUIS ORBANOV, AKA RAUL VARNAI, CAME. RAUL VARNAI SPOKE. RAUL VARNAI LEFT.'),
  )
  expect(person).toMatchObject({ name: 'LUIS ORBANOV', surname: 'ORBANOV', given: ['LUIS'] })
})
