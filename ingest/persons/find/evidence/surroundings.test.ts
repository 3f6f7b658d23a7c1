import { describe, expect, test } from 'vitest'
import { hashesOf } from '../../../words/hashing.ts'
import { tokensAt, tokensOf } from '../testing/tokens-of.ts'
import { type Apposition, readApposition } from './appositions.ts'
import { type Exchange, readExchange } from './exchanges.ts'
import { readSurroundings, type Surroundings } from './surroundings.ts'
import { readThingMarks } from './thing-marks.ts'

/** Reads one word of a text, the one behind the bar, and what is told of it. */
const around = (text: string): Surroundings => {
  const { tokens, at } = tokensAt(text)
  return readSurroundings(tokens, at, at)
}

// biome-ignore format: a table
const exchanges: [text: string, exchange: Exchange | null][] = [
  ["SEE |BINNER'S MEMO OF MAY",                        'paper'],
  ["SEE |BINNER'S, MEMO OF MAY",                       null],
  ["SEE |BINNER'S ROAD",                               null],
  ['REF: |CHAIJ/MUDD TELECON',                         'pair'],
  ['REF: CHAIJ/|MUDD TELECON',                         'pair'],
  ['REF: CHAIJ/|MUDD/TELECON',                         'pair'],
  ['REF: TELECON |CHAIJ/MUDD ROAD',                    'pair'],
  ['REF: CODEL CHAIJ/|MUDD ROAD',                      'pair'],
  ['REF: |CHAIJ/MUDD ROAD',                            null],
  ['REF: |CHAIJ/THE TELECON',                          null],
  ['REF: |CHAIJ / MUDD TELECON',                       null],
  ['REF: |CHAIJ/MUDD, TELECON',                        null],
  ['REF: |CHAIJ/PETER MUDD TELECON',                   'pair'],
  ['REF: |FRANJIEH-ASSALI TALKS',                      'pair'],
  ['A MEETING BETWEEN |HOLTON AND TULLOK ON',          'between'],
  ['A MEETING BETWEEN HOLTON AND |TULLOK ON',          'between'],
  ['A ROAD BETWEEN |HOLTON AND TULLOK ON',             null],
  ['A MEETING BETWEEN |HOLTON OR TULLOK ON',           null],
  ['A MEETING BETWEEN |HOLTON, AND TULLOK ON',         null],
  ['A MEETING BETWEEN |HOLTON AND PLOX ON',            null],
  ['A MEETING BETWEEN |HOLTON AND THE ON',             null],
  ['SEND COPY TO |HOLTON, PLEASE',                     'copy'],
  ['SEND COPY TO |HOLTON AND ALL',                     'copy'],
  ['SEND COPY TO |HOLTON ROAD',                        null],
  ['SEND WORD TO |HOLTON, PLEASE',                     null],
  ['PRESENT WERE |HOLTON AND ALL',                     'present'],
  ['ATTENDED BY |HOLTON AND ALL',                      'present'],
  ['SEEN BY |HOLTON AND ALL',                          null],
  ['PRESENT WERE |HOLTON MINISTER AND ALL',            null],
  ['SEE (|MATLAND TO KORNEL, OSLO)',                       'note'],
  ['SEE (MATLAND TO |KORNEL, OSLO)',                       'note'],
  ['SEE (|MATLAND AND DURBINO TO KORNEL, OSLO)',           'note'],
  ['SEE (MATLAND AND |DURBINO TO KORNEL, OSLO)',           'note'],
  ['SEE (MATLAND AND DURBINO TO |KORNEL, OSLO)',           'note'],
  ['|MATLAND TO KORNEL, OSLO',                         null],
  ['SEE (|MATLAND TO THE, OSLO)',                          null],
  ['SEE (|MATLAND OR DURBINO TO KORNEL)',                  null],
  ['SEE (MATLAND TO |KORNEL OSLO)',                        null],
  ['FRANCE (|LEPRETTE) AGREED',                        'speaking-delegate'],
  ['FRANCE (|LEPRETTE), INDIA (JAIPAL) AGREED',        'speaking-delegate'],
  ['IVORY COAST (|LEPRETTE) AGREED',                   'speaking-delegate'],
  ['FRANCE (|HOLTON) LEFT THEN',                       'delegate'],
  ['FRANCE (|VORBIX) LEFT THEN',                       null],
  ['A ROAD (|HOLTON) THEN',                            null],
  ['FRANCE (|HOLTON THEN',                             null],
  ['SEE EA/PRCM (|HOLTON) THEN',                       'bureau'],
  ['SEE EA/PRCM (|VORBIX) THEN',                       null],
  ['SEE EA/PRCM (|GRAHAM) THEN',                       'bureau'],
  ['HIS ADVISER, |VORBIX, STAYED',                     'adviser'],
  ['THE ADVISER, |HOLTON, STAYED',                     'adviser'],
  ['THE ADVISER, |VORBIX, STAYED',                     null],
  ['AN ADVISER, |HOLTON, STAYED',                      null],
  ['HIS ROAD, |HOLTON, STAYED',                        null],
  ['HIS ADVISER |HOLTON, STAYED',                      null],
  ['HIS ADVISER, |HOLTON STAYED',                      null],
]
test.each(exchanges)('what notes of talks say of the name behind the bar: %s: %s', (text, exchange) => {
  const { tokens, at } = tokensAt(text)
  expect(readExchange(tokens, at, at)).toBe(exchange)
})

