import { must } from '@reftel/cypher'
import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'
import { agreeGiven } from '../../names/given-agreement.ts'
import { nameKey } from '../../names/name-key.ts'
import { isFormerOffice, officeClass } from '../../names/office-class.ts'
import { firstWord, lastWord } from '../../names/outer-words.ts'
import type { NameMention } from '../readers/mention.ts'
import { FEMALE, Gathered, isFemale } from './gathered.ts'
import { givenAgree, hasTitle, type Person, type PersonDraft } from './person.ts'

/** Forms of address of men. */
const MALE =
  /^(?:MR|MISTER|SIR|LORD|KING|PRINCE|SENOR|SR|DON|HERR|MONSIEUR|FATHER|BISHOP|ARCHBISHOP|CARDINAL|AYATOLLAH)$/i
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
export function gatherPersons(
  anchored: readonly NameMention[],
  bare: readonly NameMention[],
  lexicon: Lexicon,
  statesman: GivenOfStatesman,
): PersonDraft[] {
  const gathered = new Gathered()
  const words = (mention: NameMention): number => mention.given.length + mention.family.length
  const full = anchored.filter(({ given }) => given.length > 0)
  for (const mention of full.toSorted((a, b) => words(b) - words(a) || a.first - b.first)) placeFull(mention, gathered)
  for (const mention of anchored) if (mention.given.length === 0) placeTitled(mention, gathered, lexicon, statesman)
  for (const mention of bare) placeBare(mention, gathered, lexicon, statesman)
  return gathered.persons
}

function placeFull(mention: NameMention, gathered: Gathered): void {
  const female = isFemale(mention)
  const fitting = gathered
    .sharing(mention)
    .find(
      (person) =>
        person.given.length > 0 &&
        (person.female === female ||
          (female ? isHerOwn(mention, person) : mention.title === null || person.titles.length === 0)) &&
        (givenAgree(person.given, mention.given) || isCutShort(person, mention)) &&
        !isOther(person, mention),
    )
  if (!fitting) {
    gathered.create(mention)
    return
  }
  gathered.add(fitting, mention)
  if (female) fitting.isWoman()
}

/** `Ms. Vigdis Orbanova`, where the cable has Vigdis Orbanova: MRS. JOHN HOLT has her husband's name, MS. has her own. */
const isHerOwn = ({ title, given }: NameMention, person: Person): boolean =>
  title !== null && OWN_NAME.test(title) && person.titles.length === 0 && person.given[0] === given[0]
const OWN_NAME = /\b(?:MS|MISS)$/i

/** `REZA ORBANOV`, where the cable has MOHAMMAD REZA ORBANOV: the words of the shorter name end the longer one. */
function isCutShort({ given, family }: Person, mention: NameMention): boolean {
  if (family.length < 2 && mention.family.length < 2) return false
  const [longer, shorter] = [
    [...given, ...family],
    [...mention.given, ...mention.family],
  ]
  const from = longer.length - shorter.length
  return (
    shorter.length > 1 &&
    from > 0 &&
    shorter.every((word, at) => nameKey(word) === nameKey(must(longer[from + at], 'a word of the longer name')))
  )
}

/** `FONMIN PIK BOTHA`, `PRIME MINISTER P. W. BOTHA`: agreeing by an initial alone, and in different offices. */
function isOther(person: Person, { given, title }: NameMention): boolean {
  const whole = (words: readonly string[]): boolean => words.some((word) => word.replace('.', '').length > 1)
  if (title === null || person.titles.length === 0 || whole(given) === whole(person.given)) return false
  const own = officeClass(title)
  const others = person.titles.map(officeClass)
  return own !== null && others.every((office) => office !== null && office !== own)
}

function placeTitled(mention: NameMention, gathered: Gathered, lexicon: Lexicon, statesman: GivenOfStatesman): void {
  const female = isFemale(mention)
  const male = mention.husband === true || (mention.title !== null && MALE.test(mention.title))
  const fitting = gathered
    .sharing(mention)
    .filter((person) => (female ? person.female || mayBeWoman(person, lexicon) : !male || !isWoman(person, lexicon)))
    .filter((person) => !isNamesake(person, mention, statesman))
  const same = fitting.filter((person) => mention.title !== null && hasTitle(person, mention.title))
  const chosen =
    same.length === 1
      ? same[0]
      : (nearest(fitting, mention, gathered) ?? royal(mention, gathered) ?? calledByGiven(mention, gathered, lexicon))
  if (!chosen) {
    gathered.create(mention)
    return
  }
  gathered.add(chosen, mention)
  if (female) chosen.isWoman()
}

