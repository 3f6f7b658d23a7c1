import { type BlockMention, canonicalId } from '@reftel/cypher'
import { expect, test, vi } from 'vitest'
import { blockOf } from '../names/block.ts'
import { NOTHING_CURATED } from './curated.ts'
import { linkBlock } from './link-block.ts'

const POSTS = [
  'MOSCOW',
  'SEOUL',
  'BONN',
  'PARIS',
  'LAGOS',
  'TOKYO',
  'CAIRO',
  'ROME',
  'LONDON',
  'ANKARA',
  'MANILA',
  'LIMA',
]
const TAGS = ['UR', 'JA', 'FR', 'GW', 'KS', 'NI', 'EG', 'IT', 'UK', 'TU']
const ROLES = [
  { role: 'signer', roles: ['signer'] },
  { role: 'mention', roles: ['mention'] },
] as const
const TITLES = [[], ['MR'], ['FOREIGN MINISTER'], ['AMBASSADOR'], ['GENERAL'], ['SENATOR']]

/** Mentions of many men called SMITH: bare, with one of 200 given names, of two spellings, in chains of citations. */
function smiths(count: number): readonly BlockMention[] {
  let state = 7
  const below = (most: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % most
  }
  return Array.from({ length: count }, (_, serial): BlockMention => {
    const post = POSTS[below(POSTS.length)] ?? 'BONN'
    const year = 1973 + below(7)
    const id = (number: number): string => `${year}${post}${String(number).padStart(5, '0')}`
    const given = below(3) === 0 ? [] : [`${TAGS[below(10)]}${TAGS[below(10)]}AN`]
    const surname = below(20) === 0 ? 'SMYTHE' : 'SMITHE'
    return {
      cable: known(id(serial)),
      name: [...given, surname].join(' '),
      surname,
      given,
      titles: TITLES[below(TITLES.length)] ?? [],
      ...ROLES[below(5) === 0 ? 0 : 1],
      post,
      date: `${year}-0${1 + below(9)}-1${below(9)}T00:00:00Z`,
      evidence: [],
      confidence: 0.9,
      tags: ['PFOR', TAGS[below(TAGS.length)] ?? 'UR'],
      cites: below(3) === 0 ? [known(id(below(serial + 1)))] : [],
    }
  })
}

function known(text: string): BlockMention['cable'] {
  const id = canonicalId(text)
  if (!id) throw new Error(text)
  return id
}

/** Steps counted where pairs are compared: the clock would measure what else runs. */
const steps = vi.hoisted(() => ({ taken: 0 }))

/** The functions of a module, each call of one being a step. */
const counting = vi.hoisted(() => <Module extends object>(module: Module): Module => {
  const counted = Object.entries(module).map(([name, value]) => [
    name,
    typeof value === 'function'
      ? (...given: readonly unknown[]) => {
          steps.taken++
          return value(...given)
        }
      : value,
  ])
  return Object.fromEntries(counted)
})

vi.mock('./weigh.ts', async (original) => counting(await original<object>()))
vi.mock('../names/surname-spelling.ts', async (original) => counting(await original<object>()))
vi.mock('../names/given-agreement.ts', async (original) => counting(await original<object>()))

/** How many pairs linking these compares. */
function cost(mentions: readonly BlockMention[]): number {
  steps.taken = 0
  linkBlock(blockOf('SMITHE'), mentions, NOTHING_CURATED)
  return steps.taken
}

const SYLLABLES = 'BA DO FI GU KE LA MI NO PU RE SA TO VI ZU'.split(' ')
/** A spelling of its own for each number. */
const spelt = (n: number): string => {
  let name = 'MOHAM'
  for (let left = n + 14; left > 0; left = Math.floor(left / 14)) name += SYLLABLES[left % 14]
  return name
}

/** Mentions of one surname, the first name in ever new spellings. */
const mohameds = (count: number): readonly BlockMention[] =>
  smiths(count).map((mention, at) => {
    const given = [spelt(at)]
    return { ...mention, surname: 'SMITHE', given, name: `${given[0]} SMITHE` }
  })

test('a first name in ever new spellings: four times the mentions, some four times the pairs', () => {
  const few = cost(mohameds(600))
  const many = cost(mohameds(2_400))
  expect(few).toBeGreaterThan(600)
  expect(many / few).toBeLessThan(5.5)
})

test('four times the mentions of one surname compare far fewer than sixteen times the pairs', () => {
  const few = cost(smiths(5_000))
  const many = cost(smiths(20_000))
  expect(few).toBeGreaterThan(5_000)
  expect(many / few).toBeLessThan(6)
})
