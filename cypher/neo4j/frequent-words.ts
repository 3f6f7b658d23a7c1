import type { ManagedTransaction } from 'neo4j-driver'
import type { CableSortKey } from '../answers/cable-orders.ts'
import type { CableSummary } from '../model/answers.ts'
import { namedQuery } from './named-query.ts'
import type { ReadyConditions } from './ways.ts'

/** Where words are taken for frequent, and how far the newest cables are then gone through. */
export interface FrequentBounds {
  /** Words that so many documents hold are frequent. */
  readonly documents: number
  /** So many cables are looked at. */
  readonly cables: number
}

/**
 * A page of 50 of a word that 8,000 of 200,000 cables hold is full after some 1,300 of the newest, of which 20 relationships and
 * properties each are read; all cables of the word are six each, 48,000.
 */
export const FREQUENT: FrequentBounds = { documents: 8000, cables: 2000 }

type Newest = Pick<ReadyConditions['filters'], 'without'> & {
  readonly texts: readonly string[]
  readonly time: number
  readonly latest: number
  readonly id: string
  readonly limit: number
  readonly most: number
}

const documentsWithWords = namedQuery<{ way: string; limit: number }, { documents: number }>('documents-with-words')
const newestWithWords = namedQuery<Newest, CableSummary>('newest-with-words')

/**
 * The newest `most` cables that hold words, behind `after`, where these are so frequent that they stand among the next cables anyway;
 * null where they are not, or too few stand there: the index of words, which knows no order, is to give all cables of the words then.
 */
export async function newestWithFrequentWords(
  tx: ManagedTransaction,
  { spelled, filters: { words, without } }: ReadyConditions,
  { time, key }: CableSortKey,
  most: number,
  bounds: FrequentBounds,
): Promise<readonly CableSummary[] | null> {
  if (spelled === null || words === null) return null
  const [counted] = await documentsWithWords(tx, { way: words, limit: bounds.documents })
  if (!counted || counted.documents < bounds.documents) return null
  const place = { time, latest: time, id: key, limit: bounds.cables, most }
  const found = await newestWithWords(tx, { ...place, texts: spelled, without })
  return found.length < most ? null : found
}
