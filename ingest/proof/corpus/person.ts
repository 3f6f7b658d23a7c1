import type { Culture } from './culture.ts'
import { CULTURES, type CultureName } from './cultures.ts'
import type { Random } from './random.ts'

/** An invented person. */
export interface SamplePerson {
  /** What links the person's mentions over the whole corpus in the truth. */
  readonly key: string
  readonly culture: CultureName
  readonly woman: boolean
  readonly given: string
  /** Patronymic, middle initial or mother's family name; empty without. */
  readonly middle: string
  readonly family: string
}

/** How a name is written out; `full` is the fullest form that cables use. */
export type NameForm = 'full' | 'plain' | 'initials' | 'family'

/** A new person of a culture. `serial` makes the key; family names are drawn from few, so that namesakes happen. */
export function inventPerson(random: Random, culture: CultureName, woman: boolean, serial: number): SamplePerson {
  const names: Culture = CULTURES[culture]
  const given = random.pick(woman ? names.women : names.given)
  const family = random.pick(names.family)
  const key = `P${String(serial).padStart(5, '0')}-${family.replace(/[^A-Z]+/g, '-')}`
  return { key, culture, woman, given, middle: middleName(random, culture, names, family), family }
}

function middleName(random: Random, culture: CultureName, { order, family }: Culture, own: string): string {
  if (order === 'spanish') {
    const mothers = random.pick(family.filter((name) => name !== own && !name.includes(' ')))
    return random.chance(0.7) ? mothers : ''
  }
  if (order === 'patronymic') return random.chance(0.5) ? random.pick(PATRONYMICS) : ''
  if (culture === 'american') return random.chance(0.6) ? `${random.pick(INITIALS)}.` : ''
  return ''
}

const PATRONYMICS = ['SERGEYEVICH', 'IVANOVICH', 'PETROVICH', 'NIKOLAYEVICH', 'ALEKSEYEVICH', 'MIKHAYLOVICH']
const INITIALS = [...'ABCDEFGHJLMPRSTW']

/** The name in that form. `family` stands in for the person's own spelling of the family name. */
export function writeName(person: SamplePerson, form: NameForm, family: string = person.family): string {
  const { order }: Culture = CULTURES[person.culture]
  const { given, middle } = person
  if (form === 'family') return order === 'vietnamese' ? (given.split(' ').at(-1) ?? given) : family
  if (order === 'family-given' || order === 'vietnamese') return `${family} ${given}`
  if (form === 'initials') {
    const initials = [...given.split(/[ -]/), ...(order === 'spanish' ? [] : middle.split(' '))]
    return `${initials.flatMap((name) => (name ? [`${name.charAt(0)}.`] : [])).join(' ')} ${family}`
  }
  if (order === 'spanish') return `${given} ${family}${form === 'full' && middle ? ` ${middle}` : ''}`
  return `${given} ${form === 'full' && middle ? `${middle} ` : ''}${family}`
}

/** As TAGS and lists give it: `SONODA, SUNAO`. */
export function writeReversed(person: SamplePerson): string {
  const { order }: Culture = CULTURES[person.culture]
  if (order === 'vietnamese' || order === 'family-given') return `${person.family} ${person.given}`
  if (order === 'spanish') return `${person.family}${person.middle ? ` ${person.middle}` : ''}, ${person.given}`
  const initial = /^[A-Z]\.$/.test(person.middle) ? ` ${person.middle}` : ''
  return `${person.family}, ${person.given}${initial}`
}

/** The surname as other cables cite it: the given name's last word for Vietnamese. */
export const citedSurname = (person: SamplePerson): string => writeName(person, 'family')

/** Other spellings of the family name that cables give. */
export function respellings(person: SamplePerson): readonly string[] {
  const { respell }: Culture = CULTURES[person.culture]
  return respell
    .filter(([from]) => from.test(person.family))
    .map(([from, to]) => person.family.replace(from, to))
    .filter((spelling) => spelling !== person.family && spelling.length > 1)
}
