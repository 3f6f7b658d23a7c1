import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { whole } from '../text/stored.ts'
import { EARLIER_FACTS_FRAME, FACTS_FRAME, TEXT_FRAME } from './frames-of-rows.ts'

/** A text or facts as a row keeps them: deflated, or themselves when short. */
export type Packed = Uint8Array | string

/** A frame, and the byte that stands before what was deflated with it: no deflated bytes begin so, and the first versions had no frame. */
interface Frame {
  readonly mark: number
  readonly words: Buffer
}
const OF_TEXT: Frame = { mark: 0x07, words: TEXT_FRAME }
const EARLIER_OF_FACTS: Frame = { mark: 0x07, words: EARLIER_FACTS_FRAME }
const OF_FACTS: Frame = { mark: 0x0f, words: FACTS_FRAME }

/** Levels above 6 take longer and gain nothing; 3 is no faster with texts so short, and takes 6 % more for facts. */
const DEFLATE = { level: 6, windowBits: 15, memLevel: 8 }
/** Made once: options put together for each text would each have a shape of their own, by which zlib reads them slowly. */
const deflating = (frame: Frame) => ({ frame, options: { ...DEFLATE, dictionary: frame.words } })
const TEXTS = deflating(OF_TEXT)
const FACTS = deflating(OF_FACTS)

/** Shorter ones gain too little to be deflated. */
const SHORT = 400

/** A document's text as its row keeps it. */
export const packText = (text: string): Packed => pack(text, TEXTS)

/** The text that was packed. Throws a `StoreContradiction` for what nobody packed. */
export const unpackText = (packed: Packed): string => unpack(packed, OF_TEXT)

/** A document's facts as its row keeps them. */
export const packFacts = (json: string): Packed => pack(json, FACTS)

/** The JSON that was packed. Throws a `StoreContradiction` for what nobody packed. */
export const unpackFacts = (packed: Packed): string => unpack(packed, OF_FACTS, EARLIER_OF_FACTS)

/** Whether facts that were packed are the same, by whatever version. */
export const isSamePacked = (one: Packed, other: Packed): boolean =>
  (typeof one !== 'string' && typeof other !== 'string' && Buffer.compare(one, other) === 0) ||
  unpackFacts(one) === unpackFacts(other)

function pack(text: string, { frame, options }: ReturnType<typeof deflating>): Packed {
  if (text.length < SHORT && !text.includes('\0')) return text
  const deflated = deflateRawSync(text, options)
  // Memory of its own, not a part of Node's pool: all of that would go with it to another thread.
  const packed = new Uint8Array(deflated.length + 1)
  packed[0] = frame.mark
  packed.set(deflated, 1)
  return packed
}

function unpack(packed: Packed, ...frames: readonly Frame[]): string {
  if (typeof packed === 'string') return packed
  const frame = frames.find(({ mark }) => mark === packed[0])
  const inflate = () =>
    frame ? inflateRawSync(packed.subarray(1), { dictionary: frame.words }) : inflateRawSync(packed)
  return whole(inflate).toString('utf8')
}
