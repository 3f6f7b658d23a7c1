import { at, CLASS, ITEM_LETTER, NUMBER, POST } from './grammar.ts'
import { type Mention, type Read, withLetter } from './mention.ts'
import { documents } from './ref-documents.ts'
import { REF_RULES } from './rule-set.ts'
import { classAt, glued, group, lineBreaks, type Scene, tryAt, wordsBetween } from './scene.ts'

/** What a REF line cites, item by item, in the order it stands. */
export interface RefItem {
  /** `A`; null where the items have no letters. */
  readonly letter: string | null
  readonly mentions: readonly Mention[]
}

/**
 * Reads one REF line, its tokens [from, to) of the scene. Each item is read by the rules; one that no rule fits is kept as
 * a document with its words (`BINNS-BREWIN LETTER OF FEBRUARY 5`).
 *
 *     REF: A. 77 NEW DELHI 1234 (NOTAL); B) SEOUL 6670 AND 6671
 *          ^^ ^^^^^^^^^^^^^^^^^          ^^ ^^^^^^^^^^     ^^^^
 *
 * `before`: the last letter of the REF line above this one, `REF A: ...` and `REF B: ...` on a line each.
 */
export function readRefLine(scene: Scene, before: string | null = null): readonly RefItem[] {
  const items: Item[] = []
  let item: Item = { letter: null, from: scene.from, mentions: [], loose: [] }
  const open = (letter: string | null, from: number): void => {
    items.push(item)
    item = { letter, from, mentions: [], loose: [] }
  }
  const start = levelEnd(scene)
  for (let index = start; index < scene.to; ) {
    const second = items.length < 2 && isSole([...items, item]) ? readSecond(scene, index) : null
    if (second) {
      items.splice(0, 2, ...items.map((each) => ({ ...each, letter: 'A' })))
      item = { ...item, letter: 'A' }
    }
    const letter = second ?? readLetter(scene, index, index === start ? before : item.letter)
    if (letter && isFresh(item, index) && isLevel(scene, index, letter, item.letter)) {
      index = letter.next
      item = { ...item, from: index }
      continue
    }
    if (letter && !(isFresh(item, index) && isInitial(scene, letter, item.letter))) {
      open(letter.letter, letter.next)
      index = letter.next
      continue
    }
    const glued = scene.posts.get(index)?.gluedLetter
    if (glued && glued === following(item.letter)) open(glued, index)
    const read = readOne(scene, index)
    if (read) {
      for (const mention of read.mentions) item.mentions.push(mention)
      index = read.last + 1
      continue
    }
    const class_ = classAt(scene, index)
    if (class_ === ';' && item.letter === null) open(null, index + 1)
    else item.loose.push(index)
    index++
  }
  items.push(item)
  return withLettersBefore(items)
    .map((each) => closed(scene, each))
    .filter(({ letter, mentions }) => letter !== null || mentions.length > 0)
}

interface Item {
  readonly letter: string | null
  readonly from: number
  readonly mentions: Mention[]
  /** Tokens that no rule took. */
  readonly loose: number[]
}

function readOne(scene: Scene, index: number): Read | null {
  const first = REF_RULES.find(scene.tokens.classes, index, false)
  for (const { id, pattern, read } of first ? REF_RULES.rules.slice(first.rule) : []) {
    const match = tryAt(pattern, scene, index)
    const found = match && read(match, scene, id)
    if (found && found.last < scene.to) return found
  }
  return null
}

/** Whether nothing stands behind the item's letter yet. */
const isFresh = ({ letter, from, mentions, loose }: Item, index: number): boolean =>
  letter !== null && index === from && mentions.length === 0 && loose.length === 0

/** `C. J. EVERS EMAIL`: the initial of a writer, right behind the item's letter and before a word. */
const isInitial = (scene: Scene, { letter, next }: { letter: string; next: number }, so: string | null): boolean =>
  letter !== so && /[wlak]/.test(classAt(scene, next))

