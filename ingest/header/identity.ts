import { createHash } from 'node:crypto'
import { type CableId, cableId, canonicalId, documentId, editDistance, parseCableId } from '@reftel/cypher'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

/** What a document shows of its own number, from whichever place. */
export interface OwnNumber {
  readonly post: string
  readonly number: string
}

export interface Identity {
  readonly id: CableId
  readonly from: string | null
  readonly number: string | null
  readonly year: number | null
}

/** Where the parts of an identity may be read, surest first. */
export interface IdentityEvidence {
  /** As the archive prints it: the Document Number, or the reference id of a Cablegate row. */
  readonly documentNumber: string | null
  /** Post as printed and number, from a page header or the classification line. */
  readonly own: OwnNumber | null
  /** Words of the FM line, of the From attribute. */
  readonly sender: string | null
  /** The origin column of a Cablegate row, `Embassy Tbilisi`. */
  readonly origin: string | null
  readonly year: number | null
  readonly source: string
  readonly text: string
}

/** The document's id: by its printed number, else by post, number and year of its text, else by its file name, else by its content. */
export function identify(evidence: IdentityEvidence, posts: Gazetteer): Identity {
  return (
    fromPrinted(evidence, posts) ??
    fromText(evidence, posts) ??
    fromFileName(evidence, posts) ??
    fromContent(evidence, posts)
  )
}

function fromPrinted({ documentNumber, own, sender, origin }: IdentityEvidence, posts: Gazetteer): Identity | null {
  const parts = documentNumber ? parseCableId(documentNumber) : null
  const id = documentNumber ? canonicalId(documentNumber) : null
  if (!documentNumber || !parts || !id) return null
  if (parts.post === null) {
    const name = stationWitnessed(
      documentNumber,
      [own?.post, sender, origin?.replace(ORIGIN_KIND, '')],
      parts.year,
      posts,
    )
    if (name)
      return { id: cableId(parts.year, name, parts.number), year: parts.year, number: plain(parts.number), from: name }
  }
  const { year, number } = parts
  // A code that two posts share is told apart by the name that the text prints.
  const named = [own?.post, sender].map((words) => words && posts.find(words, year)?.post)
  const post = named.find((each) => each && each.code === parts.code)
  const from = post ? post.name : (parts.post ?? parts.code)
  return {
    id,
    year,
    number: plain(number),
    from: missionAt(from, [sender, origin?.replace(ORIGIN_KIND, '')], year, posts),
  }
}

/**
 * Who sent a row whose id names the city alone, `10BRUSSELS186`: missions there number in the series of the embassy. The FM line
 * and the origin column have to name the same one, and its name to end in the city's.
 */
function missionAt(
  station: string,
  witnesses: readonly (string | null | undefined)[],
  year: number,
  posts: Gazetteer,
): string {
  const [first, ...others] = witnesses.map((words) => (words ? posts.find(words, year)?.post.name : undefined))
  return first?.endsWith(` ${station}`) && others.every((name) => name === first) ? first : station
}

/** `Embassy Tbilisi`, `Consulate General Shanghai`. */
const ORIGIN_KIND = /^(?:American )?(?:Embassy|Consulate(?: General)?|Mission|US Mission|US Delegation)\s+/i
/** What stands glued before a station, or in its place, and is none. */
const MARKS =
  /^(?:AMEMBASSY|AMCONSUL|USMISSION|EFTO|NOFORN|UNCLAS|TOSEC|S?E?C?TION\d{1,2}[A-Z0]F\d{1,2}|SIPDIS|FOUO|SBU)+/
/** So many letters may differ between a garbled station and the post that the cable names. */
const MOST_GARBLED = 2

/**
 * The post of a printed id whose station no table knows, `08EFTOLOME612`, `08SECTION01OF02LOME612`: the one that the cable's own
 * line, its FM line or the origin column names, where the station ends in it, is a slip of it, or is nothing but marks.
 */
function stationWitnessed(
  printed: string,
  witnesses: readonly (string | null | undefined)[],
  year: number,
  posts: Gazetteer,
): string | null {
  const station = printed
    .toUpperCase()
    .replace(/^\d{2,4}/, '')
    .replace(/\d{1,9}$/, '')
  const plainStation = station.replace(MARKS, '')
  const unmarked = plainStation === station ? null : posts.find(plainStation, year)
  if (unmarked) return unmarked.post.name
  for (const words of witnesses) {
    const name = words ? posts.find(words, year)?.post.name : undefined
    if (!name) continue
    const letters = name.replace(/[^A-Z]/g, '')
    if (plainStation === '' || station.endsWith(letters)) return name
    if (editDistance(plainStation, letters, MOST_GARBLED) <= MOST_GARBLED && letters.length > MOST_GARBLED + 2)
      return name
  }
  return null
}

function fromText({ own, sender, year }: IdentityEvidence, posts: Gazetteer): Identity | null {
  if (!own || year === null) return null
  const match =
    posts.find(own.post, year) ?? (sender ? posts.find(sender, year) : null) ?? posts.findOrKeep(own.post, year)
  const { name } = match.post
  return { id: cableId(year, name, own.number), from: name, number: plain(own.number), year }
}

const FILE_ID = /(?:^|[/\\!])(?<id>(?:19|20)\d\d[A-Z][A-Z0-9]*?\d{3,6}|\d\d[A-Z]{3,}\d+)(?:\.[A-Za-z0-9]+)*$/

function fromFileName({ source, own, sender }: IdentityEvidence, posts: Gazetteer): Identity | null {
  const name = FILE_ID.exec(source.replace(/#\d+$/, '').toUpperCase())?.groups?.id
  return name
    ? fromPrinted({ documentNumber: name, own, sender, origin: null, year: null, source, text: '' }, posts)
    : null
}

function fromContent({ text, own, sender, year }: IdentityEvidence, posts: Gazetteer): Identity {
  const id = documentId(createHash('sha256').update(text).digest('hex'))
  const words = own?.post ?? sender
  return {
    id,
    from: words ? posts.findOrKeep(words, year).post.name : null,
    number: own ? plain(own.number) : null,
    year,
  }
}

const plain = (number: string): string => number.replace(/^0+(?=\d)/, '')
