import { plainAddressee } from './addressee.ts'
import { byTarget, citationsOfCables, namedBy, type StubFacts } from './cited.ts'
import type { Collection } from './collection.ts'
import { type CableMention, type CableRecord, distinct, mergePersons } from './documents.ts'
import type { CableFacts } from './facts.ts'

/** What rows are made of: a record without the words of its citations and mentions. */
export interface TersestRecord
  extends Omit<CableRecord, 'id' | 'documents' | 'cites' | 'mayCite' | 'persons' | 'possible'> {
  readonly cites: readonly StubFacts[]
  readonly mayCite: readonly Pick<StubFacts, 'target'>[]
  readonly persons: readonly Omit<CableMention, 'mentions'>[]
  readonly possible: readonly Pick<CableMention, 'name'>[]
}

/** What `mergeDocuments` says of a cable with one document; nearly all have one, and their words are not put together. */
export function tersestRecord(facts: Omit<CableFacts, 'text'>, collection: Collection): TersestRecord {
  const { id, from, number, year, date, subject, classification, to, info, tags, citations, uncertain = false } = facts
  const cited = citationsOfCables(id, citations, false)
  const mayCite = [...citationsOfCables(id, citations, true).keys()].filter((target) => !cited.has(target))
  const persons = mergePersons(facts.persons)
  return {
    from,
    number,
    year,
    date,
    subject,
    classification,
    collection,
    uncertain,
    to: distinct(to.map(plainAddressee)),
    info: distinct(info.map(plainAddressee)),
    tags: distinct(tags),
    citations,
    cites: [...cited].map(([target, all]) => namedBy(target, all)).sort(byTarget),
    mayCite: mayCite.map((target) => ({ target })),
    persons: persons.filter(({ possible }) => !possible),
    possible: persons.filter(({ possible }) => possible),
  }
}
