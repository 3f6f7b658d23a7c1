import type { PersonRole } from '@reftel/cypher'
import type { CitationMark } from './citing.ts'
import type { Country } from './countries.ts'
import { underMark, withoutMarks } from './marked-text.ts'
import { type NameForm, respellings, type SamplePerson, writeName, writeReversed } from './person.ts'
import type { Random } from './random.ts'
import type { CablePlan, CastMember, Story } from './story.ts'
import { OFFICES, type World } from './world.ts'

/** A person's name as it stands at one place. */
interface PersonMark {
  readonly mark: 'person'
  readonly person: SamplePerson
  readonly role: PersonRole
  /** Higher is fuller. */
  readonly rank: number
}

export type Mark = CitationMark | PersonMark

/** Where in a cable a template stands: its subject has names in short. */
export type Place = 'subject' | 'mention'

/** Ends the name of an office or place of the country that the cable is sent from. */
export const HERE = '-here'

const RANK: Readonly<Record<NameForm, number>> = { family: 1, initials: 2, plain: 3, full: 4 }
/** A form by how much of the name it holds. */
const rankOf = ({ family }: SamplePerson, words: string): number =>
  words === family ? RANK.family : words.includes(',') ? REVERSED_RANK : RANK.initials

/** `SONODA, SUNAO`: taken for the name only where the cable has no full name in order. */
const REVERSED_RANK = 2.5

/** Whose name a template asks for. */
interface Member {
  readonly person: SamplePerson
  readonly titles: readonly string[]
  readonly country: Country | null
}

/** What a cable's persons are named for and with. `mark` notes a mark of the text and gives its number. */
interface NamingSite {
  readonly plan: CablePlan
  readonly story: Story
  readonly world: World
  readonly random: Random
  mark(made: Mark): number
}

/** Names the persons of one cable: each is introduced once, then named in short; one spelling holds for the whole cable. */
export class Naming {
  readonly #site: NamingSite
  readonly #introduced = new Set<string>()
  readonly #surnames = new Map<string, string>()
  readonly #spelling = new Map<string, string>()

  constructor(site: NamingSite) {
    this.#site = site
  }

  /** A name under its mark, in that form. */
  written(person: SamplePerson, form: NameForm, role: PersonRole): string {
    return this.#marked(person, role, RANK[form], writeName(person, form, this.#family(person)).trim())
  }

  /** A name under its mark, written `words`. */
  named(person: SamplePerson, words: string, role: PersonRole): string {
    return this.#marked(person, role, rankOf(person, words), words)
  }

  /** `MESSRS. SONODA AND SMITH` */
  messrs(parts: readonly string[], role: Place): string {
    const people = parts.flatMap((part) => this.#member(part) ?? [])
    for (const { person } of people) this.#introduced.add(person.key)
    return `MESSRS. ${people.map(({ person }) => this.written(person, 'family', role)).join(' AND ')}`
  }

  /** What a template calls a person: `@` before the part is the name with the surname first, `?` behind it the surname alone. */
  person(words: string, role: Place): string {
    const isOwner = words.endsWith("'s")
    const part = isOwner ? words.slice(0, -2) : words
    if (part.startsWith('@')) {
      const { person } = this.#known(part.slice(1))
      this.#family(person)
      return this.#marked(person, 'subject', REVERSED_RANK, writeReversed(person))
    }
    if (part.endsWith('?')) {
      const found = this.#member(part.slice(0, -1))
      if (found) return this.written(found.person, 'family', role)
    }
    const named = this.#who(part, role, isOwner)
    return isOwner ? `${named}${withoutMarks(named).endsWith('S') ? "'" : "'S"}` : named
  }

  #marked(person: SamplePerson, role: PersonRole, rank: number, words: string): string {
    return underMark(this.#site.mark({ mark: 'person', person, role, rank }), words)
  }

  /** The surname as this cable spells it. */
  #family(person: SamplePerson): string {
    const { random } = this.#site
    const known = this.#spelling.get(person.key)
    if (known !== undefined) return known
    const others = respellings(person)
    const family = others.length > 0 && random.chance(0.12) ? random.pick(others) : person.family
    this.#spelling.set(person.key, family)
    return family
  }