// biome-ignore format: a table
const appositions: [text: string, apposition: Apposition | null][] = [
  ['HOLTON, |WHO IS ILL',                      'who'],
  ['HOLTON (|WHO IS ILL',                      null],
  ['HOLTON, |A KAZAKH, SPOKE',                 'nation'],
  ['HOLTON (|A KAZAKH) SPOKE',                 'nation'],
  ['HOLTON, |KAZAKH, SPOKE',                   null],
  ['HOLTON, |A KAZAKH; HE SPOKE',              null],
  ['HOLTON, |A ROAD, SPOKE',                   null],
  ['HOLTON, |DIRECTOR OF ROADS',               'of'],
  ['HOLTON, |DIRECTOR FOR ROADS',              'of'],
  ['HOLTON - |DIRECTOR OF ROADS',              'of'],
  ['HOLTON. |DIRECTOR OF ROADS',               null],
  ['HOLTON; |DIRECTOR OF ROADS',               null],
  ['HOLTON, |THE PRESIDENT, SPOKE',            'title'],
  ['HOLTON, |THE ADVISER, SPOKE',              'role'],
  ['HOLTON, |PRESIDENT, SPOKE',                'bare-role'],
  ['HOLTON, |THE PRESIDENT',                   'last'],
  ['HOLTON, |THE PRESIDENT WHO SPOKE',         'role'],
  ['HOLTON, |PRESIDENT WHO SPOKE',             'office'],
  ['HOLTON, |THE PRESIDENT BANZER SPOKE',      'named'],
  ['HOLTON, |PRESIDENT BANZER SPOKE',          null],
  ['HOLTON, |A SOVIET FRENCH GERMAN SPANISH MINISTER OF', 'of'],
  ['HOLTON, |A SOVIET FRENCH GERMAN SPANISH ITALIAN MINISTER OF', null],
  ['HOLTON, |A VORBIX MINISTER OF',            null],
  ['HOLTON, |A SAID MINISTER OF',              null],
  ['HOLTON (|PROTECT) SPOKE',                  'source'],
  ['HOLTON, |PROTECT, SPOKE',                  null],
  ['HOLTON (|INDIA) SPOKE',                    'country'],
  ['HOLTON (|INDIA AND) SPOKE',                null],
  ['HOLTON (|VORBIX) SPOKE',                   null],
]
test.each(appositions)('who someone is, by what opens at the bar: %s: %s', (text, apposition) => {
  const { tokens, at } = tokensAt(text)
  expect(readApposition(tokens, at)).toBe(apposition)
})

