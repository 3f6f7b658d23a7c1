import type { BlockMention, CableId } from '@reftel/cypher'
import { NOTHING_CURATED, readCurated } from '../curated.ts'
import { linkMentions, mentionKey } from '../link-persons.ts'

type Row = Partial<Omit<BlockMention, 'cable' | 'cites'>> & { readonly cites?: readonly string[] }

/** A mention as linking reads it: what a row leaves out is plain. */
export function mention(cable: string, name: string, row: Row = {}): BlockMention {
  const words = name.split(' ')
  return {
    cable: cable as CableId,
    name,
    surname: row.surname ?? words.at(-1) ?? '',
    given: row.given ?? words.slice(0, -1),
    titles: row.titles ?? [],
    ...(row.aliases === undefined ? {} : { aliases: row.aliases }),
    role: row.role ?? 'mention',
    roles: row.roles ?? [row.role ?? 'mention'],
    evidence: [],
    confidence: 0.9,
    post: row.post === undefined ? 'MOSCOW' : row.post,
    date: row.date === undefined ? `${cable.slice(0, 4)}-06-01T00:00:00Z` : row.date,
    tags: row.tags ?? [],
    cites: (row.cites ?? []) as CableId[],
  }
}

/** Persons as their mentions: `A B | C`. */
export const told = (mentions: readonly BlockMention[], file = ''): readonly string[] => {
  const keys = linkMentions(mentions, file ? readCurated(file, 'persons.csv') : NOTHING_CURATED)
  const persons = new Map<string, string[]>()
  for (const one of mentions) {
    const key = keys.get(mentionKey(one)) ?? '?'
    persons.set(key, [...(persons.get(key) ?? []), `${one.cable} ${one.name}`])
  }
  return [...persons.values()].map((own) => own.sort().join(' | ')).sort()
}
