import { editDistance } from '@reftel/cypher'
import type { Header } from '../../../header/header.ts'
import type { Layout, Span } from '../../../layout/layout.ts'
import { together } from '../../../layout/signer.ts'
import type { Lexicon } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { officeClass } from '../../names/office-class.ts'
import { firstWord } from '../../names/outer-words.ts'
import { placeEvidence } from '../evidence/rows/places.ts'
import { readTagName, type SignerName, type WrittenName } from '../readers/header-names.ts'
import { asAlias, withFamily } from '../readers/mention.ts'
import { isThing } from '../readers/things.ts'
import { startAt, type Tokens, wordAt } from '../words/tokens.ts'
import { sharesSurname } from './gathered.ts'
import { givenAgree, type Person, PersonDraft } from './person.ts'
import { writtenFor } from './written-for.ts'

/** Adds what TAGS say: a person of the text whom they name, or one whom only they name. */
export function addTagNames(
  persons: PersonDraft[],
  { tagNames }: Header,
  tokens: Tokens,
  zones: readonly Span[],
  lexicon: Lexicon,
  body: Span,
): void {
  for (const [at, tagName] of tagNames.entries()) {
    const name = readTagName(tagName, lexicon)
    if (!name) continue
    const inHeader = tagName.where === 'header'
    const known = at < MOST_COMPARED ? persons.find((other) => isNamed(other, name)) : undefined
    const person = known ?? (at < MOST_COMPARED ? fromText(name, tokens, zones) : undefined)
    if (!person && !inHeader && body.end - body.start > SHORT_BODY) continue
    const named = person ?? new PersonDraft()
    if (!known) persons.push(named)
    const learns = !person || (named.given.length === 0 && agree(named, name))
    const form = learns && (inHeader || !person) ? formOf(tagName.raw, name) : null
    named.tag(placeEvidence({ where: 'tags' }), inHeader ? tagName.span : null, learns ? name : null, form)
  }
}

/** Names in TAGS that are compared with those of the text; no real cable has more, and each of the others is a person of its own. */
const MOST_COMPARED = 100

/** `KISSINGER, HENRY A.` turned round, `CHU IN-SU` as it stands. */
const formOf = (raw: string, { given, family }: WrittenName): string =>
  raw.includes(',') ? [...given, ...family].join(' ') : raw.replace(/\s+/g, ' ').trim()

/** Below this many characters a body may lack the persons that it is about: withdrawn, or lost. */
const SHORT_BODY = 120

/** The words of the two names are the same, in whatever order, as far as the shorter goes: `ESTENSSORO, VICTOR PAZ`. */
function isNamed(person: Person, { given, family }: WrittenName): boolean {
  const own = [...person.given, ...person.family].map(nameKey)
  const named = [...given, ...family].map(nameKey)
  if (person.given.length > 0 && own.length > 1 && own.every((word) => named.includes(word))) return true
  if (named.length > 1 && named.every((word) => own.includes(word))) return true
  const alike = givenAgree(person.given, given) || person.given.some((one) => given.some((other) => isSlip(one, other)))
  if (!alike) return false
  // `NUNEZ RI VERO, ALTER`: the archive's own slips.
  return (
    (person.family.length > 0 && sharesSurname(person, family)) ||
    family.some((word) => own.some((other) => nameKey(word) === other || isSlip(word, other)))
  )
}

/** One letter apart. */
function isSlip(one: string, other: string): boolean {
  const key = nameKey(one)
  return key.length > 4 && editDistance(key, nameKey(other), 1) <= 1
}

const agree = (person: Person, name: WrittenName): boolean =>
  name.given.length > 0 && sharesSurname(person, name.family)

