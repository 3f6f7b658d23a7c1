import { describe, expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../../testing/persons-of.ts'

/** Whom a body in both cases names. */
const inBoth = (body: string, subject = 'TALKS'): readonly string[] =>
  personsOf(
    cablegateCable(
      '07TBILISI1605',
      `C O N F I D E N T I A L TBILISI 001605\n\nSUBJECT: ${subject}\n\n1. (C) ${body}\n`,
    ),
  ).map(({ name }) => name)

const inCapitals = (body: string): readonly string[] =>
  personsOf(naraCable('LIMA', 1977, body))
    .filter(({ role }) => role !== 'signer')
    .map(({ name }) => name)

// biome-ignore format: a table
const both: [shows: string, body: string, persons: string[]][] = [
  ['no small word is part of a name',        'On Monday President Gordon knew that he would see the King Harald further.',          ['Gordon', 'Harald']],
  ['nor behind a given name and a surname',  'On Monday Foreign Minister Bernard Kozma laid out what he wanted of all of them.',    ['Bernard Kozma']],
  ['a capital within the sentence is',       'On Monday the officer Gordon Plumtree told us that he would be there with them.',     ['Gordon Plumtree']],
  ['a heading goes on with a verb',          'End summary of the talks.\n\nGordon Puts His Foot in It\n\n2. (C) He told us so then.',        ['Gordon']],
  ['what speaks of a country',               'On Monday the major U.S. aerospace companies told us that they would be there.',      []],
  ['an adverb, a phrase with hyphens',       'On Monday the Ambassador Follow-On Activities and the premier Air-to-Air Combat won.',[]],
  ['two countries with a hyphen',            'On Monday Costa Rica-Nicaragua relations were the topic of what he told us then.',    []],
  ['two syllables with a hyphen are none',   'On Monday President Lee Myung-bak told us so and Kim Jong-on told us that he came.',  ['Lee Myung-bak', 'Kim Jong-on']],
  ['a cape, a base, a foundation',           'On Monday they were at Ras Doumeira, at RAF Mildenhall and at Fundacion Rahab too.',  []],
]
// biome-ignore format: a table
const capitals: [shows: string, body: string, persons: string[]][] = [
  ['behind a title a surname is enough',   'SENATOR PERCY SPENT AFTERNOON HERE.',                              ['PERCY']],
  ['a given name asks for one',            'DIRECTOR DOROTHY SHORE CAME. COLONEL JAMES HEAP CALLED.',         ['DOROTHY SHORE', 'JAMES HEAP']],
  ['the next of a list without marks',     'HE MET AMBASSADOR JACOB F. WERNER PAUL ORBANOV, JOHN T. HOLT MARY JONES.', ['JACOB F. WERNER', 'PAUL ORBANOV', 'JOHN T. HOLT', 'MARY JONES']],
  ['two surnames behind an initial',       'PEDRO J. CHAMORRO CARDENAL CAME. JOSE M. GARCIA LUIS CAME.',      ['PEDRO J. CHAMORRO CARDENAL', 'JOSE M. GARCIA LUIS']],
  ['an adverb with a hyphen',              'THE PRESIDENT GOOD-NATUREDLY HELD HIS GROUND.',                   []],
]

describe('where a name ends', () => {
  test.each(both)('%s: %s', (_shows, body, persons) => expect(inBoth(body)).toEqual(persons))
  test.each(capitals)('%s: %s', (_shows, body, persons) => expect(inCapitals(body)).toEqual(persons))
  test('a subject that runs on into the line of classification', () =>
    expect(
      inBoth('On Monday he told us so.', 'TALKS WITH VICE FOREIGN MINISTER KIM\nClassified By: Counselor Varnai')[0],
    ).toBe('KIM'))
})
