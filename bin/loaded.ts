import { type GraphStore, withoutPassword } from '@reftel/cypher'
import type { IngestSummary } from '@reftel/ingest'
import { passedOverInWords, type Rejects } from './rejects.ts'

/** What loading cables left: the summary that `ingest` and `merge` print, in the order of its fields. */
export interface Loaded extends IngestSummary {
  /** Inputs that could not be read. */
  readonly failed: number
  /** Files that were passed over, by reason. */
  readonly passedOver: Readonly<Record<string, number>>
  readonly graph: Awaited<ReturnType<GraphStore['stats']>>
}

/** Puts the list of rejects in its place, and tells what the graph holds now. */
export async function loaded(summary: IngestSummary, store: GraphStore, rejects: Rejects): Promise<Loaded> {
  rejects.close()
  const { documents, cables, ...rest } = summary
  const left = { failed: rejects.refused(), passedOver: rejects.passedOver() }
  return { documents, cables, ...left, ...rest, graph: await store.stats() }
}

/** The summary for people. */
export function inWords(
  { documents, cables, failed, passedOver, uncertain, citations, seconds, graph }: Loaded,
  store: string,
): string {
  const count = (number: number, one: string, many = `${one}s`) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`
  const over = passedOverInWords(passedOver)
  const lines = [
    `${count(documents, 'document')} of ${count(cables, 'cable')} read in ${seconds} s` +
      (failed > 0 ? `, ${failed} could not be read` : ''),
    ...(uncertain > 0 ? [`${count(uncertain, 'document')} may be no cable: marked as uncertain`] : []),
    ...(over === '' ? [] : [`Passed over: ${over} (--rejects FILE lists them)`]),
    `${count(citations.resolved, 'citation')} resolved, ${citations.unresolved.toLocaleString('en')} not`,
    `The graph in ${withoutPassword(store)} now holds ${count(graph.cables, 'cable')}, ${count(graph.stubs, 'more that is', 'more that are')} cited only, ` +
      `${count(graph.cites, 'citation')}, ${count(graph.persons, 'person')}, ${count(graph.posts, 'post')}`,
  ]
  return lines.join('\n')
}
