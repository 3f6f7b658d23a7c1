import { type CableDetail, isAirgram } from '@reftel/cypher'

/** Forms in which reference managers take a cable. */
export const REFERENCE_FORMATS = ['bibtex', 'ris', 'csl-json'] as const
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number]

/** The fields of a cable that every form of reference gives. */
type Cited = Pick<CableDetail, 'id' | 'from' | 'number' | 'date' | 'subject' | 'documents'>

const ARCHIVES = {
  nara: 'U.S. National Archives, Record Group 59, Central Foreign Policy Files',
  cablegate: 'Cablegate',
} as const

interface Reference {
  readonly id: string
  readonly title: string
  readonly author: string
  /** `Telegram` or `Airgram`. */
  readonly genre: string
  readonly number: string | null
  /** Year, month, day, as far as they are known. */
  readonly date: readonly string[]
  readonly documentNumber: string
  readonly archive: string | null
}

/** A cable as a reference in that form, one record. */
export function writeReference(cable: Cited, format: ReferenceFormat): string {
  const reference = referenceOf(cable)
  if (format === 'bibtex') return bibtex(reference)
  return format === 'ris' ? ris(reference) : cslJson(reference)
}

function referenceOf({ id, from, number, date, subject, documents }: Cited): Reference {
  const [first] = documents
  return {
    id,
    title: (subject ?? `Cable ${id}`).replace(/\s+/g, ' ').trim(),
    author: from === null || from === 'STATE' ? 'U.S. Department of State' : `U.S. Department of State, ${from}`,
    genre: number !== null && isAirgram(number) ? 'Airgram' : 'Telegram',
    number,
    date: date === null ? [] : date.slice(0, 'YYYY-MM-DD'.length).split('-'),
    documentNumber: first?.documentNumber ?? id,
    archive: first ? ARCHIVES[first.format] : null,
  }
}

/** Names that BibTeX has for the months; in braces a number would be printed as it is. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function bibtex({ id, title, author, genre, number, date, documentNumber, archive }: Reference): string {
  const [year, month, day] = date
  const fields = {
    author: `{${tex(author)}}`,
    title: `{${tex(title)}}`,
    howpublished: tex([genre, number].filter(Boolean).join(' ')),
    year,
    month: month && MONTHS[Number(month) - 1],
    day: day && String(Number(day)),
    note: tex([`Document Number ${documentNumber}`, archive].filter(Boolean).join(', ')),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (!value) return []
    return name === 'month' ? `  month = ${value},\n` : `  ${name} = {${value}},\n`
  })
  return `@misc{${id},\n${lines.join('')}}\n`
}

/** Characters that have a meaning in TeX, with what prints them. */
const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}
const tex = (text: string): string => text.replace(/[\\~^{}$&#_%]/g, (sign) => TEX[sign] ?? `\\${sign}`)

function ris({ id, title, author, genre, number, date, documentNumber, archive }: Reference): string {
  const [year] = date
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'GOVDOC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['PY', year],
    ['DA', date.length > 0 ? `${date.join('/')}/` : null],
    ['M3', genre],
    ['M1', number],
    ['AN', documentNumber],
    ['DB', archive],
  ]
  return `${fields.flatMap(([tag, value]) => (value ? `${tag}  - ${value}\r\n` : [])).join('')}ER  - \r\n`
}

function cslJson({ id, title, author, genre, number, date, documentNumber, archive }: Reference): string {
  const item = {
    id,
    type: 'document',
    title,
    author: [{ literal: author }],
    genre,
    ...(number === null ? {} : { number }),
    ...(date.length > 0 ? { issued: { 'date-parts': [date.map(Number)] } } : {}),
    ...(archive === null ? {} : { archive }),
    archive_location: documentNumber,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
