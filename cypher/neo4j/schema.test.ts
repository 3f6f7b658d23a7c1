import { expect, test } from 'vitest'
import { cable } from '../testing/facts.ts'
import { Neo4jConnection } from './connection.ts'
import { migrate } from './schema.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''

/** The connection, by which something is done once the first question has been answered. */
function afterFirst(connection: Neo4jConnection, meanwhile: () => Promise<void>): Neo4jConnection {
  let asked = 0
  const read: Neo4jConnection['read'] = async (work) => {
    const answer = await connection.read(work)
    if (++asked === 1) await meanwhile()
    return answer
  }
  return new Proxy(connection, {
    get(target, name) {
      if (name === 'read') return read
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

test.skipIf(missing)(`a graph that another Reftel begins meanwhile is no other program’s ${missing}`, async () => {
  if ('missing' in lease) return
  const connection = new Neo4jConnection(lease)
  await connection.write((tx) => tx.run('MATCH (node) DETACH DELETE node'))
  await migrate(afterFirst(connection, () => migrate(connection)))

  await connection.write((tx) => tx.run('MATCH (node) DETACH DELETE node'))
  await connection.write((tx) => tx.run('CREATE (:Film)'))
  await expect(migrate(connection)).rejects.toThrow('holds a graph that is not Reftel’s')
  await connection.write((tx) => tx.run('MATCH (node) DETACH DELETE node'))
  await connection.close()
})

test.skipIf(missing)(`an upgrade that is cut goes on where it was, and tells how far it is ${missing}`, async () => {
  if ('missing' in lease) return
  const connection = new Neo4jConnection(lease)
  await connection.write((tx) => tx.run('MATCH (node) DETACH DELETE node'))
  await migrate(connection)
  const store = neo4jStore(lease)
  await store.load(Array.from({ length: 7 }, (_, at) => cable(`1978LIMA0000${at}`)))
  const filed = async () => {
    const { records } = await connection.read((tx) =>
      tx.run('MATCH (document:Document) RETURN document.filed AS filed ORDER BY document.id'),
    )
    return records.map((record) => record.get('filed'))
  }
  const counted = () => store.facets({ q: '1978*', limit: 9, most: 3 })
  const [before, countedBefore] = [await filed(), await counted()]
  expect(countedBefore).toMatchObject({ cables: 3, truncated: true, posts: [{ value: 'LIMA', cables: 3 }] })
  await connection.write((tx) => tx.run('MATCH (document:Document)-[of:OF]->() REMOVE document.filed, of.facets'))
  await connection.write((tx) => tx.run('MATCH (schema:ReftelSchema) SET schema.version = 13'))

  const told: string[] = []
  const cut = (message: string) => {
    told.push(message)
    if (told.length === 2) throw new Error('cut')
  }
  await expect(migrate(connection, { onUpgrade: cut, page: 2 })).rejects.toThrow('cut')
  expect(await filed()).toEqual([...before.slice(0, 4), null, null, null])
  // What is done is not looked at again.
  await connection.write((tx) =>
    tx.run("MATCH (document:Document) WHERE document.filed IS NOT NULL SET document.filed = 'done'"),
  )
  await migrate(connection, { onUpgrade: (message) => told.push(message), page: 2 })
  expect(await counted()).toEqual(countedBefore)
  expect(await filed()).toEqual(['done', 'done', 'done', 'done', ...before.slice(4)])
  const upTo = (id: string) =>
    expect.stringMatching(new RegExp(`^upgrading the graph, step 14 of \\d+: done up to ${id}/`))
  expect(told.filter((message) => message.includes('step'))).toEqual(
    [1, 3, 5, 6].map((at) => upTo(`1978LIMA0000${at}`)),
  )
  const { records } = await connection.read((tx) =>
    tx.run('MATCH (schema:ReftelSchema) RETURN schema.filled AS filled'),
  )
  expect(records.map((record) => record.get('filled'))).toEqual([null])
  await store.close()
  await connection.close()
})
