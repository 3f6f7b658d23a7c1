import { remembering } from '@reftel/cypher'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

/** Who a cable goes to: canonical post names, or the words of another addressee. Each once, in the order they stand. */
export interface Addressees {
  /** Words of the FM line, as they stand. */
  readonly from: string | null
  readonly to: readonly string[]
  readonly info: readonly string[]
}

const ROLE = /^\s*(?<role>FM|TO|INFO|XMT|fm|to|info|xmt)(?:\s*$|(?:\s+|:\s*|\/(?=AM|US))(?<rest>\S.*)$)/
/** `RUEHC/SECSTATE WASHDC 7040`: the routing indicator before the slash. */
const ROUTING = /^\s*(?:Z[A-Z]{2}\s+)?(?:RU[A-Z]{2,6}|RH[A-Z]{2,6})\s?\/\s?/i
const PRECEDENCE = / (?:NIACT|IMMEDIATE|PRIORITY|ROUTINE|FLASH|IMMED|PRIO|EMERGENCY)\b/gi
const ALONE = /^(?:NIACT|IMMEDIATE|PRIORITY|ROUTINE|FLASH)$/i
/** The counter of telegrams to that addressee, `SECSTATE WASHDC 5169`; a trailing sheet mark may follow. */
const COUNTER = / \d{1,6}(?:\/\d{1,3})? ?$/
/** The words of an addressee take no more. */
const LONGEST = 120
/** So many addressees of a cable are looked up with a near spelling allowed; no real one has more. */
const MOST_NEAR = 400
/** Addressees whose number is their name: `AIG 7420`. */
const NUMBERED = /^(?:AIG|CTG|CTF|TASK)\b/

/**
 * Reads the lines of a preamble.
 *
 *     FM AMEMBASSY MOSCOW
 *     TO SECSTATE WASHDC 5169
 *     INFO AMEMBASSY BANGKOK
 *     AMCONSUL HONG KONG
 */
export function readAddressees(lines: readonly string[], year: number | null, posts: Gazetteer): Addressees {
  const found = { TO: new Set<string>(), INFO: new Set<string>() }
  let from: string | null = null
  let looked = 0
  let role: keyof typeof found | 'XMT' | null = null
  for (const line of lines) {
    const groups = ROLE.exec(line.trimEnd())?.groups
    const named = groups?.role?.toUpperCase()
    if (named === 'FM') {
      from ??= bareOf(groups?.rest ?? '')
      role = null
      continue
    }
    // Office symbols open with INFO too, before the FM line; where that was lost, before the TO line.
    if (named && (from !== null || role !== null || named === 'TO')) role = named as 'TO' | 'INFO' | 'XMT'
    if (role === null || role === 'XMT') continue
    const words = bareOf(groups ? (groups.rest ?? '') : line)
    if (words === '' || !isAddressee(words)) continue
    found[role].add(addresseeNamed(words, year, posts, looked++ < MOST_NEAR))
  }
  return { from, to: [...found.TO], info: [...found.INFO] }
}

/** The canonical name of a post, one near spelling allowed; a military or unknown addressee keeps its words. */
export function addresseeNamed(words: string, year: number | null, posts: Gazetteer, near = true): string {
  const match = near ? posts.findGarbled(words, year) : posts.find(words, year)
  return match && match.post.postKind !== 'military' ? match.post.name : words.toUpperCase().replace(/\s+/g, ' ')
}

/** Words of an addressee without routing indicator, precedence and counter. */
export function bare(words: string): string {
  const plain = words
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(ROUTING, '')
    .replace(/ ?[#.]{1,9} ?$/, '')
  if (NUMBERED.test(plain)) return plain.trim()
  return plain.replace(PRECEDENCE, '').replace(COUNTER, '').replace(PRECEDENCE, '').replace(/\s+/g, ' ').trim()
}

/** The same addressees stand in cable after cable. */
const bareOf = remembering(bare)

/** Not the classification line that closes the preamble, nor a lone mark. */
const isAddressee = (words: string): boolean =>
  /[A-Z]{2}/i.test(words) &&
  !/^(?:UNCLAS|C O N F|S E C R|L I M I|T O P|CONFIDENTIAL|LIMITED OFF|SECRET\b|BT$|SIPDIS)/i.test(words)

/**
 * The To attribute, addressees one behind another without a mark between them: the longest words that a post is known by,
 * first to last (`SECSTATE WASHDC USCINCSO JCS`); the rest keeps its words, one by one.
 */
export function readToAttribute(value: string, year: number | null, posts: Gazetteer): readonly string[] {
  const words = value.split(/[\s,;]+/).filter((word) => word !== '' && !ALONE.test(word))
  const names: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2, 1].find((count) => posts.find(words.slice(at, at + count).join(' '), year)) ?? 1
    names.push(addresseeNamed(words.slice(at, at + length).join(' '), year, posts))
    at += length
  }
  return [...new Set(names)]
}
