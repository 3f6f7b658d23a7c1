import { basename, dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import sevenZip from '7z-wasm'

/** What the thread is given. `inFlight`: bytes sent and not yet taken; it waits while there are too many. */
export interface SevenZipTask {
  readonly path: string
  readonly inFlight: Int32Array
}

/** What the thread sends, in order: the list, then the bytes of all files one after the other, then the end. */
export type SevenZipMessage =
  | { readonly kind: 'files'; readonly files: readonly SevenZipFile[] }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end'; readonly problem: string | null }

/** `bytes`: its unpacked size. */
export interface SevenZipFile {
  readonly name: string
  readonly bytes: number
}

const MOST_IN_FLIGHT_BYTES = 16 << 20
const SEND_BYTES = 1 << 18
/** How a file system of Emscripten is told that there is no more input: its types leave it out. */
const END_OF_INPUT = null as unknown as number

/** The part of an open file of Emscripten's that says where its bytes go. */
interface OutputStream {
  stream_ops: { write(stream: unknown, heap: Uint8Array, offset: number, length: number): number }
}
/** Standard output of the decoder: there at run time (Emscripten's `FS.getStream`), left out of the package's types. */
const standardOutput = (files: object): OutputStream =>
  (files as { getStream(descriptor: 1): OutputStream }).getStream(1)

/**
 * Unpacks a .7z in its own thread: the decoder, 7-Zip itself, runs to the end in one call, so only the writing end can wait for
 * the reader. Nothing is written to disk, and no more than a few MB are on their way. What comes before the first damaged file
 * is sent, nothing after it.
 */
async function unpack({ path, inFlight }: SevenZipTask, send: (message: SevenZipMessage) => void): Promise<void> {
  const printed: string[] = []
  const problems: string[] = []
  let onDamage: (file: string) => void = () => {}
  const zip = await sevenZip.default({
    print: (line) => void printed.push(line),
    printErr: (line) => {
      const said = line.replaceAll('/archive/', '').trim()
      if (said !== '') problems.push(said)
      const damaged = /^ERROR: (?:CRC Failed|Data Error|[^:]*) : (?<file>.*)$/.exec(said)?.groups?.file
      if (damaged !== undefined) onDamage(damaged)
    },
    stdin: () => END_OF_INPUT,
    quit: () => {},
  })
  zip.FS.mkdir('/archive')
  zip.FS.mount(zip.NODEFS, { root: dirname(path) }, '/archive')
  const archive = `/archive/${basename(path)}`
  zip.callMain(['l', '-slt', '-ba', '-bd', '-sccUTF-8', '--', archive])
  const { files, encrypted } = readList(printed)
  if (encrypted) send({ kind: 'end', problem: 'encrypted' })
  else if (problems.length > 0)
    send({ kind: 'end', problem: problems.find((line) => /^Unexpected|^Can/.test(line)) ?? 'damaged' })
  else {
    send({ kind: 'files', files })
    const output = boundedOutput(inFlight, send)
    onDamage = (file) => {
      const at = files.findIndex(({ name }) => name === file)
      output.end(files.slice(0, Math.max(at, 0)).reduce((sum, { bytes }) => sum + bytes, 0))
      send({ kind: 'end', problem: problems[0] ?? null })
      onDamage = () => {}
    }
    const stream = standardOutput(zip.FS)
    stream.stream_ops = {
      ...stream.stream_ops,
      write: (_stream, heap, offset, length) => {
        // A copy: the decoder goes on writing into its heap.
        output.write(Uint8Array.from(heap.subarray(offset, offset + length)))
        return length
      },
    }
    zip.callMain(['x', '-so', '-y', '-bd', '-p', '--', archive])
    output.end(Number.POSITIVE_INFINITY)
    send({ kind: 'end', problem: problems[0] ?? null })
  }
}

/** Gathers what the decoder writes into pieces, and waits while too many bytes are on their way. */
function boundedOutput(inFlight: Int32Array, send: (message: SevenZipMessage) => void) {
  let pending: Uint8Array[] = []
  let pendingBytes = 0
  let sentBytes = 0
  let ended = false
  const flush = (upTo: number) => {
    const bytes = Buffer.concat(pending).subarray(0, Math.max(0, upTo - sentBytes))
    pending = []
    pendingBytes = 0
    sentBytes += bytes.length
    if (bytes.length === 0) return
    Atomics.add(inFlight, 0, bytes.length)
    send({ kind: 'bytes', bytes })
  }
  return {
    write(bytes: Uint8Array) {
      if (ended) return
      // Only now: that the last write was of a damaged file is said after it.
      if (pendingBytes >= SEND_BYTES) flush(Number.POSITIVE_INFINITY)
      for (let now = Atomics.load(inFlight, 0); now > MOST_IN_FLIGHT_BYTES; now = Atomics.load(inFlight, 0))
        Atomics.wait(inFlight, 0, now)
      pending.push(bytes)
      pendingBytes += bytes.length
    },
    /** Sends what is left below `upTo`, an offset in the whole output, and takes no more. */
    end(upTo: number) {
      if (!ended) flush(upTo)
      ended = true
    },
  }
}

/** `7zz l -slt`: one block of `Key = value` lines a file, in the order that files are unpacked. */
function readList(lines: readonly string[]): { files: SevenZipFile[]; encrypted: boolean } {
  const files: SevenZipFile[] = []
  let encrypted = false
  let name = ''
  let bytes = 0
  for (const line of lines) {
    const [, key = '', value = ''] = /^(Path|Size|Attributes|Encrypted) = (.*)$/.exec(line) ?? []
    if (key === 'Path') name = value
    else if (key === 'Size') bytes = Number(value)
    else if (key === 'Encrypted') encrypted ||= value === '+'
    else if (key === 'Attributes' && !value.startsWith('D')) files.push({ name, bytes })
  }
  return { files, encrypted }
}

const port = parentPort
if (port) await unpack(workerData, (message) => port.postMessage(message))
