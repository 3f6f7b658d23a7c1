import type { CableRecord } from '../../model/documents.ts'
import { filedUnder } from '../filed.ts'
import { type CountedCable, keptFacets } from '../kept-facets.ts'

/** What each document is told of its cable. */
export interface ToldOfCable {
  /** A property of the document: what the full-text index has of the cable. */
  readonly filed: string | null
  /** A property of its OF relationship: what is counted of the cable. */
  readonly facets: string
}

export const toldOf = (cable: CountedCable): ToldOfCable => ({ filed: filedUnder(cable), facets: keptFacets(cable) })

/** What the documents of a cable are told of it. */
export const toldOfCable = ({ from: post, documents, ...cable }: CableRecord): ToldOfCable =>
  toldOf({ ...cable, post, documents: documents.length })
