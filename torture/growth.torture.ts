import { extractCable, extractContext } from '@reftel/ingest'
import { expect, test } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'
import { cases, repeats, SEED } from './seed.ts'

/** Letters of the smaller text; how many times as many the larger has. */
const LETTERS = 20_000
const TIMES = Number(process.env.TIMES ?? 4)
/** Linear work takes so many times as long, quadratic work the square of it. Between them lie caches and collection of garbage. */
const MOST_GROWTH = TIMES ** 1.6
/** Seconds of processor time within which a ratio says nothing, and which no text of this length may take. */
const NOTHING = 0.3
const MOST = 5 * TIMES
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

test('no text takes more than its length: so many times as long, as many times the time', () => {
  const context = extractContext(null)
  const texts = hostileTexts()
  const read = (text: string) => extractCable({ source: 'hostile.txt', format: 'nara', text }, context)
  read(texts[0]?.of(1000) ?? '')
  const failures: string[] = []
  for (const at of cases(texts.length, 40)) {
    // In CI another part of them for each seed.
    const text = texts[(at * STRIDE + SEED) % texts.length]
    if (!text) continue
    const short = secondsOf(() => read(text.of(LETTERS)))
    const long = secondsOf(() => read(text.of(LETTERS * TIMES)))
    if (long > MOST || (long > NOTHING && long / Math.max(short, 0.01) > MOST_GROWTH))
      failures.push(`${text.name}: ${short.toFixed(2)} s, ${long.toFixed(2)} s\n  ${repeats('growth', at)}`)
  }
  expect(failures.join('\n')).toBe('')
})
