import { type Citation, type CitationPlace, cableId, postNamed, type UnresolvedReason } from '@reftel/cypher'
import type { Span } from '../layout/layout.ts'
import type { Citing } from './citing.ts'
import type { Mention, Originator } from './mention.ts'
import { isBeyondReach } from './sizes.ts'
import { resolveYear } from './year.ts'

/** The words of a mention and their place in the source. */
export interface Words extends Span {
  readonly raw: string
}

/** The archive's list of references, as far as it gives years: by `MOSCOW 18017`. */
export type ArchivedYears = ReadonlyMap<string, number>

export interface Resolving {
  readonly citing: Citing
  readonly where: CitationPlace
  readonly archivedYears: ArchivedYears
}

type Resolved = Extract<Citation, { target: string }>
type Meaning =
  | Pick<Resolved, 'target' | 'kind' | 'post' | 'number' | 'year'>
  | { readonly target: null; readonly reason: UnresolvedReason; readonly sender?: string; readonly dtg?: string }

/** What a garbled reading takes off. */
const GARBLED = 0.8

/** The citation that a mention is: one id, or the reason why none. References back are resolved in back-references.ts. */
export function resolve(mention: Mention, words: Words, resolving: Resolving): Citation {
  const { says, rule, letter, note } = mention
  const { meaning, confidence, garbled } = meaningOf(mention, resolving)
  return {
    ...meaning,
    raw: words.raw,
    start: words.start,
    end: words.end,
    where: resolving.where,
    rule: garbled ? 'garble' : rule,
    confidence: rounded(mention.confidence * confidence),
    ...(letter === undefined ? {} : { letter }),
    ...(note === undefined || says.what === 'septel' ? {} : { note }),
  }
}

/** Three digits tell enough. */
export const rounded = (confidence: number): number => Math.round(Math.min(confidence, 0.99) * 1000) / 1000

interface MeaningRead {
  readonly meaning: Meaning
  readonly confidence: number
  readonly garbled: boolean
}

const unresolved = (reason: UnresolvedReason, confidence = 0.9, garbled = false): MeaningRead => ({
  meaning: { target: null, reason },
  confidence,
  garbled,
})

function meaningOf({ says }: Mention, { citing, archivedYears }: Resolving): MeaningRead {
  switch (says.what) {
    case 'septel':
      return unresolved('septel', 1)
    case 'document':
      return unresolved('document', 1)
    case 'reftel':
      return unresolved('no-ref-line')
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
      const post = postOf(originator, citing)
      if (typeof post !== 'string') return unresolved(post.reason)
      if (digits === null || digits.length > 6) return unresolved('garbled', 0.8, true)
      const number = Number(digits)
      if (number === 0) return unresolved('no-number', 0.7)
      const archived = archivedYears.get(`${post} ${number}`) ?? null
      const read = resolveYear({ post, number, series, evidence, archived, citing })
      if (!read) return unresolved('ambiguous', 0.5)
      const garbled = says.garbled || (originator.is === 'post' && originator.garbled)
      if (garbled && isBeyondReach(post, read.year, number)) return unresolved('garbled', 0.6, true)
      const renamed = nameInYear(originator, post, read.year, citing)
      const written = series === 'airgram' ? `A-${digits}` : String(number)
      return {
        meaning: {
          target: cableId(read.year, renamed, written),
          kind: series,
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
  return gazetteer.find(post, year)?.post.name ?? post
}

/** The canonical name of the post whose number it is. */
function postOf(originator: Originator, citing: Citing): string | { readonly reason: UnresolvedReason } {
  const { from, to } = citing.header
  switch (originator.is) {
    case 'post':
      return originator.match.how === 'unknown' ? { reason: 'unknown-post' } : originator.match.post.name
    case 'unknown':
      return { reason: 'unknown-post' }
    case 'none':
      return { reason: 'no-post' }
    case 'department':
      return 'STATE'
    case 'sender':
      // In the Department's own cables EMBTEL is the addressee's.
      return from === null ? { reason: 'no-post' } : isDepartment(from) ? onlyOne(to) : from
    case 'addressee':
      return onlyOne(to)
  }
}

const isDepartment = (post: string): boolean => post === 'STATE'

function onlyOne(to: readonly string[]): string | { readonly reason: UnresolvedReason } {
  const posts = to.filter((name) => postNamed(name).postKind !== 'unknown')
  const [only] = posts
  if (only === undefined) return { reason: 'no-addressee' }
  return posts.length === 1 ? only : { reason: 'ambiguous' }
}
