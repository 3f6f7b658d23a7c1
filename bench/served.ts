import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Agent, get } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A program that says on its first line where it can be asked. */
export interface Started {
  readonly url: string
  end(): Promise<void>
}

/** `reftel serve` over the store at a URL, at a free port. */
export const served = (store: string): Promise<Started> =>
  started([fileURLToPath(new URL('../../bin/reftel.js', import.meta.url)), 'serve', '--store', store, '--port', '0'])

/** Starts a program of Node. */
export async function started(args: readonly string[]): Promise<Started> {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, args)
  child.stderr.pipe(process.stderr)
  const [line] = await once(createInterface(child.stdout), 'line')
  const url = String(line)
    .replace(/^.* at /, '')
    .replace('localhost', '127.0.0.1')
  return {
    url,
    async end() {
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

/** Asks for `url` and reads the answer to its end; its status. */
export function statusOf(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    }).on('error', reject)
  })
}
