/** Why a file that is there was not read, although nothing is wrong with it. */
export type PassedOverReason = 'hidden' | 'companion' | 'link' | 'device' | 'loop'

/** A file met in a folder or an archive that is no cable by its kind or its name. `source` as that of a document would be. */
export interface PassedOver {
  readonly source: string
  readonly reason: PassedOverReason
}

/** Called with each file that is passed over, so that nothing is left out in silence. */
export type OnPassedOver = (file: PassedOver) => void

/** Companions of cables in a folder or an archive that are never cables: truth files, lists, notes, checksums. */
const COMPANION = /\.(?:json|jsonl|ndjson|md|sha1|sha256|md5)$/i

/** Why a file met in a folder or an archive is passed over by its name; null for one that is read. */
export function passedOverByName(name: string): PassedOverReason | null {
  if (name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')) return 'hidden'
  return COMPANION.test(name) ? 'companion' : null
}
