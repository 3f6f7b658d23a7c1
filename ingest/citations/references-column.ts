import { allOf, type CableId, type Citation, cableId, isAirgram, parseCableId } from '@reftel/cypher'
import { rounded } from './citation.ts'
import type { Citing } from './citing.ts'
import { resolveYear } from './serials/year.ts'
import { NO_YEAR } from './serials/years.ts'

/** Markings and section marks that are glued before the station in ids of the references column. */
const GLUED_MARKS =
  /^(\d{2}|(?:19|20)\d{2})(?:EFTO|NOFORN|UNCLAS|SIPDIS|CONFIDENTIAL|SECRET|S?E?CTION\d{1,2}OF\d{1,2})+(?=[A-Z])/i

/** How sure an id of the column is: its year stands there, differing from the citing cable's; its station is no post's. */
const YEAR_WRITTEN = 0.95
const UNKNOWN_STATION = 0.6

/**
 * The references column of the Cablegate table: an id is a citation by itself, and points to the words of the text that mean
 * the same cable; where there are none its raw is the id and its place 0.
 *
 * The column's year is a guess where it is the citing cable's own: `10BOGOTA3011` of a cable of January can only mean 2009. So
 * an item takes the year of the same post and number in the text, else the one that the number tells; none is later than
 * the cable's, and the cable itself is none.
 */
export function readReferencesColumn(
  references: readonly string[],
  inText: readonly Citation[],
  citing: Citing,
): readonly Citation[] {
  const byTarget = new Map<CableId, Citation>()
  const byNumber = new Map<string, Citation | null>()
  for (const citation of inText) {
    if (citation.target === null) continue
    if (!byTarget.has(citation.target)) byTarget.set(citation.target, citation)
    const key = `${citation.post} ${citation.number}`
    const known = byNumber.get(key)
    byNumber.set(key, known === undefined || known?.target === citation.target ? (known ?? citation) : null)
  }
  return allOf(references, (each): readonly Citation[] => {
    const reference = each.trim()
    if (reference === '') return []
    const read = readId(reference, citing)
    if (read === null)
      return [{ ...PLACE, raw: reference, start: 0, end: 0, target: null, reason: 'garbled', confidence: 0.8 }]
    const { post, number, known } = read
    if (isItself(read, citing)) return []
    const written = cableId(read.year, post, number)
    const same = byTarget.get(written) ?? byNumber.get(`${post} ${number}`) ?? null
    const { raw, start, end } = same ?? { raw: reference, start: 0, end: 0 }
    const place = { raw, start, end }
    const dated = same?.target
      ? { year: same.year, confidence: same.target === written ? 0.99 : same.confidence }
      : null
    const { year, confidence } = dated ?? yearOfId(read, citing)
    const target = same?.target ?? cableId(year, post, number)
    return [
      {
        ...PLACE,
        ...place,
        target,
        kind: isAirgram(number) ? 'airgram' : 'cable',
        post: same?.target ? same.post : post,
        number,
        year,
        confidence: rounded(known ? confidence : Math.min(confidence, UNKNOWN_STATION)),
      },
    ]
  })
}

const isItself = ({ post, number, year }: IdRead, { header, number: own }: Citing): boolean =>
  post === header.from && Number(number) === own && year === header.year

const PLACE = { where: 'attributes', rule: 'reference-column' } as const

interface IdRead {
  readonly year: number
  readonly post: string
  readonly number: string
  /** Whether the station is a post's. */
  readonly known: boolean
}

/** Year, post and number of an id, what is glued before its station left out; null where it has no id's form. */
function readId(reference: string, { gazetteer }: Citing): IdRead | null {
  const parts = parseCableId(reference.replace(GLUED_MARKS, '$1'))
  if (!parts) return null
  const number = isAirgram(parts.number) ? parts.number : String(Number(parts.number))
  const station = STATION.exec(reference.replace(GLUED_MARKS, '$1').toUpperCase())?.[1] ?? ''
  const post = parts.post ?? gazetteer.find(station, parts.year)?.post.name ?? null
  return { year: parts.year, post: post ?? parts.code, number, known: post !== null }
}
/** AMEMBASSYHANOI of `07AMEMBASSYHANOI12`. */
const STATION = /^\d+([A-Z]+)/

/** The year of an id that the text does not show: the one written, unless that is only the citing cable's own again. */
function yearOfId({ year, post, number, known }: IdRead, citing: Citing): { year: number; confidence: number } {
  const guessed = citing.year !== null && year >= citing.year
  if (!guessed) return { year, confidence: YEAR_WRITTEN }
  const read = known
    ? resolveYear({
        post,
        named: post,
        number: Number(number.replace(/^\D+/, '')),
        series: !isAirgram(number) ? 'cable' : number.startsWith('C') ? 'circular' : 'airgram',
        evidence: NO_YEAR,
        archived: null,
        citing,
      })
    : null
  return read ?? { year: Math.min(year, citing.year ?? year), confidence: UNKNOWN_STATION }
}
