import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseTable, remembering } from '@reftel/cypher'

const home = dirname(createRequire(import.meta.url).resolve('@reftel/ingest/package.json'))
const open = (name: string): Buffer => readFileSync(join(home, 'data', name))

/** The rows of a fact table in this package's `data` folder: a header line, RFC 4180. */
export const readTable = remembering((name: string) => parseTable(open(name).toString()))

/** The bytes of a word list in this package's `data` folder: ASCII, a word a line; sources and licences in docs/persons.md. */
export const readListBytes = (name: string): Buffer => open(name)

/** The lines of a word list. */
export const readList = (name: string): readonly string[] => open(name).toString().split('\n').filter(Boolean)
