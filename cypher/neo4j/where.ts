import type { ManagedTransaction } from 'neo4j-driver'
import { type Phrase, readPhrase } from '../answers/search-words.ts'
import { joinedWhere, leavesOf, ofEachField, type Where } from '../model/where.ts'
import { timeOf } from '../text/time.ts'
import { luceneClause, openPhrase } from './lucene.ts'
import { namedQuery, readPart } from './named-query.ts'

/** Conditions in Cypher with the values of its parameters. */
export interface CypherWhere {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Each says `$value` of its one parameter. */
const PARTS = ofEachField((name) => readPart(`where-${name}`))

const cablesWithWords = namedQuery<{ way: string; texts: readonly string[] }, { id: string }>('cables-with-words')

/**
 * These conditions on `cable`, all of them; null where there is none. The text holds fixed parts alone, every value is a parameter.
 * What holds some words is asked of the index before: no condition on one cable could.
 */
export async function cypherWhere(tx: ManagedTransaction, conditions: readonly Where[]): Promise<CypherWhere | null> {
  if (conditions.length === 0) return null
  const all: Where = { is: 'all', of: conditions }
  const params: Record<string, unknown> = {}
  const names = new Map<Where, string>()
  for (const leaf of leavesOf(all)) {
    const name = `where${names.size}`
    names.set(leaf, name)
    const { is, value } = leaf
    if (is === 'words') params[name] = await idsWith(tx, readPhrase(value))
    else params[name] = is === 'from' || is === 'until' ? timeOf(value) : value
  }
  return { text: joinedWhere(all, (leaf) => PARTS[leaf.is].replace('$value', () => `$${names.get(leaf)}`)), params }
}

async function idsWith(tx: ManagedTransaction, phrase: Phrase | null): Promise<readonly string[]> {
  if (phrase === null) return []
  const found = await cablesWithWords(tx, { way: luceneClause(phrase), texts: openPhrase(phrase) })
  return found.map(({ id }) => id)
}
