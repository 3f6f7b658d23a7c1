import { type Citation, type CitationPlace, cableId, must, postNamed, type UnresolvedReason } from '@reftel/cypher'
import { citationOf, type Meaning, unresolved, type Words } from './citation.ts'
import type { Citing } from './citing.ts'
import type { Mention, Originator, SeriesKind } from './mention.ts'
import { isBeyondReach, yearlyReach } from './serials/sizes.ts'
import type { YearRead } from './serials/witness.ts'
import { resolveYear } from './serials/year.ts'
import { ownYear } from './serials/years.ts'

/** `MOSCOW 18017`, `MOSCOW A-17`: what the archive's list of references gives a year for. */
export const yearKey = (post: string, series: SeriesKind, digits: string | null): string =>
  `${post} ${SIGNS[series]}${Number(digits)}`

/** What stands before a number of each series. */
const SIGNS = { cable: '', airgram: 'A-', circular: 'CA-' } as const satisfies Record<SeriesKind, string>

/** The archive's list of references, as far as it gives years: by `yearKey`. */
type ArchivedYears = ReadonlyMap<string, number>

export interface Resolving {
  readonly citing: Citing
  readonly where: CitationPlace
  readonly archivedYears: ArchivedYears
  /** Years of what the REF lines cite, by `yearKey`: the same post and number elsewhere in the cable is the same cable. */
  readonly refLineYears: ReadonlyMap<string, YearRead>
}

/** Six digits: no series goes further. */
const MOST_NUMBER = 999_999

/** What a garbled reading takes off. */
const GARBLED = 0.8

/** The citation that a mention is: one id, or the reason why none. References back are resolved in back-references.ts. */
export function resolve(mention: Mention, words: Words, resolving: Resolving): Citation {
  const { meaning, confidence, garbled } = meaningOf(mention, resolving)
  return citationOf(meaning, words, {
    where: resolving.where,
    rule: garbled ? 'garble' : mention.rule,
    confidence: mention.confidence * confidence,
    letter: mention.letter,
    note: mention.note,
  })
}

interface MeaningRead {
  readonly meaning: Meaning
  readonly confidence: number
  readonly garbled: boolean
}

const without = (reason: UnresolvedReason, confidence = 0.9, garbled = false): MeaningRead => ({
  meaning: unresolved(reason),
  confidence,
  garbled,
})

function meaningOf({ says }: Mention, { citing, where, archivedYears, refLineYears }: Resolving): MeaningRead {
  switch (says.what) {
    case 'septel':
      return without('septel', 1)
    case 'document':
      return without('document', 1)
    case 'reftel':
      return without('no-ref-line')
    case 'dtg':
      return {
        meaning: {
          target: null,
          reason: 'dtg',
          ...(says.sender === null ? {} : { sender: says.sender }),
          ...(says.dtg === null ? {} : { dtg: says.dtg }),
        },
        confidence: 0.95,
        garbled: false,
      }
    case 'number': {
      const { originator, series, digits, year: evidence } = says
      const post = postOf(originator, digits, citing)
      if (typeof post !== 'string') return without(post.reason)
      const number = Number(digits)
      if (digits === null || number > MOST_NUMBER) return without('garbled', 0.8, true)
      if (number === 0) return without('no-number', 0.7)
      const key = yearKey(post, series, digits)
      const inRefLine = refLineYears.get(key)
      const settled = inRefLine && (where === 'attributes' || evidence.written === null) ? inRefLine : null
      const named = originator.is === 'post' ? originator.match.named : post
      const read =
        settled ??
        resolveYear({ post, named, number, series, evidence, archived: archivedYears.get(key) ?? null, citing })
      if (!read) return without('ambiguous', 0.5)
      const garbled = says.garbled || (originator.is === 'post' && originator.garbled)
      if ((garbled || post === 'STATE') && isBeyondReach(post, read.year, number)) return without('garbled', 0.6, true)
      const renamed = nameInYear(originator, post, read.year, citing)
      const written = `${SIGNS[series]}${number}`
      return {
        meaning: {
          target: cableId(read.year, renamed, written),
          kind: series === 'cable' ? 'cable' : 'airgram',
          post: renamed,
          number: written,
          year: read.year,
        },
        confidence: read.confidence * trust(originator) * (garbled ? GARBLED : 1),
        garbled,
      }
    }
  }
}

const trust = (originator: Originator): number =>
  originator.is === 'post' ? originator.match.confidence : originator.is === 'department' ? 0.97 : 0.93

/** A post cited in another year than the citing cable's may have had another name then. */
function nameInYear(originator: Originator, post: string, year: number, { gazetteer, year: now }: Citing): string {
  if (year === now || originator.is !== 'post') return post
  return must(gazetteer.find(originator.match.named, year), `the post ${originator.match.named}`).post.name
}

/** The post whose reftel is meant; null where nobody's is named, or it can't be told. */
export function postNamedBy(originator: Originator | null, citing: Citing): string | null {
  const post = originator && postOf(originator, null, citing)
  return typeof post === 'string' ? post : null
}

/** Makers of series of their own, whose items are no post's telegrams. */
const OWN_MAKERS: ReadonlySet<string> = new Set(['FBIS', 'AID', 'AIDTO', 'TOAID', 'USITO', 'TOUSI', 'USIA'])

/** The canonical name of the post whose number it is. */
function postOf(
  originator: Originator,
  digits: string | null,
  citing: Citing,
): string | { readonly reason: UnresolvedReason } {
  const { from, to } = citing.header
  switch (originator.is) {
    case 'post':
      return originator.match.how === 'unknown' || OWN_MAKERS.has(originator.match.post.name)
        ? { reason: 'unknown-post' }
        : originator.match.post.name
    case 'unknown':
      return { reason: 'unknown-post' }
    case 'none':
    case 'bare':
      return { reason: 'no-post' }
    case 'department':
      return 'STATE'
    case 'sender':
      return from ?? { reason: 'no-post' }
    case 'embassy':
      return from === null ? { reason: 'no-post' } : from === 'STATE' ? addressedBy(from, to, digits, citing) : from
    case 'addressee':
      return onlyOne(to)
  }
}

/** EMBTEL in the Department's cables: the addressee's, unless only the Department numbers so high. */
function addressedBy(
  from: string,
  to: readonly string[],
  digits: string | null,
  citing: Citing,
): string | { readonly reason: UnresolvedReason } {
  const post = onlyOne(to)
  if (typeof post !== 'string' || digits === null) return post
  return digits.length === 6 || Number(digits) > yearlyReach(post, ownYear(citing), 'cable') ? from : post
}

function onlyOne(to: readonly string[]): string | { readonly reason: UnresolvedReason } {
  const posts = to.filter((name) => postNamed(name).postKind !== 'unknown')
  const [only] = posts
  if (only === undefined) return { reason: 'no-addressee' }
  return posts.length === 1 ? only : { reason: 'ambiguous' }
}
