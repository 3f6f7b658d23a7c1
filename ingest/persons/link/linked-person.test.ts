import type { BlockMention, LinkedPerson } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { blockOf } from '../names/block.ts'
import { NOTHING_CURATED } from './curated.ts'
import { linkBlock } from './link-block.ts'
import { mention } from './testing/told.ts'
import { countriesOf, mentionYear, Whereabouts } from './when-where.ts'

const personsOf = (surname: string, ...mentions: readonly BlockMention[]): readonly LinkedPerson[] =>
  linkBlock(blockOf(surname), mentions, NOTHING_CURATED)
const only = (surname: string, ...mentions: readonly BlockMention[]): LinkedPerson => {
  const [person, ...others] = personsOf(surname, ...mentions)
  if (!person || others.length > 0) throw new Error(`${1 + others.length} persons`)
  return person
}

describe('how a person is shown', () => {
  const marble = only(
    'MARBLE',
    mention('1978LIMA00003', 'ANN MARBLE', { post: 'LIMA', titles: ['MS', 'CONSUL'] }),
    mention('1978LIMA00001', 'ANN R. MARBLE', { given: ['ANN', 'R'], post: 'LIMA', titles: ['CONSUL'] }),
    mention('1978LIMA00002', 'ANN ROSE MARBLE', { given: ['ANN', 'ROSE'], post: 'LIMA' }),
    mention('1978LIMA00004', 'ANN MARBLE', { post: 'LIMA', titles: ['CONSUL'] }),
    mention('1978LIMA00005', 'A. MARBLE', { given: ['A'], post: 'LIMA' }),
  )
  test('by the name with the most words; an initial is none', () => expect(marble.name).toBe('ANN ROSE MARBLE'))
  test('with the other names and the titles, the commonest first, then by the alphabet', () => {
    expect(marble.variants).toEqual(['ANN MARBLE', 'A. MARBLE', 'ANN R. MARBLE'])
    expect(marble.titles).toEqual(['CONSUL', 'MS'])
    expect(marble.surname).toBe('MARBLE')
  })
  test('with each title once, in the commonest of its spellings', () => {
    const titles = [
      'President',
      'PRESIDENT',
      'President',
      'Presidents',
      'Secretaries',
      'MR',
      'MRS',
      'MS',
      'boss',
      'host',
    ]
    const cables = titles.map((title, at) =>
      mention(`1978LIMA0${1000 + at}`, 'ANN MARBLE', { post: 'LIMA', titles: [title] }),
    )
    expect(only('MARBLE', ...cables).titles).toEqual(['President', 'MR', 'MRS', 'MS', 'Secretaries', 'boss', 'host'])
  })
  test('with all mentions in the order of their cables', () => {
    expect(marble.mentions.map(({ cable, name }) => `${cable} ${name}`)).toEqual([
      '1978LIMA00001 ANN R. MARBLE',
      '1978LIMA00002 ANN ROSE MARBLE',
      '1978LIMA00003 ANN MARBLE',
      '1978LIMA00004 ANN MARBLE',
      '1978LIMA00005 A. MARBLE',
    ])
  })
  test('by the name of the tables, without those that they have in brackets, which its key keeps', () => {
    const [kissinger] = personsOf(
      'KISSINGER',
      mention('1974STATE000001', 'KISSINGER', { given: [], post: 'STATE', titles: ['SECRETARY'], date: '1974-05-01' }),
      mention('1974STATE000002', 'HENRY KISSINGER', { post: 'STATE', titles: ['SECRETARY'], date: '1974-06-01' }),
    )
    expect(kissinger?.name).toBe('HENRY A KISSINGER')
    expect(kissinger?.key).toMatch(/^henry-a-heinz-alfred-kissinger-[0-9a-f]{8}$/)
    expect(kissinger?.evidence.filter(({ detail }) => detail.includes('('))).toEqual([])
  })
  test('under a key without the marks of the name', () =>
    expect(only('MUÑOZ', mention('2006LIMA00003', 'José Muñoz')).key).toMatch(/^jose-munoz-[0-9a-f]{8}$/))
  test('under a key of the name and who it is, which other mentions do not change', () => {
    expect(marble.key).toMatch(/^ann-rose-marble-[0-9a-f]{8}$/)
    const [first, second] = [
      mention('1978LIMA00001', 'ANN MARBLE', { post: 'LIMA' }),
      mention('1978LIMA00002', 'ANN MARBLE', { post: 'LIMA' }),
    ]
    expect(only('MARBLE', first, second).key).toBe(only('MARBLE', first).key)
    expect(only('MARBLE', second).key).not.toBe(only('MARBLE', first).key)
  })
  test('with no more names and titles than can be looked over', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      mention(`1978LIMA0${1000 + at}`, 'ANN MARBLE', {
        post: 'LIMA',
        titles: [`TITLE ${String(at).padStart(2, '0')}`],
      }),
    )
    expect(only('MARBLE', ...many).titles).toEqual(
      Array.from({ length: 12 }, (_, at) => `TITLE ${String(at).padStart(2, '0')}`),
    )
  })
  test('by the name of the tables, in the order that cables have', () => {
    const hu = only(
      'HU',
      mention('2006BEIJIN00001', 'HU JINTAO', {
        surname: 'HU',
        given: ['JINTAO'],
        post: 'BEIJING',
        titles: ['PRESIDENT'],
      }),
    )
    expect([hu.name, hu.surname]).toEqual(['HU JINTAO', 'HU'])
    const gromyko = only('GROMYKO', mention('1978MOSCOW00001', 'GROMYKO', { titles: ['FOREIGN MINISTER'] }))
    expect([gromyko.name, gromyko.variants]).toEqual(['ANDREY GROMYKO', ['GROMYKO']])
  })
})

