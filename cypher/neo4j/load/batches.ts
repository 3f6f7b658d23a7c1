import type { ManagedTransaction } from 'neo4j-driver'
import type { CableId } from '../../model/cable-id.ts'
import { grouped } from '../../text/grouped.ts'
import type { NamedQuery } from '../named-query.ts'
import type { EdgeRow, Properties } from '../rows.ts'

/** Rows that one UNWIND takes: far more only fill the server's memory. */
const MOST_ROWS = 10_000

/** Items in pieces of that size, in order. */
export function* batchesOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/** Runs a query that takes `$rows`, a bounded number at a time; without rows it is not asked. */
export async function runRows<Params, Row extends object>(
  tx: ManagedTransaction,
  query: NamedQuery<{ readonly rows: readonly Params[] }, Row>,
  rows: readonly Params[],
): Promise<readonly Row[]> {
  const answers: Row[] = []
  for (const piece of batchesOf(rows, MOST_ROWS)) answers.push(...(await query(tx, { rows: piece })))
  return answers
}

/** The edges that start at a cable: the key of the node at the end of each, then properties in the order that a query has them. */
export interface EdgesOfCable {
  readonly cable: CableId
  readonly edges: readonly (readonly [end: string, ...properties: readonly Properties[string][]])[]
}

/**
 * Runs a query that puts edges with these properties: each cable is looked up once for all of its own. Edges go as lists, since the
 * driver packs the name of every field of every row.
 */
export const runEdges = (
  tx: ManagedTransaction,
  query: NamedQuery<{ readonly rows: readonly EdgesOfCable[] }, object>,
  edges: readonly EdgeRow[],
  names: readonly string[] = [],
) =>
  runRows(
    tx,
    query,
    [...grouped(edges, ({ cable }) => cable)].map(([cable, own]) => ({
      cable,
      edges: own.map(({ end, properties }) => [end, ...names.map((name) => properties[name] ?? null)] as const),
    })),
  )
