import { type BlockMention, canonicalId } from '@reftel/cypher'
import { blockOf, linkBlock } from '@reftel/ingest'
import { secondsOf, table } from './timing.ts'

/**
 * Linking persons of made-up mentions, five a cable, block by block as a store gives them: seconds of processor time, mentions a second,
 * memory at the end, and the size of the largest block. The commonest surname has a hundredth of all mentions, as far as 20,000; the
 * others fall off as surnames do. The floor is making the mentions.
 *
 *     node bench/dist/link.js [20000 100000 1000000]
 */
const SIZES = [20_000, 100_000, 1_000_000]
const MENTIONS = 5
const LARGEST = 20_000
const POSTS = ['MOSCOW', 'SEOUL', 'BONN', 'PARIS', 'LAGOS', 'TOKYO', 'CAIRO', 'ROME', 'LONDON', 'ANKARA', 'LIMA']
const TAGS = ['UR', 'KS', 'GW', 'FR', 'NI', 'JA', 'EG', 'IT', 'UK', 'TU', 'PE']
const GIVEN = ['JOHN', 'MARY', 'IVAN', 'PEDRO', 'SUNAO', 'HANS', 'LUIGI', 'OMAR', 'GRACE', 'ADEYEMI']
const TITLES = [[], [], [], ['MR'], ['FOREIGN MINISTER'], ['AMBASSADOR'], ['GENERAL']]
const NOTHING_CURATED = { merges: [], joins: [], splits: [] }

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const rows = [['cables', 'floor s', 'linking s', 'mentions/s', 'MB', 'largest', 'persons']]
for (const cables of sizes.length > 0 ? sizes : SIZES) rows.push(measure(cables))
process.stdout.write(`${table(rows)}\n`)

function measure(cables: number): string[] {
  const all = cables * MENTIONS
  const below = random(7)
  let [floor, linking, made, persons, largest] = [0, 0, 0, 0, 0]
  for (let rank = 1; made < all; rank++) {
    const count = Math.min(LARGEST, all - made, Math.max(10, Math.round(all / 100 / rank ** 0.6)))
    let mentions: readonly BlockMention[] = []
    floor += secondsOf(() => {
      mentions = mentionsOf(surnameOf(rank), count, below)
    })
    linking += secondsOf(() => {
      persons += linkBlock(blockOf(surnameOf(rank)), mentions, NOTHING_CURATED).length
    })
    made += count
    largest = Math.max(largest, count)
  }
  const memory = process.memoryUsage.rss() / 1e6
  const seconds = [floor.toFixed(1), linking.toFixed(1)]
  return [`${cables}`, ...seconds, (made / linking).toFixed(0), memory.toFixed(0), `${largest}`, `${persons}`]
}

/** A surname for each rank: consonants and vowels by turns, so that each has a block of its own. */
function surnameOf(rank: number): string {
  const consonants = 'BDFGKLMNPRSTV'
  let name = ''
  for (let left = rank; left > 0; left = Math.floor(left / consonants.length))
    name += `${consonants[left % consonants.length]}${'AEIOU'[left % 5]}`
  return `${name}NOK`
}

function mentionsOf(surname: string, count: number, below: (most: number) => number): readonly BlockMention[] {
  return Array.from({ length: count }, (_, serial): BlockMention => {
    const at = below(POSTS.length)
    const [post = '', tag = ''] = [POSTS[at], TAGS[at]]
    const year = 1973 + below(7)
    const given = below(2) === 0 ? [] : [GIVEN[below(GIVEN.length)] ?? '']
    const role = below(8) === 0 ? 'signer' : 'mention'
    return {
      cable: idOf(`${year}${post}${String(serial).padStart(5, '0')}`),
      name: [...given, surname].join(' '),
      surname,
      given,
      titles: TITLES[below(TITLES.length)] ?? [],
      role,
      roles: [role],
      evidence: [],
      confidence: 0.9,
      post,
      date: `${year}-0${1 + below(9)}-1${below(9)}T00:00:00Z`,
      tags: ['PFOR', tag],
      cites: [],
    }
  })
}

function idOf(text: string): BlockMention['cable'] {
  const id = canonicalId(text)
  if (!id) throw new TypeError(text)
  return id
}

/** The same numbers for the same seed. */
function random(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % most
  }
}
