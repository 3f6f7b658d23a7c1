import {
  type CableFacts,
  type CableId,
  canonicalId,
  type GraphStore,
  openStore,
  type PersonFacts,
} from '@reftel/cypher'

const POSTS = [
  'MOSCOW',
  'TOKYO',
  'LONDON',
  'PARIS',
  'LIMA',
  'BOGOTA',
  'CAIRO',
  'ANKARA',
  'LAGOS',
  'OSLO',
  'ROME',
] as const

const DAY_MS = 86_400_000

function idOf(written: string): CableId {
  const id = canonicalId(written)
  if (id === null) throw new TypeError(`${written} is no id`)
  return id
}

/** The cable that all others of a crowd hang on. */
export const hubOf = (year: number): CableId => idOf(`${year}STATE050001`)

/**
 * So many cables of a year about one of the Department: two thirds cite it, the others one that came shortly before them, and every
 * fifth one more, and all name one person. The days between them are uneven, as they are in archives.
 */
function crowd(year: number, size: number): readonly CableFacts[] {
  const hub = hubOf(year)
  const ids = Array.from({ length: size }, (_, n) =>
    n === 0 ? hub : idOf(`${year}${POSTS[(n * 7) % POSTS.length] ?? 'LIMA'}${String(1000 + n * 3).padStart(5, '0')}`),
  )
  let time = Date.UTC(year, 0, 5)
  return ids.map((id, n) => {
    time += DAY_MS * ([0.1, 0.4, 2, 5][(n * n) % 4] ?? 1) * (60 / size)
    const before = ids[Math.max(0, n - 1 - ((n * 13) % 9))] ?? hub
    const cited = n === 0 ? [] : n % 3 === 2 ? [before] : n % 5 === 1 ? [hub, before] : [hub]
    const text = `REF: ${[...new Set(cited)].join('; ')}\n1. WE DISCUSSED THE MATTER WITH MINISTER HARGREAVES.\n`
    return {
      id,
      documentNumber: id,
      source: `${id}.txt`,
      format: 'nara',
      text,
      from: n === 0 ? 'STATE' : (POSTS[(n * 7) % POSTS.length] ?? 'LIMA'),
      number: n === 0 ? '50001' : String(1000 + n * 3),
      year,
      date: new Date(time).toISOString(),
      subject: 'TALKS ON FISHING RIGHTS IN THE NORTH',
      classification: 'CONFIDENTIAL',
      to: ['STATE'],
      info: [],
      tags: ['EFIS'],
      persons: [minister(text)],
      citations: [...new Set(cited)].map((target) => {
        const start = text.indexOf(target)
        const named = /^\d{4}([A-Z]+?)0*(\d+)$/.exec(target)
        return {
          ...{ raw: target as string, start, end: start + target.length, where: 'ref' as const, rule: 'post-number' },
          ...{ confidence: 0.99, target, kind: 'cable' as const },
          ...{ post: named?.[1] ?? '', number: named?.[2] ?? '', year },
        }
      }),
    }
  })
}

/** Whom all cables of a crowd name. */
function minister(text: string): PersonFacts {
  const start = text.indexOf('HARGREAVES')
  return {
    ...{ name: 'HARGREAVES', surname: 'HARGREAVES', given: [], titles: ['MINISTER'], block: 'HARGREAVES' },
    ...{ role: 'mention', roles: ['mention'], confidence: 0.9, evidence: ['title'], signature: null },
    mentions: [{ raw: 'HARGREAVES', start, end: start + 'HARGREAVES'.length }],
  }
}

const CROWDS: readonly (readonly [year: number, cables: number])[] = [
  [1974, 20],
  [1975, 70],
  [1976, 300],
  [1977, 500],
  [1978, 700],
]

/** A store with a crowd of 20 in 1974, of 70 in 1975, of 300 in 1976, of 500 in 1977, and of 700 in 1978. */
export async function openCrowds(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:')
  await store.prepare()
  for (const [year, size] of CROWDS) await store.load(crowd(year, size))
  return store
}
