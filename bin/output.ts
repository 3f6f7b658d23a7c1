import { once } from 'node:events'

/** Writes a piece to standard output, and waits while its reader is slower than we are. */
export async function write(piece: string): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** One object a line. */
export const writeLine = (value: unknown): Promise<void> => write(`${JSON.stringify(value)}\n`)

/** Says something went wrong: one line on standard error, whatever the message holds. */
export function complain(message: string): void {
  process.stderr.write(`reftel: ${message.replaceAll(/(?<!\s)\s*\n\s*/g, ' ')}\n`)
}

/** Least time between two lines that say how far something is, in milliseconds. */
const NOW_AND_THEN_MS = 3000

/** Says one of the messages that it is given every few seconds at most. What is over within the first few seconds says nothing. */
export function nowAndThen(say: (message: string) => void, clock = () => performance.now()): (message: string) => void {
  let last: number | null = null
  return (message) => {
    const now = clock()
    last ??= now
    if (now - last < NOW_AND_THEN_MS) return
    last = now
    say(message)
  }
}

/** Ends quietly when the reader of our output has gone, as `reftel extract ... | head` does. */
export function endWithReader(): void {
  for (const [path, stream] of [
    ['standard output', process.stdout],
    ['standard error', process.stderr],
  ] as const)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw Object.assign(error, { path })
    })
}
