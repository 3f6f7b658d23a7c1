import { must } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { group } from './scene.ts'

const cases: [
  shows: string,
  pattern: RegExp,
  classes: string,
  name: string,
  place: [first: number, last: number] | null,
][] = [
  ['what stands once', /(?<year>2)(?<post>P)(?<number>\d)/, '..2P4', 'number', [4, 4]],
  ['several tokens', /(?<post>P_*)(?<number>\d)/, '.P__4', 'post', [1, 3]],
  ['what stands in a group before too', /(?<year>2)(?<post>P)(?<number>\d)/, '2P2', 'number', [2, 2]],
  ['the first of two alike', /(?<year>2)(?<post>P)(?<number>\d)/, '2P2', 'year', [0, 0]],
  ['what stands within a longer group before', /(?<post>PP)(?<mark>,)?(?<behind>P)/, '.PPP', 'behind', [3, 3]],
  ['behind a group that took no part', /(?<year>4)?(?<post>P)(?<mark>,)(?<next>P)/, 'P,P', 'next', [2, 2]],
  ['behind an empty group', /(?<filler>_*)(?<post>P)(?<next>P)/, 'PP', 'next', [1, 1]],
  ['a group that took no part', /(?<year>2)?(?<post>P)/, 'P', 'year', null],
  ['an empty group', /(?<filler>_*)(?<post>P)/, 'P', 'filler', null],
  ['a name that the pattern has not', /(?<post>P)/, 'P', 'number', null],
  ['a pattern without groups', /P/, 'P', 'post', null],
]

test.each(cases)('the place of a group, %s', (_shows, pattern, classes, name, place) => {
  const match = must(pattern.exec(classes), 'a match')
  expect(group(match, name)).toEqual(place && { first: place[0], last: place[1] })
})
