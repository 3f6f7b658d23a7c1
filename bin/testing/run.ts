import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The command as npm installs it. */
export const REFTEL = fileURLToPath(new URL('../reftel.js', import.meta.url))

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
}

/** How a command ended and what it said. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the built `reftel`, as a user does, without the variables that it reads. */
export function start(args: readonly string[], { cwd, env }: RunOptions): ChildProcessWithoutNullStreams {
  const { REFTEL_STORE: _store, PORT: _port, HOST: _host, ...clean } = process.env
  return spawn(process.execPath, [REFTEL, ...args], { cwd, env: { ...clean, ...env } })
}

/** Runs the built `reftel` to its end. */
export async function run(args: readonly string[], options: RunOptions): Promise<Run> {
  const child = start(args, options)
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (piece) => (said.stdout += piece))
  child.stderr.on('data', (piece) => (said.stderr += piece))
  child.stdin.end(options.input ?? '')
  const [code] = await once(child, 'close')
  return { code, ...said }
}

/** The objects of NDJSON. */
export const objectsOf = (ndjson: string): readonly Readonly<Record<string, unknown>>[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
