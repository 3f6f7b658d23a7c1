import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { importTarget, neo4jImportCommand, ReftelError, StoreError, sqliteFile, withoutPassword } from '@reftel/cypher'
import { complain, write } from './output.ts'
import { undoWhenEnded } from './signals.ts'
import { accessOnce } from './store.ts'

export interface ImportFlags {
  /** Command that runs the importer of Neo4j on the server's machine. */
  readonly neo4jAdmin?: string
}

interface ImportOptions extends ImportFlags {
  /** Folder of the files. */
  readonly out: string
  /** Whether a database that is there goes for the new one. */
  readonly force: boolean
}

/** The importer has not made the database. */
class ImportError extends ReftelError {
  readonly code = 'RFT_IMPORT'
}

/**
 * Fills the empty Neo4j at `url` from the files that `writeFiles` leaves in the folder. The importer works on a server that is
 * stopped: where nobody answers and the importer is known, it is run; where somebody does, it is said what to run. Nothing is
 * imported where `writeFiles` says that it had nothing to write. Throws before anything is written: a `StoreError` where the database
 * holds a graph, is not one for graphs, or does not answer and no importer is known; an `ImportError` where the importer does not run.
 */
export async function importInto(
  url: string,
  { out, force, neo4jAdmin }: ImportOptions,
  writeFiles: (database: string) => Promise<boolean>,
): Promise<void> {
  const refuse = (reason: string): never => {
    throw new StoreError(withoutPassword(url), reason)
  }
  const { database, state } = await importTarget(url, accessOnce())
  if (database === SYSTEM) refuse(`${SYSTEM} is the server's own database; name another`)
  if (state === 'filled' && !force) refuse('holds a graph: --bulk fills an empty database, --force replaces this one')
  if (state === 'away' && neo4jAdmin === undefined)
    refuse('does not answer: start it, or name its importer by --neo4j-admin')
  if (state === 'away' && neo4jAdmin !== undefined) requireImporter(neo4jAdmin)
  if (!(await writeFiles(database))) return
  if (state === 'away' && neo4jAdmin !== undefined)
    await runImporter(neo4jImportCommand({ database, program: neo4jAdmin, overwrite: force }), out)
  else
    await write(
      steps(out, database, neo4jImportCommand({ database, ...(neo4jAdmin ? { program: neo4jAdmin } : {}) }), url),
    )
}

/** The database in which a server keeps its users and the names of the others. */
const SYSTEM = 'system'

/** An importer that is not there is no news for the end of a long run. */
function requireImporter(program: string): void {
  const { status, signal } = spawnSync(`${program} --version`, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0)
    throw new ImportError(
      `${program}: the importer does not run (it ended with ${status ?? signal}); name another by --neo4j-admin`,
    )
}

/** From so many cables on the importer's files are made and imported in a fraction of the time that loading takes. */
const MANY = 200_000

/** What is said to who loads so many cables one batch after the other into an empty Neo4j. */
export function bulkAdvice(
  url: string,
  cables: number,
  { cables: held, stubs }: { readonly cables: number; readonly stubs: number },
): string | null {
  if (sqliteFile(url) !== null || cables < MANY || held + stubs > 0) return null
  return `${cables.toLocaleString('en')} cables take hours this way; with --bulk the importer of Neo4j takes minutes for them`
}

/** What the importer says goes to standard error: the summary has standard output. */
async function runImporter(command: string, folder: string): Promise<void> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  // A group of its own: the importer is what the shell starts, and is ended with us.
  const importer = spawn(command, { cwd: folder, shell: true, detached: true, stdio: [...stdio] })
  importer.stdout?.pipe(process.stderr, { end: false })
  const ended = undoWhenEnded(() => endGroup(importer))
  const [code, signal] = await once(importer, 'close')
  ended()
  if (code !== 0)
    throw new ImportError(
      `${folder}: the importer ended with ${code ?? signal}; the files are there, and README.md beside them says what to run. A database that is there already is replaced with --force`,
    )
  complain('the graph is imported: start the server; "reftel serve" makes the indexes when it first opens it')
}

/** Ends a process and what it started. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended by itself.
  }
}

const steps = (folder: string, database: string, command: string, url: string): string => `
The files for the importer are in ${folder}. It runs on the machine of the server, in that folder, with the server stopped.
Neo4j Enterprise may go on for its other databases: there STOP DATABASE \`${database}\` in the database ${SYSTEM} is enough, and
START DATABASE \`${database}\` afterwards.

${command}

Then start the server; "reftel serve --store ${withoutPassword(url)}" makes the indexes when it first opens the graph.
`
