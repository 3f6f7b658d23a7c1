import type { Subgraph } from '@reftel/api/types'
import { cableName, isCable, isCites, isDrawnPossible } from './subgraph.ts'

/** A value as a field of CSV (RFC 4180); one that a spreadsheet would take for a formula is led by an apostrophe. */
function csvField(value: string | number | null | undefined): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows with a head, as CSV. */
export const csvText = (rows: readonly (readonly (string | number | null | undefined)[])[]): string =>
  rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')

/** The edges of a graph as CSV, one a row, with the names and dates of both ends and the words of each citation. */
export function csvOf(subgraph: Subgraph): string {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  const end = (id: string) => {
    const node = nodes.get(id)
    return node && isCable(node) ? [id, cableName(node), node.date, node.subject] : [id, node?.label, '', '']
  }
  return csvText([
    [
      ...['source', 'source name', 'source date', 'source subject', 'kind'],
      ...['target', 'target name', 'target date', 'target subject', 'words', 'confidence', 'possible'],
    ],
    ...subgraph.edges.map((edge) => [
      ...end(edge.source),
      edge.kind,
      ...end(edge.target),
      isCites(edge) ? edge.occurrences.map(({ raw }) => raw.replace(/\s+/g, ' ')).join('; ') : '',
      isCites(edge) ? edge.confidence : '',
      isDrawnPossible(edge) ? 'true' : '',
    ]),
  ])
}
