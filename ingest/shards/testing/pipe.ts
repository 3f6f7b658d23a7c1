import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Makes a named pipe with a program that reads it; gives what came through it once it is closed. */
export function readPipe(path: string): Promise<string> {
  execFileSync('mkfifo', [path])
  const reader = spawn('cat', [path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let came = ''
  reader.stdout.on('data', (piece) => {
    came += piece
  })
  return once(reader, 'close').then(() => came)
}
