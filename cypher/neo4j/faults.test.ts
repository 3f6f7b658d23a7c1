import neo4j from 'neo4j-driver'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { askedUnder } from '../asking.ts'
import { StoreError } from '../model/errors.ts'
import { STORY } from '../testing/story.ts'
import { Neo4jConnection } from './connection.ts'
import type { Neo4jOptions } from './driver.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'
import { type FaultyLink, faultyLink } from './testing/proxy.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''
const address = 'missing' in lease ? { url: '', user: '', password: '' } : lease

const WITHOUT_END = 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN count(n) AS ours'
const UNDER_WAY = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery`

/** A transaction that has waited for twice the silence after which a link has stalled here. */
const LONG_BLOCKED = `SHOW TRANSACTIONS YIELD status, elapsedTime
  WHERE status STARTS WITH 'Blocked by' AND elapsedTime.milliseconds > 10000 RETURN status`

describe.skipIf(missing)(`a server or a link that fails ${missing}`, () => {
  const closed: { close(): Promise<void> }[] = []
  afterEach(async () => {
    for (const one of closed.splice(0).reverse()) await one.close()
  })
  const closing = <T extends { close(): Promise<void> }>(one: T): T => {
    closed.push(one)
    return one
  }
  const connectedBy = (link: FaultyLink, options: Partial<Neo4jOptions> = {}) =>
    closing(new Neo4jConnection({ ...address, url: link.url, ...options }))
  const one = (connection: Neo4jConnection) =>
    connection.read(async (tx) => (await tx.run('RETURN 1 AS one')).records.length)
  const askedOnce = (connection: Neo4jConnection) => askedUnder(new AbortController().signal, () => one(connection))

  test('what nobody waits for any more is ended on the server', async () => {
    const asked = closing(new Neo4jConnection(address))
    const looking = closing(new Neo4jConnection(address))
    const underWay = () => looking.read(async (tx) => (await tx.run(UNDER_WAY)).records.length)
    const asker = new AbortController()
    const answer = askedUnder(asker.signal, () => asked.read((tx) => tx.run(WITHOUT_END)))
    const ended = expect(answer).rejects.toThrow('the client has gone')
    await expect.poll(underWay).toBe(1)
    asker.abort(new Error('the client has gone'))
    await ended
    await expect.poll(underWay).toBe(0)
    expect(await one(asked)).toBe(1)
  })

  // Only a service asks meanwhile whether the server is there, and only for who waits for an answer.
  test.each([
    ['by nobody who waits', 'working', one],
    ['by nobody who waits, of a service', 'opening', one],
    ['by who waits, of no service', 'working', askedOnce],
  ] as const)(
    'a link that stalls is given up, in words, and the next question takes another: asked %s',
    async (_by, when, ask) => {
      const link = closing(await faultyLink(address.url))
      // Longer than a busy server takes for a word.
      const patience = { forMs: 0, when, onWait: () => {} }
      const connection = connectedBy(link, { patience, silenceMs: 4000 })
      expect(await ask(connection)).toBe(1)
      link.set('stall')
      const stalled = ask(connection)
      await expect(stalled).rejects.toThrow(StoreError)
      await expect(stalled).rejects.toThrow(/the link has stalled: nothing came from Neo4j for 4 s/)
      link.set('none')
      expect(await ask(connection)).toBe(1)
    },
  )

  test('who waits for what another transaction writes does not take that for a link that has stalled', async () => {
    const driver = closing(neo4j.driver(address.url, neo4j.auth.basic(address.user, address.password)))
    await driver.executeQuery('CREATE (:Held)')
    const holding = driver.session().beginTransaction()
    await holding.run('MATCH (held:Held) SET held.by = 2')
    const writer = closing(new Neo4jConnection({ ...address, silenceMs: 5000 }))
    // Planned before it has to be: a slow machine takes its time for that.
    await driver.executeQuery(LONG_BLOCKED)
    const lock = closing(new Neo4jConnection(address))
    const written = writer.write((tx) => tx.run('MATCH (held:Held) SET held.by = 3 RETURN held.by AS by'))
    const waits = () => lock.read(async (tx) => (await tx.run(LONG_BLOCKED)).records.length)
    await Promise.race([written, vi.waitUntil(async () => (await waits()) === 1, { timeout: 240_000, interval: 100 })])
    await holding.commit()
    expect((await written).records[0]?.get('by')).toBe(3)
    await lock.write((tx) => tx.run('MATCH (held:Held) DELETE held'))
  })

  test('a server that goes is waited for, which is said once, and the load goes on', async () => {
    const link = closing(await faultyLink(address.url))
    const said: string[] = []
    const onWait = (message: string) => {
      said.push(message)
      link.set('none')
    }
    const store = closing(
      neo4jStore({ ...address, url: link.url, patience: { forMs: 60_000, when: 'working', onWait } }),
    )
    await store.prepare()
    link.set('reset')
    await store.load(STORY)
    expect(await store.stats()).toMatchObject({ cables: 6, cites: 6 })
    expect(said).toEqual(['Neo4j does not answer; it is tried again for 60 seconds'])
  })

  test('who waits for an answer hears of a server that says nothing long before the link is given up, and it goes on by itself', async () => {
    const link = closing(await faultyLink(address.url))
    const patience = { forMs: 60_000, when: 'opening' as const, onWait: () => {} }
    // The driver would wait 8 s for a connection, and the watch ten minutes for a word.
    const connection = connectedBy(link, { patience, silenceMs: 600_000 })
    const asked = <T>(ask: () => Promise<T>): Promise<T> => askedUnder(new AbortController().signal, ask)
    // A busy server may be silent for so long as well; it is asked until it is not.
    const answered = () => asked(() => one(connection))
    await expect.poll(answered).toBe(1)
    link.set('stall')
    const answers = [one, one, (each: Neo4jConnection) => each.ping(), (each: Neo4jConnection) => each.position()]
    const told = await Promise.allSettled(answers.map((ask) => asked(async () => ask(connection))))
    const says = told.map((each) => (each.status === 'rejected' ? String(each.reason) : 'answered'))
    expect(says).toEqual(
      answers.map(() => expect.stringMatching(/the link has stalled: nothing came from Neo4j for 2 s/)),
    )
    link.set('none')
    await expect.poll(answered).toBe(1)
  })

  test('who waits for an answer is not told that a server has gone which works at it', async () => {
    const patience = { forMs: 60_000, when: 'opening' as const, onWait: () => {} }
    const connection = closing(new Neo4jConnection({ ...address, patience, readMs: 4000 }))
    const asked = () => askedUnder(new AbortController().signal, () => connection.read((tx) => tx.run(WITHOUT_END)))
    const told = () => asked().catch(String)
    // A machine may be too busy to have the short questions answered that are asked meanwhile.
    await expect.poll(told).toMatch(/TransactionTimedOut/)
  })

  test('who opens waits for a server that is not there yet; who is asked later says at once that it has gone', async () => {
    const link = closing(await faultyLink(address.url))
    link.set('reset')
    const onWait = vi.fn(() => link.set('none'))
    const store = closing(
      neo4jStore({ ...address, url: link.url, patience: { forMs: 60_000, when: 'opening', onWait } }),
    )
    await store.prepare()
    expect(onWait).toHaveBeenCalledOnce()
    link.set('reset')
    await expect(store.stats()).rejects.toThrow(/is Neo4j running there/)
    expect(onWait).toHaveBeenCalledOnce()
  })
})
