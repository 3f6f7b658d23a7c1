import { readFileSync } from 'node:fs'
import { type Curated, readCurated, SourceReadError } from '@reftel/ingest'

/** The merges and splits of `--persons FILE`; null without it. */
export function curatedFrom(file: string | undefined): Curated | null {
  if (file === undefined) return null
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new SourceReadError(file, cause)
  }
  return readCurated(text, file)
}
