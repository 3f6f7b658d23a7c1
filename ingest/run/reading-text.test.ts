import { expect, test } from 'vitest'
import { type ReadingJson, readingOf, readingText } from './reading-text.ts'

// biome-ignore format: a table
const readings: [shows: string, reading: ReadingJson, text: string][] = [
  ['nothing asked',            [0, 0, [], [], []],                                                     '0,0|'],
  ['counts and reasons',       [40, 7, [9, 9, 0], [], []],                                             '14,7,9,9,0|'],
  ['names by their answers',   [1, 1, [], [['GENRO'], [], ["O'BRIEN", 'DA SILVA']], []],               "1,1|GENRO;;O'BRIEN,DA SILVA"],
  ['numbers of a day',         [4, 5, [], [], [[1973, 28, ['NEW DELHI', 1127, 0.98], ['BONN', 12, 0]]]], '4,5||1it,s;NEW DELHI:vb.;BONN:c.'],
  ['several of a post',        [4, 5, [], [], [[1973, 17, ['STATE', 7712, 0.98, 'STATE', 8256, null, 'PARIS', 1, 1.97], []]]], '4,5||1it,h;STATE:5y8.6dc?,PARIS:1-;'],
  ['every answer',             [0, 0, [], [], [[2009, 366, ['A', 1, 0.85, 'A', 2, 1.75, 'A', 3, 0.5], ['A', 4, 1]]]], '0,0||1jt,a6;A:1/2_3!;A:4!'],
  ['two days',                 [0, 0, [], [], [[2009, 1, ['A', 1, null], []], [2010, 2, [], ['B', 2, 0]]]], '0,0||1jt,1;A:1?;|1ju,2;;B:2.'],
]
test.each(readings)('%s', (_shows, reading, text) => {
  expect(readingText(reading)).toBe(text)
  expect(readingOf(text)).toEqual(reading)
})

// biome-ignore format: a table
const unwritten: [shows: string, reading: ReadingJson][] = [
  ['a name that would be two',   [0, 0, [], [['GENRO,KOMO']], []]],
  ['a post that would be parted', [0, 0, [], [], [[1973, 28, ['BONN: II', 1127, 0.98], []]]]],
  ['an own one',                 [0, 0, [], [], [[1973, 28, [], ['A|B', 1127, 0]]]]],
  ['an answer of another kind',  [0, 0, [], [], [[1973, 28, ['BONN', 1127, 0.99], []]]]],
]
test.each(unwritten)('%s is not written', (_shows, reading) => expect(readingText(reading)).toBe(null))
