import { extractCable, extractContext } from '@reftel/ingest'
import { expect, test } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'
import { cases, repeats, SEED } from './seed.ts'

/** Letters of the smallest text, and how many times as many the larger ones have. */
const LETTERS = 20_000
/**
 * Linear work takes four times as long, quadratic sixteen, and at sixteen times the letters sixteen and 256. Between them lie caches
 * and collection of garbage.
 */
const GROWTHS = [
  { times: 4, most: 9 },
  { times: 16, most: 40 },
] as const
/** Seconds of processor time within which a ratio says nothing, and which no text of the smallest length may take. */
const NOTHING = 0.3
const MOST = 5
/** What seems to grow is measured so often before it is told. */
const ROUNDS = 4
/** Prime to the number of texts, so that each is met once. */
const STRIDE = 7

/** Processor time, which a busy machine leaves as it is; the lesser of two. */
function secondsOf(work: () => void): number {
  const once = () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const first = once()
  return first > 2 ? first : Math.min(first, once())
}

test('no text takes more than its length: four and sixteen times as long, so many times the time', () => {
  const context = extractContext(null)
  const texts = hostileTexts()
  const read = (text: string) => extractCable({ source: 'hostile.txt', format: 'nara', text }, context)
  read(texts[0]?.of(1000) ?? '')
  const failures: string[] = []
  for (const at of cases(texts.length, 40)) {
    // In CI another part of them for each seed.
    const text = texts[(at * STRIDE + SEED) % texts.length]
    if (!text) continue
    let short = secondsOf(() => read(text.of(LETTERS)))
    for (const { times, most } of GROWTHS) {
      let long = Number.POSITIVE_INFINITY
      const isTooMuch = () => long > MOST * times || (long > NOTHING && long / Math.max(short, 0.01) > most)
      // Who else works on the machine takes its caches, which costs processor time: what grows does so each time.
      for (let round = 0; round < ROUNDS && isTooMuch(); round++) {
        if (round > 0) short = secondsOf(() => read(text.of(LETTERS)))
        long = secondsOf(() => read(text.of(LETTERS * times)))
      }
      if (isTooMuch())
        failures.push(
          `${text.name}, ${times} times as long: ${short.toFixed(2)} s, ${long.toFixed(2)} s\n  ${repeats('growth', at)}`,
        )
    }
  }
  expect(failures.join('\n')).toBe('')
})
