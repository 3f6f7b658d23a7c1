import { isInvented } from '../text/invented.ts'
import type { FacetCount } from './answers.ts'
import type { ArchiveFormat } from './facts.ts'
import { compareText } from './order.ts'

/**
 * What a document is part of: `nara`, the Central Foreign Policy Files of the National Archives; `cablegate`, the table of that name;
 * `invented`, a made-up sample, which nobody is to cite.
 */
export const COLLECTIONS = ['nara', 'cablegate', 'invented'] as const
export type Collection = (typeof COLLECTIONS)[number]

/** The collection of a document, which it tells itself. */
export const collectionOf = (format: ArchiveFormat, text: string): Collection =>
  isInvented(text) ? 'invented' : format

/** How many cables each collection has, of those that have any, the largest first. */
export const collectionCounts = (count: (collection: Collection) => number): readonly FacetCount[] =>
  COLLECTIONS.map((value) => ({ value, cables: count(value) }))
    .filter(({ cables }) => cables > 0)
    .sort((a, b) => b.cables - a.cables || compareText(a.value, b.value))
