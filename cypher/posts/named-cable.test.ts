import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cableId } from '../model/cable-id.ts'
import { POSTS } from '../model/posts.ts'
import { gazetteer } from './book.ts'
import { EXAMPLES, namedIds, readNamedCable } from './named-cable.ts'
import { PREFIXES } from './prefixes.ts'

const cases: [shows: string, words: string, ids: string[]][] = [
  ["NARA's form", '1978MOSCOW18403', ['1978MOSCOW18403']],
  ["Cablegate's form of the same", '78moscow18403', ['1978MOSCOW18403']],
  ['of the later archive', '07TBILISI1605', ['07TBILISI1605']],
  ['as cited with a year', '77 STATE 123456', ['1977STATE123456']],
  ['a whole year', '1977 state 1234', ['1977STATE001234']],
  ['an apostrophe', "'77 STATE 123456", ['1977STATE123456']],
  ['the year behind', 'STATE 123456 (77)', ['1977STATE123456']],
  ['the whole year behind', 'STATE 123456 1977', ['1977STATE123456']],
  ['a post of two words', '78 NEW DELHI 1234', ['1978NEWDE01234']],
  ['a prefix', '78 AMEMBASSY MOSCOW 18403', ['1978MOSCOW18403']],
  ['a variant', '73 SECSTATE 89296', ['1973STATE089296']],
  ['an airgram', '73 LA PAZ A-236', ['1973LAPAZA-236']],
  ['an airgram without its hyphen', '73 OSLO A62', ['1973OSLOA-62']],
  ['of a document without number', 'doc-0123456789abcdef', ['doc-0123456789abcdef']],
  ['as books cite it', 'telegram 18403 from Moscow, August 4, 1978', ['1978MOSCOW18403']],
  ['from the embassy', 'Telegram 700 from the Embassy in Lima, 2 January 1978.', ['1978LIMA00700']],
  ['to a post: of the Department', 'Telegram 123456 to Moscow, August 4, 1978', ['1978STATE123456']],
  ['the post before', 'Moscow telegram 18403, 1978', ['1978MOSCOW18403']],
  ['of the post', "Moscow's tel 18403 (1978)", ['1978MOSCOW18403']],
  ['of the Department', 'Deptel 123456, Aug. 4, 1978', ['1978STATE123456']],
  ['a date behind', 'MOSCOW 18403, 4 AUG 1978', ['1978MOSCOW18403']],
  ['a number sign', 'Moscow telegram No. 18403 of 1978', ['1978MOSCOW18403']],
  ['a post renamed: as it was called then', '1975 BEIJING 123', ['1975PEKING00123']],
  ['a number of seven digits', '78 MOSCOW 1234567', ['1978MOSCOW1234567']],
  ['a hyphen before the number', '78 MOSCOW-18403', ['1978MOSCOW18403']],
  ['No. before the number', '78 MOSCOW NO. 18403', ['1978MOSCOW18403']],
  ['a sign before the number', '78 MOSCOW #18403', ['1978MOSCOW18403']],
  ['a full stop behind', '78 MOSCOW 18403.', ['1978MOSCOW18403']],
  ['underscores', '78_MOSCOW_18403', ['1978MOSCOW18403']],
  ['a bent apostrophe', 'Moscow’s telegram 18403, 1978', ['1978MOSCOW18403']],
  ['an airgram of the Department', 'Dept airgram A-12, 1978', ['1978STATEA-12']],
  ['a circular of the Department', '78 DEPCIRTEL 12', ['1978STATE000012']],
  ['a circular airgram', '66 STATE CA-3400', ['1966STATECA-3400']],
  ['a circular airgram and its date', "Department's CA-3400 of Nov 2, 1966", ['1966STATECA-3400']],
  ['the year before a telegram', '78 Moscow tel 18403', ['1978MOSCOW18403']],
  ['a date in brackets', 'Moscow cable 18403 (August 4, 1978)', ['1978MOSCOW18403']],
  ['a date with a day first', 'Moscow message 18403 dated 4 AUG 78', ['1978MOSCOW18403']],
  ['a day of two digits first', 'Moscow message 18403 dated 14 AUG 78', ['1978MOSCOW18403']],
  ['the last year of its century', '99 LIMA 12', ['99LIMA12']],
  ['on a day', 'Moscow msg 18403 on Aug 4 1978', ['1978MOSCOW18403']],
  ['a year of this century', '07 TBILISI 1605', ['07TBILISI1605']],
  ['66, the first year of the archives', '66 LIMA 1', ['1966LIMA00001']],
  ['65 is of this century', '65 LIMA 1', ['65LIMA1']],
  ['an office of the embassy', 'telegram 12 from the U.S. Mission to Lima (78)', ['1978LIMA00012']],
  ['an interests section', 'the telegram 12 from American Interests Section in Havana, 1978', ['1978HAVANA00012']],
  ['a REF line', 'REF: 78 STATE 120722', ['1978STATE120722']],
  ['a REF line without its colon', 'REF 78 STATE 120722', ['1978STATE120722']],
  ['a REF line of a canonical id', 'ref: 1978STATE120722', ['1978STATE120722']],
  ['an item of it', 'REF A: 78 STATE 120722', ['1978STATE120722']],
  ['its item', 'REF: A. 78 STATE 120722;', ['1978STATE120722']],
  ['its item in brackets', 'REFS: (B) 78 STATE 120722 (NOTAL)', ['1978STATE120722']],
  ['an item without a colon', 'REF B 78 STATE 120722', ['1978STATE120722']],
  ['an item alone', 'B. 78 STATE 120722', ['1978STATE120722']],
  ['a reftel', 'REFTEL 78 STATE 120722', ['1978STATE120722']],
  ['a reftel in brackets', 'reftel (78 STATE 120722)', ['1978STATE120722']],
  ['brackets', '(78 STATE 120722)', ['1978STATE120722']],
  ['square brackets', '[78 STATE 120722]', ['1978STATE120722']],
  ['quotes', '“78 STATE 120722”', ['1978STATE120722']],
  ['see', 'see 78 STATE 120722.', ['1978STATE120722']],
  ['the word before the post', 'telegram 78 STATE 120722', ['1978STATE120722']],
  ['the word before a canonical id', 'the cable 1978STATE120722', ['1978STATE120722']],
  ['the word, then the post', 'telegram from Moscow 18403, August 4, 1978', ['1978MOSCOW18403']],
  ['the number in words', '78 STATE NUMBER 120722', ['1978STATE120722']],
  ['telno', '78 MOSCOW TELNO 18403', ['1978MOSCOW18403']],
  ['hyphens', '1978-STATE-120722', ['1978STATE120722']],
  ['the Department in full', 'telegram 120722 from the Department of State, May 1, 1978', ['1978STATE120722']],
  ['thousands set off', '78 STATE 120,722', ['1978STATE120722']],
  ['thousands set off behind a word', 'Moscow telegram 18,403 of 1978', ['1978MOSCOW18403']],
  ['a colon', '78 STATE: 120722', ['1978STATE120722']],
  ['a colon alone', '78 STATE:120722', ['1978STATE120722']],
  ['a dash', '78 STATE – 120722', ['1978STATE120722']],
  ['a stroke', '78 STATE/120722', ['1978STATE120722']],
  ['a colon and the year behind', 'STATE: 120722 (78)', ['1978STATE120722']],
  ['the number first', '120722 STATE (78)', ['1978STATE120722']],
  ['the number first, of a post of two words', '1234 New Delhi (1978)', ['1978NEWDE01234']],
  ['the number first, thousands set off', '120,722 STATE (78)', ['1978STATE120722']],
  ['the year behind a comma', 'MOSCOW 18403, 1978', ['1978MOSCOW18403']],
  ['the year behind two commas', 'Moscow, 18403, 1978', ['1978MOSCOW18403']],
  ['the year behind a stroke', 'MOSCOW 18403/78', ['1978MOSCOW18403']],
  ['an apostrophe before the year behind', "MOSCOW 18403, '78", ['1978MOSCOW18403']],
  ['the year between in brackets', 'STATE (01) 201265', ['01STATE201265']],
  ['the year between', 'MOSCOW 78 18403', ['1978MOSCOW18403']],
  ['the year between, a hyphen behind', 'CARACAS 08-1744', ['08CARACAS1744']],
  ['the year between, a stroke behind', 'LIMA 2007/815', ['07LIMA815']],
  ['an apostrophe before the year between', "LIMA '01 4525", ['01LIMA4525']],
  ['no year between', 'LIMA 44 760', []],
  ['a short list', 'LIMA 70 76', []],
  ['a short form of the word', 'Moscow tel. 18403 (78)', ['1978MOSCOW18403']],
  ['a short form first', 'Tel. no. 18403 from Moscow, 1978', ['1978MOSCOW18403']],
  ['the number from a post', '18403 from Moscow, August 4, 1978', ['1978MOSCOW18403']],
  ['No. and a number from a post', 'No. 12 from Lima, 1978', ['1978LIMA00012']],
  ['a number that may be a year from a post', '1978 from Moscow (77)', ['1977MOSCOW01978']],
  ['a possessive alone', "Moscow's 18403 of August 4, 1978", ['1978MOSCOW18403']],
  ['an embtel with its post', 'Moscow Embtel 18403, Aug 4, 1978', ['1978MOSCOW18403']],
  ['an embtel from a post', 'Embtel 18403 from Moscow, 1978', ['1978MOSCOW18403']],
  ['an embtel, its post in brackets', 'Embtel 18403 (Moscow), 1978', ['1978MOSCOW18403']],
  ['dated', 'telegram 18403 from Moscow dated August 4, 1978', ['1978MOSCOW18403']],
  ['dated behind a comma', 'telegram 18403 from Moscow, dated 4 August 1978', ['1978MOSCOW18403']],
  ['of a day', 'telegram 18403 from Moscow of 4 August 1978', ['1978MOSCOW18403']],
  ['a day without a comma', 'telegram 18403 from Moscow August 4, 1978', ['1978MOSCOW18403']],
  ['a day as an ordinal', 'Moscow telegram 18403, August 4th, 1978', ['1978MOSCOW18403']],
  ['a month alone', 'Moscow telegram 18403 of August 1978', ['1978MOSCOW18403']],
  ['a short month and year', 'MOSCOW 18403 (AUG 78)', ['1978MOSCOW18403']],
  ['a day in figures', 'Moscow telegram 18403, 04.08.1978', ['1978MOSCOW18403']],
  ['a day in short figures', 'Moscow telegram 18403, 8/4/78', ['1978MOSCOW18403']],
  ['a day as ISO writes it', 'Moscow telegram 18403, 1978-08-04', ['1978MOSCOW18403']],
  ['a day and its time', 'Moscow telegram 18403, August 4, 1978, 1448Z', ['1978MOSCOW18403']],
  ['a date-time group', 'MOSCOW 18403 041448Z AUG 78', ['1978MOSCOW18403']],
  ['a date-time group in brackets', 'MOSCOW 18403 (041448Z AUG 78)', ['1978MOSCOW18403']],
  ['of dates only the day', 'LIMA 12 AUG 78', []],
  [
    'as volumes of documents cite it',
    'Telegram 18403 From the Embassy in the Soviet Union to the Department of State, August 4, 1978, 1430Z',
    ['1978MOSCOW18403'],
  ],
  ['a country with the', 'telegram 12 from the Embassy in the United Kingdom, 1978', ['1978LONDON00012']],
  ['a country as it was called', 'telegram 12 from the Embassy in Yugoslavia, 1978', ['1978BELGRA00012']],
  ['a country with no embassy of its own', 'telegram 12 from the Embassy in Atlantis, 1978', []],
  ['a mission by its organisation', 'telegram 12 from the Mission to the United Nations, 1978', ['1978USUNN00012']],
  ['an organisation is no embassy', 'telegram 12 from the Embassy in the United Nations, 1978', []],
  ['from a post to the Department', '78 MOSCOW 18403 to State', ['1978MOSCOW18403']],
  ['from a post to nobody', '78 MOSCOW 18403 to Atlantis', []],
  ['the Department to a post', 'Deptel 120722 to Moscow, May 1, 1978', ['1978STATE120722']],
  ['a telegram to the Department: whose?', 'telegram 123 to the Department, 1978', []],
  ['the Department by an article', 'telegram 120722 from the Department, 1978', ['1978STATE120722']],
  ['a circular telegram', 'circular telegram 120722, 1978', ['1978STATE120722']],
  ['a circular airgram in words', '66 circular airgram CA-3400', ['1966STATECA-3400']],
  ['the Embassy by its country', '78 U.S. Embassy Moscow 18403', ['1978MOSCOW18403']],
  ['an American embassy', 'American Embassy Moscow telegram 18403, 1978', ['1978MOSCOW18403']],
  ['a consulate general', 'Consulate General Leningrad telegram 123, 1978', ['1978LENING00123']],
  ['an airgram with a blank', '73 OSLO A 62', ['1973OSLOA-62']],
  ['an airgram without its A', 'Oslo airgram 62, 1973', ['1973OSLOA-62']],
  ['an airgram first', 'A-62 from Oslo (73)', ['1973OSLOA-62']],
  ['an airgram of a post', "Oslo's A-62, 1973", ['1973OSLOA-62']],
  ['an airgram in an id without its hyphen', '1978MOSCOWA62', ['1978MOSCOWA-62']],
  ['an A that ends the name', '1978LIMA00062', ['1978LIMA00062']],
  ['a reftel with a letter in brackets', 'REFTEL A (78 STATE 120722)', ['1978STATE120722']],
  ['NOTAL without brackets', '78 STATE 120722 NOTAL', ['1978STATE120722']],
  ['its paragraph', '78 STATE 120722, PARA 3', ['1978STATE120722']],
  ['its section', '78 STATE 120722 SECTION 2 OF 3', ['1978STATE120722']],
  ['the number in brackets', '78 QUITO (301)', ['1978QUITO00301']],
  ['the year before in brackets', '(08) SAO PAULO 581', ['08SAOPAULO581']],
  ['zeros before', '08 ASUNCION 00000103', ['08ASUNCION103']],
  ['the federal district', '78 MEXICO D.F. 13', ['1978MEXICO00013']],
  ['a year behind a hyphen', 'MOSCOW 18017-78', ['1978MOSCOW18017']],
  ['a whole year behind a dash', 'MOSCOW 18017 – 1978', ['1978MOSCOW18017']],
  ['numbers from one to another', 'MOSCOW 18070-75', []],
  ['a year from the seventies behind its tens', 'MOSCOW 18060-78', ['1978MOSCOW18060']],
  ['a year behind of', 'MOSCOW 18017 of 78', ['1978MOSCOW18017']],
  ['a year in square brackets', 'Moscow 18017 [1978]', ['1978MOSCOW18017']],
  ['a year behind a semicolon', 'Moscow 18017; 1978', ['1978MOSCOW18017']],
  ['a year and a colon', '78: MOSCOW 18017', ['1978MOSCOW18017']],
  ['a year before in square brackets', '[78] MOSCOW 18017', ['1978MOSCOW18017']],
  ['a year between hyphens', 'MOSCOW-78-18017', ['1978MOSCOW18017']],
  ['how it goes, before', 'NIACT MOSCOW 18017 (78)', ['1978MOSCOW18017']],
  ['how it goes, between', 'MOSCOW NIACT 18017 (78)', ['1978MOSCOW18017']],
  ['how it goes, behind', 'MOSCOW 18017 NIACT (78)', ['1978MOSCOW18017']],
  ['how it goes, last', '78 MOSCOW 18017 NIACT IMMEDIATE', ['1978MOSCOW18017']],
  ['who may read it', 'CONFIDENTIAL MOSCOW 18017 (78)', ['1978MOSCOW18017']],
  ['who may read it, behind', 'MOSCOW 18017 (78) Top Secret', ['1978MOSCOW18017']],
  ['who has it, before the year', 'MOSCOW 18017 (NOTAL) (78)', ['1978MOSCOW18017']],
  ['words of handling alone', 'SECRET 18017 (78)', []],
  ['a section before the year', 'MOSCOW 18017 SECTION 1 OF 2 (78)', ['1978MOSCOW18017']],
  ['a section in brackets', '78 MOSCOW 18017 (SECTION ONE OF TWO)', ['1978MOSCOW18017']],
  ['a paragraph before the year', 'MOSCOW 18017, PARAGRAPH 3 (78)', ['1978MOSCOW18017']],
  ['a paragraph of it', 'Para 3 of MOSCOW 18017 (78)', ['1978MOSCOW18017']],
  ['and what follows', 'Moscow 18017 et seq., 1978', ['1978MOSCOW18017']],
  ['the word for the group', 'MOSCOW 18017 DTG 041448Z AUG 78', ['1978MOSCOW18017']],
  ['the post behind a comma', 'telegram 18017, Moscow, August 4, 1978', ['1978MOSCOW18017']],
  ['an airgram, the post behind a comma', 'airgram A-62, Oslo, 1973', ['1973OSLOA-62']],
  ['the office and its city', 'U.S. Embassy, Moscow, cable 18017, August 4, 1978', ['1978MOSCOW18017']],
  ['the word and a comma', 'cable, Moscow 18017 to SecState, 4 August 1978', ['1978MOSCOW18017']],
  ['the number behind to whom it went', 'Moscow to State 18017, 4 August 1978', ['1978MOSCOW18017']],
  ['it behind a comma', 'Embassy in Moscow to the Department of State, no. 18017, 1978', ['1978MOSCOW18017']],
  ['of the Department to a post', 'State to Moscow 120722, 1 May 1978', ['1978STATE120722']],
  ['from a post to a post in a year', 'Lima to Moscow 1978', []],
  ['to nobody, the number behind', 'Moscow to Atlantis 18017, 1978', []],
  ['a telegram of the Secretary travelling', 'telegram Secto 12 from Cairo, 1974', ['1974SECTO00012']],
  ['one to him', 'Tosec 12 from the Department, 1974', ['1974TOSEC00012']],
  ['the Department, cut short', 'STATE DEPT 120722 (78)', ['1978STATE120722']],
  ['a circular', 'State circular 120722, 1978', ['1978STATE120722']],
  ['to all posts', 'ALDAC 120722 (78)', ['1978STATE120722']],
  ['a circular airgram with a blank', 'CA 3400 of Nov 2 1966', ['1966STATECA-3400']],
  ['accents', 'São Paulo 12 (78)', ['1978SAOPA00012']],
  ['an item in square brackets', '[A] MOSCOW 18017 (78)', ['1978MOSCOW18017']],
  ['an item by number', '1) MOSCOW 18017 (78)', ['1978MOSCOW18017']],
  ['an item of a list', '- MOSCOW 18017 (78)', ['1978MOSCOW18017']],
  ['see also', 'See also MOSCOW 18017 (78)', ['1978MOSCOW18017']],
  ['cf.', 'cf. MOSCOW 18017 (78)', ['1978MOSCOW18017']],
  ["the archive's label", 'Document Number: 1978MOSCOW18017', ['1978MOSCOW18017']],
  ['a file', '1978MOSCOW18017.txt', ['1978MOSCOW18017']],
  ['a mission beside an embassy', 'US Mission Berlin 123 (78)', ['1978USBERL00123']],
  ['a mission in a city', 'telegram 123 from the Mission in Berlin, 1978', ['1978USBERL00123']],
  ['a mission in a half of it', 'telegram 123 from the Mission in West Berlin, 1978', ['1978USBERL00123']],
  ['before the embassy was there', 'telegram 123 from the Mission in Berlin, 1973', ['1973BERLIN00123']],
  ['the embassy beside the mission', 'telegram 123 from the Embassy in Berlin, 1978', ['1978BERLIN00123']],
  [
    'an embassy in one of two',
    'telegram 123 from the Embassy in the German Democratic Republic, 1978',
    ['1978BERLIN00123'],
  ],
  [
    'an embassy in the other',
    'telegram 123 from the Embassy in the Federal Republic of Germany, 1978',
    ['1978BONN00123'],
  ],
  ['an office instead of an embassy', 'telegram 123 from the Liaison Office in China, 1974', ['1974PEKING00123']],
  ['interests', 'telegram 123 from the Interests Section in Cuba, 1978', ['1978HAVANA00123']],
  // Despatches and CERPs are numbered apart from telegrams.
  ['a despatch', 'Despatch 123 from Moscow, 1966', []],
  ['a letter wrong', '78 MOSCPW 18403', ['1978MOSCOW18403']],
  ['two letters wrong', '78 MOSCPV 18403', ['1978MOSCPV18403']],
  ['two numbers', '78 STATE 120, 722', []],
  ['three numbers', '78 STATE 120,722,333', []],
  ['a list of whole numbers', '78 STATE 1207,722', []],
  ['a year and a post', '1978 MOSCOW', []],
  ['a short year and a post', '78 MOSCOW', []],
  ['a number and no post', '242 RESOLUTION', []],
  ['a colon and no post', 'SUBJECT: 120722', []],
  ['a REF line of no cable', 'REF: RESOLUTION 242', []],
  ['a REF line of two', 'REF: 78 STATE 120722, 78 LIMA 812', []],
  ['a label alone', 'REF A', []],
  ['to nobody', 'telegram 12 to Atlantis, 1978', []],
  ['from nobody', 'telegram 12 from Atlantis, 1978', []],
  ['no post', 'RESOLUTION 242', []],
  ['words', 'SONODA TREATY', []],
  ['no number', 'MOSCOW', []],
  ['a telegram of whom?', 'Embtel 18403', []],
  ['nothing', '', []],
]
test.each(cases)('%s: %s', (_shows, words, ids) => expect(namedIds(words)).toEqual(ids))

