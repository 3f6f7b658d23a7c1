import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { levelOfPages, levelOfWholeText, levelOpening } from '../layout/classification.ts'
import type { HeaderLabel, Layout, Span } from '../layout/layout.ts'
import { addresseeNamed, bare, readAddressees, readToAttribute } from './addressees.ts'
import { readArchiveDate, readCablegateDate, readDtg } from './dtg.ts'
import type { Header } from './header.ts'
import { identify } from './identity.ts'
import { ownNumberIn } from './own-number.ts'
import { readTags, type TagsLine } from './tags.ts'

/** Reads what the cable says of itself: the text first, and the archive's attributes or columns where the text is silent. */
export function readHeader(layout: Layout, posts: Gazetteer): Header {
  const { document, logical, attributes } = layout
  const { row, source, text } = document
  const lines = layout.preamble.map(({ start, end }) => text.slice(start, end))
  const attribute = (key: string): string | null => attributes.get(key)?.logical.text.trim() ?? null
  const documentNumber = row ? row.reference : attribute('Document Number')
  const date = dateOf(lines, attribute('Draft Date') ?? attribute('Sent Date'), row?.date ?? null)
  const year = date ? Number(date.slice(0, 4)) : null
  const addressees = readAddressees(lines, year, posts)
  const sender = addressees.from ?? attribute('From')
  const own = layout.pages[0] ?? ownNumberIn(lines)
  const origin = row?.origin ?? null
  const identity = identify({ documentNumber, own, sender, origin, year, source, text }, posts)
  const { tags, archiveTags, tagNames } = tagsOf(layout, logical.text)
  const toAttribute = attribute('To')
  return {
    id: identity.id,
    documentNumber,
    number: identity.number,
    year: identity.year,
    date,
    from: identity.from ?? (sender ? addresseeNamed(bare(sender), year, posts) : null),
    subject: withoutMark(headerText(layout, 'SUBJECT') ?? attribute('Subject')),
    classification:
      levelOf(row?.classification) ??
      classificationOf(layout, lines) ??
      levelOf(attribute('Original Classification')) ??
      levelOfWholeText(logical.text.slice(layout.body.start, layout.body.start + OPENING)) ??
      levelOfPages(text),
    to: addressees.to.length > 0 || toAttribute === null ? addressees.to : readToAttribute(toAttribute, year, posts),
    info: addressees.info,
    tags,
    archiveTags,
    tagNames,
  }
}

const NO_TAGS: TagsLine = { tags: [], names: [] }

/** The first words of a text that may say its level, in characters. */
const OPENING = 200

/** Archive dates name the day alone; the DTG the minute. A DTG more than a month from the archive's date is garbled. */
function dateOf(lines: readonly string[], draftDate: string | null, rowDate: string | null): string | null {
  const archived = rowDate
    ? readCablegateDate(rowDate)
    : draftDate
      ? (readDtg(draftDate) ?? readArchiveDate(draftDate))
      : null
  if (rowDate && archived) return archived
  const sent = firstDtg(lines)
  return sent && archived && !isNear(sent, archived) ? archived : (sent ?? archived)
}

/** The first DTG of the heading; one without its Z only where none has it. */
function firstDtg(lines: readonly string[]): string | null {
  for (const line of lines) {
    const dtg = line.includes('Z') ? readDtg(line) : null
    if (dtg) return dtg
  }
  for (const line of lines) {
    const dtg = WITHOUT_Z.test(line) ? readDtg(line) : null
    if (dtg) return dtg
  }
  // The end of a line cuts it: `R 251346Z` above `JUN 73`.
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1]
    const dtg = below !== undefined && CUT_DTG.test(line) ? readDtg(`${line} ${below}`) : null
    if (dtg) return dtg
  }
  return null
}
/** Precedence and six digits: a number of another kind has no month behind it either. */
const WITHOUT_Z = /^\s*(?:[ZFOPRBY]\s+){0,2}\d[\d ]{5,9}[A-Z]/i

/** Six digits and a Z, and what of month and year stands on the line. */
const CUT_DTG = /^\s*(?:[ZFOPRBY]{1,2}\s+){0,2}\d{6}Z(?:\s+[A-Z]{3,9}(?:\s+\d)?)?\s*$/i

const isNear = (one: string, other: string): boolean =>
  one.slice(0, DAY) === other.slice(0, DAY) || Math.abs(Date.parse(one) - Date.parse(other)) <= MOST_APART_MS

/** Characters of a date without its time. */
const DAY = 10
const MOST_APART_MS = 31 * 24 * 3600 * 1000

/** The level alone of what a column or an attribute says, `SECRET//NOFORN`; words that open with no level stay as they are. */
const levelOf = (words: string | null | undefined): string | null => (words ? (levelOpening(words) ?? words) : null)

function classificationOf({ document, pages }: Layout, lines: readonly string[]): string | null {
  const closing = lines.findLast((line) => levelOpening(line) !== null)
  if (closing) return levelOpening(closing)
  const first = pages[0]
  const above = first ? document.text.slice(Math.max(0, first.span.start - 200), first.span.start).trim() : ''
  return levelOpening(above.slice(above.lastIndexOf('\n') + 1))
}

/** `SUBJECT:; OAS MEETING`, `MARBLE VISIT - REF: LIMA 12`: the marks between labels and values. */
const withoutMark = (subject: string | null): string | null =>
  subject?.replace(/^(?:[;:.,]|-{1,3})\s+|\s?[;,]$|\s-{1,3}$/g, '') ?? null

function headerSpan({ header }: Layout, label: HeaderLabel): Span | null {
  return header.find((line) => line.label === label && line.span.end > line.span.start)?.span ?? null
}

function headerText(layout: Layout, label: HeaderLabel): string | null {
  const span = headerSpan(layout, label)
  return span && layout.logical.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

/** The values of the TAGS lines; of two labels right below each other the second goes on with the first, its label a word of it. */
function tagsLines(layout: Layout, text: string): readonly Span[] {
  const lines: Span[] = []
  for (const { label, span } of layout.header) {
    const last = lines.at(-1)
    if (label !== 'TAGS') continue
    if (last && last.end > last.start && ONLY_LABEL.test(text.slice(last.end, span.start)))
      lines.splice(-1, 1, { start: last.start, end: span.end })
    else lines.push(span)
  }
  return lines
}
const ONLY_LABEL = /^\s{0,80}TAGS?\W{0,8}$/i

/**
 * TAGS of the text: of the first TAGS line that has any, since one that says N/A is at times said again. The archive's own
 * stand apart, and count only where the text has none; names of persons from both, since the archive's indexers added them in
 * parentheses.
 */
function tagsOf(layout: Layout, text: string): Pick<Header, 'tags' | 'archiveTags' | 'tagNames'> {
  const inText = tagsLines(layout, text)
    .map(({ start, end }) => readTags(text.slice(start, end), start, 'header'))
    .find(({ tags, names }) => tags.length > 0 || names.length > 0)
  const value = layout.attributes.get('TAGS')?.logical.text
  const inArchive = value ? readTags(value, 0, 'attributes') : NO_TAGS
  const archiveTags = inArchive.tags
  return {
    tags: inText && inText.tags.length > 0 ? inText.tags : archiveTags,
    archiveTags,
    tagNames: [...(inText ?? NO_TAGS).names, ...inArchive.names],
  }
}
