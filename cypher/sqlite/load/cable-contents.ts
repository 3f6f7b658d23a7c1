import type { CableRows } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import type { StubFacts } from '../../model/cited.ts'
import type { Collection } from '../../model/collection.ts'
import type { CableRecord } from '../../model/documents.ts'
import type { PersonRole } from '../../model/facts.ts'
import { readJson } from '../../text/stored.ts'
import { cableRows } from './cable-rows.ts'
import { readSurname } from './mention-facts.ts'
import type { Nameable } from './person-writer.ts'

/** What a cable says, as the writers of its rows take it. */
export interface CableContents {
  readonly id: CableId
  readonly from: string | null
  readonly number: string | null
  readonly year: number | null
  readonly time: number
  readonly date: string | null
  readonly subject: string | null
  readonly classification: string | null
  readonly collection: Collection | null
  readonly uncertain: boolean
  readonly documents: readonly { readonly key: string }[]
  /** Posts with what they are: 1 action, 2 info, 3 both. */
  readonly addressees: readonly (readonly [post: string, roles: number])[]
  readonly tags: readonly string[]
  readonly cites: readonly StubFacts[]
  readonly dtgs: readonly { readonly sender: string; readonly minute: number }[]
  /** Ids of what it may cite or mention (`possibleNodes`). */
  readonly possible: readonly string[]
  readonly mentions: readonly MentionContents[]
}

/** What a cable says of a person. `facts`: see `mentionFacts`. */
export interface MentionContents extends Nameable {
  readonly role: PersonRole
  readonly confidence: number
  readonly facts: string
}

/** Lists as `CableRows` has them. */
type Own = [
  from: string | null,
  number: string | null,
  year: number | null,
  time: number,
  date: string | null,
  subject: string | null,
  classification: string | null,
  collection: Collection | null,
  uncertain: 0 | 1,
]
type Cite = [target: CableId, post: string, number: string, year: number]
type Dtg = [sender: string, minute: number]
type Mention = [name: string, block: string, role: PersonRole, confidence: number, facts: string]

/** What a cable says whose rows are ready: read faster than its documents' facts, which are packed by now and say more. */
export function contentsOfRows(id: CableId, documents: CableContents['documents'], rows: CableRows): CableContents {
  const own = readJson<Own>(rows.cable)
  const [from, number, year, time, date, subject, classification, collection, uncertain] = own
  return {
    id,
    from,
    number,
    year,
    time,
    date,
    subject,
    classification,
    collection,
    uncertain: uncertain === 1,
    documents,
    addressees: readJson<CableContents['addressees']>(rows.addressees),
    tags: readJson<readonly string[]>(rows.tags),
    cites: readJson<Cite[]>(rows.cites).map(([target, post, number, year]) => ({ target, post, number, year })),
    dtgs: readJson<Dtg[]>(rows.dtgs).map(([sender, minute]) => ({ sender, minute })),
    possible: readJson<readonly string[]>(rows.possible),
    mentions: readJson<Mention[]>(rows.mentions).map(([name, block, role, confidence, facts]) => {
      const { surname, titles } = readSurname(facts, name)
      return { name, block, role, confidence, facts, surname, titles }
    }),
  }
}

/** What the documents of a cable say together; null of none. */
export const contentsOf = (record: CableRecord | null): CableContents | null =>
  record && contentsOfRows(record.id, record.documents, cableRows(record))