describe('why a mention is of a person', () => {
  const links = (surname: string, ...mentions: readonly BlockMention[]) =>
    personsOf(surname, ...mentions).flatMap(({ mentions: all }) => all.map(({ name, link }) => [name, link]))
  test('by the name it has', () => {
    expect(links('MARBLE', mention('1978LIMA00001', 'ANN MARBLE'))).toEqual([
      ['ANN MARBLE', { sure: 0.97, why: 'named in full' }],
    ])
    expect(links('MARBLE', mention('1978LIMA00001', 'A. MARBLE', { given: ['A'] }))).toEqual([
      ['A. MARBLE', { sure: 0.85, why: 'named with an initial' }],
    ])
    expect(links('MARBLE', mention('1978LIMA00001', 'MARBLE'))).toEqual([
      ['MARBLE', { sure: 0.8, why: 'named by surname alone' }],
    ])
  })
  test('the evidence of a person stands by what it counts, then by its words', () => {
    const person = only(
      'SONODA',
      mention('1978TOKYO00012', 'SUNAO SONODA', { post: 'TOKYO', titles: ['FOREIGN MINISTER'] }),
      mention('1978MOSCOW18403', 'SONODA', { tags: ['JA', 'UR'], cites: ['1978TOKYO00012'] }),
      mention('1978MOSCOW18404', 'SONODA', { tags: ['JA', 'UR'] }),
    )
    expect(person.evidence.length).toBeGreaterThan(1)
    expect(person.evidence).toEqual(
      person.evidence.toSorted((a, b) => b.score - a.score || (a.detail < b.detail ? -1 : 1)),
    )
    for (const { rule, detail, score } of person.evidence)
      expect([rule !== undefined, detail !== '', score > 0 && score <= 1]).toEqual([true, true, true])
    for (const { link } of person.mentions) expect(link?.possible).toBe((link?.sure ?? 1) < 0.7 ? true : undefined)
  })
})

describe('a mention under another name than its own', () => {
  const orbanov = { surname: 'ORBANOV', given: ['LUIS', 'EDGAR'] }
  const named = mention('2006BOGOTA00001', 'LUIS EDGAR ORBANOV', {
    ...orbanov,
    post: 'BOGOTA',
    aliases: ['RAUL VARNAI'],
  })
  /** The people of a block, each by the cables that name them. */
  const groups = (...mentions: readonly BlockMention[]): string[][] =>
    personsOf('ORBANOV', ...mentions)
      .map(({ mentions: all }) => all.map(({ cable }) => cable as string))
      .sort()
  const varnaiIn = (cable: string, post: string) => mention(cable, 'RAUL VARNAI', { post })

  test('is of whom another cable of that country calls so', () =>
    expect(groups(named, varnaiIn('2007BOGOTA00002', 'BOGOTA'))).toEqual([['2006BOGOTA00001', '2007BOGOTA00002']]))
  test('not in another country', () =>
    expect(groups(named, varnaiIn('2007MANILA00002', 'MANILA'))).toEqual([['2006BOGOTA00001'], ['2007MANILA00002']]))
  test('nor long before', () =>
    expect(groups(named, varnaiIn('1979BOGOTA00002', 'BOGOTA'))).toEqual([['1979BOGOTA00002'], ['2006BOGOTA00001']]))
  test('nor where two are called so', () => {
    const other = mention('2006BOGOTA00003', 'PEDRO ORBANOV', {
      surname: 'ORBANOV',
      given: ['PEDRO'],
      post: 'BOGOTA',
      aliases: ['RAUL VARNAI'],
    })
    expect(groups(named, other, varnaiIn('2007BOGOTA00002', 'BOGOTA')).length).toBe(3)
  })
})

describe('when and where a cable speaks of someone', () => {
  test('the countries of its post and of its TAGS, but for our own', () => {
    expect([...countriesOf({ post: 'LIMA', tags: ['PREL', 'JA', 'US', 'XX'] })].sort()).toEqual(['JP', 'PE'])
    expect([...countriesOf({ post: 'STATE', tags: [] })]).toEqual([])
    expect([...countriesOf({ post: null, tags: ['UR'] })].length).toBe(1)
  })
  test('the year of its date, else of its id', () => {
    expect(mentionYear('1978LIMA00001' as never, '1977-12-31T23:00:00Z')).toBe(1977)
    expect(mentionYear('1978LIMA00001' as never, null)).toBe(1978)
    expect(mentionYear('doc-0123456789abcdef' as never, null)).toBe(null)
  })
  test.each([
    ['the same country', 'LIMA', 1978, 'LIMA', 1978, true],
    ['fifteen years later', 'LIMA', 1970, 'LIMA', 1985, true],
    ['sixteen', 'LIMA', 1970, 'LIMA', 1986, false],
    ['fifteen years before', 'LIMA', 1985, 'LIMA', 1970, true],
    ['sixteen', 'LIMA', 1986, 'LIMA', 1970, false],
    ['another country', 'LIMA', 1978, 'QUITO', 1978, false],
    ['a cable of no country', 'LIMA', 1978, 'STATE', 1978, true],
    ['told by one of no country', 'STATE', 1978, 'LIMA', 1978, true],
    ['not known when', 'LIMA', 1978, 'LIMA', null, true],
    ['not known when, elsewhere', 'LIMA', 1978, 'QUITO', null, false],
  ] as const)('%s', (_shows, post, year, at, when, near) => {
    const told = new Whereabouts()
    told.add(mention(`${year}LIMA00001`, 'X', { post }))
    const one = mention(when === null ? 'doc-0123456789abcdef' : `${when}LIMA00002`, 'X', {
      post: at,
      ...(when === null ? { date: null } : {}),
    })
    expect(told.near(one)).toBe(near)
  })
})