// biome-ignore format: a table
const before: [text: string, before: Surroundings['before']][] = [
  ['WE ASKED |HOLTON SO',               'asked'],
  ['WE ASKED, |HOLTON SO',              null],
  ['A TURK NAMED |HOLTON SO',           'naming'],
  ['WE MAY MEET |HOLTON SO',            'done-to'],
  ['THE ARRIVAL OF |HOLTON SO',         'of'],
  ['THE ROAD OF |HOLTON SO',            null],
  ['ARRIVAL, OF |HOLTON SO',            null],
  ['A MEETING WITH |HOLTON SO',         'talk-with'],
  ['A ROAD WITH |HOLTON SO',            'person'],
  ['A MEETING, WITH |HOLTON SO',        'person'],
  ['ACCORDING TO |HOLTON SO',           'talk-with'],
  ['A ROAD TO |HOLTON SO',              'person'],
  ['A MEETING BY |HOLTON SO',           'person'],
  ['A ROAD AT |HOLTON SO',              null],
  ['|HOLTON SO',                        null],
]
test.each(before)('the word before a name: %s: %s', (text, word) => expect(around(text).before).toBe(word))

// biome-ignore format: a table
const verbs: [text: string, verb: Surroundings['verb'], joint: Surroundings['jointVerb']][] = [
  ['|HOLTON WAS ARRESTED',                     'undergone', null],
  ['|HOLTON HAD BEEN CONSULTED',               'undergone', null],
  ['|HOLTON HAS NOT ALSO BEEN CONSULTED',      'undergone', null],
  ['|HOLTON HAS NOT ALSO NOW BEEN CONSULTED',  null, null],
  ['|HOLTON WILL VISIT',                       'intended', null],
  ['|HOLTON WILL, VISIT',                      null, null],
  ['|HOLTON HAS SAID',                         'said', null],
  ['|HOLTON CAN VISIT',                        null, null],
  ['|HOLTON WAS BUILT',                        null, null],
  ["|HOLTON'S WAS ARRESTED",                   null, null],
  ['|HOLTON, WAS ARRESTED',                    null, null],
  ['|HOLTON AND VARNAI SMILED',                null, 'human'],
  ['|HOLTON AND VARNAI SAID',                  null, 'said'],
  ['|HOLTON AND VARNAI VISIT',                 null, 'intended'],
  ['|HOLTON AND VARNAI HAD BEEN CONSULTED',    null, 'undergone'],
  ['|HOLTON AND VARNAI WERE THERE',            null, 'plural'],
  ['|HOLTON AND VARNAI WAS THERE',             null, null],
  ['|HOLTON OR VARNAI SAID',                   null, null],
  ['|HOLTON AND THE SAID',                     null, null],
  ['|HOLTON AND VARNAI, SAID',                 null, null],
  ['|HOLTON AND, VARNAI SAID',                 null, null],
  ['|HOLTON AND VARNAI',                       null, null],
]
test.each(verbs)('the verb behind a name: %s: %s, of both %s', (text, verb, jointVerb) =>
  expect(around(text)).toMatchObject({ verb, jointVerb }),
)

