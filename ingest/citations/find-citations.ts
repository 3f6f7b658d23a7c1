import { allOf, type Citation } from '@reftel/cypher'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Header } from '../header/header.ts'
import type { Layout, Span } from '../layout/layout.ts'
import { runsOf } from '../words/runs.ts'
import { weighWitnesses } from './agreement.ts'
import { type ArchivedList, readArchivedList } from './archived.ts'
import { meansThat, namedBeside, type ResolvedItem, resolveBackReference } from './back-references.ts'
import { readBody } from './body.ts'
import type { Words } from './citation.ts'
import { type Citing, citingOf } from './citing.ts'
import { CLASS } from './grammar.ts'
import { type Mention, moved, withLetter } from './mention.ts'
import { markedPossible } from './possible.ts'
import { findPostsInText, findPostsOfRefLine } from './posts.ts'
import { type RefItem, readRefLine } from './ref-line.ts'
import { partsOf } from './ref-parts.ts'
import { readReferencesColumn } from './references-column.ts'
import { postNamedBy, type Resolving, resolve, yearKey } from './resolve.ts'
import { NOTHING_CITED, part, sceneOf } from './scene.ts'
import type { SerialWitness, YearRead } from './serials/witness.ts'
import { type ClassedTokens, endOf, release, startOf, tokenise } from './tokens.ts'
import { withOriginators } from './whose-number.ts'

/** What citations are resolved by, besides the citing cable. */
export interface CitationContext {
  readonly gazetteer: Gazetteer
  /** Learnt from the corpus; null for a cable by itself. */
  readonly serials: SerialWitness | null
}

/**
 * Every citation of a cable: those of its REF lines, of its running text (REFTEL and its like among them) and of the
 * archive's own list, ordered by place. What means no one cable is there too, with its reason (docs/citations.md).
 */
