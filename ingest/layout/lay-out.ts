import type { SourceDocument } from '../source/document.ts'
import { readAttributes } from './attributes.ts'
import { readRow } from './cablegate/read-row.ts'
import { readForm } from './form.ts'
import type { Layout } from './layout.ts'
import { readPages } from './nara.ts'
import { findSigner, signerOfForm } from './signer.ts'
import { readHeaderLines } from './top/header-lines.ts'

/** Finds the parts of a document: the cable as it was written, its header lines, running text and signer, and the attributes. */
export function layOut(document: SourceDocument): Layout {
  const { text, row } = document
  const form = row ? null : readForm(text)
  const { logical, preamble, pages, stamps, attributesFrom } = row ? readRow(text, row) : readPages(text, form)
  const { header, bodyFrom } = readHeaderLines(logical.text)
  return {
    document,
    logical,
    preamble,
    pages,
    stamps,
    header,
    body: { start: bodyFrom, end: logical.text.length },
    signer: (form && signerOfForm(logical.text)) ?? findSigner(logical.text, bodyFrom),
    attributes: form ? form.attributes : readAttributes(text, attributesFrom),
    attributesFrom,
  }
}
