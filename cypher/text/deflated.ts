import { inflateSync } from 'node:zlib'

/** Whether the bytes are what zlib makes of some others, whole and with nothing behind: it adds a sum by which it tells. */
export function isDeflated(bytes: Uint8Array): boolean {
  try {
    const { engine } = inflateSync(bytes, { info: true }) as unknown as { engine: { bytesWritten: number } }
    return engine.bytesWritten === bytes.length
  } catch {
    return false
  }
}
