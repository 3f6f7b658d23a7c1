import { expect, test } from 'vitest'
import { POSTS } from '../model/posts.ts'
import { isCountry, namesOfCountry, officeIn } from './countries.ts'

test('a country that has posts is known by its names', () => {
  const names = [
    'PERU',
    'IVORY COAST',
    'WEST GERMANY',
    'UK',
    'U.K',
    'KOREA',
    'USSR',
    'HOLLAND',
    'YUGOSLAVIA',
    'RUSSIA',
    'JAPAN',
  ]
  expect(names.filter((name) => !isCountry(name))).toEqual([])
  expect(['ATLANTIS', 'LIMA', 'Peru', ''].filter(isCountry)).toEqual([])
})

test('every country of a post has a name that is no code', () => {
  const codes = [...new Set(POSTS.flatMap(({ country }) => country ?? []))]
  expect(codes.filter((code) => namesOfCountry(code).includes(code))).toEqual([])
  expect(codes.filter((code) => !namesOfCountry(code).every(isCountry))).toEqual([])
  expect(namesOfCountry('GB')).toEqual(['UNITED KINGDOM', 'ENGLAND', 'UK', 'U.K'])
  expect(namesOfCountry('PE')).toEqual(['PERU'])
})

const embassyIn = (country: string) => officeIn(country, 'embassy')

test('the embassy of a country, where it is one', () => {
  expect(['PERU', 'JAPAN', 'ATLANTIS', 'WEST GERMANY'].map(embassyIn)).toEqual(['LIMA', 'TOKYO', null, null])
  expect(['SOVIET UNION', 'UK', 'IVORY COAST', 'YUGOSLAVIA'].map(embassyIn)).toEqual([
    'MOSCOW',
    'LONDON',
    'ABIDJAN',
    'BELGRADE',
  ])
  const several = [...new Set(POSTS.flatMap(({ country }) => country ?? []))].filter(
    (code) => POSTS.filter(({ country, postKind }) => country === code && postKind === 'embassy').length > 1,
  )
  expect(several.length).toBeGreaterThan(0)
  expect(several.map((code) => embassyIn(namesOfCountry(code)[0] ?? '')).filter((name) => name !== null)).toEqual([])
})

test('the office in a country without an embassy', () => {
  expect(['CHINA', 'CUBA', 'PERU'].map((country) => officeIn(country, 'liaison'))).toEqual(['PEKING', 'HAVANA', null])
})
