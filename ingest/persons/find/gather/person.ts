import type { PersonRole } from '@reftel/cypher'
import type { Span } from '../../../layout/layout.ts'
import type { Evidence } from '../evidence/row.ts'
import type { NameMention } from '../readers/mention.ts'
import { nameKey } from '../words/tokens.ts'

/** One person of a cable while its mentions are gathered. */
export interface Person {
  readonly mentions: NameMention[]
  /** Given names of the fullest mention. */
  given: readonly string[]
  /** Words of the surname of the fullest mention, and all keys they or other mentions go by. */
  family: readonly string[]
  readonly keys: Set<string>
  readonly titles: Set<string>
  /** What else the text says that the person is called. */
  readonly aliases: Set<string>
  readonly evidence: Evidence[]
  female: boolean
  readonly roles: Set<PersonRole>
  /** The fullest form, where it stands in no mention of the running text (signer, TAGS). */
  form: string | null
  /** Spans in the logical text that name the person besides the mentions: TAGS. */
  readonly spans: Span[]
  signature: Span | null
}

export function newPerson(): Person {
  return {
    mentions: [],
    given: [],
    family: [],
    keys: new Set(),
    titles: new Set(),
    aliases: new Set(),
    evidence: [],
    female: false,
    roles: new Set(),
    form: null,
    spans: [],
    signature: null,
  }
}

/** Adds a mention to a person; the fullest form of the name is kept. */
export function addMention(person: Person, mention: NameMention): void {
  person.mentions.push(mention)
  if (!mention.alias) learnName(person, mention)
  if (mention.title) person.titles.add(mention.title)
  person.evidence.push(...mention.evidence)
}

/** Takes over given names and surname where they are fuller than those known. */
export function learnName(person: Person, { given, family }: Pick<NameMention, 'given' | 'family'>): void {
  for (const word of family) person.keys.add(nameKey(word))
  const fuller = given.length + family.length > person.given.length + person.family.length
  if (person.family.length > 0 && !fuller) return
  person.given = given
  person.family = family
}

/** Whether two lists of given names may be one man's: an initial stands for any name it begins, none for all. */
export function givenAgree(one: readonly string[], other: readonly string[]): boolean {
  const [a] = one
  const [b] = other
  if (a === undefined || b === undefined) return true
  return one.some((x) => other.some((y) => sameGiven(x, y)))
}

function sameGiven(one: string, other: string): boolean {
  const a = nameKey(one)
  const b = nameKey(other)
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return a === b || (a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a)))
}
