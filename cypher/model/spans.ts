import type { TextSpan } from './answers.ts'
import type { CableMention } from './documents.ts'
import type { Citation } from './facts.ts'
import { compareText } from './order.ts'

/**
 * What is drawn as a link in one document's text: its citations and its persons' words, in order of start, longer first. All of
 * them are of that document alone.
 */
export function textSpans(
  citations: readonly Citation[],
  persons: readonly (Pick<CableMention, 'confidence' | 'mentions'> & { readonly key: string })[],
): readonly TextSpan[] {
  const spans = [
    ...citations.map(citationSpan),
    ...persons.flatMap(({ key, confidence, mentions }) =>
      mentions.map(({ start, end }): TextSpan => ({ start, end, kind: 'person', target: key, confidence })),
    ),
  ]
  return spans.sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.kind, b.kind))
}

function citationSpan(citation: Citation): TextSpan {
  const { start, end, where, rule, confidence, target } = citation
  const span = { start, end, kind: 'citation', target, where, rule, confidence } as const
  return citation.target === null ? { ...span, reason: citation.reason } : span
}
