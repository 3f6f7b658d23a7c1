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

/** `reftel serve` over the store at a URL, at a free port, once its store answers. */
export async function served(store: string): Promise<Started> {
  const program = fileURLToPath(new URL('../../bin/reftel.js', import.meta.url))
  const service = await started([program, 'serve', '--store', store, '--port', '0'])
  // On a busy machine those who read the store start more slowly than a question may take.
  for (let tries = 0; (await fetch(`${service.url}/health/ready`)).status !== 200; tries++) {
    if (tries < READY_TRIES) continue
    await service.end()
    throw new Error(`${store} is not read by the service`)
  }
  return service
}

/** Each is answered after the service's own limit at the latest. */
const READY_TRIES = 20

/** The items of a list that the service gives. Throws with what it says instead. */
export async function itemsAt(url: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const answer = await fetch(url)
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  const { items } = (await answer.json()) as { readonly items: readonly Readonly<Record<string, string>>[] }
  return items
}

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

/** Asks for `url` and reads the answer to its end; its status, 0 where the connection ended without one. */
export function statusOf(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    get(url, { agent }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    }).on('error', () => resolve(0))
  })
}
