import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { leaseNeo4j } from './lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''

describe.skipIf(missing)(`the server of the test run ${missing}`, () => {
  const { url, user, password } = 'missing' in lease ? { url: '', user: '', password: '' } : lease
  const cases: [shows: string, word: string, code: string | null][] = [
    ['the password lets in', password, null],
    ['another does not', 'guess', 'Neo.ClientError.Security.Unauthorized'],
  ]
  test.each(cases)('%s', async (_shows, word, code) => {
    const driver = neo4j.driver(url, neo4j.auth.basic(user, word))
    const answered = await driver.verifyConnectivity().then(
      () => null,
      (error) => error.code,
    )
    await driver.close()
    expect(answered).toBe(code)
  })
})
