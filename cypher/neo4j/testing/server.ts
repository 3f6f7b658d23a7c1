import { type ChildProcess, exec, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'
import { neo4jJars } from './jars.ts'

/** A Neo4j that answers, and how to reach it. */
export interface Neo4jAddress {
  readonly url: string
  readonly user: string
  readonly password: string
}

/** Neo4j Community needs about 7 seconds on two busy cores; one that does not start ends by itself. */
const START_LIMIT_MS = 600_000
const POLL_MS = 200

/** The first password of a new server; it must be changed before anything else is allowed. */
const FIRST_PASSWORD = 'neo4j'
const PASSWORD = 'reftel-test-password'

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`])

const settings = (port: number) => `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
dbms.cypher.min_replan_interval=1h
`

/**
 * Java for minutes of work: code is compiled once and quickly, and there is room for all of it. The room that Java gives such code by
 * itself was full after a file of tests, and what was thrown out had to be compiled again and again.
 */
const SHORT_LIVED = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m']

/**
 * A port at which nobody listens. It lies below those that systems hand out by themselves: until the server listens there, for which it
 * needs seconds, any connection could be given one of these.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(20_000 + Math.floor(Math.random() * 10_000), '127.0.0.1')
    const port = await once(server, 'listening').then(
      () => (server.address() as AddressInfo).port,
      () => null,
    )
    if (port === null) continue
    server.close()
    await once(server, 'close')
    return port
  }
}

/**
 * Java under a shell that ends it when our end of standard input closes, so that it never outlives a killed test run.
 * At once: an orderly end takes Neo4j ten seconds, and nothing here is kept.
 */
function spawnJava(args: readonly string[]): ChildProcess {
  const script = '"$@" & read -r _; kill -9 $!; wait $!'
  return spawn('sh', ['-c', script, 'sh', 'java', ...args], { stdio: ['pipe', 'ignore', 'ignore'] })
}

async function untilItAnswers(url: string, java: ChildProcess): Promise<void> {
  const auth = neo4j.auth.basic('neo4j', FIRST_PASSWORD)
  const driver = neo4j.driver(url, auth, { telemetryDisabled: true })
  const deadline = Date.now() + START_LIMIT_MS
  try {
    for (;;) {
      const refused = await driver.verifyConnectivity({ database: 'system' }).then(
        () => null,
        (cause: unknown) => cause,
      )
      if (!refused) break
      if (java.exitCode !== null || Date.now() > deadline) throw refused
      await pause(POLL_MS)
    }
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new'
    await driver.executeQuery(change, { old: FIRST_PASSWORD, new: PASSWORD }, { database: 'system' })
  } finally {
    await driver.close()
  }
}

/** The `neo4j-admin` of these jars, as a shell takes it, and the environment in which it works on the databases of `home`. */
export const importer = (home: string, lib: string) => ({
  command: `java -Xmx768m ${SHORT_LIVED.join(' ')} -cp '${join(lib, '*')}' ${OPENS.join(' ')} org.neo4j.cli.AdminTool`,
  env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
})

/** Fills the database of `home` by the bulk import: runs the command that an export names, in the folder that it wrote. */
export async function importInto(home: string, lib: string, folder: string, command: string): Promise<void> {
  const { command: program, env } = importer(home, lib)
  const shell = command.replace(/^neo4j-admin/, program)
  await promisify(exec)(shell, { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1 << 26 })
}

/**
 * Starts a Neo4j of its own: an empty database in a temporary folder, Bolt on a free port of 127.0.0.1, a user with a
 * password, nothing else open. `fill` may fill the database before the server starts. `kill` ends it with no time to put things in
 * order, and `again` starts it anew over what it left; `stop` ends it and removes the folder.
 */
export async function startNeo4j(
  fill: (home: string, lib: string) => Promise<void> = async () => {},
): Promise<
  Neo4jAddress & { readonly kill: () => Promise<void>; readonly again: () => void; readonly stop: () => Promise<void> }
> {
  const lib = await neo4jJars()
  const home = await mkdtemp(join(tmpdir(), 'reftel-neo4j-'))
  const port = await freePort()
  await mkdir(join(home, 'conf'))
  await writeFile(join(home, 'conf/neo4j.conf'), settings(port))
  await fill(home, lib)
  const memory = ['-Xms256m', '-Xmx768m', ...SHORT_LIVED]
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`]
  const begin = () => spawnJava([...memory, '-cp', join(lib, '*'), ...OPENS, ...main])
  let java = begin()
  const kill = async () => {
    if (java.exitCode !== null) return
    const ended = once(java, 'exit')
    java.stdin?.end()
    await ended
  }
  const again = () => {
    java = begin()
  }
  const stop = async () => {
    await kill()
    await rm(home, { recursive: true, force: true })
  }
  const url = `bolt://127.0.0.1:${port}`
  try {
    await untilItAnswers(url, java)
  } catch (cause) {
    const log = await readFile(join(home, 'logs/neo4j.log'), 'utf8').catch(() => 'it wrote no log')
    await stop()
    throw new Error(`Neo4j does not answer at ${url}:\n${log}`, { cause })
  }
  return { url, user: 'neo4j', password: PASSWORD, kill, again, stop }
}
