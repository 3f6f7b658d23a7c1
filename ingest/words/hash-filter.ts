/** Bytes for each hash: one in sixteen of other hashes is not turned away by them. */
const SPARSE = 16

/**
 * Whether a hash is one of these: asked of every word of a text, and seldom so. A table of bytes turns nearly all others away before the
 * set is asked, which takes ten times as long.
 */
export function hashFilter(hashes: Iterable<number>): (hash: number) => boolean {
  const set = new Set(hashes)
  const mask = (1 << Math.ceil(Math.log2(set.size * SPARSE + 1))) - 1
  const taken = new Uint8Array(mask + 1)
  for (const hash of set) taken[hash & mask] = 1
  return (hash) => taken[hash & mask] === 1 && set.has(hash)
}
