import { Neo4jError } from 'neo4j-driver'
import { expect, test, vi } from 'vitest'
import { patiently, soon } from './patience.ts'
import { Stalled } from './silence.ts'

vi.mock('node:timers/promises', () => ({ setTimeout: async () => {} }))

const failure = (code: string): Neo4jError => {
  const error = new Neo4jError('no', code, '50N00', 'no')
  return Object.assign(error, { retriable: true, retryable: true })
}
const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected'
const GONE = 'ServiceUnavailable'

test.each([
  ['others that are in the way are waited for, however long it takes', DEADLOCK, ['done', []]],
  ['a server that has gone is given up', GONE, ['no', ['Neo4j does not answer; it is tried again for 0.002 seconds']]],
])('%s', async (_shows, code, came) => {
  const now = vi.spyOn(performance, 'now')
  const told: string[] = []
  let tried = 0
  const attempt = async () => {
    // Each attempt takes longer than patience lasts.
    now.mockReturnValue(++tried * 10)
    if (tried < 9) throw failure(code)
    return 'done'
  }
  const patience = { forMs: 2, when: 'working' as const, onWait: (message: string) => void told.push(message) }
  const said = await patiently(patience, attempt).catch(({ message }: Error) => message)
  now.mockRestore()
  expect([said, told]).toEqual(came)
})

/** What the driver throws when no connection comes about. */
const NO_CONNECTION = new Neo4jError('Connection acquisition timed out in 8000 ms.', 'N/A', '50N00', 'no')

// biome-ignore format: a table
const silences: [shows: string, errors: readonly Error[], said: string, calls: number][] = [
  ['a server that says nothing while it starts is waited for', [new Stalled(8000), NO_CONNECTION, new Stalled(8000)], 'done', 4],
  ['a link that stalls is given up after 45 s of silence', Array(9).fill(new Stalled(8000)), 'the link has stalled: nothing came from Neo4j for 45 s', 6],
  ['whichever of the two gives up first', Array(9).fill(NO_CONNECTION), 'the link has stalled: nothing came from Neo4j for 45 s', 6],
  ['what answers between begins the silence anew', [0, 1, 2, 3, 4, 5, 6, 7].map((n) => n === 4 ? failure(GONE) : new Stalled(8000)), 'done', 9],
]
test.each(silences)('%s', async (_shows, errors, said, calls) => {
  let clock = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock)
  let tried = 0
  const attempt = async () => {
    clock += 8000
    const error = errors[tried++]
    if (error) throw error
    return 'done'
  }
  const patience = { forMs: 120_000, when: 'opening' as const, onWait: () => {} }
  const came = await patiently(patience, attempt).catch(({ message }: Error) => message)
  now.mockRestore()
  expect([came, tried]).toEqual([said, calls])
})

test('a link that falls silent under work is given up at once: that took its time', async () => {
  let clock = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock)
  const attempt = async () => {
    clock += 45_000
    throw new Stalled(45_000)
  }
  const came = await patiently({ forMs: 120_000, when: 'working', onWait: () => {} }, attempt).catch((error) => error)
  now.mockRestore()
  expect([came instanceof Stalled, clock]).toEqual([true, 45_000])
})

// biome-ignore format: a table
const hurried: [shows: string, errors: readonly Error[], said: string, calls: number][] = [
  ['a server that goes and is there again', [failure(GONE), failure(GONE), failure(GONE)], 'done', 4],
  ['a server that has gone', Array(9).fill(failure(GONE)), 'no', 4],
  ['what no other attempt makes good', [new Neo4jError('wrong', 'Neo.ClientError.Statement.SyntaxError', '42001', 'wrong')], 'wrong', 1],
  ['a link that has stalled', [new Stalled(2000)], 'the link has stalled: nothing came from Neo4j for 2 s', 1],
  ['no connection in time', [NO_CONNECTION], NO_CONNECTION.message, 1],
]
test.each(hurried)('of who waits for an answer: %s', async (_shows, errors, said, calls) => {
  let tried = 0
  const attempt = async () => {
    const error = errors[tried++]
    if (error) throw error
    return 'done'
  }
  expect([await soon(attempt).catch(({ message }: Error) => message), tried]).toEqual([said, calls])
})
