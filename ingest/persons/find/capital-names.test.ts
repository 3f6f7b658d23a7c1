import { expect, test } from 'vitest'
import { bothCasesCable, personsOf } from '../testing/persons-of.ts'

/** `NAME = ALIAS` of whom a text of both cases names. */
const named = (body: string): readonly string[] =>
  personsOf(bothCasesCable(body)).map(({ name, aliases = [] }) => [name, ...aliases].join(' = '))

// biome-ignore format: a table
const cases: [shows: string, body: string, persons: string[]][] = [
  ['a surname that is a word, behind an office',      'They spoke of the visit of Secretary of Defense Gates in the fall.',              ['Gates']],
  ['a mark behind it',                                'We told it to the Minister of Interior Wood.',                                    ['Wood']],
  ['a noun of the office',                            'They spoke of the Minister of Health Price Board in the fall.',                    []],
  ['a word that no table has as a surname',           'They spoke of the Secretary of State Visit in the fall.',                          []],
  ['in small letters',                                'They said the minister of defense gates in the town were shut.',                   []],
  ['no department before it',                         'They met at the Director of Garden Gates in the town.',                            []],
  ['a nickname with an article',                      'The police held Joaquin "El Vorbo" Guzman there.',                                 ['Joaquin "El Vorbo" Guzman']],
  ['in quotes of other kinds',                        "The police held Hector `La Orba' Huerta Rios and Rodolfo `El Orbito\" Lopez there.", ["Hector `La Orba' Huerta Rios", 'Rodolfo `El Orbito" Lopez']],
  ['a nickname of one word',                          'The police held Thomas "Hamza" Fischer there.',                                    ['Thomas "Hamza" Fischer']],
  ['a newspaper in quotes',                           'The police called Maria "La Jornada" newspaper there.',                            []],
  ['quotes that no name goes on behind',              'The police gave Hector "El Orbo," and all of the others went there.',              []],
  ['a surname of Chinese that is a pronoun',          'On Monday Vice Minister He Yulan told us so, and we told He Yulan that.',          ['He Yulan']],
  ['the pronoun where a sentence begins',             'We saw it. He Yulan did not like. It is so.',                                      []],
  ['the pronoun before a word',                       'The title of the book is How He Came to be so.',                                   []],
  ['someone by the alias that is told elsewhere',     'The former leaders Zokko and Varnai told us so. Luis Orbanov (AKA "Zokko") came.', ['Luis Orbanov = Zokko', 'Varnai']],
  ['another whose name the alias begins',             'On Monday Zokko Holt told us so. Luis Orbanov (AKA "Zokko") came.',                ['Luis Orbanov = Zokko', 'Zokko Holt']],
  ['a house that is called after one',                'They built the Swami Orbananda Conference Center and the King Hussein Cancer Center.', []],
  ['a school',                                        'They went to the Prince Feisal College and the General Orban Police Academy there.', []],
  ['who holds an office and goes somewhere',          'On Monday Minister Orbanov left the Cancer Center of the town.',                   ['Orbanov']],
  ['who leads on the floor',                          'On Monday the floorleader Hofmeister argued that it is so.',                       ['Hofmeister']],
]
test.each(cases)('%s', (_shows, body, persons) => expect(named(body)).toEqual(persons))
