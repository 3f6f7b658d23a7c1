import { readSync, writeSync } from 'node:fs'
import type { ProgramAnswer } from '../../in-reader.ts'

/**
 * What goes between the service and a process that reads the store: a frame is the length of its bytes, four of them, the lowest
 * first, then one that says its kind, then JSON; of what is `told`, the length of its JSON, the JSON, and bytes as they are. A process
 * says that it is `ready` before all else.
 */
export const FRAME = { question: 0, answer: 1, more: 2, error: 3, told: 4, ready: 5 } as const
export type FrameKind = (typeof FRAME)[keyof typeof FRAME]

const HEAD_BYTES = 5
const LENGTH_BYTES = 4

/** A frame as bytes. */
export function frame(kind: FrameKind, json: string): Buffer {
  const length = Buffer.byteLength(json)
  const bytes = Buffer.allocUnsafe(HEAD_BYTES + length)
  bytes.writeUInt32LE(length)
  bytes[4] = kind
  bytes.write(json, HEAD_BYTES)
  return bytes
}

/** A frame of kind `told`. */
export function toldFrame({ head, body }: ProgramAnswer): Buffer {
  const json = Buffer.from(JSON.stringify(head))
  const lengths = Buffer.alloc(HEAD_BYTES + LENGTH_BYTES)
  lengths.writeUInt32LE(LENGTH_BYTES + json.length + body.length)
  lengths[4] = FRAME.told
  lengths.writeUInt32LE(json.length, HEAD_BYTES)
  return Buffer.concat([lengths, json, body])
}

/** What such a frame holds. */
export function readTold(bytes: Buffer): ProgramAnswer {
  const end = LENGTH_BYTES + bytes.readUInt32LE()
  return { head: JSON.parse(bytes.toString('utf8', LENGTH_BYTES, end)), body: bytes.subarray(end) }
}

/** Puts frames together out of pieces as they come. */
export class FrameReader {
  #pieces: Buffer[] = []
  #length = 0

  /** The frames that are whole with this piece, in order. */
  read(piece: Buffer): readonly { readonly kind: number; readonly bytes: Buffer }[] {
    const frames: { kind: number; bytes: Buffer }[] = []
    this.#pieces.push(piece)
    this.#length += piece.length
    for (;;) {
      const length = this.#lengthOfNext()
      if (length === null || this.#length < HEAD_BYTES + length) return frames
      const all = this.#joined()
      const end = HEAD_BYTES + length
      this.#pieces = [all.subarray(end)]
      this.#length = all.length - end
      frames.push({ kind: all.readUInt8(4), bytes: all.subarray(HEAD_BYTES, end) })
    }
  }

  #lengthOfNext(): number | null {
    if (this.#length < HEAD_BYTES) return null
    const [first] = this.#pieces
    return (first !== undefined && first.length >= HEAD_BYTES ? first : this.#joined()).readUInt32LE()
  }

  #joined(): Buffer {
    const all = this.#pieces.length === 1 ? (this.#pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#pieces)
    this.#pieces = [all]
    return all
  }
}

/** Reads one frame from a descriptor and waits for it; null at its end. */
export function awaitFrame(descriptor: number): string | null {
  const head = readBytes(descriptor, HEAD_BYTES)
  const body = head && readBytes(descriptor, head.readUInt32LE())
  return body?.toString() ?? null
}

function readBytes(descriptor: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length; ) {
    const read = readSync(descriptor, bytes, at, length - at, null)
    if (read === 0) return null
    at += read
  }
  return bytes
}

/** Writes bytes to a descriptor, no faster than the other end takes them. */
export function writeBytes(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
