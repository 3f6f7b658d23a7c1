import { POSTS, POSTS_BY_CODE, postCode } from './posts.ts'

declare const brand: unique symbol
/**
 * Canonical id of a cable, the key of the graph, a function of (year, post, number).
 * Before 1980 in NARA's form, year + post code + number of five digits, six for STATE: `1978MOSCOW18403`,
 * `1973STATE089296`, an airgram `1973LAPAZA-236`, a circular one `1966STATECA-3400`. From 1980 in Cablegate's: `07TBILISI1605`.
 * A document that shows no number has `doc-` and a hash of its content.
 */
export type CableId = string & { readonly [brand]: 'CableId' }

/** Cablegate's form is used from this year on. */
const CABLEGATE_FROM = 1980

/** Names under which the Department's own series is cited. */
const STATE_NAMES = /^(?:SECSTATE|DEPT|DEPTEL|STATE|WASHDC|SECSTATEWASHDC|DEPARTMENT)$/

/** `number` is digits with any padding, or an airgram's `A-123`, `CA-123`. `post` is a canonical name. */
export function cableId(year: number, post: string, number: string): CableId {
  const airgram = /^(?<series>C?A)-?0*(?<serial>[1-9]\d*|0)$/.exec(number)?.groups
  const plain = airgram ? `${airgram.series}-${airgram.serial}` : number.replace(/^0+(?=\d)/, '')
  const name = STATE_NAMES.test(post.replaceAll(' ', '')) ? 'STATE' : post
  if (year >= CABLEGATE_FROM)
    return `${String(year % 100).padStart(2, '0')}${name.replace(/[^A-Z0-9]/g, '')}${plain}` as CableId
  const padded = airgram ? plain : plain.padStart(name === 'STATE' ? 6 : 5, '0')
  return `${year}${postCode(name)}${padded}` as CableId
}

/** The id of a document without a number: `doc-` + the first 16 hexadecimal digits of its SHA-256. */
export const documentId = (sha256: string): CableId => `doc-${sha256.slice(0, 16)}` as CableId

/** What an id says. `code` is the station part; `post` its canonical name where exactly one post, or the likeliest, has it. */
export interface CableIdParts {
  readonly year: number
  readonly code: string
  readonly post: string | null
  readonly number: string
}

const byStation = new Map<string, string>()
for (const { name, variants } of POSTS) {
  for (const form of [name, ...variants]) {
    const station = form.replace(/[^A-Z0-9]/g, '')
    if (!byStation.has(station) || form === name) byStation.set(station, name)
  }
}

/** The C of `CA-3400` stands behind STATE alone; behind others it ends the post's name: `1974QUEBECA-62`. */
const ID = /^(?<year>(?:19|20)\d\d|\d\d)(?<station>[A-Z][A-Z0-9]{0,40}?)(?<number>(?:A-|(?<=STATE)CA-)?\d{1,12})$/

/** Reads an id in either archive's form, in any case and with stray spaces; null when it is none. */
export function parseCableId(text: string): CableIdParts | null {
  const groups = ID.exec(text.toUpperCase().replace(/[\s_]+/g, ''))?.groups
  if (!groups) return null
  const { year = '', station = '', number = '' } = groups
  const written = Number(year)
  // Two digits: Cablegate runs from 1966 to 2010.
  const full = year.length === 4 ? written : written >= 66 ? 1900 + written : 2000 + written
  const post = postOfStation(station)
  // `1978MOSCOWA62`: no post ends in that A.
  const before = post === null && station.endsWith('A') ? postOfStation(station.slice(0, -1)) : null
  if (before !== null) return { year: full, code: postCode(before), post: before, number: `A-${number}` }
  return { year: full, code: post ? postCode(post) : station.slice(0, 6), post, number }
}

const postOfStation = (station: string): string | null =>
  byStation.get(station) ?? POSTS_BY_CODE.get(station)?.name ?? null

/** The canonical id that `text` means, given in either archive's form or as `doc-…`; null when it has neither form. */
export function canonicalId(text: string): CableId | null {
  const trimmed = text.trim()
  if (/^doc-[0-9a-f]{16}$/i.test(trimmed)) return trimmed.toLowerCase() as CableId
  const parts = parseCableId(trimmed)
  return parts && cableId(parts.year, parts.post ?? parts.code, parts.number)
}