  #known(name: string): Member {
    const { story } = this.#site
    const found = this.#member(name)
    if (!found) throw new RangeError(`story ${story.template.id} has no one in the part of ${name}`)
    return found
  }

  #member(name: string): Member | null {
    const { plan, story, world } = this.#site
    if (name.endsWith(HERE)) {
      const country = world.countryOfPost(plan.post) ?? story.home
      const office = OFFICES.find((known) => name === known + HERE)
      return office ? { ...world.holder(country, office, plan.time), country } : null
    }
    const found: CastMember | undefined = story.cast.get(name)
    if (!found) return null
    if ('office' in found) return { ...world.holder(found.country, found.office, plan.time), country: found.country }
    return found
  }

  /** Notes that a person is named here: whether for the first time, and whether another of that surname was named before. */
  #met({ key, family }: SamplePerson): { readonly isFirst: boolean; readonly isNamesake: boolean } {
    const isFirst = !this.#introduced.has(key)
    this.#introduced.add(key)
    const isNamesake = [...this.#introduced].some((other) => other !== key && this.#surnames.get(other) === family)
    this.#surnames.set(key, family)
    return { isFirst, isNamesake }
  }

  /** The name of a person at this place of the text: introduced, or in short; nothing may follow an `owner` but his. */
  #who(name: string, role: Place, isOwner: boolean): string {
    const { random } = this.#site
    const { person, titles, country } = this.#known(name)
    const [title = 'MR.', ...shorter] = titles
    const short = shorter.length > 0 ? random.pick(shorter) : title
    const { isFirst, isNamesake } = this.#met(person)
    const named = (form: NameForm): string => this.written(person, form, role)
    // A king has no family name.
    if (person.given === '') return `${title} ${named('family')}`
    if (role === 'subject')
      return random.chance(0.5) && !isNamesake ? named('family') : `${title} ${named(isNamesake ? 'plain' : 'family')}`
    if (isNamesake) return `${title} ${named(isFirst ? 'full' : 'plain')}`
    if (isFirst) return this.#introduction({ person, titles, country }, { title, short, role, isOwner })
    if (random.chance(0.7)) return named('family')
    return random.chance(0.85) ? `${short} ${named('family')}` : named('plain')
  }

  /** `SOVIET FOREIGN MINISTER ANDREY GROMYKO`, `ANDREY GROMYKO, THE FOREIGN MINISTER,`, and so on. */
  #introduction(
    { person, titles, country }: Member,
    { title, short, role, isOwner }: { title: string; short: string; role: Place; isOwner: boolean },
  ): string {
    const { random, story } = this.#site
    const named = (form: NameForm): string => this.written(person, form, role)
    const nation = country && random.chance(0.25) ? `${country.adjective} ` : ''
    const office = titles.find((one) => one.length > 4 && !/^M(?:ISS|RS\.)$/.test(one))
    const toss = random.next()
    if (toss < 0.5) return `${nation}${title} ${named('full')}`
    if (toss < 0.78) return `${nation}${random.chance(0.5) ? title : short} ${named('family')}`
    if (toss < 0.86 && office && !isOwner) return `${named('full')}, THE ${nation}${office},`
    if (toss < 0.92) return `${nation}${short} ${named('initials')}`
    if (toss < 0.95 && office && !isOwner) return `${nation}${office} (${named('plain')})`
    if (toss < 0.96 || isWord(person.family) || story.told.length < 3) return `${nation}${title} ${named('plain')}`
    return named('family')
  }
}

/** Family names that are words: no cable introduces them without more. */
const isWord = (family: string): boolean =>
  ['PRICE', 'BANKS', 'FIELD', 'WELLS', 'MARCH', 'SHORE', 'LONG', 'BRIDGES', 'POPE', 'RICE'].includes(family)