/**
 * `PRINCE SAUD`, who is FOREIGN MINISTER PRINCE SAUD AL-FAISAL, `SHAYKH HAMAD`, who is PRIME MINISTER HAMAD BIN JASSIM: behind such a title the
 * given name stands for him.
 */
function royal({ title, family }: NameMention, gathered: Gathered): PersonDraft | undefined {
  const [word = ''] = family
  if (title === null || family.length > 1 || !ROYAL.test(title)) return undefined
  const called = gathered
    .calledBy(word)
    .filter(({ given, family, titles }) => isFirst(given, word) && (titles.some(isRoyal) || family.some(isSon)))
  return called.length === 1 ? called[0] : undefined
}
/**
 * `DR. YUSUF`, who is DR. YUSUF ABDULKARIM MOHAMMED, `PRESIDENT LULA`, who is PRESIDENT LULA DA SILVA: behind the same form of address, or
 * the same office that one man holds, the first of his given names.
 */
function calledByGiven({ title, family }: NameMention, gathered: Gathered, lexicon: Lexicon): PersonDraft | undefined {
  const [word = ''] = family
  if (
    title === null ||
    family.length > 1 ||
    !(ADDRESS.test(title) || HIGHEST.test(title)) ||
    !(lexicon.classesOf(word) & Word.GIVEN)
  )
    return undefined
  const called = gathered.calledBy(word).filter(
    ({ given, family: own, titles }) =>
      isFirst(given, word) &&
      titles.some((held) => isOneTitle(held, title)) &&
      // `PM ERDOGAN BATTLE`, a heading.
      !(lexicon.classesOf(lastWord(own)) & ENGLISH),
  )
  return called.length === 1 ? called[0] : undefined
}
/** `DR.` and `ADVISER DR.`, `PM` and `PRIME MINISTER`. */
const isOneTitle = (own: string, title: string): boolean => {
  const office = officeClass(title)
  return ` ${own}`.toUpperCase().endsWith(` ${title.toUpperCase()}`) || (office !== null && office === officeClass(own))
}
const ADDRESS = /^(?:DR|SHEIKHA?|SHAIKH|SHAYKHA?|ALHAJI|CHIEF|USTAZ|SAYYID|FATHER|DON|DONA|DATUK|DATO|TUN)$/i
const ROYAL = /\b(?:KING|QUEEN|PRINCE|PRINCESS|CROWNPRINCE|SULTAN|EMIR|AMIR|SHEIKHA?|SHAIKH|SHAYKHA?)$/i
const isSon = (word: string): boolean => /^BINT? /i.test(word)
const isRoyal = (title: string): boolean => ROYAL.test(title)
const isFirst = ([first = '']: readonly string[], word: string): boolean => nameKey(first) === nameKey(word)

/** A person with a woman's given name and without a man's title may be the MRS. of a later mention. */
const mayBeWoman = (person: Person, lexicon: Lexicon): boolean =>
  isFeminine(person, lexicon) && person.titles.every((title) => FEMALE.test(title) || !MALE.test(title))

const isWoman = (person: Person, lexicon: Lexicon): boolean => person.female || isFeminine(person, lexicon)

/** By the list of women's names; one that no list has by its ending: `YELENA`. */
function isFeminine({ given: [first = ''] }: Person, lexicon: Lexicon): boolean {
  const known = lexicon.classesOf(first)
  return (known & Word.FEMALE) !== 0 || (first.length > 3 && /A$/i.test(first) && !(known & Word.GIVEN))
}

/**
 * A head of state by a common surname, or with another given name, is not the man of that surname whom nothing in the cable calls so:
 * `PRESIDENT ASAD` is not FORMER PRESIDENT HAFEZ AL-ASAD when his son is in office.
 */
function isNamesake(person: Person, mention: NameMention, statesman: GivenOfStatesman): boolean {
  if (person.given.length === 0 || !mention.title || !HIGHEST.test(mention.title)) return false
  const surname = lastWord(mention.family)
  const given = statesman(surname)
  if (!SHARED.has(nameKey(surname)) && (given.length === 0 || givenAgree(given, givenWordsOf(person)))) return false
  const { title } = mention
  return !person.titles.some((own) => HIGHEST.test(own) && isFormerOffice(own) === isFormerOffice(title))
}

