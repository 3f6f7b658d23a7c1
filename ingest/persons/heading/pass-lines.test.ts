import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inCablegate, inNara } from '../testing/headings.ts'
import { naraCable, personsOf } from '../testing/persons-of.ts'

const passed = (of: readonly string[]): readonly string[] =>
  of.flatMap((one) => (one.endsWith(': passed') ? [one.slice(0, -8)] : []))

// biome-ignore format: a table
const cases: [shows: string, line: string, names: string[]][] = [
  ['the addressee stands before FOR',               'HARTMAN FOR AF/W',                          []],
  ['behind FROM stands who sends it',               'HARTMAN FROM LOWEN',                        ['LOWEN']],
  ['PASS opens too',                                'DEPT PLS PASS HOLT',                        ['HOLT']],
  ['so does ALSO FOR',                              'DEPT ALSO FOR HOLT',                        ['HOLT']],
  ['more than two letters apart are a marking',     'FOR T I A L HOLT',                          []],
  ['an office before a given name',                 'DEPT FOR OASIA JEFF NEIL',                  ['JEFF NEIL']],
  ['a word of no table before one',                 'DEPT FOR VORBIX ROBERT NEIL',               ['ROBERT NEIL']],
  ['two given names',                               'DEPT FOR JEFF ROBERT NEIL',                 ['JEFF ROBERT NEIL']],
  ['a nationality behind a given name',             'DEPT FOR BILL ENGLISH',                     ['BILL ENGLISH']],
  ['another nationality',                           'DEPT FOR BILL FRENCH5',                     []],
  ['a digit',                                       'DEPT FOR HOLTON5',                          []],
  ['what is blacked out',                           'DEPT FOR XXXXXXX',                          []],
  ['a double name',                                 'DEPT FOR ALLEN-CLOSE',                      ['ALLEN-CLOSE']],
  ['an office with a hyphen',                       'DEPT FOR OSD-P',                            []],
  ['an agency with a name glued to it',             'DEPT FOR EXIM-JRICHTER',                    ['JRICHTER']],
  ['an office glued to a surname',                  'DEPT FOR EUR-HOLT',                         ['HOLT']],
  ['to one with an initial, behind a slash',        'DEPT FOR WHA/PDA-LGOULD, DS/ITA',           ['LGOULD']],
  ['to a name that no table has',                   'DEPT PASS TO USTR-AGAMA',                   ['AGAMA']],
  ['to a given name',                               'DEPT FOR S-ALEC ROSS, S/P',                 ['ALEC ROSS']],
  ['to a given name alone',                         'DEPT FOR S-ALEC',                           []],
  ['to a word',                                     'DEPT FOR EUR-TRADE, AF/W-WEST',             []],
  ['to a country',                                  'DEPT FOR NEA-IRAN, EUR/FRANCE',             []],
  ['to another office',                             'DEPT FOR DRL-MLGA, IO-RHS',                 []],
  ['no office',                                     'DEPT FOR ANTI-HOLT',                        []],
  ['two surnames',                                  'DEPT FOR HILL-MACON',                       ['HILL-MACON']],
  ['a word of no table behind offices',             'STATE FOR EUR/UBI/HARGREAVE\nUSAID/W FOR AFR HOLT', ['HARGREAVE', 'HOLT']],
  ['a surname and a word',                          'DEPT FOR OES/OMC GIBBONS-FLY, HOLT',        ['GIBBONS-FLY', 'HOLT']],
  ['a list that ends on the next line',             'DEPT FOR OES/OA BALTON, PHELPS, OES/ENRC HOLT, OES/OIA, OES/OMC\nHOLTON, COMMERCE PLEASE PASS MEDINA', ['BALTON', 'PHELPS', 'HOLT', 'HOLTON', 'MEDINA']],
  ['another pass line below it',                    'DEPT FOR OES/OA BALTON, PHELPS, OES/ENRC HOLT, OES/OIA, OES/OMC\nHOLTON PLEASE PASS MEDINA', ['BALTON', 'PHELPS', 'HOLT', 'MEDINA']],
  ['a title and a word',                            'DEPT FOR AMBASSADOR-DESIGNATE HOLT',        ['HOLT']],
  ['the next agency on one line',                   'OPIC FOR DEMROSEN NSC FOR TOMASULO TREASURY FOR HOLT', ['DEMROSEN', 'TOMASULO', 'HOLT']],
  ['two words of which one is a surname',           'USDOE FOR RHIA DAVIS DHS FOR HOLT',         ['RHIA DAVIS', 'HOLT']],
  ['two words that are none',                       'USAF FOR XOXX VORBIX DHS FOR HOLT',         ['HOLT']],
  ['an addressee before the next',                  'STATE FOR TRADE FINANCE FOR HOLT',          ['HOLT']],
  ['a particle',                                    'DEPT FOR VAN HOLT',                         ['VAN HOLT']],
  ['a particle alone',                              'DEPT FOR VAN',                              []],
  ['an initial',                                    'DEPT FOR J WEAVER',                         ['J WEAVER']],
  ['the letter of a bureau',                        'DEPT FOR E WEAVER',                         ['WEAVER']],
  ['with a dot it is an initial',                   'DEPT FOR E.WEAVER',                         ['E.WEAVER']],
  ['beside another one too',                        'DEPT FOR H E WEAVER',                       ['H E WEAVER']],
  ['letters without a vowel',                       'DEPT FOR BXKTQR',                           []],
  ['three letters',                                 'DEPT FOR ORB',                              []],
  ['four that no table has',                        'DEPT FOR VORB',                             []],
  ['five',                                          'DEPT FOR VORBI',                            ['VORBI']],
  ['among offices they are one',                    'DEPT FOR DRL/VORBI',                        []],
  ['six among offices',                             'DEPT FOR DRL/VORBIX',                       ['VORBIX']],
  ['four that are a surname',                       'DEPT FOR HOLT',                             ['HOLT']],
  ['among offices they are none',                   'DEPT FOR DRL/HOLT',                         []],
  ['six that are one',                              'DEPT FOR DRL/HOLTON',                       ['HOLTON']],
  ['before another office',                         'DEPT FOR ITA/WOLFSON/DRL',                  []],
  ['a word by itself at the Council',               'NSC FOR FEARS',                             ['FEARS']],
  ['handling there',                                'NSC FOR ACTION',                            []],
  ['a word and more there',                         'NSC FOR FEARS OF WAR',                      []],
  ['a place',                                       'DEPT FOR PARIS',                            []],
  ['a place of two words',                          'DEPT FOR SAN MARINO',                       []],
  ['behind a given name',                           'DEPT FOR ANN PARIS',                        ['ANN PARIS']],
  ['a place that is a given name',                  'DEPT FOR SYDNEY HOLT',                      ['SYDNEY HOLT']],
  ['alone',                                         'DEPT FOR SYDNEY',                           []],
  ['a given name alone',                            'DEPT FOR JANE',                             []],
  ['five letters that are a given name alone',      'LONDON FOR GAYLE; PARIS FOR WALLER',        ['GAYLE', 'WALLER']],
  ['an office behind it',                           'LONDON FOR GAYLE/DRL',                      []],
  ['two letters behind a slash',                    'DEPT FOR CA/VO AND G/TIP',                  []],
  ['an English word',                               'DEPT FOR STORE',                            []],
  ['one that is a surname',                         'DEPT FOR WOOD',                             ['WOOD']],
  ['behind a slash such a one is an office',        'DEPT FOR DRL/WOOD',                         []],
  ['in parentheses a word that is none',            'DEPT FOR INR (PROGRAMS)',                   []],
  ['a word in a list in parentheses',               'DEPT FOR INL (HASTED, NOLDE), EUR/NB (DALY)', ['HASTED', 'NOLDE', 'DALY']],
  ['works in parentheses',                          'DEPT FOR INL (NARCOTICS, NOLDE), EUR (WATCHERS)', ['NOLDE']],
  ['a given name behind a dash',                    'JUSTICE FOR OIA - WINTHROP',                ['WINTHROP']],
  ['a given name in parentheses',                   'DEPT FOR OIA (WINTHROP), DRL - GAYLE',      ['WINTHROP', 'GAYLE']],
  ['a surname behind the dash of a short office',   'DEPT FOR S/P - VORBIX',                     ['VORBIX']],
  ['a word behind a dash',                          'DEPT FOR S/P - URGENT, EUR - DELAYED',      []],
  ['a word that names someone behind that dash',    'DEPT FOR S/P - HASTED, EUR/WE - BANKS',     ['HASTED', 'BANKS']],
  ['a word behind the dash of one office',          'DEPT FOR EUR - HASTED',                     []],
  ['a word behind the dash, and more',              'DEPT FOR S/P - SPRING PLANS',               []],
  ['an office behind a dash',                       'DEPT FOR EUR - POLICY, DRL - TRAINING',     []],
  ['a name before a word',                          'DEPT FOR HARTMAN WATCHERS',                 []],
  ['whose something is',                            "DEPT FOR HOLT'S EYES",                      ['HOLT']],
  ['a title, and TO behind the name',               'DEPT FOR A/S FREED TO SEE',                 ['FREED']],
  ['a title, and an office behind it',              'DEPT FOR AMBASSADOR VORBIX DRL',            ['VORBIX']],
  ['beside a surname five letters of no table',     'DEPT FOR HOLT, VORBI',                      ['HOLT', 'VORBI']],
  ['four',                                          'DEPT FOR HOLT, VORB',                       ['HOLT']],
  ['the last of a chain of offices, and a name',    'DEPT FOR NEA/ARP ANDREW MACDONALD',         ['ANDREW MACDONALD']],
  ['initials glued to surnames, with a slash',      'DEPT FOR JHOLT/MMALLOY',                    ['JHOLT', 'MMALLOY']],
  ['an address of mail',                          'DEPT FOR EUR/NE ANN MARBLE (MARBLEAC@STATE.GOV)', ['ANN MARBLE']],
  ['three such names',                              'DEPT FOR JHOLT MMALLOY CDOWNES',            ['JHOLT', 'MMALLOY', 'CDOWNES']],
  ['the second of two, and the offices of the next', 'DEPT FOR EEB/IEC NOLDERE AND WRIGHT EUR/CARC, SCA', ['NOLDERE', 'WRIGHT']],
  ['a word before them',                            'DEPT FOR EEB/IEC NOLDERE AND TRADE EUR/CARC',     ['NOLDERE']],
  ['a word behind the second',                      'DEPT FOR EEB/IEC NOLDERE AND WRIGHT WATCHERS',    ['NOLDERE']],
  ['nobody before AND',                             'DEPT FOR EEB/IEC AND WRIGHT EUR/CARC',            []],
  ['a header line run on behind it',                'DEPT FOR HOLT E.O. 12065: GDS',             ['HOLT']],
  ['another one',                                   'DEPT FOR HOLT REF: A',                      ['HOLT']],
  ['the label without a colon is a word',           'DEPT FOR HOLT REF A',                       []],
  ['who is told of without a name',                 'FROM THE AMBASSADOR',                       []],
]
// biome-ignore format: a table
const several: [shows: string, lines: string, names: string[]][] = [
  ['offices and names in parentheses below',   'DEPT FOR EUR/RUS, FOR EEB GALLOGLY AND WRIGHT\nEUR/CARC, SCA (NOLDE, HOLTON)', ['GALLOGLY', 'WRIGHT', 'NOLDE', 'HOLTON']],
  ['and another such line',                    'DEPT FOR EUR/RUS\nEUR/CARC (NOLDE)\nAND NSC (HOLTON)',                        ['NOLDE', 'HOLTON']],
  ['not behind a blank line',                  'DEPT FOR EUR/RUS\n\nEUR/CARC (NOLDE)',                                        []],
  ['nor below another line',                   'THE TALKS\nEUR/CARC (NOLDE)',                                                 []],
  ['a heading with letters in parentheses',    'DEPT FOR EUR/RUS\nUSEU BRUSSELS (SENSITIVE)',                                 []],
]
test.each(several)('lines, %s', (_shows, lines, names) => expect(passed(inNara(lines))).toEqual(names))

