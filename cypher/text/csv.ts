import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'

const home = dirname(createRequire(import.meta.url).resolve('@reftel/cypher/package.json'))

/** The rows of a fact table that ships with this package, `name` in its `data` folder: a header line, RFC 4180. */
export function readFactTable(name: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(join(home, 'data', name)), { columns: true, bom: true })
}
