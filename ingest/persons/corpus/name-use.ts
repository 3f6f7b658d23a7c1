import { constants, deflateSync, inflateSync } from 'node:zlib'
import { must } from '@reftel/cypher'

/** What a corpus knows of a form of a surname: in how many of its cables the form stands as only names of persons do, and as only those of things do. */
export const enum Use {
  PERSON = 1,
  THING = 2,
}

/** Cells of each row: with 1.5 million forms in a row three cells in four are taken, and three rows agree on a wrong one once in two million. */
const CELLS = 1 << 20
const ROWS = 3
/** Raised whenever `noteNames` notes otherwise than before: a sketch of another number is none. */
const NOTED = 1
/** Bytes before the cells: `NOTED`. */
const HEAD = 1
/** Groups that the cables are counted by: bits of a cell. */
const GROUPS = 32

/**
 * In how many cables forms of surnames stand as persons, or as things. A sketch of fixed size (12 MB) whatever the corpus: per form and
 * use three cells, in each a bit for each of 32 groups of cables. To note the same cable twice changes nothing, and the order does not
 * matter. The memory is shared with the threads that learn and extract.
 */
export class NameUse {
  readonly #cells: Int32Array

  constructor(readonly memory = new SharedArrayBuffer(CELLS * ROWS * Int32Array.BYTES_PER_ELEMENT)) {
    this.#cells = new Int32Array(memory)
  }

  /** Notes that the form with these hashes stands so in a cable. `cable`: any number that is the cable's own. */
  note(use: Use, one: number, two: number, cable: number): void {
    const bit = 1 << (mixed(cable) % GROUPS)
    for (let row = 0; row < ROWS; row++) {
      const cell = cellOf(row, use, one, two)
      // Most are there already; threads may note at the same time.
      if (((this.#cells[cell] as number) & bit) === 0) Atomics.or(this.#cells, cell, bit)
    }
  }

  /** Adds what another part of the corpus, or the same, has noted; whether that was anything new. */
  merge(other: NameUse): boolean {
    const [own, more] = [this.#cells, other.#cells]
    let added = 0
    for (let cell = 0; cell < own.length; cell++) {
      const [before, noted] = [own[cell] as number, more[cell] as number]
      added |= noted & ~before
      own[cell] = before | noted
    }
    return added !== 0
  }

  /** The cells, low byte first (as every processor has them that Reftel runs on), deflated; zlib's sum tells damage. */
  toBytes(): Buffer {
    const bytes = Buffer.alloc(HEAD + this.memory.byteLength, NOTED)
    bytes.set(new Uint8Array(this.memory), HEAD)
    return deflateSync(bytes, { level: constants.Z_BEST_SPEED })
  }

  /** Throws where these are not the cells of a sketch of this size and version. */
  static fromBytes(deflated: Uint8Array): NameUse {
    const use = new NameUse()
    const size = HEAD + use.memory.byteLength
    const bytes = inflateSync(deflated, { maxOutputLength: size })
    if (bytes.length !== size) throw new RangeError(`a sketch of ${bytes.length} bytes, not ${size}`)
    if (bytes[0] !== NOTED) throw new RangeError(`a sketch of version ${bytes[0]}, not ${NOTED}`)
    new Uint8Array(use.memory).set(bytes.subarray(HEAD))
    return use
  }

  /** `toBytes` as base64. */
  toJSON(): string {
    return this.toBytes().toString('base64')
  }

  /** Throws as `fromBytes`. */
  static fromJSON(cells: string): NameUse {
    return NameUse.fromBytes(Buffer.from(cells, 'base64'))
  }

  /** In how many cables the form stands so, about: exact up to three or four, never more than the corpus has. */
  cables(use: Use, one: number, two: number): number {
    let bits = -1
    for (let row = 0; row < ROWS; row++) bits &= this.#cells[cellOf(row, use, one, two)] as number
    return must(ESTIMATES[bitsOf(bits)], 'an estimate')
  }
}

/** How many cables fill so many of the groups, on average. */
const ESTIMATES: readonly number[] = Array.from({ length: GROUPS + 1 }, (_, filled) =>
  Math.round(GROUPS * Math.log(GROUPS / (GROUPS - Math.min(filled, GROUPS - 0.5)))),
)

const cellOf = (row: number, use: Use, one: number, two: number): number =>
  row * CELLS +
  (mixed(Math.imul(one, 2 * row + 1) ^ Math.imul(two, 2 * row + 3) ^ Math.imul(use, 0x9e3779b9)) & (CELLS - 1))

/** Spreads the bits of a hash over all of its bits (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16)
  mix = Math.imul(mix, 0x85ebca6b)
  mix ^= mix >>> 13
  mix = Math.imul(mix, 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}

function bitsOf(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
}
