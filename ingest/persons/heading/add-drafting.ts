import { PERSON_ROLES, type PersonFacts } from '@reftel/cypher'
import type { Layout } from '../../layout/layout.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { givenAgree } from '../find/gather/person.ts'
import { blockOf } from '../names/block.ts'
import { nameKey } from '../names/name-key.ts'
import { type DraftingName, readDrafterAttribute, readDrafting } from './drafting.ts'
import { readFormFoot } from './form-foot.ts'

/** By the block above the telegram, by the foot of a form, and by the archive. */
export const readAllDrafting = (layout: Layout, lexicon: Lexicon): readonly DraftingName[] => [
  ...readDrafting(layout, lexicon),
  ...readFormFoot(layout).names,
  ...readDrafterAttribute(layout, lexicon),
]

/** The block gives names by its form, and some of them cut or glued. */
const CONFIDENCE = 0.95

/** Adds who drafted and cleared a telegram: to the person of that surname whom the cable names, or as one whom only the block names. */
export function addDrafting(persons: readonly PersonFacts[], names: readonly DraftingName[]): readonly PersonFacts[] {
  const all = [...persons]
  for (const drafting of names) {
    const key = nameKey(drafting.surname)
    const at = all.findIndex(({ surname, given }) => nameKey(surname) === key && givenAgree(given, drafting.given))
    const known = all[at]
    if (known) all[at] = withRole(known, drafting)
    else all.push(personOf(drafting))
  }
  return all
}

function withRole(person: PersonFacts, { role, name, given, title, place }: DraftingName): PersonFacts {
  const roles = PERSON_ROLES.filter((one) => one === role || person.roles.includes(one))
  const fuller = person.given.length === 0 && given.length > 0
  const { possible: _, ...known } = person
  return {
    ...known,
    ...(fuller ? { name, given } : {}),
    titles: title === null || person.titles.includes(title) ? person.titles : [...person.titles, title],
    role: roles[0] ?? role,
    roles,
    confidence: Math.max(person.confidence, CONFIDENCE),
    evidence: person.evidence.includes(role) ? person.evidence : [...person.evidence, role],
    mentions: [place, ...person.mentions.filter(({ start }) => start !== place.start)].toSorted(
      (a, b) => a.start - b.start,
    ),
  }
}

const personOf = ({ name, given, surname, title, role, place }: DraftingName): PersonFacts => ({
  name,
  surname,
  given,
  titles: title === null ? [] : [title],
  role,
  roles: [role],
  confidence: CONFIDENCE,
  evidence: [role],
  block: blockOf(surname),
  mentions: [place],
  signature: null,
})
