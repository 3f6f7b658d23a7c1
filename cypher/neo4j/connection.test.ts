import { describe, expect, test } from 'vitest'
import { StoreError } from '../model/errors.ts'
import { openStore } from '../open-store.ts'
import { id } from '../testing/facts.ts'
import { STORY } from '../testing/story.ts'
import { Neo4jConnection } from './connection.ts'
import { leaseNeo4j } from './testing/lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''
const address = 'missing' in lease ? { url: '', user: '', password: '' } : lease
const { url, user, password } = address
const host = url.replace('bolt://', '')

test('a server that is not there is told at once, with its URL', async () => {
  await expect(openStore('bolt://127.0.0.1:1', { user: 'me', password: 'secret' })).rejects.toThrow(StoreError)
  await expect(openStore('neo4j://me:secret@127.0.0.1:1')).rejects.toThrow(
    /^neo4j:\/\/127\.0\.0\.1:1: .*is Neo4j running/s,
  )
})

describe.skipIf(missing)(`on a real server ${missing}`, () => {
  const doors: [shows: string, url: string, access: { user?: string; password?: string }][] = [
    ['one server', `bolt://${host}`, { user, password }],
    ['routing, as in a cluster', `neo4j://${host}`, { user, password }],
    ['user and password in the URL', `bolt://${user}:${encodeURIComponent(password)}@${host}`, {}],
  ]
  test.each(doors)('opens: %s', async (_shows, door, access) => {
    const store = await openStore(door, access)
    await store.load(STORY)
    expect(await store.cable(id('1978LIMA00700'))).toMatchObject({ subject: 'ANCHOVY CATCH' })
    await store.ping()
    await store.close()
  })

  test('a wrong password is told with what to set', async () => {
    const opened = openStore(url, { user, password: 'a guess' })
    await expect(opened).rejects.toThrow(/NEO4J_PASSWORD/)
    await expect(opened).rejects.toThrow(StoreError)
  })

  test('loads of the same cables at the same time end as one', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openStore(url, { user, password })))
    await Promise.all(
      stores.map((store, at) => store.load(STORY.map((cable) => ({ ...cable, subject: `${cable.subject} ${at}` })))),
    )
    const [store] = stores
    expect(await store?.stats()).toMatchObject({
      cables: 6,
      stubs: 2,
      posts: 5,
      persons: 4,
      tags: 8,
      cites: 6,
      mentions: 6,
    })
    await Promise.all(stores.map((each) => each.close()))
  })

  test('a transaction that only reads can not write', async () => {
    const connection = new Neo4jConnection(address)
    const writing = connection.read((tx) => tx.run('CREATE (:Cable {id: "1978LIMA00701"})'))
    await expect(writing).rejects.toThrow(StoreError)
    await connection.close()
  })
})
