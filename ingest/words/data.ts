import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'

const home = dirname(createRequire(import.meta.url).resolve('@reftel/ingest/package.json'))
const open = (name: string): string => readFileSync(join(home, 'data', name), 'utf8')

/** The rows of a fact table in this package's `data` folder: a header line, RFC 4180. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  return parse(open(name), { columns: true, bom: true })
}

/** The lines of a word list in this package's `data` folder; sources and licences in docs/persons.md. */
export function readList(name: string): readonly string[] {
  return open(name).split('\n').filter(Boolean)
}