/** The name's surname where the text has it, though nothing there says that it is one. */
function fromText(name: WrittenName, tokens: Tokens, zones: readonly Span[]): PersonDraft | undefined {
  const key = nameKey(firstWord(name.family))
  if (key.length < 3) return undefined
  let person: PersonDraft | undefined
  for (const { start, end } of zones) {
    for (let at = start; at < end; at++) {
      if (tokens.text.charCodeAt(startAt(tokens, at)) !== key.charCodeAt(0) || nameKey(wordAt(tokens, at)) !== key)
        continue
      if (isThing(tokens, { first: at, last: at }, false)) continue
      person ??= new PersonDraft()
      person.add({ first: at, last: at, given: [], family: [wordAt(tokens, at)], title: null, evidence: [] })
    }
  }
  return person
}

/**
 * Adds the signer: a person of the cable by that surname, who classified it before all others, who classified it under a slip or a handle
 * of the name, or one whom only the last line names. Who holds an office of another country in the text is not who signs.
 */
export function addSigner(persons: PersonDraft[], layout: Layout, signer: SignerName, lexicon: Lexicon): void {
  const fitting = persons.filter(
    (person) => sharesSurname(person, signer.family) && givenAgree(person.given, signer.given),
  )
  const known =
    fitting.find(isClassifier) ??
    fitting.find((person) => !isOfOtherOffice(person)) ??
    takeClassifier(persons, signer, lexicon)
  const person = known ?? new PersonDraft()
  if (!known) persons.push(person)
  const { span, given, family } = signer
  const written = together(layout.logical.text.slice(span.start, span.end)).replace(/\s+/g, ' ')
  const isTurned = given.length > 0 && written.startsWith(firstWord(family))
  const form = known?.family.length ? null : isTurned ? [...given, ...family].join(' ') : written
  person.sign(placeEvidence({ where: 'signature' }), span, signer, form)
}

/** Who classified the cable, if the last line's name is a slip or a handle of theirs, or theirs of it: what is no surname gives way. */
function takeClassifier(
  persons: PersonDraft[],
  { family, given }: SignerName,
  lexicon: Lexicon,
): PersonDraft | undefined {
  const signer = { family, given }
  const at = persons.findIndex((person) => isClassifier(person) && writtenFor(person, signer, lexicon) !== null)
  const classifier = persons[at]
  if (!classifier || writtenFor(classifier, signer, lexicon) === 'classifier') return classifier
  const person = new PersonDraft()
  for (const mention of classifier.mentions)
    person.add(classifier.given.length > 0 ? withFamily(mention, family) : asAlias(mention, family))
  persons[at] = person
  return person
}

const isClassifier = ({ evidence, mentions }: Person): boolean =>
  mentions.length > 0 && evidence.some(({ rule }) => rule === 'classifier')

/** `PRESIDENT FORD`, `Defense Minister Carme Holt`: an office that no officer of a post holds, and nothing that one is called. */
function isOfOtherOffice({ given, titles }: Person): boolean {
  const called = titles.map((title) => ({ title, office: officeClass(title) }))
  if (called.some(({ title, office }) => office === 'ambassador' || OF_POST.test(title))) return false
  return called.some(
    ({ title, office }) =>
      (office !== null && OTHERS.has(office)) || (given.length > 0 && (office === 'minister' || LEADER.test(title))),
  )
}
const LEADER = /\b(?:LEADER|MAYOR|GOVERNOR|DEPUTY|JUDGE|DIRECTOR|EDITOR)$/i
/** What an officer of a post or of the Department is called, in whatever words. */
const OF_POST = /\b(?:AMB|CDA|DCM|CONSUL|CHIEF|COUNSELOR|OFFICER|SECRETARY|[AU]\/S|P?DAS)\b/i
const OTHERS: ReadonlySet<string> = new Set([
  'deputy foreign minister',
  'foreign minister',
  'deputy head of government',
  'head of government',
  'vice president',
  'president',
  'minister of defence',
  'minister of finance',
  'senator',
  'congressman',
  'monarch',
  'prince',
  'prelate',
])