// biome-ignore format: a table
const facts: [fact: 'possessive' | 'isDeed' | 'isVisit' | 'isHuman' | 'isTold' | 'isSpeech' | 'isSubject' | 'isOwn' | 'isBehindTrade' | 'isCountrys' | 'isRunning' | 'isQuotedSigner', yes: string[], no: string[]][] = [
  ['possessive',     ["|HOLTON'S VISIT"], ['|HOLTON VISIT']],
  ['isDeed',         ['|HOLTON VISIT IS', "|HOLTON'S VISIT IS", '|HOLTON REGIME IS'], ['|HOLTON ROAD IS', '|HOLTON, VISIT IS', '|GERMAN REGIME IS']],
  ['isVisit',        ['|HOLTON VISIT IS', '|HOLTON ARREST IS'], ['|HOLTON REGIME IS', '|HOLTON, VISIT IS']],
  ['isHuman',        ['|HOLTON SMILED AT', '|HOLTON TOLD US'], ['|HOLTON SAID SO', "|HOLTON'S SMILED", '|HOLTON, SMILED']],
  ['isTold',         ['|HOLTON TOLD US'], ['|HOLTON SMILED AT', "|HOLTON'S TOLD US"]],
  ['isSpeech',       ['|HOLTON SAID SO', '|HOLTON REPORTS THAT'], ['|HOLTON REPORTS SAY', '|HOLTON REPORTS, THAT', '|HOLTON ROADS THAT', "|HOLTON'S SAID", '|HOLTON REPORTS']],
  ['isSubject',      ['|HOLTON SENT US', 'WE SAW. |HOLTON SENT US', 'WE SAW THAT |HOLTON SENT US', '|HOLTON OPENED IT', '|HOLTON IS BUILT'], ['WE SAW |HOLTON SENT US', '|VORBIX OPENED IT', '|HOLTON ROADS', '|HOLTON SAID', '|HOLTON WAS ARRESTED', '|HOLTON, SENT US', 'WE SAW THAT, |HOLTON SENT US']],
  ['isOwn',          ['|HOLTON HIMSELF', '|HOLTON DURING HIS VISIT', '|HOLTON TOLD US HE'], ['|HOLTON TOLD US THAT HE', '|HOLTON, HIMSELF', '|HOLTON TOLD, HIS']],
  ['isBehindTrade',  ['A LAWYER, |HOLTON, SPOKE'], ['A LAWYER |HOLTON, SPOKE', 'A LAWYER, |HOLTON SPOKE', 'A ROAD, |HOLTON, SPOKE', 'A LAWYER, |HOLTON']],
  ['isCountrys',     ["VENEZUELA'S |HOLTON"], ['VENEZUELA |HOLTON', "ROAD'S |HOLTON", '|HOLTON']],
  ['isRunning',      ['then he saw |Holton there'], ['then he saw, |Holton there', '|Holton was there then', 'THEN HE SAW |HOLTON THERE']],
  ['isQuotedSigner', ['SIGNED |HOLTON UNQUOTE', 'SIGNED |HOLTON', 'SIGNED |HOLTON. ALL', 'SO. |HOLTON UNQUOTE', 'SO: |HOLTON. UNQUOTE'], ['SIGNED, |HOLTON UNQUOTE ROAD ROAD', 'SIGNED |HOLTON ROAD', 'SO |HOLTON UNQUOTE', 'SO. |HOLTON ROAD', 'SO. |HOLTON, UNQUOTE', '|HOLTON UNQUOTE']],
]
describe.each(facts)('%s', (fact, yes, no) => {
  test.each(yes)('of %s', (text) => expect(around(text)[fact]).toBe(true))
  test.each(no)('not of %s', (text) => expect(around(text)[fact]).toBe(false))
})

// biome-ignore format: a table
const things: [text: string, times: number][] = [
  ['THE VORBIX SAID SO',                1],
  ['THE VORBIX VISIT',                  0],
  ['THE VORBIX AND',                    0],
  ['THE VORBIX',                        1],
  ['THE VORBIX, ALL',                   1],
  ['THE VORBIX-ROAD',                   0],
  ['THE VORBIX/ROAD',                   0],
  ["THE VORBIX'S",                      0],
  ['IN VORBIX WE',                      1],
  ['IN VORBIX ROAD',                    0],
  ['CONFIDENCE IN VORBIX WE',           0],
  ['IN, VORBIX WE',                     0],
  ['AT VORBIX WE',                      0],
  ['VORBIX INC SAID',                   1],
  ["VORBIX'S EMPLOYEES SAID",           1],
  ['BANK VORBIX SAID',                  1],
  ['BANK, VORBIX SAID',                 0],
  ['VORBIX WITHDREW ITS OFFER',         1],
  ['VORBIX ITSELF',                     1],
  ['VORBIX WITHDREW ALL OLD ITS OFFER', 0],
  ['VORBIX SAID IT WOULD COME',         1],
  ['VORBIX SAID IT WOULD BE',           0],
  ['VORBIX SAID IT CAME',               0],
  ['VORBIX, WHICH SAID',                1],
  ['VORBIX WHICH SAID',                 0],
  ['VORBIX, WHO SAID',                  0],
  ['VORBIX OF ITS',                     1],
  ['VORBIX CAME OF ITS',                0],
  ['THE VORBIX SAID SO. IN VORBIX, WE', 2],
  ['HOLTON ITSELF',                     0],
]
test.each(things)('how often a text takes VORBIX for a thing: %s: %i', (text, times) => {
  const [hash] = hashesOf('VORBIX')
  expect(readThingMarks(tokensOf(text), new Set([hash])).get(hash) ?? 0).toBe(times)
  expect([...readThingMarks(tokensOf(text), new Set()).keys()]).toEqual([])
})
