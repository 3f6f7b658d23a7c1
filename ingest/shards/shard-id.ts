import { createHash, type Hash } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { zipMembers } from '../source/archives/zip.ts'
import type { SourcePart } from '../source/read-documents.ts'
import { bytesOf } from '../source/walk.ts'
import { type Plan, type Shard, type ShardPiece, sourcePartsOf } from './plan.ts'

/** Letters of an id: 64 bits, so that two of a million shards meet once in 37 million corpora. */
const ID_LETTERS = 16
/** Up to this size a file is read in one call. */
const ONE_READ_BYTES = 1 << 20

const idOf = (hash: Hash): string => hash.digest('hex').slice(0, ID_LETTERS)

/** The id of a shard with these pieces, by what they hold now. Entries of a .zip count by the checksums of its directory. */
export async function shardId(
  pieces: readonly ShardPiece[],
  { reading, inputs, folder }: Pick<Plan, 'reading' | 'inputs'> & { readonly folder: string },
): Promise<string> {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(reading))
  for (const piece of pieces) for (const part of sourcePartsOf(piece, inputs, folder)) await addPart(hash, part)
  return idOf(hash)
}

/** The id of a plan with these shards. */
export const planId = (shards: readonly Pick<Shard, 'id'>[]): string =>
  idOf(createHash('sha256').update(JSON.stringify(shards.map(({ id }) => id))))

async function addPart(hash: Hash, part: SourcePart): Promise<void> {
  const { path, source } = part
  const size = part.kind === 'file' ? statSync(path).size : 0
  const { path: _place, ...named } = part
  hash.update(`${JSON.stringify(named)}\n${size}\n`)
  if (part.kind === 'members')
    for await (const { bytes, crc32 } of zipMembers(path, source, part.range)) hash.update(`${bytes} ${crc32}\n`)
  else if (part.kind === 'rows') for await (const chunk of bytesOf(path, part.from.at, part.until)) hash.update(chunk)
  else if (size <= ONE_READ_BYTES) hash.update(readFileSync(path))
  else for await (const chunk of createReadStream(path)) hash.update(chunk)
}
