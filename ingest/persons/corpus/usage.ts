import { hashesOf } from '../../words/hashing.ts'
import { nameKey } from '../names/name-key.ts'
import { type NameUse, Use } from './name-use.ts'

/** How a corpus uses a surname that nothing in the cable says is anyone's. */
export type Usage = 'person' | 'well-known' | 'thing' | null

/** Cables that agree before the corpus is believed: in one or two a slip may stand. */
const ENOUGH = 3
/** Of a person in so many cables the others speak without his name. */
const WELL_KNOWN = 8
/** So many times as often a person as a thing. */
const PERSON_SHARE = 3
const THING_SHARE = 2

/** What the cables of a corpus call by this name, where they agree. */
export function usageOf(surname: string, names: NameUse): Usage {
  const [one, two] = hashesOf(nameKey(surname))
  const persons = names.cables(Use.PERSON, one, two)
  const things = names.cables(Use.THING, one, two)
  if (persons >= ENOUGH && persons >= PERSON_SHARE * things) return persons >= WELL_KNOWN ? 'well-known' : 'person'
  return things >= ENOUGH && things >= THING_SHARE * persons ? 'thing' : null
}
