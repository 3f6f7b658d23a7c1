import { describe, expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../testing/persons-of.ts'

type Case = readonly [shows: string, body: string, persons: readonly string[]]

const named = (document: Parameters<typeof personsOf>[0]): readonly string[] =>
  personsOf(document).map(({ name, possible }) => (possible ? `${name}?` : name))

// biome-ignore format: a table
const CAPITALS: readonly Case[] = [
  ['an office on the other side of a slash', 'PER HOLT/AMBASSADOR TELECON IT IS SO.',              ['HOLT']],
  ['and an office symbol there',             'PER HOLT/ARA TELECON IT IS SO.',                     []],
  ['a case that is called after someone',    'THE ORBANOV CASE IS CLOSED.',                        ['ORBANOV?']],
  ['a story too',                            'THE MORALES STORY HAS NOT BEEN CONFIRMED.',          ['MORALES?']],
  ['and of what no table has',               'THE FARMABOL CASE IS CLOSED.',                       []],
  ['without an article',                     'IN FARMABOL CASE WE AGREE.',                         []],
  ['two with a hyphen, one a word',          'THE BUTLER-STUKALIN MEETING WENT WELL.',             ['BUTLER', 'STUKALIN']],
  ['words with a hyphen',                    'THE CHURCH-STATE MEETING WENT WELL.',                []],
  ['the partners of a firm',                 'THE ACCOUNTING FIRM, HOLT AND MORALES, SENT A BILL.', []],
  ['with OF before them',                    'THE LAW FIRM OF HOLT AND MORALES TOLD US SO.',       []],
  ['and two who tell',                       'HOLT AND MORALES TOLD US SO.',                       ['HOLT', 'MORALES']],
  ['a son, where a name may stand',          'WE HEAR THAT BIN LADIN LEFT.',                       ['BIN LADIN']],
  ['and a bin',                              'A BIN FULL OF GRAIN, THE BIN LADIN BUILT.',          []],
  ['a surname that is met',                  'PLEASE MEET ORBANOV AT NOON.',                       ['ORBANOV']],
  ['and a word that is',                     'PLEASE MEET KUMBEKOT AT NOON.',                      []],
  ['letters of an office',                   'DEPUTY P.M. TALBOYS HAD BEEN FIRST.',                ['TALBOYS']],
  ['a case behind its title and name',       'DR. ORBANOV CASE LAYS BARE DISCORD.',                ['ORBANOV']],
  ['and a man of that name',                 'SENATOR CLIFFORD CASE CAME.',                        ['CLIFFORD CASE']],
  ['a firm by its legal form, behind DON',   'WRITE TO DON BAXTER INC., OF GLENDALE.',             []],
  ['of what an office is, in parentheses',   'WE SAW COUNSELOR (ECONOMIC) ORBANOV, MINISTER (FOREIGN TRADE) VARNAI AND COLONEL (ARMY) KUROMIYA.', ['ORBANOV', 'VARNAI', 'KUROMIYA']],
  ['and no name behind that',                'THE MINISTER (EDUCATION) SPOKE. THE MINISTER (TRADE AND LABOR) CONEP LEFT.', []],
  ['and a name within',                      'THE MINISTER (KUROMIYA) ORBANISED IT.',              ['KUROMIYA']],
  ['which office someone had',               'WE SAW ORBANAR, WHO WAS DISMISSED AS MINISTER OF ECONOMY, TODAY.', ['ORBANAR']],
  ['or has',                                 'ORBANAR, WHO IS THE DEPUTY FOREIGN MINISTER, STAYED AWAY.', ['ORBANAR']],
  ['what a firm is',                         'KOMBEKO, WHO WAS NAMED AS SUPPLIER, STAYED AWAY.',   []],
  ['what is near a minister',                'KOMBEKO, WHO WAS NEAR THE MINISTER, STAYED AWAY.',   []],
  ['a list that ends with an office',        'PRESIDENT KUROMIYA CAME. IT IS HIMSELF, BASANDOR,KUROMIYA AND THE PRIME MINISTER.', ['KUROMIYA', 'BASANDOR']],
  ['or with anything else',                  'PRESIDENT KUROMIYA CAME. IT IS HIMSELF, BASANDOR, KUROMIYA AND THE BANK.', ['KUROMIYA']],
  ['trades in the plural',                   'THE TERRORISTS ORBANOVSKY AND LOMETSKAYA LEFT. THE ACTORS KORVIN AND TULLOK LEFT.', ['ORBANOVSKY', 'LOMETSKAYA', 'KORVIN', 'TULLOK']],
  ['and what they do',                       'THE TERRORISTS BROKE IN. THE PILOTS STRIKE LASTED.', []],
  ['a place that begins behind a hyphen',    'US-NEW ZEALAND AGREED MINUTE REQUIRES IT.',          []],
  ['and a person there',                     'US-NEW MORALES SAID SO.',                            ['MORALES']],
  ['who holds an office, whatever he is called', "SHIP'S MASTER IS GEORGE POOR WITH A CREW OF 8. THE PILOT WAS JOHN HEAP.", ['GEORGE POOR', 'JOHN HEAP']],
  ['and what he is',                         'THE SECRETARY IS JOHN LATE. THE MINISTER IS FRANK WITH US. THE SHIP IS GEORGE POOR WITH A CREW OF 8.', []],
  ['the first item of a paragraph',          'IT GOES ON:\n5. A. COCA IS SOLD.\nB. THERE IS LITTLE.', []],
  ['and one alone',                          'IT GOES ON:\n5. A. COCA IS SOLD.\nC. THERE IS LITTLE.', ['A. COCA']],
  ['an article ends no Chinese name',        'WE DROVE TO SIN EL-FIL TODAY.',                      []],
]
// biome-ignore format: a table
const BOTH_CASES: readonly Case[] = [
  ['a rare word that speaks',                'He knows what Khan says. They hear that Khan had realized it.', ['Khan?']],
  ['and one that does not',                  'He knows the Graham. They like Graham bread.',        []],
  ['a town and its state',                   'Lastly, the shop of Melbourne Florida renewed it.',  []],
  ['a statesman by his given name',          'He said that Wu Dawei had kept it. They met Dai Bingguo there.', ['Wu Dawei', 'Dai Bingguo']],
  ['a month that is a given name',           'They met Dutch Prime Minister Jan Pieter Orbanov there.', ['Jan Pieter Orbanov']],
  ['where someone is born',                  'They saw Costa Rica-born Rigoberto Orbanov there.',  ['Rigoberto Orbanov']],
  ['the end of his surname',                 'They met Minister Marcos Pinta Gama. Pinta Gama told us so.', ['Marcos Pinta Gama']],
  ['a surname that is a common word',        'In any case President Arias sought to ease it.',     ['Arias']],
  ['and an office in small letters',         'In any case the president Arias ate was cake.',      []],
  ['two in capitals with a hyphen',          'It is so, per GODFREY-FERGUSON EMAIL of that day.',  ['GODFREY', 'FERGUSON']],
  ['a hyphen within a given name',           'They met Foreign Minister Frank-Walter Steinmeier there.', ['Frank-Walter Steinmeier']],
  ['initials of the next of a list',         'The list had M. Hoyt M. Macbean in it.',             ['M. Hoyt', 'M. Macbean']],
  ['a word behind half a title',             'In any case Chief Nonproliferation and others left.', []],
  ['letters behind a name',                  'They like Radisson SAS there.',                      ['Radisson SAS?']],
  ['a trust is a thing',                     'They like bodies such as Al Rashid Trust there.',    []],
  ['short words behind an office',           'Our Ambassador to Bangladesh and Nepal Deb Mukharji feels so.', ['Deb Mukharji']],
  ['a word that stands in small letters',    'The Leaders Combative left. They were combative.',   []],
]

describe('who is sure by one sign, who is possible, and what is nobody', () => {
  test.each(CAPITALS)('%s: %s', (_shows, body, persons) =>
    expect(named(naraCable('VIENNA', 1977, `1. ${body}`))).toEqual(persons),
  )
  test.each(BOTH_CASES)('%s: %s', (_shows, body, persons) =>
    expect(
      named(
        cablegateCable(
          '07TBILISI1605',
          `1. (C) On Monday they told us of it. ${body} They were there with all of the others.`,
        ),
      ),
    ).toEqual(persons),
  )
})
