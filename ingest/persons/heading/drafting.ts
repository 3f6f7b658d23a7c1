import type { Occurrence, PersonRole } from '@reftel/cypher'
import { textFound } from '@reftel/cypher'
import type { Layout, Span } from '../../layout/layout.ts'
import { type Lexicon, Word } from '../../words/lexicon.ts'
import { lastWord } from '../names/outer-words.ts'
import { partInitials } from './glued-name.ts'

/** Who drafted, approved or cleared a telegram of the Department; `place`: the words in the document. */
export interface DraftingName {
  readonly name: string
  readonly given: readonly string[]
  readonly surname: string
  readonly title: string | null
  readonly role: Extract<PersonRole, 'drafter' | 'cleared'>
  readonly place: Occurrence
}

const DRAFTED = /^\s*DRAFTED\s*(?:BY)?\s*[:.]?\s*/
const APPROVED = /^\s*(?:APPROVED|CLEARED|AUTHORIZED|RELEASED)\s*(?:BY)?\s*[:.]?\s*/
/** What ends the block: the line above the date-time group, the group itself, the addresses, distribution lists. */
const END =
  /^\s*(?:-{5,}|[ZFOPRBY](?:\s[ZFOPRBY])?\s+\d{6}Z|FM\s|TO\s|DESIRED DISTR|EXTERNAL DISTR|INFO\s+[A-Z]+-\d|\/\s?\d{3})/
/** The office, a colon or a dash, and what stands behind: `EUR/NE:`, `EUR/NE - `, `S/S-O:`. */
const OFFICE = /^\s*[A-Z][A-Z0-9/&. -]{0,30}?(?:\s*:\s*|\s+-+\s*|-+\s+|-(?=(?:MR|MS|MRS|MISS|AMB|DR|COL|GEN)\b))/
/** Lines of a block. */
const MOST_LINES = 40
const TITLE = /^(?:MR|MRS|MS|MISS|DR|AMB|AMBASSADOR|GEN|COL|LTC|LTCOL|MAJ|CAPT|CDR|LT|ADM|RADM|SECRETARY|HON)\.?\s+/
const NO_NAME = /^(?:ACTING|DRAFT|INFO|SUBS|SUBSTANCE|PHONE|DOC|SAME|TEXT|NONE|PARA|PARAS|AND|NO|OFF|OFFICE)$/

/** Reads the block DRAFTED BY ... of a telegram of the Department, above its date-time group. */
export function readDrafting({ document: { text }, preamble }: Layout, lexicon: Lexicon): readonly DraftingName[] {
  const names: DraftingName[] = []
  let open = false
  let lines = 0
  for (const { start, end } of preamble) {
    const line = text.slice(start, end)
    const label = DRAFTED.exec(line) ?? APPROVED.exec(line)
    if (label) open = true
    if (!open) continue
    if ((!label && END.test(line)) || lines++ >= MOST_LINES) break
    const from = label ? label[0].length : 0
    const office = OFFICE.exec(line.slice(from))
    // `EUR - MR. HOLT`; a line of the block without an office is a distribution.
    if (!office && !label) continue
    const at = office ? from + office[0].length : from
    const role = DRAFTED.test(line) ? 'drafter' : 'cleared'
    names.push(...readNames(text, { start: start + at, end }, role, lexicon))
  }
  return names
}

/** What stands behind the office, up to the typist's initials or a remark, its names parted by slashes and commas. */
function readNames(text: string, { start, end }: Span, role: DraftingName['role'], lexicon: Lexicon): DraftingName[] {
  const names: DraftingName[] = []
  const value = (/^[^:(\d]*/.exec(text.slice(start, end)) ?? [''])[0]
  let at = start
  for (const part of value.split(/([/,;]|\bAND\b)/)) {
    const name = readOne(part, at, role, lexicon)
    if (name) names.push(name)
    at += part.length
  }
  return names
}

function readOne(part: string, at: number, role: DraftingName['role'], lexicon: Lexicon): DraftingName | null {
  const trimmed = part.trimStart()
  const titled = textFound(TITLE, trimmed)
  const words = trimmed
    .slice(titled.length)
    .replace(/(?<![\s.-])[\s.-]+$/, '')
    .replace(/(?<!\s)\s+X$/, '')
  if (!/^[A-Z][A-Z.' -]{2,30}$/.test(words) || words.split(/\s+/).some((word) => NO_NAME.test(word))) return null
  const start = at + part.length - trimmed.length + titled.length
  const parts = words.split(/[\s.]+/).filter((word) => word !== '')
  const last = lastWord(parts)
  if (
    last.length < 3 ||
    parts.length > 4 ||
    isOfficeWord(last, lexicon) ||
    parts.some((word) => word.length > 1 && isFunction(word, lexicon))
  )
    return null
  // `MR. PELCOVITS`: no initials are glued to a name behind a title.
  const { given, surname } =
    parts.length > 1 || titled !== '' ? { given: parts.slice(0, -1), surname: last } : partInitials(last, lexicon)
  return {
    name: [...given.map((word) => (word.length === 1 ? `${word}.` : word)), surname].join(' '),
    given,
    surname,
    title: titled === '' ? null : titled.trim().replace(/\.$/, ''),
    role,
    place: { raw: words, start, end: start + words.length },
  }
}

/** `STATE`, `NSC`: an agency and no one in it. */
const isOfficeWord = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.classesOf(word) & (Word.DEPT | Word.ACRONYM | Word.MONTH)) !== 0 ||
  (lexicon.classesOf(word) & (Word.TITLE | Word.SURNAME)) === Word.TITLE

const isFunction = (word: string, lexicon: Lexicon): boolean => (lexicon.classesOf(word) & Word.FUNCTION) !== 0

/** The attribute `Drafter`: `MARBLE, ROBERT L`, `EUR/NE:RLMARBLE:LEE`, `RLMARBLE`. */
export function readDrafterAttribute({ attributes }: Layout, lexicon: Lexicon): readonly DraftingName[] {
  const value = attributes.get('Drafter')
  if (!value) return []
  const { logical } = value
  const text = logical.text.trimEnd()
  const at = textFound(OFFICE, text).length
  const reversed = /^(?<surname>[A-Z][A-Z' -]{1,20}),\s*(?<given>[A-Z][A-Z. ]{0,20})$/.exec(text)?.groups
  const inSource = (place: Occurrence): Occurrence => ({ ...place, ...logical.sourceSpan(place) })
  if (reversed) {
    const { surname = '', given = '' } = reversed
    const names = given.split(/[\s.]+/).filter((word) => word !== '')
    const place = inSource({ raw: text, start: 0, end: text.length })
    const name = [...names.map((word) => (word.length === 1 ? `${word}.` : word)), surname].join(' ')
    return [{ name, given: names, surname, title: null, role: 'drafter', place }]
  }
  return readNames(text, { start: at, end: text.length }, 'drafter', lexicon).map((name) => ({
    ...name,
    place: inSource(name.place),
  }))
}
