import { type Citation, cableId } from '@reftel/cypher'
import { gazetteer } from '../../gazetteer/posts-gazetteer.ts'
import type { Header } from '../../header/header.ts'
import type { Layout } from '../../layout/layout.ts'
import { wholeText } from '../../layout/logical-text.ts'
import { readHeaderLines } from '../../layout/top/header-lines.ts'
import { findCitations } from '../find-citations.ts'
import type { SerialWitness } from '../serials/witness.ts'

/** The seed: a cable of Moscow's, August 1978, to the Department. */
export const MOSCOW_1978: Header = {
  id: '1978MOSCOW18403' as Header['id'],
  documentNumber: '1978MOSCOW18403',
  from: 'MOSCOW',
  number: '18403',
  year: 1978,
  date: '1978-08-04T14:48:00Z',
  subject: null,
  classification: null,
  to: ['STATE'],
  info: [],
  tags: [],
  archiveTags: [],
  tagNames: [],
}

/** A citing cable, as far as it matters: `sentBy('LA PAZ', '156', '1974-01-09')`. */
export const sentBy = (from: string, number: string, date: string, to: readonly string[] = ['STATE']): Header => ({
  ...MOSCOW_1978,
  id: cableId(Number(date.slice(0, 4)), from, number),
  from,
  number,
  date: `${date}T12:00:00Z`,
  year: Number(date.slice(0, 4)),
  to,
})

export interface Cited {
  readonly header?: Header
  readonly serials?: SerialWitness | null
  /** The `Reference` field of the Message Attributes. */
  readonly reference?: string
}

/** The layout of a logical text by itself, without pages. */
export function layoutOf(text: string, reference?: string): Layout {
  const { header, bodyFrom } = readHeaderLines(text)
  const value = reference === undefined ? undefined : { logical: wholeText(reference) }
  return {
    document: { source: 'test', format: 'nara', text },
    logical: wholeText(text),
    preamble: [],
    pages: [],
    header,
    body: { start: bodyFrom, end: text.length },
    signer: null,
    stamps: [],
    attributesFrom: text.length,
    attributes: { get: (key) => (key === 'Reference' ? value : undefined) },
  }
}

export function cite(
  text: string,
  { header = MOSCOW_1978, serials = null, reference }: Cited = {},
): readonly Citation[] {
  return findCitations(layoutOf(text, reference), header, { gazetteer, serials })
}

/** `A 1977NEWDE01234 (NOTAL)`, `? unknown-post: ATLANTIS 12`. */
export function summary(citation: Citation): string {
  const letter = citation.letter === undefined ? '' : `${citation.letter} `
  const note = citation.note === undefined ? '' : ` (${citation.note})`
  const raw = citation.raw.replace(/\s+/g, ' ')
  if (citation.target !== null) return `${letter}${citation.target}${note}`
  const { reason, sender, dtg } = citation
  return reason === 'dtg' ? `${letter}? dtg: ${sender} ${dtg}${note}` : `${letter}? ${reason}: ${raw}${note}`
}

/** Summaries of what stands in the REF line and in the text; the archive's own list aside. */
export const cited = (text: string, options: Cited = {}): readonly string[] =>
  cite(text, options)
    .filter(({ where }) => where !== 'attributes')
    .map(summary)