export function findCitations(layout: Layout, header: Header, context: CitationContext): readonly Citation[] {
  const citing = citingOf(header, context.gazetteer, context.serials)
  const archivedList = readArchivedList(layout, citing)
  const { refLines, texts } = partsOf(layout)
  const tokens = tokenise(runsOf(layout.logical))
  const words = wordsIn(layout, tokens)
  const named = readRefLines(tokens, refLines, citing)

  // The reading room's form stands above the telegram, its references in the REF line's place.
  const ofForm = refLines.length === 0 && layout.attributes.ofForm === true
  const inRef: Resolving = { citing, where: 'ref', archivedYears: archivedList.years, refLineYears: NO_YEARS }
  const listed = otherCables(ofForm ? archivedList.items : named, citing)
  const inRefLine = resolvedItems(listed, ofForm ? archivedList.wordsOf : words, inRef)
  const refLineYears = yearsOf(listed, inRefLine)

  const inAttributes: Resolving = { citing, where: 'attributes', archivedYears: archivedList.years, refLineYears }
  const others = ofForm ? [] : otherCables(archivedList.items, citing)
  const inArchive = resolvedItems(others, archivedList.wordsOf, inAttributes)
  const { references: column = [] } = layout.document.row ?? {}
  const archived = citationsOf(inArchive)
  const witness = [...archived, ...readReferencesColumn(column, citationsOf(inRefLine), citing)]
  const weighed = weighWitnesses(citationsOf(inRefLine), archived, witness)

  const mentions = textMentions(tokens, texts, citing, citedNames(named, archivedList))
  const meant = inRefLine.length > 0 ? inRefLine : inArchive
  const body: Resolving = { citing, where: 'text', archivedYears: archivedList.years, refLineYears }
  const inText = resolvedText(mentions, tokens, meant, words, body)

  const inDocument = [...weighed.inRefLine, ...inText]
  const inColumn = readReferencesColumn(column, inDocument, citing)
  release(tokens)
  if (archivedList.tokens) release(archivedList.tokens)
  return [...inDocument, ...weighed.archived, ...inColumn]
    .filter(({ target }) => target === null || target !== header.id)
    .map(markedPossible)
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The items of all REF lines. */
function readRefLines(tokens: ClassedTokens, refLines: readonly Span[], citing: Citing): readonly RefItem[] {
  const items: RefItem[] = []
  for (const span of refLines)
    for (const item of refItems(tokens, span, citing, items.at(-1)?.letter ?? null)) items.push(item)
  const [first, second] = items
  // `REF A SECRETARY'S LETTER` above `REF B STATE 76108`: the first of two REF lines.
  if (first?.letter === null && second?.letter === 'B') items[0] = lettered(first, 'A')
  return items
}

const lettered = ({ mentions }: RefItem, letter: string): RefItem => ({
  letter,
  mentions: mentions.map((mention) => withLetter(mention, letter)),
})

/** The items with each number's originator, without the cable's own number. */
const otherCables = (items: readonly RefItem[], citing: Citing): readonly RefItem[] =>
  withOriginators(items, citing).map(({ letter, mentions }) => ({
    letter,
    mentions: mentions.filter((mention) => !isItself(mention, citing)),
  }))

/** What the running text cites. REFTEL and its like mean one of `items`; where those do not tell, a cable that is named beside them. */
function resolvedText(
  mentions: readonly Mention[],
  { classes }: ClassedTokens,
  items: readonly ResolvedItem[],
  words: WordsOf,
  resolving: Resolving,
): readonly Citation[] {
  const { citing } = resolving
  return allOf(mentions.entries(), ([at, mention]) => {
    if (mention.says.what !== 'reftel')
      return isItself(mention, citing) ? [] : [resolve(mention, words(mention), resolving)]
    const back = resolveBackReference(mention, words(mention), items, postNamedBy(mention.says.of, citing))
    const beside = back.some(({ target }) => target !== null) ? null : namedBeside(mentions, at, classes)
    return beside === null ? back : meansThat(mention, words(mention), resolve(beside, words(beside), resolving))
  })
}

const NO_YEARS: ReadonlyMap<string, YearRead> = new Map()

/** Year by `yearKey` of what the REF lines cite; a number that they cite in two years has none. */
function yearsOf(items: readonly RefItem[], resolved: readonly ResolvedItem[]): ReadonlyMap<string, YearRead> {
  const years = new Map<string, YearRead | null>()
  for (const [index, { mentions }] of items.entries())
    for (const [at, { says }] of mentions.entries()) {
      const cited = resolved[index]?.citations[at]
      if (says.what !== 'number' || says.originator.is !== 'post' || !cited || cited.target === null) continue
      const key = yearKey(says.originator.match.post.name, says.series, says.digits)
      const before = years.get(key)
      const { year, confidence } = cited
      years.set(key, before === undefined || before?.year === year ? { year, confidence } : null)
    }
  const known = new Map<string, YearRead>()
  for (const [key, year] of years) if (year) known.set(key, year)
  return known
}

type WordsOf = (mention: Mention) => Words

const UNCUT: Span = { start: 0, end: 0 }

/** `raw` as the document has it, its line ends too, unless a page break stands in between. */
function rawWords(logical: string, document: string, { start, end }: Span): string {
  const there = document.slice(start, end)
  return there.length !== logical.length && there.replaceAll('\r', '') === logical ? there : logical
}

function wordsIn({ document, logical }: Layout, tokens: ClassedTokens): WordsOf {
  return ({ first, last, cut }) => {
    const { start, end } = cut ?? UNCUT
    const span = { start: startOf(tokens, first) + start, end: endOf(tokens, last) - end }
    const place = logical.sourceSpan(span)
    const raw = rawWords(logical.text.slice(span.start, span.end), document.text, place)
    return { raw, start: place.start, end: place.end }
  }
}

function refItems(
  tokens: ClassedTokens,
  { start, end }: Span,
  citing: Citing,
  before: string | null,
): readonly RefItem[] {
  const [behind, to] = [tokenAt(tokens, start), tokenAt(tokens, end)]
  // `REFA: LIMA 12`: the letter of the first item is glued to the label.
  const isGluedLetter =
    behind > 0 && endOf(tokens, behind - 1) > start && tokens.classes[behind - 1] === CLASS.refLetter
  const from = isGluedLetter ? behind - 1 : behind
  // The line's own tokens, so that a text of a hundred thousand REF lines is not copied for each of them.
  const own = from < to ? part(tokens, from, to) : part(tokens, from, from)
  const count = own.classes.length
  const found = findPostsOfRefLine(own, 0, count, citing)
  const items = readRefLine(sceneOf(found, citing, 'ref', 0, count, NOTHING_CITED), before)
  return items.map(({ letter, mentions }) => ({
    letter,
    mentions: mentions.map((mention) => moved(mention, from)),
  }))
}

function textMentions(
  tokens: ClassedTokens,
  texts: readonly Span[],
  citing: Citing,
  cited: ReadonlySet<string>,
): readonly Mention[] {
  const found = findPostsInText(tokens, citing)
  return allOf(texts, ({ start, end }) =>
    readBody(sceneOf(found, citing, 'text', tokenAt(tokens, start), tokenAt(tokens, end), cited)),
  )
}

/** The first token that begins at or behind `offset`. */
function tokenAt(tokens: ClassedTokens, offset: number): number {
  let [low, high] = [0, tokens.classes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(tokens, middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const resolvedItems = (items: readonly RefItem[], words: WordsOf, resolving: Resolving): readonly ResolvedItem[] =>
  items.map(({ letter, mentions }) => ({
    letter,
    citations: mentions.map((mention) => resolve(mention, words(mention), resolving)),
  }))

const citationsOf = (items: readonly ResolvedItem[]): readonly Citation[] => allOf(items, ({ citations }) => citations)

/** `MOSCOW 18017` for each that the REF lines or the archive's list name. */
function citedNames(items: readonly RefItem[], archived: ArchivedList): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { says } of allOf([...items, ...archived.items], ({ mentions }) => mentions))
    if (says.what === 'number' && says.originator.is === 'post' && says.digits !== null)
      names.add(`${says.originator.match.post.name} ${Number(says.digits)}`)
  return names
}

/** `NOTE BY OC/T: LA PAZ 457 PASSED ABOVE ADDRESSEE`: the cable names itself. */
function isItself({ says }: Mention, citing: Citing): boolean {
  const { header, number } = citing
  return (
    header.from !== null &&
    says.what === 'number' &&
    says.series === 'cable' &&
    number !== null &&
    Number(says.digits) === number &&
    postNamedBy(says.originator, citing) === header.from &&
    (says.year.written === null || says.year.written === header.year)
  )
}
