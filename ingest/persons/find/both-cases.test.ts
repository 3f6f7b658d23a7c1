import { expect, test } from 'vitest'
import { cablegateCable, personsOf } from '../testing/persons-of.ts'

/** What a Cablegate body names. */
const namedInBoth = (body: string): readonly string[] =>
  personsOf(
    cablegateCable('07TBILISI1605', `C O N F I D E N T I A L TBILISI 001605\n\nSUBJECT: TALKS\n\n1. (C) ${body}\n`),
  ).map(({ name }) => name)

const inBoth: [shows: string, body: string, persons: string[]][] = [
  [
    'the sign of a consonant of Arabic',
    "They said that Yusuf bin 'Alawi called there. It is a 'Nordic way' of his, he said.",
    ["Yusuf bin 'Alawi"],
  ],
  [
    'an office of letters is no part of the name',
    'On Monday the SRSG Valdez told us that he would go there.',
    ['Valdez'],
  ],
  [
    'a son, whatever the letters of the word for it',
    'We hear that Osama Bin Laden spoke of it. On Monday Osama bin Laden spoke again.',
    ['Osama Bin Laden'],
  ],
  [
    'a son without his own name',
    'They said that we would not allow bin Laden to have it. On Monday bin Alawi called there, and bin Abd al-Aziz spoke.',
    ['bin Laden', 'bin Alawi', 'bin Abd al-Aziz'],
  ],
  [
    'a son beside his whole name',
    'We hear that Osama bin Laden spoke of it. They would not let bin Laden go there.',
    ['Osama bin Laden'],
  ],
  ['towns and schools called after one', 'They went from Bint Jubayl to the Ibn Khaldun school and told us of it.', []],
  ['a bin', 'They asked for bin bags. Bin Day is the day on which a bin is full, and the bin Monday is not.', []],
  [
    'given names in a list behind a title',
    'On Monday the Senators Erin Wexley and Nick Bohm left the town. The leaders Osama Bin Laden and Ayman al-Tarawi were not there.',
    ['Erin Wexley', 'Nick Bohm', 'Osama Bin Laden', 'Ayman al-Tarawi'],
  ],
  [
    'a statesman who goes by his second given name',
    'They were charged for flying Zelaya out of the country. They held President Jose Manuel "Mel" Zelaya on Monday.',
    ['Jose Manuel "Mel" Zelaya'],
  ],
  [
    'a surname before a date of birth',
    'The two are: Margaryan, Artur, DOB: 15 Jan 73; and Sargsyan, Artur, DOB: 14 May 70.',
    ['Artur Margaryan', 'Artur Sargsyan'],
  ],
  [
    'a name before a date of birth in parentheses',
    'The two who were held are Vinesh LRUMAR (DPOB: 11-JUN-1976, Jalandhar) and Surath LONOM (DPOB: 27-JAN-1972).',
    ['Vinesh LRUMAR', 'Surath LONOM'],
  ],
  ['a list with a colon and no birth', 'The towns are: Batumi, Artur, and others, which he had seen before that.', []],
  ['a company of dancers', "The embassy brought New York's Merce Cunningham Dance Company here for the week.", []],
  [
    'what a small word makes of a name',
    'The Gulen-affiliated Putnam school and the Shia-led Badr list were there for the vote.',
    [],
  ],
  [
    'a syllable is no such word',
    'On Monday Kim Jong-un spoke and Ban Ki-moon told us that he would go there.',
    ['Kim Jong-un', 'Ban Ki-moon'],
  ],
  [
    'an auxiliary with a capital',
    'The mayor then quoted the late Will Rogers on what a politician ought to know.',
    ['Will Rogers'],
  ],
  [
    'small letters are no name, though tables have both words',
    'The officer looked into the bona fides of the firm, and then he went there with all of them.',
    [],
  ],
  [
    'letters of a body before a given name',
    'Separately, the AQIM Tarik battalion was seen there by all of the men of the town, who fled.',
    [],
  ],
  [
    'a surname of Chinese that is a rare word',
    "They still remember Wen Jiabao's nod to it during the visit of that year to the town.",
    ['Wen Jiabao'],
  ],
  [
    'a third word with a capital behind a name in Eastern order',
    'The mentor of the former governor Gul Agha Sherzadi leaves him well placed for all of it.',
    ['Gul Agha Sherzadi'],
  ],
  [
    'letters of a body that are a surname where they are not in capitals',
    'We saw the governor Asadullah Wafa again and asked him. The report of WAFA on it is old.',
    ['Asadullah Wafa'],
  ],
  [
    'a surname and a word that no table has, with what he is to a body of letters',
    'Maddock Chivero, NCZ spokesman, told us that he would be there. Chivero reported that all were there.',
    ['Maddock Chivero'],
  ],
  [
    'no such name without what persons do',
    'The Maddock Chivero was seen there, and the price of it fell again for all of them.',
    [],
  ],
  [
    'what is against a country is no name behind a surname of Chinese',
    'TAGS KBCT, ECON, LY ANTI-ISRAEL BOYCOTT of the firms went on there in all of the towns.',
    [],
  ],
  [
    'a list in parentheses behind a title in the plural',
    'He would meet with U.S. representatives (Dodd, Lugar, Baukus and possibly others) in the fall of that year.',
    ['Dodd', 'Lugar', 'Baukus'],
  ],
  [
    'no such list behind other words, nor of other words',
    'He would look at the other things (Dodd, Lugar) and the ministers (State, Treasury and others) there.',
    [],
  ],
  [
    'a rank of two letters',
    'The January 18 meeting with MG Rilkov of the Corps went well for all of us there.',
    ['Rilkov'],
  ],
]
test.each(inBoth)('in both cases: %s', (_shows, body, persons) => expect(namedInBoth(body)).toEqual(persons))

test('Cablegate: both cases, and who classified it', () => {
  const persons = personsOf(
    cablegateCable(
      '07TBILISI1605',
      `C O N F I D E N T I A L TBILISI 001605

SIPDIS

E.O. 12958: DECL: 07/01/2017
TAGS: PREL, PGOV, GG
SUBJECT: GEORGIA: SAAKASHVILI ON ABKHAZIA

Classified By: DCM Mark X. Perry, for reasons 1.4 (b) and (d).

1. (C) Summary: Foreign Minister Bezhuashvili agreed that Russia was not serious. End Summary.

2. (C) MP Giga Bokeria said that the Helsinki Final Act matters. Bokeria, however, was optimistic.
TEFFT
`,
    ),
  )
  expect(persons.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'SAAKASHVILI: subject',
    'Mark X. Perry: classifier',
    'Bezhuashvili: mention',
    'Giga Bokeria: mention',
    'TEFFT: signer',
  ])
})
