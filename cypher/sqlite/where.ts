import { joinedWhere, ofEachField, type Where, type WhereLeaf } from '../model/where.ts'
import { timeOf } from '../text/time.ts'
import type { SqlValue } from './connection.ts'
import { matchOfTyped } from './match.ts'
import { readPart } from './named-query.ts'

/** Conditions in SQL with the values of its parameters. */
export interface SqlWhere {
  readonly sql: string
  readonly params: Readonly<Record<string, SqlValue>>
}

/** Each says `:value` of its one parameter. */
const PARTS = ofEachField((name) => readPart(`where-${name}`))

/** These conditions on `cable`, all of them; null where there is none. The text holds fixed parts alone, every value is a parameter. */
export function sqlWhere(conditions: readonly Where[]): SqlWhere | null {
  if (conditions.length === 0) return null
  const params: Record<string, SqlValue> = {}
  const sql = joinedWhere({ is: 'all', of: conditions }, (leaf) => {
    const value = boundOf(leaf)
    if (value === null) return '1 = 0'
    const name = `where${Object.keys(params).length}`
    params[name] = value
    return PARTS[leaf.is].replace(':value', `:${name}`)
  })
  return { sql, params }
}

/** Null where nothing meets the condition: what is no word. */
function boundOf({ is, value }: WhereLeaf): SqlValue {
  if (is === 'from' || is === 'until') return timeOf(value)
  return is === 'words' ? matchOfTyped(value) : value
}
