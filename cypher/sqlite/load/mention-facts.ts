import type { CableMention } from '../../model/documents.ts'
import type { PersonRole } from '../../model/facts.ts'
import { remembering } from '../../text/remembering.ts'
import { readJson } from '../../text/stored.ts'

type Told = Pick<CableMention, 'surname' | 'given' | 'titles' | 'evidence' | 'roles' | 'aliases'>

/**
 * What is told of a mention besides its name, role and confidence, as its JSON has it: what a reader can tell from those is left out,
 * so that few rows tell of all mentions.
 */
type MentionFacts = Partial<Told> & {
  /** The surname is the last word of the name, the given names are those before. */
  readonly split?: true
}

/** The columns of a mention's row from which a part of its facts follows, so that their JSON leaves it out. */
interface Columns {
  readonly name: string
  readonly role: PersonRole
}

/** The facts of a mention as they are kept: no list that is empty, no names that the name tells, no single role. */
export function mentionFacts(mention: Told & Columns): string {
  const { name, role, surname, given, titles, evidence, roles, aliases } = mention
  const split = splitOf(name)
  const isSplit = split !== null && split.surname === surname && isSame(split.given, given)
  // JSON leaves out what is undefined: an object that is always made of the same fields is made and read faster.
  return JSON.stringify({
    split: isSplit ? true : undefined,
    surname: isSplit || surname === name ? undefined : surname,
    given: isSplit ? undefined : filled(given),
    titles: filled(titles),
    evidence: filled(evidence),
    roles: roles && (roles.length !== 1 || roles[0] !== role) ? roles : undefined,
    aliases,
  })
}

const filled = (list: readonly string[]): readonly string[] | undefined => (list.length > 0 ? list : undefined)

/** What a row tells, parsed once for all mentions that share it. */
const parsed = remembering((facts) => readJson<MentionFacts>(facts))

/** The facts of a mention, with those put back that were left out. */
export function readMentionFacts(facts: string, { name, role }: Columns): Told {
  const { split, surname = name, given = [], titles = [], evidence = [], roles = [role], aliases } = parsed(facts)
  const own = split ? splitOf(name) : null
  const told = { surname: own?.surname ?? surname, given: own?.given ?? given, titles, evidence, roles }
  return aliases ? { ...told, aliases } : told
}

/** The titles, and the surname that the name is filed under. */
export function readSurname(facts: string, name: string): Pick<Told, 'surname' | 'titles'> {
  const { split, surname = name, titles = [] } = parsed(facts)
  return { surname: (split && splitOf(name)?.surname) ?? surname, titles }
}

/** The names of a name of several words: the last one is the surname, given names have no full stop. */
function splitOf(name: string): Pick<Told, 'surname' | 'given'> | null {
  const words = name.split(' ')
  const surname = words.pop()
  if (surname === undefined || words.length === 0) return null
  return { surname, given: words.map((word) => (word.endsWith('.') ? word.slice(0, -1) : word)) }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at])
