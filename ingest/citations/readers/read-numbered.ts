import { editDistance, isCountry } from '@reftel/cypher'
import { CLASS } from '../grammar.ts'
import { type Mention, mentioned, type Originator, type Read, type Says } from '../mention.ts'
import { type Member, type MembersRead, readMembers } from '../numbers.ts'
import { type FoundPost, findGarbledPost, postBeginningAt } from '../posts.ts'
import { classAt, glued, group, type Scene, wordsBetween } from '../scene.ts'
import { isYearlike, NO_YEAR, yearMeant } from '../serials/years.ts'
import { readSuffixes } from '../suffixes.ts'
import { lastYear, yearBefore } from '../written-years.ts'

/** Originator, numbers and what belongs to them. The year before the post holds for the first number and its list. */
export function readNumbered(match: RegExpExecArray, scene: Scene, id: string, of?: Originator): Read | null {
  const number = group(match, 'number')
  const originator = of ?? originatorOf(match, scene)
  if (!number || !originator) return null
  const before = group(match, 'year')
  const written = before ? yearBefore(scene, before) : lastYear(scene, match.index)
  if (before && written === null) return null
  const isDay = !before && isSlashedDate(scene, number.first)
  if (isSendersDtg(scene, number.first, originator) || isDay) return null
  // `OUR MESSAGE. 11.` ends a sentence and opens a paragraph.
  if (of && classAt(scene, number.first - 1) === '.' && wordsBetween(scene, number.first, number.first).length < 3)
    return null
  if (isEvent(scene, match.index, number.first, before !== null)) return null
  const post = nameOf(originator, scene)
  const read = readMembers(scene, number.first, post)
  return { mentions: mentionsOf(read, match.index, originator, written, scene, id), last: read.last }
}

/** As `readNumbered`; `06 AND 07 LIMA 12`: the cable of that number in each of the years, both at the same words. */
export function readOfYears(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const earlier = group(match, 'earlier')
  const read = readNumbered(match, scene, id)
  if (!earlier || !read) return read
  const written = yearBefore(scene, earlier)
  const [first, ...others] = read.mentions
  if (written === null || first?.says.what !== 'number') return null
  const later = first.says.year.written
  if (later === null || written >= later || later - written > MOST_YEARS_APART) return null
  const says: Says = { ...first.says, year: { written, named: null } }
  return { mentions: [{ ...first, says }, first, ...others], last: read.last }
}
const MOST_YEARS_APART = 3

/** `DEPT 12/10/08`; `EMAIL ROE/DOE 6/1`, since a paper is named by its day. */
function isSlashedDate(scene: Scene, number: number): boolean {
  const classes = scene.tokens.classes.slice(number, number + 6)
  if (/^[12]\/[12]\/[24](?![1-7])/.test(classes)) return true
  return scene.place === 'ref' && /^[12]\/[12](?![1-7/])/.test(classes) && IN_PAPER.test(leading(scene, number))
}
const IN_PAPER = new RegExp(`${CLASS.paper}[^;]*$`)
/** Classes of the tokens before one, a few words' worth. */
const leading = ({ tokens, from }: Scene, index: number): string =>
  tokens.classes.slice(Math.max(from, index - PAPER_WORDS), index)
const PAPER_WORDS = 8

