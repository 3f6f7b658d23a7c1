import type { Span } from '../../../layout/layout.ts'
import { nameKey } from '../../names/name-key.ts'
import type { Evidence } from '../evidence/row.ts'
import type { NameMention } from '../readers/mention.ts'

/** One person of a cable, as gathering found him. */
export interface Person {
  readonly mentions: readonly NameMention[]
  /** Given names of the fullest mention. */
  readonly given: readonly string[]
  /** Words of the surname of the fullest mention, and all keys they or other mentions go by. */
  readonly family: readonly string[]
  readonly keys: ReadonlySet<string>
  readonly titles: readonly string[]
  /** What else the text says that the person is called. */
  readonly aliases: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly female: boolean
  /** The fullest form, where it stands in no mention of the running text (signer, TAGS). */
  readonly form: string | null
  /** TAGS, or the archive's, name the person; `spans`: where in the logical text. */
  readonly tagged: boolean
  readonly spans: readonly Span[]
  readonly signature: Span | null
}

/** The words of a name taken apart. */
type Name = Pick<NameMention, 'given' | 'family'>

/** A person while mentions are gathered: the one place where what the stages find out comes together. */
export class PersonDraft implements Person {
  readonly mentions: NameMention[] = []
  /** Tokens where the mentions begin that `Gathered` added, in order. */
  readonly places: number[] = []
  readonly keys = new Set<string>()
  readonly titles: string[] = []
  readonly aliases: string[] = []
  readonly evidence: Evidence[] = []
  readonly spans: Span[] = []
  #given: readonly string[] = []
  #family: readonly string[] = []
  #female = false
  #form: string | null = null
  #tagged = false
  #signature: Span | null = null

  get given(): readonly string[] {
    return this.#given
  }
  get family(): readonly string[] {
    return this.#family
  }
  get female(): boolean {
    return this.#female
  }
  get form(): string | null {
    return this.#form
  }
  get tagged(): boolean {
    return this.#tagged
  }
  get signature(): Span | null {
    return this.#signature
  }

  /** Adds a mention; the fullest form of the name is kept. */
  add(mention: NameMention): void {
    this.mentions.push(mention)
    if (!mention.alias) this.#learn(mention)
    if (mention.title && !hasTitle(this, mention.title)) this.titles.push(mention.title)
    for (const evidence of mention.evidence) this.evidence.push(evidence)
  }

  /** A woman, by a form of address. */
  isWoman(): void {
    this.#female = true
  }

  alsoCalled(words: string): void {
    if (!this.aliases.includes(words)) this.aliases.push(words)
  }

  /** TAGS name the person: in the header at `span`; with a name that the text has not so full, in a form of their own. */
  tag(evidence: Evidence, span: Span | null, name: Name | null, form: string | null): void {
    this.#tagged = true
    this.evidence.push(evidence)
    if (name) this.#learn(name)
    if (form !== null) this.#form = form
    if (span) this.spans.push(span)
  }

  /** The last line of the text names the person. */
  sign(evidence: Evidence, span: Span, name: Name, form: string | null): void {
    this.#learn(name)
    this.evidence.push(evidence)
    if (form !== null) this.#form = form
    this.#signature = span
  }

  /** Takes over given names and surname where they are fuller than those known. */
  #learn({ given, family }: Name): void {
    for (const word of family) this.keys.add(nameKey(word))
    const fuller = given.length + family.length > this.#given.length + this.#family.length
    if (this.#family.length > 0 && !fuller) return
    this.#given = given
    this.#family = family
  }

  /** The person that all of it makes. */
  build(): Person {
    const { mentions, given, family, keys, titles, aliases, evidence, female, form, tagged, spans, signature } = this
    return { mentions, given, family, keys, titles, aliases, evidence, female, form, tagged, spans, signature }
  }
}

/** The person with more mentions. */
export function withMentions(person: Person, more: readonly NameMention[]): Person {
  const { given, family, keys, titles, aliases, evidence, female, form, tagged, spans, signature } = person
  const mentions = [...person.mentions, ...more]
  // Field by field, as `build` has them: see `inOneOrder`.
  return { mentions, given, family, keys, titles, aliases, evidence, female, form, tagged, spans, signature }
}

/** Whether someone has the title, in capitals or not: `PRESIDENT` of the subject is the `President` of the text. */
export const hasTitle = ({ titles }: Pick<Person, 'titles'>, title: string): boolean =>
  titles.includes(title) || titles.some((own) => own.toUpperCase() === title.toUpperCase())

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
