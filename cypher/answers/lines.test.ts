import { describe, expect, test } from 'vitest'
import type { CableId } from '../model/cable-id.ts'
import type { WalkQueries } from '../walk-queries.ts'
import { lineBySteps, walkLines } from './lines.ts'

/** Who cites whom, a letter a cable: `ab` is a that cites b. */
const stepOf = (edges: readonly string[]): WalkQueries['step'] => {
  const ends = edges.map(([from = '', to = '']) => [from, to] as const)
  return async (from, direction, without, limit) => {
    const found = ends.flatMap(([source, target]) => {
      const [near, far] = direction === 'cites' ? [source, target] : [target, source]
      return from.includes(near as CableId) && !without.includes(far as CableId) ? [far as CableId] : []
    })
    return [...new Set(found)].sort().slice(0, limit)
  }
}

async function walked(edges: readonly string[], reach: { up: number; down: number }, most = 100): Promise<string> {
  const step = stepOf(edges)
  const { met, truncated } = await walkLines(
    { line: (...asked) => lineBySteps({ step }, ...asked) },
    'm' as CableId,
    reach,
    most,
  )
  return `${met.map(({ id, relation, depth }) => `${id}${relation[0]}${depth}`).join(' ')}${truncated ? ' ...' : ''}`
}

const FAR = { up: 9, down: 9 }

describe('the line of a cable', () => {
  test.each([
    ['each way by itself: what else an ancestor is cited by is none', ['ma', 'xa', 'bm', 'by'], FAR, 'ms0 aa1 bd1'],
    ['nearest first, ancestors before descendants', ['ma', 'ab', 'cm', 'dc'], FAR, 'ms0 aa1 cd1 ba2 dd2'],
    ['at the shortest distance', ['ma', 'ab', 'mb'], FAR, 'ms0 aa1 ba1'],
    ['as far as asked', ['ma', 'ab', 'cm', 'dc'], { up: 1, down: 0 }, 'ms0 aa1'],
    ['ways that lead back: what is both is what it is nearer as', ['ma', 'ab', 'bm'], FAR, 'ms0 aa1 bd1'],
    ['a cable that cites itself', ['mm', 'ma'], FAR, 'ms0 aa1'],
  ] as const)('%s', async (_, edges, reach, expected) => expect(await walked(edges, reach)).toBe(expected))

  test('is cut at the most, and says so', async () => {
    expect(await walked(['ma', 'mb', 'cm'], FAR, 3)).toBe('ms0 aa1 ba1 ...')
    expect(await walked(['ma', 'mb', 'cm'], FAR, 4)).toBe('ms0 aa1 ba1 cd1')
    expect(await walked(['ma', 'am'], FAR, 2)).toBe('ms0 aa1')
  })
})