/** Given names of the statesman of the time who has that surname; empty for none. */
export type GivenOfStatesman = (surname: string) => readonly string[]

function placeBare(mention: NameMention, gathered: Gathered, lexicon: Lexicon, statesman: GivenOfStatesman): void {
  const fitting = gathered
    .sharing(mention)
    .filter((person) => givenAgree(person.given, mention.given) || isCutShort(person, mention))
  const chosen =
    nearest(fitting.length > 1 ? likeliest(fitting, mention) : fitting, mention, gathered) ??
    gathered.calledBy(firstWord(mention.family)).find((person) => goesByGivenName(person, mention, lexicon))
  if (chosen && !isBeforeHim(chosen, mention, statesman)) gathered.add(chosen, mention)
  else gathered.create(mention)
}

/** Of several persons with the surname, those whom it more likely means when it stands alone. */
function likeliest(fitting: readonly PersonDraft[], { family }: NameMention): readonly PersonDraft[] {
  const key = nameKey(firstWord(family))
  // `LECHIN` is Juan Lechin Suarez; `SUAREZ` alone is he only where no one else has it in the first place.
  const first = fitting.filter((person) => nameKey(firstWord(person.family)) === key)
  const likely = first.length > 0 ? first : fitting
  return likely.some(isHead) ? likely.filter((person) => !isWife(person)) : likely
}

/** `PRESIDENT PALACIO AND MRS. PALACIO CAME. PALACIO SAID SO`: the bare surname is not hers whom the cable knows as his wife alone. */
const isWife = ({ female, given, titles }: Person): boolean =>
  female && given.length === 0 && titles.every((title) => MARRIED.test(title))
const MARRIED = /^(?:MRS|MME|MADAME|SENORA|SRA|FRAU|BEGUM)$/i
const isHead = ({ female, titles }: Person): boolean => !female && titles.some((title) => HIGHEST.test(title))

/** `BHUTTO RULED THIS OUT. NUSRAT BHUTTO WAS HELD`: before she is named the surname is the statesman's. */
function isBeforeHim(person: Person, { family, first }: NameMention, statesman: GivenOfStatesman): boolean {
  if (person.given.length === 0 || family.length > 1 || person.mentions.some((other) => other.first < first))
    return false
  const own = statesman(firstWord(family))
  const given = givenWordsOf(person)
  // `MOAMMAR` and `MUAMMAR` are one name.
  const sounds = (word: string): boolean => own.some((other) => agreeGiven(nameKey(word), nameKey(other)) !== null)
  return own.length > 0 && !givenAgree(own, given) && !given.some(sounds)
}

/** Words before the last, any of which the person may be known by: MANUEL of JOSE MANUEL ZELAYA. */
const givenWordsOf = ({ given, family }: Person): readonly string[] => [...given, ...family.slice(0, -1)]

/** `ROEL` of SANTIAGO ROEL GARCIA, whom the tables take for a second given name; `FIDEL`, a first name that is no surname, and `MOBUTU` of MOBUTU SESE SEKO. */
function goesByGivenName({ given, titles }: Person, { family, given: own }: NameMention, lexicon: Lexicon): boolean {
  const [word = ''] = family
  if (family.length > 1 || own.length > 0 || word.length < SHORTEST_GIVEN) return false
  const at = given.findIndex((each) => nameKey(each) === nameKey(word))
  const known = lexicon.classesOf(word)
  if (at === 0 && titles.some(isRoyal)) return true
  return at > 0 || (at === 0 && (!(known & Word.SURNAME) || (known & Word.STATESMAN) !== 0))
}

/** Letters of a given name that someone is called by. */
const SHORTEST_GIVEN = 3

/** Of several persons the one named last before the mention, else the one named first behind it. */
function nearest(
  persons: readonly PersonDraft[],
  { first: at }: NameMention,
  gathered: Gathered,
): PersonDraft | undefined {
  if (persons.length < 2) return persons[0]
  const [first] = persons
  let best = first
  let bestAt = -1
  for (const person of persons) {
    const before = gathered.lastBefore(person, at)
    if (before > bestAt) {
      best = person
      bestAt = before
    }
  }
  return best
}
