import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { whole } from '../text/stored.ts'
import { FACTS_FRAME, TEXT_FRAME } from './frames-of-rows.ts'

/** A text or facts as a row keeps them: deflated, or themselves when short. */
export type Packed = Uint8Array | string

/**
 * What stands before bytes that were deflated with a frame: no deflated bytes begin so, and those of earlier versions were deflated
 * without one.
 */
const FRAMED = 0x07

/** Levels above 6 take longer and gain nothing; 3 is no faster with texts so short, and takes 6 % more for facts. */
const DEFLATE = { level: 6, windowBits: 15, memLevel: 8 }
/** Made once: options put together for each text would each have a shape of their own, by which zlib reads them slowly. */
const OF_TEXTS = { ...DEFLATE, dictionary: TEXT_FRAME }
const OF_FACTS = { ...DEFLATE, dictionary: FACTS_FRAME }

/** Shorter ones gain too little to be deflated. */
const SHORT = 400

/** A document's text as its row keeps it. */
export const packText = (text: string): Packed => pack(text, OF_TEXTS)

/** The text that was packed. Throws a `StoreContradiction` for what nobody packed. */
export const unpackText = (packed: Packed): string => unpack(packed, TEXT_FRAME)

/** A document's facts as its row keeps them. */
export const packFacts = (json: string): Packed => pack(json, OF_FACTS)

/** The JSON that was packed. Throws a `StoreContradiction` for what nobody packed. */
export const unpackFacts = (packed: Packed): string => unpack(packed, FACTS_FRAME)

/** Whether facts that were packed are the same, by whatever version. */
export const isSamePacked = (one: Packed, other: Packed): boolean =>
  (typeof one !== 'string' && typeof other !== 'string' && Buffer.compare(one, other) === 0) ||
  unpackFacts(one) === unpackFacts(other)

function pack(text: string, options: typeof OF_TEXTS): Packed {
  if (text.length < SHORT && !text.includes('\0')) return text
  const deflated = deflateRawSync(text, options)
  // Memory of its own, not a part of Node's pool: all of that would go with it to another thread.
  const packed = new Uint8Array(deflated.length + 1)
  packed[0] = FRAMED
  packed.set(deflated, 1)
  return packed
}

function unpack(packed: Packed, dictionary: Buffer): string {
  if (typeof packed === 'string') return packed
  const inflate = () =>
    packed[0] === FRAMED ? inflateRawSync(packed.subarray(1), { dictionary }) : inflateRawSync(packed)
  return whole(inflate).toString('utf8')
}
