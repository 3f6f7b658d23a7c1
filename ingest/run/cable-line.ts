import { type CableFacts, type Citation, collectionOf, type PersonFacts } from '@reftel/cypher'

/**
 * What `reftel extract` prints of a cable: docs/cli.md lists the fields. Their order is part of the contract; what is not known of
 * a single citation or person is left out.
 */
export function cableLine(facts: CableFacts) {
  const { id, source, from, date, subject, classification, to, info, tags, archiveTags = [] } = facts
  return {
    ...{ id, source, from, date, subject, classification, to, info, tags, archiveTags },
    citations: facts.citations.map(citationLine),
    persons: facts.persons.map(personLine),
    collection: collectionOf(facts.format, facts.text),
    ...(facts.uncertain && { uncertain: facts.uncertain }),
  }
}

export type ExtractLine = ReturnType<typeof cableLine>

/** The line with the keys of its persons, by name. */
export const withKeys = (line: ExtractLine, keys: ReadonlyMap<string, string>): ExtractLine => ({
  ...line,
  persons: line.persons.map(({ name, role, roles, mentions, ...person }) => {
    const linked = { name, role, roles, mentions, key: keys.get(name), ...person }
    return linked
  }),
})

function citationLine(citation: Citation) {
  const { target, raw, where, start, end, rule, confidence, possible, letter, note } = citation
  const named = { letter, note }
  const core = { target, raw, where, start, end, rule, confidence, possible }
  if (citation.target !== null) return { ...core, kind: citation.kind, ...named }
  const { reason, sender, dtg } = citation
  return { ...core, reason, ...named, sender, dtg }
}

function personLine(person: PersonFacts) {
  const { name, role, roles, mentions, titles, aliases, confidence, possible, evidence, signature } = person
  const sure = { confidence, possible, evidence, signature: signature ?? undefined }
  return { name, role, roles, mentions, titles, aliases, ...sure }
}
