import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isDeflated } from './deflated.ts'

const BYTES = deflateSync('FORMS OF NAMES. '.repeat(99))
const flipped = (at: number) => BYTES.map((byte, place) => (place === at ? byte ^ 1 : byte))

// biome-ignore format: a table
const rows: readonly (readonly [shows: string, bytes: Uint8Array, whole: boolean])[] = [
  ['as they came',               BYTES,                          true],
  ['nothing',                    new Uint8Array(),               false],
  ['cut',                        BYTES.subarray(0, -1),          false],
  ['another byte behind',        Buffer.concat([BYTES, Buffer.from('X')]), false],
  ['a bit flipped in the sum',   flipped(BYTES.length - 1),      false],
  ['a bit flipped in the head',  flipped(0),                     false],
]

test.each(rows)('%s', (_shows, bytes, whole) => expect(isDeflated(bytes)).toBe(whole))