/** `B. (C) STATE 181022`: how the cable is classified, right behind the item's letter. */
const isLevel = (scene: Scene, index: number, { letter }: { letter: string }, so: string | null): boolean =>
  letter !== so && classAt(scene, index) === '(' && isPortion(scene, index, letter)

/** Where the items begin: behind how the line is classified, `(U) A. SOFIA 1020`. */
function levelEnd(scene: Scene): number {
  const { from, to, tokens } = scene
  const opens = LEVEL_FIRST.test(tokens.classes.slice(from, Math.min(from + 6, to)))
  return opens && 'CSU'.includes(wordsBetween(scene, from + 1, from + 1)) ? from + 3 : from
}
const LEVEL_FIRST = /^\(l\)\(?a[.):]/

const LETTER_FORMS: readonly (readonly [pattern: RegExp, sure: boolean, opensLine?: true])[] = [
  // (A)  A)  (A.)  REF A:
  [at(`(?:${CLASS.ref}\\.?)?\\(?(?<letter>${ITEM_LETTER})[.:]?\\)[.:]?`), true],
  [at(`${CLASS.ref}\\.?(?<letter>${ITEM_LETTER})[.:,)-]?`), true],
  // REFA:
  [at(`(?<letter>${CLASS.refLetter})[.:,)-]?`), true],
  // A.  A:  A-  where it is the next letter
  [at(`\\(?(?<letter>${ITEM_LETTER})[.:](?!${ITEM_LETTER}\\.)`), false],
  [at(`(?<letter>${ITEM_LETTER})[-,;/](?=[24]?P)`), false],
  // C. J. EVERS EMAIL: before an initial only where a line opens with it
  [at(`(?<letter>${ITEM_LETTER})\\.(?=${ITEM_LETTER}\\.)`), false, true],
  // D. B.A. 15: before initials only where they have a number
  [at(`(?<letter>${ITEM_LETTER})\\.(?=(?:${ITEM_LETTER}\\.){2}${NUMBER})`), false],
  // [A]  "A"
  [at(`([!"])(?<letter>${ITEM_LETTER})[!"]`), true],
  // (A LA PAZ  A LA PAZ
  [at(`\\(?(?<letter>${ITEM_LETTER})(?='?[24]?${POST}'?l?T?t?(?:${NUMBER}|Z|a-))`), false],
  // (1)  1)  1.
  [at(`\\((?<letter>1)\\)|(?<digit>1)[.)](?='?[24]?[Pwa]|6(?!\\.6))`), true],
]
/** What all of them and the garbled one begin with: no other token, as most are, is tried by each. */
const OPENS_LETTER = new RegExp(`^(?:${CLASS.ref}|${CLASS.refLetter}|${ITEM_LETTER}|[(!"1])`)
/** `(AL LA PAZ A-048`: a mark of `(A)` garbled into a letter. */
const GARBLED_LETTER = at(`\\(w(?=[24]?P)`)

function readLetter(scene: Scene, index: number, so: string | null): { letter: string; next: number } | null {
  const longer = longerLetter(scene, index, so)
  if (longer) return longer
  if (!OPENS_LETTER.test(classAt(scene, index))) return null
  const expected = following(so)
  for (const [pattern, sure, opensLine] of LETTER_FORMS) {
    if (opensLine && index !== scene.from && lineBreaks(scene, index - 1) === 0) continue
    const match = tryAt(pattern, scene, index)
    const span = match && (group(match, 'letter') ?? group(match, 'digit'))
    if (!match || !span) continue
    const letter = wordsBetween(scene, span.first, span.first).slice(-1).toUpperCase()
    // A letter that stands twice, `A. A. STATE 1`, is passed over.
    const next = index + match[0].length
    const known = letter === expected || letter === so || index === scene.from
    const fits =
      known || (sure ? opens(scene, index) && !isPortion(scene, index, letter) : skips(scene, index, next, letter, so))
    if (fits) return { letter, next }
  }
  const garbled = tryAt(GARBLED_LETTER, scene, index)
  if (garbled) {
    const word = wordsBetween(scene, index + 1, index + 1)
    if (word.length === 2 && word.charAt(0).toUpperCase() === expected) return { letter: expected, next: index + 2 }
  }
  return null
}