test.each(cases)('pass lines, %s: %s', (_shows, line, names) => expect(passed(inNara(line))).toEqual(names))

// biome-ignore format: a table
const titled: [line: string, titles: Record<string, readonly string[]>][] = [
  ['WHA FOR A/S SHANNON AND PDAS SHAPIRO',          { SHANNON: ['A/S'], SHAPIRO: ['PDAS'] }],
  ['EUR/S FOR DEPUTY ASSISTANT SECRETARY HOLT',     { HOLT: ['DEPUTY ASSISTANT SECRETARY'] }],
  ['DEPT FOR NEA/S MALLOY',                         { MALLOY: [] }],
  ['DEPT FOR AMBASSADOR, HOLT',                     { HOLT: [] }],
  ['DEPT FOR AMBASSADOR ANN HOLT',                  { 'ANN HOLT': ['AMBASSADOR'] }],
]
test.each(titled)('titles of those in pass lines: %s', (line, titles) => {
  const found = personsOf(naraCable('VIENNA', 1979, `${line}\n\n1. THE TALKS WENT WELL.`))
  expect(Object.fromEntries(found.map(({ name, titles }) => [name, titles]))).toEqual(titles)
})

// biome-ignore format: a table
const small: [shows: string, line: string, names: string[]][] = [
  ['an office in small letters',       'Dept for nea/mag Nolde',          ['Nolde']],
  ['a name before a word',             'Dept for Nolde watchers',         []],
  ['a particle in small letters',      'Dept for van Nolde',              ['van Nolde']],
  ['a name and more',                  'Dept for Ann Nolde and the rest', ['Ann Nolde']],
  ['a surname of no table',            'Dept for Vorbix',                 ['Vorbix']],
  ['one spelt as no name is',          'Dept for Rebman',                 ['Rebman']],
  ['letters spelt so',                 'Dept for REBMAN',                 []],
  ['a word with a capital',            'Dept for Store',                  []],
]
test.each(small)('in small letters, %s: %s', (_shows, line, names) =>
  expect(passed(inCablegate('', line))).toEqual(names),
)

