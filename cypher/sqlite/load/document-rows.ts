import type { ReadyDocument } from '../../loader.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { Packed } from '../packing.ts'

const writeQuery = namedQuery<{
  cable: number
  key: string
  source: string
  length: number
  facts: Packed
  text: Packed
  reading: string | null
}>('write-document')

export function writeDocument(db: Connection, cable: number, document: ReadyDocument): void {
  const { key, source, length, facts, text, reading = null } = document
  writeQuery.run(db, { cable, key, source, length, facts, text, reading })
}

export const deleteDocument = namedQuery<{ cable: number; key: string }>('delete-document')
