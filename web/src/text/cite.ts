import type { CableDetail } from '@reftel/api/types'
import { cableName } from '../graph/subgraph.ts'

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const US_DAY = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Where an archive is quoted as coming from. */
const ARCHIVES: Readonly<Record<CableDetail['documents'][number]['format'], string>> = {
  nara: 'Central Foreign Policy Files, 1973–79, Record Group 59, US National Archives',
  cablegate: 'Cablegate',
}

const archiveOf = ({ documents: [document] }: CableDetail) => (document ? ARCHIVES[document.format] : null)
const numberOf = ({ id, documents: [document] }: CableDetail) => document?.documentNumber ?? id
const sentence = (word: string) => word.charAt(0) + word.slice(1).toLowerCase()

/** Who wrote to whom: the first addressee, and that there are more. */
const addressed = ({ to: [first, ...others] }: CableDetail) =>
  first ? ` to ${first}${others.length ? ` and ${others.length} others` : ''}` : ''

/** The words with which a cable is quoted in a footnote; what is not known is left out. */
export function footnoteOf(cable: CableDetail): string {
  const to = cable.to.length ? ` to ${cable.to.join(', ')}` : ''
  const parts = [
    `Telegram ${cableName(cable)}${to}`,
    cable.subject && `“${cable.subject}”`,
    cable.date ? LONG_DAY.format(new Date(cable.date)) : cable.year && String(cable.year),
    cable.classification && sentence(cable.classification),
  ].filter(Boolean)
  const archive = archiveOf(cable)
  return `${parts.join(', ')}; Document Number ${numberOf(cable)}${archive ? `, ${archive}` : ''}.`
}

/** As the Chicago Manual of Style has a document of an archive in a note. */
export function chicagoOf(cable: CableDetail): string {
  const date = cable.date ? US_DAY.format(new Date(cable.date)) : cable.year && String(cable.year)
  const title = cable.subject ? `, “${cable.subject},”` : ','
  const parts = [date, `Document Number ${numberOf(cable)}`, archiveOf(cable)].filter(Boolean)
  return `${cableName(cable)}${addressed(cable)}, telegram${title} ${parts.join(', ')}.`
}

/** A field of BibTeX: braces and backslashes would end it. */
const bib = (text: string) => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&')

export function bibtexOf(cable: CableDetail): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', cable.from],
    ['title', cable.subject],
    ['howpublished', `Telegram ${cableName(cable)}${addressed(cable)}`],
    ['date', cable.date?.slice(0, 10) ?? null],
    ['year', cable.year === null ? null : String(cable.year)],
    ['number', numberOf(cable)],
    ['note', archiveOf(cable)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${bib(value)}},`] : []))
  return [`@misc{${cable.id.replace(/[^A-Za-z0-9-]/g, '')},`, ...lines, '}'].join('\n')
}

export function risOf(cable: CableDetail): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'GEN'],
    ['AU', cable.from],
    ['TI', cable.subject],
    ['DA', cable.date ? cable.date.slice(0, 10).replaceAll('-', '/') : null],
    ['PY', cable.year === null ? null : String(cable.year)],
    ['M1', numberOf(cable)],
    ['N1', `Telegram ${cableName(cable)}${addressed(cable)}`],
    ['DB', archiveOf(cable)],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]))
    .join('\n')
}

/** The forms in which a cable can be quoted. */
export const CITE_FORMS: readonly {
  readonly id: string
  readonly label: string
  readonly of: (cable: CableDetail) => string
}[] = [
  { id: 'note', label: 'Footnote', of: footnoteOf },
  { id: 'chicago', label: 'Chicago', of: chicagoOf },
  { id: 'bibtex', label: 'BibTeX', of: bibtexOf },
  { id: 'ris', label: 'RIS', of: risOf },
  { id: 'number', label: 'Document Number', of: numberOf },
]

/** Where the National Archives are searched for a document of theirs; null for one that is not theirs. */
export const archiveSearchOf = (cable: CableDetail): string | null =>
  cable.documents[0]?.format === 'nara' && cable.documents[0].documentNumber
    ? `https://catalog.archives.gov/search?q=${encodeURIComponent(cable.documents[0].documentNumber)}`
    : null