describe('below the header lines, where nothing vouches for them', () => {
  const below = (lines: string): readonly string[] =>
    passed(personsOf(naraCable('VIENNA', 1974, lines)).map(({ name, roles }) => `${name}: ${roles.join(' ')}`))
  const TEXT = '1. THE TALKS WENT WELL.'
  // biome-ignore format: a table
  const lines: [shows: string, lines: string, names: string[]][] = [
    ['above a blank line',              `DEPT FOR ANN HOLT\n\n${TEXT}`,                          ['ANN HOLT']],
    ['above a paragraph',               `DEPT FOR ANN HOLT\n${TEXT}`,                            ['ANN HOLT']],
    ['above an item',                   'DEPT FOR ANN HOLT\nA. THE TALKS WENT WELL.',            ['ANN HOLT']],
    ['above SUMMARY',                   'DEPT FOR ANN HOLT\nSUMMARY: THE TALKS WENT WELL.',      ['ANN HOLT']],
    ['above running text',              'DEPT FOR ANN HOLT\nTHE TALKS WENT WELL.',               []],
    ['with a colon above running text', 'FOR: ANN HOLT\nTHE TALKS WENT WELL.',                   ['ANN HOLT']],
    ['above another such line',         `DEPT FOR ANN HOLT\nUSEU FOR PETER VARDAY\n\n${TEXT}`,   ['ANN HOLT', 'PETER VARDAY']],
    ['from whom',                       `FROM AMBASSADOR LOWEN\n\n${TEXT}`,                      ['LOWEN']],
    ['a list over a line',              `FOR: ANN HOLT,\nPETER VARDAY\n\n${TEXT}`,              ['ANN HOLT', 'PETER VARDAY']],
    ['a line that does not go on',      `FOR: ANN HOLT\nPETER VARDAY\n\n${TEXT}`,               ['ANN HOLT']],
    ['no one who passes anything',      `THE TALKS WENT WELL FOR ANN HOLT\n\n${TEXT}`,           []],
    ['behind a line of the text',       'THE TALKS WENT WELL.\nDEPT FOR ANN HOLT\n\nALL.',        []],
    ['a line as long as a sentence',    `DEPT FOR ANN HOLT ${'AND ALL OF THE OTHERS '.repeat(4)}\n\n${TEXT}`, []],
  ]
  test.each(lines)('%s', (_shows, text, names) => expect(below(text)).toEqual(names))
})

