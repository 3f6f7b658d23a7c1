import { allFound } from '../text/all-found.ts'
import type { CableId } from './cable-id.ts'
import type { CableText, TextLayout, TextSpan } from './cable-text.ts'
import type { CableMention } from './documents.ts'
import type { Citation } from './facts.ts'
import type { CableLayout, LaidOut } from './layout.ts'
import { compareText } from './order.ts'

/** What is known of the words of one document. */
export interface DocumentMarks {
  readonly citations: readonly Citation[]
  readonly persons: readonly (Pick<CableMention, 'confidence' | 'mentions'> & { readonly key: string })[]
  /** Codes of the cable's TAGS. */
  readonly tags: readonly string[]
  /** Those of the cited cables that are held. */
  readonly held: ReadonlySet<string>
}

/** The cables that these citations mean, each once. */
export const citedHere = (citations: readonly Citation[]): readonly CableId[] => [
  ...new Set(allFound(citations, ({ target }) => target)),
]

/** A document's text as it is answered: with what its words mean, and its layout. All that is marked is of that document alone. */
export const textAnswer = (
  { text, layout }: LaidOut,
  { citations, persons, tags, held }: DocumentMarks,
): Pick<CableText, 'text' | 'spans' | 'layout'> => ({
  text,
  spans: [
    ...citations.map((citation) => citationSpan(citation, held)),
    ...persons.flatMap(({ key, confidence, mentions }) =>
      mentions.map(({ start, end }): TextSpan => ({ start, end, kind: 'person', target: key, confidence })),
    ),
    ...tagSpans(text, layout, tags),
  ].sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.kind, b.kind)),
  layout: layoutAnswer(layout),
})

const layoutAnswer = ({ furniture, stamps, header, paragraphs, signer }: CableLayout): TextLayout => ({
  furniture: furniture.map(([kind, start, end]) => ({ kind, start, end })),
  stamps: stamps.map(([start, end]) => ({ start, end })),
  header: header.map(([field, start, end]) => ({ field, start, end })),
  paragraphs: paragraphs.map(([start, end, number, marking]) => ({ start, end, number, marking })),
  signer: signer && { start: signer[0], end: signer[1] },
})

/** Codes in the TAGS line: whole words of it. */
function tagSpans(text: string, { header }: CableLayout, tags: readonly string[]): readonly TextSpan[] {
  const codes = new Set(tags)
  return header.flatMap(([field, from, to]) =>
    field === 'TAGS'
      ? [...text.slice(from, to).matchAll(/[A-Z][A-Z0-9]*/g)].flatMap(({ 0: code, index }): TextSpan[] => {
          const start = from + index
          return codes.has(code) ? [{ start, end: start + code.length, kind: 'tag', target: code, confidence: 1 }] : []
        })
      : [],
  )
}

function citationSpan(citation: Citation, held: ReadonlySet<string>): TextSpan {
  const { start, end, where, rule, confidence, target } = citation
  const span = { start, end, kind: 'citation', target, where, rule, confidence } as const
  return target === null ? { ...span, reason: citation.reason } : { ...span, held: held.has(target) }
}
