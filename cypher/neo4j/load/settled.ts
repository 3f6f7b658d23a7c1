import { type DocumentFacts, dtgOf, type SettledCable } from '../../model/documents.ts'
import { compareText } from '../../model/order.ts'
import { allFound } from '../../text/all-found.ts'
import { readJson } from '../../text/stored.ts'

/** What citations by DTG are settled to, by `dtgKey`. */
export type Settled = ReadonlyMap<string, SettledCable>

/** What a cable's node keeps of its settled citations: JSON, null for none. */
export const settledJson = (settled: Settled): string | null => (settled.size > 0 ? JSON.stringify([...settled]) : null)

/** Reads what `settledJson` wrote. */
export const readSettled = (json: string | null): Settled =>
  new Map(json === null ? [] : readJson<readonly [string, SettledCable][]>(json))

/** What documents cite by DTG, as the cable's node has it, to be read and looked up: `1975-05-31T13:45Z BONN`. */
export function dtgTexts(documents: readonly DocumentFacts[]): readonly string[] {
  const dtgs = allFound(
    documents.flatMap(({ citations }) => citations),
    dtgOf,
  )
  const texts = dtgs.map(({ sender, minute }) => `${new Date(minute * 1000).toISOString().slice(0, 16)}Z ${sender}`)
  return [...new Set(texts)].sort(compareText)
}

/** Reads what `dtgTexts` wrote. */
export function readDtgText(text: string): { readonly sender: string; readonly minute: number } {
  const space = text.indexOf(' ')
  return { sender: text.slice(space + 1), minute: Date.parse(text.slice(0, space)) / 1000 }
}