/** `JCS MSG 131205 AUG 79`: commands name their messages by the date-time group, here without its Z. */
function isSendersDtg(scene: Scene, number: number, originator: Originator): boolean {
  const command =
    originator.is === 'unknown' || (originator.is === 'post' && originator.match.post.postKind === 'military')
  if (!command || !/^6M'?[24]/.test(scene.tokens.classes.slice(number, number + 4))) return false
  return /^(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/.test(wordsBetween(scene, number, number))
}

/** `(TALKS BEGIN IN LIMA 1999)` within a REF line: a place and its year. */
const isEvent = (scene: Scene, first: number, number: number, dated: boolean): boolean =>
  scene.place === 'ref' &&
  !dated &&
  /[wdf>]/.test(classAt(scene, first - 1)) &&
  isYearlike(wordsBetween(scene, number, number), scene.citing)

/** Whose number it is, for how many digits it may have. */
function nameOf(originator: Originator, { citing: { header } }: Scene): string | null {
  switch (originator.is) {
    case 'post':
      return originator.match.post.name
    case 'department':
      return 'STATE'
    case 'sender':
      return header.from
    case 'addressee':
      return header.to.length === 1 ? (header.to[0] ?? null) : null
    default:
      return null
  }
}

function mentionsOf(
  { members }: MembersRead,
  start: number,
  originator: Originator,
  written: number | null,
  scene: Scene,
  id: string,
): readonly Mention[] {
  const shared = sharedYear(members)
  return members.map(({ first, last, digits, garbled, year, note, joined }, index) => {
    const dated =
      year.written === null && (written ?? shared) !== null ? { written: written ?? shared, named: null } : year
    const rule = joined === 'first' ? id : joined === 'list' ? 'number-list' : 'number-range'
    const says: Says = { what: 'number', originator, series: 'cable', digits, garbled, year: dated }
    const confidence = MENTION_CONFIDENCE[scene.place] * (joined === 'first' ? 1 : 0.97)
    return mentioned({ rule, first: index === 0 ? start : first, last, says, confidence, note })
  })
}

/** `STATE 123456 AND 123460 (77)`: a year behind the last number holds for those before it, where they are near it. */
function sharedYear(members: readonly Member[]): number | null {
  if (members.length < 2) return null
  const last = members.at(-1)
  const [least, most] = [Math.min(...numbersOf(members)), Math.max(...numbersOf(members))]
  return last && most <= least * NEIGHBOURS ? last.year.written : null
}
const numbersOf = (members: readonly Member[]): readonly number[] => members.map(({ digits }) => Number(digits))
/** QUITO 266 AND 2259 (2002) are of two years: one list's numbers are no more than so many times apart. */
const NEIGHBOURS = 2

export function originatorOf(match: RegExpExecArray, scene: Scene): Originator | null {
  const named = group(match, 'post')
  if (named) {
    const found = senderBefore(scene, match.index) ?? scene.posts.get(named.first)
    return found ? { is: 'post', match: found.match, garbled: found.garbled } : null
  }
  const unknown = group(match, 'unknown')
  return unknown ? { is: 'unknown', words: wordsBetween(scene, unknown.first, unknown.last) } : null
}

/** `REF: SOFIA TO STATE 1020` is Sofia's: the post before TO that has no number of its own; null where none stands there. */
function senderBefore({ place, posts, tokens: { classes } }: Scene, first: number): FoundPost | null {
  if (place !== 'ref' || classes[first - 1] !== CLASS.through) return null
  for (let index = first - 2; index >= 0; index--) {
    if (classes[index] === CLASS.post) return posts.get(index) ?? null
    if (classes[index] !== CLASS.postRest) return null
  }
  return null
}

const MENTION_CONFIDENCE: Readonly<Record<'ref' | 'text', number>> = { ref: 1, text: 0.95 }

/** `07TBILISI1605`: year, post and number without a blank. */
export function isGlued(match: RegExpExecArray, scene: Scene): boolean {
  for (let index = match.index; index < match.index + match[0].length - 1; index++)
    if (!glued(scene, index)) return false
  return true
}

/** Whether an item of the REF line begins at this token: behind a letter, a separator or the label. */
export function opensItem(scene: Scene, index: number): boolean {
  const before = classAt(scene, index - 1)
  return before === '' || /[.,;:)/+(]/.test(before) || /[1-7]/.test(before) || before === CLASS.postRest
}

/** `SMITH 3/4/06`; `SEC 1 OF 2`. */
export const isDate = (match: RegExpExecArray, scene: Scene): boolean => {
  const end = match.index + match[0].length
  const isPart = /\d OF$/i.test(wordsBetween(scene, match.index, end)) && classAt(scene, end - 1) < '3'
  return (classAt(scene, end) === '/' || isPart) && /[1-7]/.test(classAt(scene, end + 1))
}

/** `US MISSION 1974 USUN 4330`: the number is the year of the citation that follows. */
export const isYearOfNext = (match: RegExpExecArray, scene: Scene): boolean => {
  const number = group(match, 'number')
  return (
    number !== null &&
    classAt(scene, number.last + 1) === CLASS.post &&
    yearMeant(wordsBetween(scene, number.first, number.last), scene.citing) !== null
  )
}

export function readNumberPost(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const originator = originatorOf(match, scene)
  const number = group(match, 'number')
  if (!originator || !number) return null
  const end = match.index + match[0].length - 1
  const digits = wordsBetween(scene, number.first, number.last)
  // `2005 MINSK`: a year and a post, the number left out.
  const isYear = digits.length === 4 && yearMeant(digits, scene.citing) !== null
  const { last, year, note } = readSuffixes(scene, end)
  const says: Says = {
    what: 'number',
    originator,
    series: 'cable',
    digits: isYear ? '' : digits,
    garbled: false,
    year,
  }
  return { mentions: [mentioned({ rule: id, first: match.index, last: end, says, confidence: 0.8, note })], last }
}

/** `TELEGRAM 18017 FROM MOSCOW`: the post behind its number, though no number stands behind it. */
export function readNumberFrom(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  const from = match.index + match[0].length - 1
  if (!number || wordsBetween(scene, from, from).toUpperCase() !== 'FROM') return null
  const found = scene.posts.get(from + 1) ?? postBeginningAt(scene.tokens, from + 1, scene.to, scene.citing)
  if (!found) return null
  const says: Says = {
    what: 'number',
    originator: { is: 'post', match: found.match, garbled: false },
    series: 'cable',
    digits: wordsBetween(scene, number.first, number.last),
    garbled: false,
    year: NO_YEAR,
  }
  return {
    mentions: [mentioned({ rule: id, first: match.index, last: found.last, says, confidence: 0.9 })],
    last: found.last,
  }
}

/** `76 LIMA 812 / 75 LIMA 3340` with the mark and its blanks lost: the year of the second is not part of the first's number. */
export function readGluedYear(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const [year, number, next, after] = ['year', 'number', 'next', 'after'].map((name) => group(match, name))
  if (!year || !number || !next || !after) return null
  const one = scene.posts.get(match.index + year.last - year.first + 1)
  const two = scene.posts.get(next.first)
  if (!one || !two) return null
  const digits = wordsBetween(scene, number.first, number.last)
  const written = yearMeant(wordsBetween(scene, year.last, year.last), scene.citing)
  const second = yearMeant(digits.slice(-2), scene.citing)
  if (written === null || second === null) return null
  const says = (found: FoundPost, of: string, in_: number): Says => ({
    what: 'number',
    originator: { is: 'post', match: found.match, garbled: found.garbled },
    series: 'cable',
    digits: of,
    garbled: true,
    year: { written: in_, named: null },
  })
  const last = readSuffixes(scene, after.last)
  return {
    mentions: [
      mentioned({
        rule: id,
        first: match.index,
        last: number.last,
        says: says(one, digits.slice(0, -2), written),
        confidence: 0.8,
        cut: { start: 0, end: 2 },
      }),
      mentioned({
        rule: id,
        first: number.last,
        last: after.last,
        says: says(two, wordsBetween(scene, after.first, after.last), second),
        confidence: 0.8,
        note: last.note,
        cut: { start: digits.length - 2, end: 0 },
      }),
    ],
    last: last.last,
  }
}

/** Telegram words whose garbles are worth a look, and whose number it is. */
const TEL_WORDS: readonly (readonly [word: string, of: Originator])[] = [
  ['EMBTEL', { is: 'embassy' }],
  ['DEPTEL', { is: 'department' }],
]
/** Shorter words are near too many names. */
const LEAST_GARBLED_LETTERS = 6

/** `SEE MADROD 362`, `MADROD 362 REPORTED`. */
const isPointedAt = (scene: Scene, index: number): boolean =>
  classAt(scene, index - 1) === CLASS.see || classAt(scene, index + 2) === CLASS.reports

/** `MOSCPW 18017`, `R0ME 3312`, `ENBTEL 4321`: an edit away from a post's name or a word of the grammar. */
export function readGarbled(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const word = wordsBetween(scene, match.index, match.index).toUpperCase()
  if (word.length < LEAST_GARBLED_LETTERS && !/\d/.test(word)) return null
  const tel = TEL_WORDS.find(([each]) => editDistance(each, word, 1) === 1)
  if (tel) return readNumbered(match, scene, id, tel[1])
  // Three digits behind a word that is near a name are a count too often, unless something points at them.
  if (match[0].endsWith('3') && !isPointedAt(scene, match.index)) return null
  // COLOMBIA is no garbled COLOMBO.
  if (isCountry(word)) return null
  const found = findGarbledPost(scene.tokens, match.index, scene.citing)
  return found && readNumbered(match, scene, id, { is: 'post', match: found.match, garbled: true })
}
