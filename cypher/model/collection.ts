import { saysInvented } from '../text/invented.ts'
import type { ArchiveFormat } from './facts.ts'

/**
 * What a document is part of: `nara`, the Central Foreign Policy Files of the National Archives; `cablegate`, the table of that name;
 * `invented`, a made-up sample, which nobody is to cite.
 */
export const COLLECTIONS = ['nara', 'cablegate', 'invented'] as const
export type Collection = (typeof COLLECTIONS)[number]

/** The collection of a document, which it tells itself. */
export const collectionOf = (format: ArchiveFormat, text: string): Collection =>
  saysInvented(text) ? 'invented' : format
