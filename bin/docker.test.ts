import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { NEO4J_VERSION } from '../cypher/neo4j/testing/jars.ts'
import { instructionsOf, keptOutBy } from './testing/dockerfile.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface Service {
  readonly image?: string
  readonly environment: Readonly<Record<string, string>>
  readonly volumes: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: object
}

const compose: {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, null>>
} = parse(read('docker-compose.yml'), { strict: true, uniqueKeys: true })

const instructions = instructionsOf('all')

test('docker-compose.yml has the form of the Compose Specification', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false }).compile(
    JSON.parse(read('bin/testing/compose.schema.json')),
  )
  validate(compose)
  expect(validate.errors ?? []).toEqual([])
})

test('its services fit together', () => {
  const { neo4j, reftel } = compose.services
  expect(Object.keys(compose.services)).toEqual(['neo4j', 'reftel'])
  expect(neo4j?.image).toBe(`neo4j:${NEO4J_VERSION.split('.').slice(0, 2).join('.')}-community`)
  expect(reftel?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  expect(neo4j?.healthcheck).toBeDefined()
  expect(reftel?.environment.REFTEL_STORE).toBe('neo4j://neo4j:7687')
  // Both ends take the password from the same variable, with the same default.
  expect(neo4j?.environment.NEO4J_AUTH).toBe(`${reftel?.environment.NEO4J_USER}/${reftel?.environment.NEO4J_PASSWORD}`)
  const named = [neo4j, reftel].flatMap((service) => service?.volumes ?? []).filter((volume) => /^[a-z]/.test(volume))
  expect(named.map((volume) => volume.split(':')[0])).toEqual(Object.keys(compose.volumes))
})

test('what the Dockerfile copies is there and not kept out', () => {
  const copied = instructions
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
    .flatMap((line) => line.split(/\s+/).slice(1, -1))
  expect(copied).toContain('.')
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([])
  expect(copied.flatMap(keptOutBy)).toEqual([])
})

test('every workspace has its package.json copied before the packages are installed', () => {
  const before = instructions.slice(
    0,
    instructions.findIndex((line) => line.startsWith('RUN npm ci')),
  )
  const { workspaces }: { workspaces: readonly string[] } = JSON.parse(read('package.json'))
  for (const room of workspaces) expect(before).toContain(`COPY ${room}/package.json ${room}/`)
})

test('what the build needs at run time is not kept out', () => {
  const needed = ['cypher/data/posts.csv', 'cypher/neo4j/queries/stats.cypher', 'cypher/neo4j/schema/001-graph.cypher']
  for (const path of needed) {
    expect(existsSync(join(root, path)), path).toBe(true)
    const folders = path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))
    expect(folders.flatMap(keptOutBy)).toEqual([])
  }
})

test('the container does not run as root, starts the program of package.json, and reports its health', () => {
  const { bin }: { bin: { reftel: string } } = JSON.parse(read('package.json'))
  const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')))
  // By number: an orchestrator that asks for a user other than root can't resolve a name.
  expect(last.find((line) => line.startsWith('USER '))).toMatch(/^USER [1-9]\d*$/)
  expect(last.at(-1)).toBe(`CMD ["node", "${bin.reftel}", "serve"]`)
  expect(last.find((line) => line.startsWith('HEALTHCHECK '))).toContain('/health/ready')
})