const OFFICES = ['NEA/MAG', 'DRL', 'EUR/ERA', 'INR', 'EB/IFD', 'S/CT']
const SURNAMES = ['HOLTON', 'HARTMAN', 'FELDMAN', 'STEINER', 'KISSINGER', 'EDWARDS', 'WOLFSON', 'GUNARATNE']
const GIVEN = ['ANN', 'PETER', 'ROBERT', 'TOM']

test('a pass line that is written from names is read as these', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('DEPT FOR ', 'STATE PASS TO USTR FOR ', 'FOR ', 'DEPT PLS PASS TO '),
      fc.uniqueArray(fc.constantFrom(...SURNAMES), { minLength: 1, maxLength: 4 }),
      fc.array(fc.option(fc.constantFrom(...GIVEN)), { minLength: 4, maxLength: 4 }),
      fc.array(fc.constantFrom(...OFFICES), { minLength: 4, maxLength: 4 }),
      fc.nat(2),
      (head, surnames, given, offices, form) => {
        const names = surnames.map((surname, at) => [given[at], surname].filter(Boolean).join(' '))
        const list = `${names.slice(0, -1).join(', ')}${names.length > 1 ? ' AND ' : ''}${names.at(-1)}`
        const forms = [
          list,
          names.map((name, at) => `${offices[at]} (${name})`).join(' AND '),
          names.map((name, at) => `${offices[at]} - ${name}`).join(', '),
        ]
        expect(passed(inNara(head + forms[form]))).toEqual(names)
      },
    ),
    { numRuns: 60 },
  ))
