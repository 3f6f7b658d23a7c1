import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The release the tests run against; docker-compose.yml names its series. */
export const NEO4J_VERSION = '5.26.12'

const cache = join(import.meta.dirname, '../../../.cache')
const lib = join(cache, `neo4j-${NEO4J_VERSION}`, 'lib')

const POM = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>reftel</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`

async function answers(command: string, ...args: readonly string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  )
}

/** What keeps Neo4j from running here, as words for the reader of a test report; null when nothing does. */
export async function missingForNeo4j(): Promise<string | null> {
  if (process.platform === 'win32') return 'Neo4j is started through a POSIX shell: run the tests under WSL'
  if (!(await answers('java', '-version'))) return 'Neo4j needs Java 17 or 21: install a JRE, such as openjdk-17-jre'
  if (!existsSync(lib) && !(await answers('mvn', '-version'))) return 'Neo4j is fetched with Maven: install maven'
  return null
}

/** Folder with the jars of Neo4j Community, resolved by Maven on the first call in a checkout (about 115 MB). */
export async function neo4jJars(): Promise<string> {
  if (existsSync(lib)) return lib
  const home = join(lib, '..')
  await mkdir(home, { recursive: true })
  const build = await mkdtemp(join(home, 'resolve-'))
  try {
    await writeFile(join(build, 'pom.xml'), POM)
    const goal = ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${join(build, 'lib')}`]
    await run('mvn', goal, { cwd: build })
    // Another test run may have been first: its folder holds the same jars.
    await rename(join(build, 'lib'), lib).catch((cause) => {
      if (!existsSync(lib)) throw cause
    })
  } finally {
    await rm(build, { recursive: true, force: true })
  }
  return lib
}