test.each([
  'REF: STATE 120722',
  'REFTEL STATE 120722',
  '(STATE 120722)',
  'telegram STATE 120722',
  'REF A STATE 120722',
  'STATE: 120722',
  'STATE 120,722',
  '120722 STATE',
])('what stands about it changes nothing: %s', (words) => expect(namedIds(words)).toEqual(namedIds('STATE 120722')))

test('without a year, one of each that the archives have', () => {
  const ids = namedIds('MOSCOW 18403')
  expect(ids).toHaveLength(45)
  expect(ids).toContain('1978MOSCOW18403')
  expect(ids).toContain('07MOSCOW18403')
})

test.each(['MOSCOW18403', 'LIMA700', 'VIENNA 12', 'GENEVA12'])(
  'a name that ends in A, no blank behind it: %s',
  (words) => {
    expect(namedIds(words)).toContain(namedIds(`78 ${words}`)[0])
  },
)

test.each([
  'telegram 18403 from Moscow, August 14',
  'Moscow telegram 18403 of 14 August',
  'MOSCOW 18403, AUG. 14',
  'Moscow 18403 (14 Aug)',
])('a day without its year is none of a year: %s', (words) => expect(namedIds(words)).toEqual(namedIds('MOSCOW 18403')))

test.each(EXAMPLES)('a form is met by its example: %s', (example) => expect(readNamedCable(example)).not.toBeNull())

