import { expect, test } from 'vitest'
import { Neo4jConnection } from './connection.ts'
import { migrate } from './schema.ts'
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
