import { namedQuery } from '../named-query.ts'
import type { Packed } from '../packing.ts'

export const writeDocument = namedQuery<{
  cable: number
  key: string
  source: string
  length: number
  facts: Packed
  text: Packed
}>('write-document')
export const deleteDocument = namedQuery<{ cable: number; key: string }>('delete-document')
