import type { SourceDocument } from '../source/document.ts'
import { readAttributes } from './attributes.ts'
import { readBody } from './cablegate.ts'
import { readHeaderLines } from './header-lines.ts'
import type { Layout } from './layout.ts'
import { type Pages, readPages } from './nara.ts'
import { findSigner } from './signer.ts'

/** Finds the parts of a document: the cable as it was written, its header lines, running text and signer, and the attributes. */
export function layOut(document: SourceDocument): Layout {
  const { logical, preamble, pages, attributesFrom } = pagesOf(document)
  const { header, bodyFrom } = readHeaderLines(logical.text)
  return {
    document,
    logical,
    preamble,
    pages,
    header,
    body: { start: bodyFrom, end: logical.text.length },
    signer: findSigner(logical.text, bodyFrom),
    attributes: readAttributes(document.text, attributesFrom),
    attributesFrom,
  }
}

/** A row of the Cablegate CSV has its preamble in the header column, which stands before the body, and no pages. */
function pagesOf({ text, row }: SourceDocument): Pages {
  if (!row) return readPages(text)
  const { bodyFrom } = row
  const preamble = lineSpans(text, bodyFrom)
  return { logical: readBody(text, bodyFrom), preamble, pages: [], attributesFrom: text.length }
}

function lineSpans(text: string, until: number): Pages['preamble'] {
  const spans: { start: number; end: number }[] = []
  for (let start = 0; start < until; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 || newline > until ? until : newline
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end + 1
  }
  return spans
}
