import { Neo4jError } from 'neo4j-driver'
import { expect, test, vi } from 'vitest'
import { patiently } from './patience.ts'

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
