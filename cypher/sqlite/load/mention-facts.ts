import type { CableMention } from '../../model/documents.ts'
import type { PersonRole } from '../../model/facts.ts'

type Told = Pick<CableMention, 'surname' | 'given' | 'titles' | 'evidence' | 'roles' | 'aliases'>

/**
 * What a mention's row says besides its columns, as its JSON has it: a cable has five such rows, so what a reader can tell is left
 * out. Rows of earlier versions have it all.
 */
type MentionFacts = Partial<Told> & {
  /** The block that the cable files the name in, where it stands in another (`refile`). */
  readonly home?: string
}

/** What those columns say. */
interface Columns {
  readonly name: string
  readonly role: PersonRole
}

/** The facts of a mention as its row keeps them: no list that is empty, no surname that is the name, no single role. */
export function mentionFacts({ name, role, surname, given, titles, evidence, roles, aliases }: CableMention): string {
  const facts: MentionFacts = {
    ...(surname !== name && { surname }),
    ...(given.length > 0 && { given }),
    ...(titles.length > 0 && { titles }),
    ...(evidence.length > 0 && { evidence }),
    ...(roles && (roles.length !== 1 || roles[0] !== role) && { roles }),
    ...(aliases && { aliases }),
  }
  return JSON.stringify(facts)
}

/** All of them, as the cable tells them. */
export function readMentionFacts(facts: string, { name, role }: Columns): Told {
  const { home: _, surname = name, given = [], titles = [], evidence = [], roles = [role], aliases } = JSON.parse(facts)
  return { surname, given, titles, evidence, roles, ...(aliases ? { aliases } : {}) }
}

/** The titles, and the surname that the name is filed under. */
export function readSurname(facts: string, name: string): Pick<Told, 'surname' | 'titles'> {
  const { surname = name, titles = [] } = JSON.parse(facts) as MentionFacts
  return { surname, titles }
}
