import type { NameMention } from './mention.ts'
import { addMention, givenAgree, newPerson, type Person } from './person.ts'
import { nameKey } from './tokens.ts'

/** Titles of a wife or daughter, who has her husband's or father's surname. */
const FEMALE = /\b(?:MRS|MISS|MS|MME|MADAME|SENORA|SRA|FRAU|MLLE|BEGUM|WIFE|WIDOW|LADY)\b/i
/** Titles of which a country has one holder. */
const HIGHEST = /\b(?:PRESIDENT|PREMIER|PRIME MINISTER|KING|CHANCELLOR|CHAIRMAN|PRES|PM)$/i
/** Surnames so common that a title alone does not make a namesake the same man: the PRESIDENT PARK of Seoul and TONG-SUN PARK. */
const SHARED = new Set(
  'PARK PAK KIM LEE YI CHOI CHOE CHUNG CHONG KANG CHANG LI WANG CHEN SINGH KHAN ALI AHMED AHMAD HASSAN HUSSEIN SMITH JONES BROWN JOHNSON WILLIAMS GARCIA RODRIGUEZ GONZALEZ LOPEZ PEREZ MARTINEZ NGUYEN TRAN SILVA SANTOS'.split(
    ' ',
  ),
)

/**
 * All forms of one person together: mentions with given names first, the fullest before the others, then those with a title, then
 * bare surnames, which go to the person of that surname named last before them.
 */
export function gatherPersons(anchored: readonly NameMention[], bare: readonly NameMention[]): Person[] {
  const persons: Person[] = []
  const words = (mention: NameMention): number => mention.given.length + mention.family.length
  const full = anchored.filter(({ given }) => given.length > 0)
  for (const mention of full.toSorted((a, b) => words(b) - words(a) || a.first - b.first)) placeFull(mention, persons)
  for (const mention of anchored) if (mention.given.length === 0) placeTitled(mention, persons)
  for (const mention of bare) placeBare(mention, persons)
  return persons
}

function create(mention: NameMention, persons: Person[]): void {
  const person = newPerson()
  addMention(person, mention)
  person.female = isFemale(mention)
  persons.push(person)
}

const isFemale = ({ title }: NameMention): boolean => title !== null && FEMALE.test(title)

/** Whether a mention's surname may be the person's: the same first or last word of it, or all words of the shorter among the longer. */
export function sharesSurname(person: Person, family: readonly string[]): boolean {
  const keys = family.map(nameKey)
  if (keys.length === 1) return person.keys.has(keys[0] ?? '')
  const own = person.family.map(nameKey)
  return own.every((key) => keys.includes(key)) || keys.every((key) => own.includes(key))
}

function placeFull(mention: NameMention, persons: Person[]): void {
  const female = isFemale(mention)
  const fitting = persons.find(
    (person) =>
      (person.female === female || mention.title === null || !person.titles.size) &&
      (female ? person.female : true) &&
      person.given.length > 0 &&
      sharesSurname(person, mention.family) &&
      givenAgree(person.given, mention.given),
  )
  if (fitting) addMention(fitting, mention)
  else create(mention, persons)
}

function placeTitled(mention: NameMention, persons: Person[]): void {
  const female = isFemale(mention)
  const fitting = persons.filter(
    (person) =>
      sharesSurname(person, mention.family) &&
      (!female || person.female || mayBeWoman(person)) &&
      !isNamesake(person, mention),
  )
  const same = fitting.filter((person) => mention.title !== null && person.titles.has(mention.title))
  const chosen = same.length === 1 ? same[0] : nearest(fitting, mention)
  if (chosen) addMention(chosen, mention)
  else create(mention, persons)
  if (chosen && female) chosen.female = true
}

/** A person without a man's title may be the MRS. of a later mention. */
const mayBeWoman = (person: Person): boolean =>
  person.given.length > 0 && [...person.titles].every((title) => FEMALE.test(title))

/** A head of state by a common surname is not the man of that surname whom nothing in the cable calls so. */
function isNamesake(person: Person, mention: NameMention): boolean {
  const key = nameKey(mention.family.at(-1) ?? '')
  if (!SHARED.has(key) || person.given.length === 0 || !mention.title) return false
  if (!HIGHEST.test(mention.title)) return false
  return ![...person.titles].some((title) => HIGHEST.test(title))
}

function placeBare(mention: NameMention, persons: Person[]): void {
  const [word = ''] = mention.family
  const key = nameKey(word)
  const fitting = persons.filter(
    (person) => sharesSurname(person, mention.family) && givenAgree(person.given, mention.given),
  )
  // `LECHIN` is Juan Lechin Suarez; `SUAREZ` alone is he only where no one else has it in the first place.
  const first = fitting.filter((person) => nameKey(person.family[0] ?? '') === key)
  const chosen = nearest(first.length > 0 ? first : fitting, mention)
  if (chosen) addMention(chosen, mention)
  else create(mention, persons)
}

/** Of several persons the one named last before the mention, else the one named first behind it. */
function nearest(persons: readonly Person[], mention: NameMention): Person | undefined {
  if (persons.length < 2) return persons[0]
  const [first] = persons
  let best = first
  let bestAt = -1
  for (const person of persons) {
    const before = Math.max(
      -1,
      ...person.mentions.filter(({ first: at }) => at < mention.first).map(({ first: at }) => at),
    )
    if (before > bestAt) {
      best = person
      bestAt = before
    }
  }
  return best
}
