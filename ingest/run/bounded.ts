import type { CableFacts, PersonFacts } from '@reftel/cypher'

/**
 * So many citations one document may hold, and so many mentions of persons. No telegram has a hundredth of it; a document without an
 * end, or one made to fill the memory, has no more than this to cost the store and whoever opens it.
 */
export const MOST_OF_A_KIND = 50_000

/** Facts within the bound: the first citations and the first mentions, and how many were left out. */
export interface BoundedFacts {
  readonly facts: CableFacts
  readonly leftOut: number
}

/** `most`: of citations, and of mentions of persons. */
export function bounded(facts: CableFacts, most = MOST_OF_A_KIND): BoundedFacts {
  const mentions = facts.persons.reduce((sum, person) => sum + person.mentions.length, 0)
  const leftOut = Math.max(0, facts.citations.length - most) + Math.max(0, mentions - most)
  if (leftOut === 0) return { facts, leftOut }
  return {
    facts: { ...facts, citations: facts.citations.slice(0, most), persons: firstMentions(facts.persons, most) },
    leftOut,
  }
}

/** Persons in their order, with as many mentions as there is room for; one that has none within it is left out. */
function firstMentions(persons: readonly PersonFacts[], most: number): readonly PersonFacts[] {
  let room = most
  return persons.flatMap((person) => {
    const mentions = person.mentions.slice(0, room)
    room -= mentions.length
    return mentions.length === person.mentions.length ? [person] : mentions.length > 0 ? [{ ...person, mentions }] : []
  })
}