describe('what ingest resolves is resolved here', () => {
  const spellings = POSTS.flatMap(({ name, code, variants }) => [name, code, ...variants])
  const prefixed = PREFIXES.filter(({ kind }) => kind === 'post').map(({ prefix }) => `${prefix} MOSCOW`)
  test('every name, code, variant and prefix', () => {
    const lost = [...new Set([...spellings, ...prefixed])].filter((spelling) => {
      const post = gazetteer.find(spelling, 1978)?.post.name
      return post !== undefined && namedIds(`78 ${spelling} 123`)[0] !== cableId(1978, post, '123')
    })
    expect(lost).toEqual([])
  })
})

test('a long or hostile text names nothing, at once', () => {
  for (const part of ['A ', '1 ', "A'", 'TELEGRAM 1 FROM A, ', '. ,']) expect(namedIds(part.repeat(20_000))).toEqual([])
  for (const part of ['A ', '1 ', "A'", 'TEL 1 ', '. ,']) expect(namedIds(part.repeat(118 / part.length))).toEqual([])
})

test('any cable is named in any way of writing it', () => {
  const ways = [
    (post: string, number: number, year: number) => `${year} ${post} ${number}`,
    (post: string, number: number, year: number) => `${post} ${number} (${year})`,
    (post: string, number: number, year: number) => `telegram ${number} from ${post}, August 4, ${year}`,
    (post: string, number: number, year: number) => `${post}'s telegram no. ${number} of 4 August ${year}.`,
    (post: string, number: number, year: number) => `  ${post.toLowerCase()}   ${number}, 4 aug ${year} `,
  ]
  const posts = POSTS.filter(({ name, postKind }) => postKind === 'embassy' && /^[A-Z ]+$/.test(name)).map(
    ({ name }) => name,
  )
  const [post, number, year] = [
    fc.constantFrom(...posts),
    fc.integer({ min: 1, max: 999_999 }),
    fc.integer({ min: 1966, max: 2010 }),
  ]
  fc.assert(
    fc.property(post, number, year, fc.constantFrom(...ways), (name, number, year, way) => {
      const named = gazetteer.find(name, year)?.post.name ?? name
      expect(namedIds(way(name, number, year))).toEqual([cableId(year, named, String(number))])
    }),
  )
})
