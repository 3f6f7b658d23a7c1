import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, watch } from 'node:fs'
import { constants, setPriority } from 'node:os'
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

/**
 * Runs the built `reftel` and kills it, with no time to clean up, as soon as `seen` of what changes in `folder`: the signal that ended
 * it, null where it was through before.
 */
export async function killedWhen(
  args: readonly string[],
  options: RunOptions,
  folder: string,
  seen: () => boolean,
): Promise<NodeJS.Signals | null> {
  mkdirSync(folder, { recursive: true })
  const child = start(args, options)
  // On a busy machine the one that watches has its turn first.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  const watcher = watch(folder, () => {
    if (seen()) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'exit')
  watcher.close()
  return signal
}

/** The objects of NDJSON. */
export const objectsOf = (ndjson: string): readonly Readonly<Record<string, unknown>>[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