/** `AA. LIMA 12`, `(BB) LIMA 13`: behind Z the letters are doubled, or counted on, `AB`; behind I stands II in a list of `I) II) III)`. */
function longerLetter(scene: Scene, index: number, so: string | null): { letter: string; next: number } | null {
  if (so === null || (so !== 'Z' && so.length < 2 && !ROMAN.includes(so))) return null
  const match = tryAt(LETTERS, scene, index)
  const word = match && group(match, 'letters')
  const letter = word ? wordsBetween(scene, word.first, word.last).toUpperCase() : ''
  return match && (behindZ(so).includes(letter) || romanBehind(so) === letter)
    ? { letter, next: index + match[0].length }
    : null
}
const LETTERS = at(`\\(?(?<letters>[a-zA-Z])[.:)]`)
function behindZ(so: string): readonly string[] {
  if (so === 'Z') return ['AA']
  const [first = '', second = ''] = so
  return so.length === 2 ? [following(first).repeat(2), first + following(second)] : []
}
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const romanBehind = (so: string): string | undefined => (ROMAN.includes(so) ? ROMAN[ROMAN.indexOf(so) + 1] : undefined)

/** `STATE 109397 (U)`, `12/12/08 (U) EMAIL`: how what stands beside it is classified. */
const isPortion = (scene: Scene, index: number, letter: string): boolean =>
  'CSU'.includes(letter) && (classAt(scene, index) === '(' || classAt(scene, index - 1) === '(')

/** `B. LIMA 12` and on the next line `H. LIMA 44`, on one line `D. LIMA 44`: left out, but a post and its number behind the one there is. */
const skips = (scene: Scene, index: number, next: number, letter: string, so: string | null): boolean =>
  so !== null &&
  letter > so &&
  (lineBreaks(scene, index - 1) > 0 || letter === following(following(so))) &&
  tryAt(NUMBERED_POST, scene, next) !== null
const NUMBERED_POST = at(`'?[24]?${POST}${NUMBER}(?!/)`)

/** `STATE 123456 (A), SEOUL 6670 (B)`: each letter stands behind what it names. */
function withLettersBefore(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1)
  const behind =
    items.length > 1 &&
    items.every(
      ({ letter, mentions }, index) => (index === 0) === (letter === null) && (mentions.length > 0 || index > 0),
    ) &&
    items.every(({ mentions }) => mentions.length > 0 === (mentions !== last?.mentions)) &&
    items[1]?.letter === 'A' &&
    last?.loose.length === 0
  return behind
    ? items.slice(0, -1).map((each, index) => ({ ...each, letter: items[index + 1]?.letter ?? null }))
    : items
}

const isSole = (items: readonly Item[]): boolean =>
  items.every(({ letter }) => letter === null) && items.filter(({ mentions }) => mentions.length > 0).length === 1

/** `STATE 123456; B. SEOUL 6670`: where the first item's letter is left out. */
function readSecond(scene: Scene, index: number): { letter: string; next: number } | null {
  const letter = readLetter(scene, index, 'A')
  return letter?.letter === 'B' && letter.next < scene.to && readOne(scene, letter.next) ? letter : null
}

/** Whether a letter may open an item here: behind the label, a separator, a number or its notes, or on a new line. */
function opens(scene: Scene, index: number): boolean {
  const before = classAt(scene, index - 1)
  return (
    before === '' ||
    !/[a-zA-Z_-]/.test(before) ||
    before === CLASS.and ||
    lineBreaks(scene, index - 1) > 0 ||
    !glued(scene, index - 1)
  )
}

const following = (letter: string | null): string =>
  letter === null ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1)

function closed(scene: Scene, { letter, mentions, loose }: Item): RefItem {
  const lettered = letter === null ? mentions : mentions.map((each) => withLetter(each, letter))
  return {
    letter,
    mentions: [...lettered, ...documents(scene, loose, letter, mentions)].sort((a, b) => a.first - b.first),
  }
}
