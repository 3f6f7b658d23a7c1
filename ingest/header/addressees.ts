import { allOf, remembering, withoutReaders } from '@reftel/cypher'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

/** Who a cable goes to: canonical post names, or the words of another addressee. Each once, in the order they stand. */
export interface Addressees {
  /** Words of the FM line, as they stand. */
  readonly from: string | null
  readonly to: readonly string[]
  readonly info: readonly string[]
}

const ROLE = /^\s*(?<role>FM|TO|INFO|XMT|fm|to|info|xmt)(?:\s*$|(?:\s+|:\s*|\/(?=AM|US))(?<rest>\S.*)$)/
/**
 * `RUEHC/SECSTATE WASHDC 7040`: the routing indicator before the slash, a letter of it lost (`UEHSM/`) or wrong (`REUILB/`);
 * a mark of the operator's in its place (`ZEN/`); the slash itself lost before a prefix (`RUEHSGAMEMBASSY`).
 */
const ROUTING =
  /^\s*(?:(?:Z[A-Z]{2}\s+)?(?:R[UHE][A-Z]{2,6}|UE[A-Z]{2,4}|ZEN)\s?\/\s?|RU[A-Z]{2,5}(?=AMEMBASSY|AMCONSUL|SECSTATE|USMISSION))/i
const PRECEDENCE = / (?:NIACT|IMMEDIATE|PRIORITY|ROUTINE|FLASH|IMMED|PRIO|EMERGENCY)\b/gi
/** A word, or a line cut off from the one before, that is a precedence and names nobody. */
const ALONE = /^(?:NIACT|IMMEDIATE|PRIORITY|ROUTINE|FLASH)$/i
/** The counter of telegrams to that addressee, `SECSTATE WASHDC 5169`, of each section `2276-2279`; a sheet mark may follow. */
const COUNTER = / \d{1,6}(?:-\d{1,6})?(?:\/\d{1,3})? ?$/
/** How many groups the text has, on the last line: `STATE GRNC`, not counted. */
const GROUPS = / GR(?:NC| ?\d{1,4})$/
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
  /** `AMEMBASSY` at the end of its line, the city on the next. */
  let prefix = ''
  for (const line of allOf(lines, partedAtInfo)) {
    const groups = ROLE.exec(line.trimEnd())?.groups
    const { role: label, rest = '' } = groups ?? {}
    const named = label?.toUpperCase()
    if (named === 'FM') {
      from ??= readWords(rest).words
      role = null
      continue
    }
    // Office symbols open with INFO too, before the FM line; where that was lost, before the TO line.
    if (named && (from !== null || role !== null || named === 'TO')) role = named as 'TO' | 'INFO' | 'XMT'
    if (role === null || role === 'XMT') continue
    const written = readWords(groups ? rest : line)
    const above = named ? '' : prefix
    prefix = written.isPrefix ? written.words : ''
    if (prefix !== '') continue
    const words = above === '' ? written.words : `${above} ${written.words}`
    if (above === '' ? !written.isAddressee : !isAddressee(words)) continue
    for (const name of addresseesNamed(words, year, posts, looked++ < MOST_NEAR)) found[role].add(name)
  }
  return { from, to: [...found.TO], info: [...found.INFO] }
}

/** `TO SECSTATE WASHDC 4410 INFO AMEMBASSY SOFIA 120`: two lines that were run into one. */
const partedAtInfo = (line: string): readonly string[] => (line.includes(' INFO ') ? line.split(BEFORE_INFO) : [line])
const BEFORE_INFO = / {1,9}(?=INFO {1,9}(?:R[UHE][A-Z]{2,6}\/|AMEMB|AMCON|SECSTATE|USMISSION|USUN|USNATO))/

/** The canonical name of a post, one near spelling allowed; a military or unknown addressee keeps its words. */
export function addresseeNamed(words: string, year: number | null, posts: Gazetteer, near = true): string {
  const match = near ? posts.findGarbled(words, year) : posts.find(words, year)
  return match && match.post.postKind !== 'military' ? match.post.name : words.toUpperCase().replace(/\s+/g, ' ')
}

/** A month that stands where the counter and the end of the line were lost: `AMEMBASSY LA PAZ MAR LIMA 3335`. */
const MONTH_BETWEEN = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?/i
const PREFIX = /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION)$/i
const PREFIXED = /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION) /i
/** Names of posts have no more words, the prefix among them. */
const MOST_WORDS = 5

/**
 * Whom the words of a line mean: one addressee as a rule; a post and what its line goes on with, another post whose line was
 * run into it (each its own), an office of the post (`AMEMBASSY KINGSTON//USDAO`, the post alone) or the city of a mission
 * (`USMISSION USNATO BRUSSELS BE`).
 */
function addresseesNamed(line: string, year: number | null, posts: Gazetteer, near: boolean): readonly string[] {
  const words = withoutReaders(line)
  const whole = addresseeNamed(attended(words, year, posts), year, posts, near)
  if (!PREFIXED.test(words) || posts.find(whole, year)) return [whole]
  const parts = words.split(' ')
  for (let count = Math.min(parts.length, MOST_WORDS); count > 1; count--) {
    const first = posts.find(parts.slice(0, count).join(' '), year)
    if (!first) continue
    const behind = parts.slice(count).join(' ')
    const rest = behind.replace(MONTH_BETWEEN, '')
    if (rest === '') return count === parts.length ? [whole] : [first.post.name]
    const second = posts.find(rest, year)
    if (!second) return [whole]
    if (rest !== behind || PREFIXED.test(rest)) return [first.post.name, second.post.name]
    return first.post.postKind === 'mission' ? [first.post.name] : [whole]
  }
  return [whole]
}

/** `CINCPAC FOR POLAD`: an addressee that the tables have, without who is to read it there. */
function attended(words: string, year: number | null, posts: Gazetteer): string {
  const at = words.toUpperCase().indexOf(' FOR ')
  if (at < 0) return words
  const addressee = words.slice(0, at)
  return posts.find(addressee, year) ? addressee : words
}

/** Words of an addressee without routing indicator, precedence and counter. */
export function bare(words: string): string {
  const plain = words
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(ROUTING, '')
    .replace(/ ?[#.]{1,9} ?$/, '')
    .replace(GROUPS, '')
  if (NUMBERED.test(plain)) return plain.trim()
  return plain.replace(PRECEDENCE, '').replace(COUNTER, '').replace(PRECEDENCE, '').replace(/\s+/g, ' ').trim()
}

/** The words of a line, without what stands around them, and what they are: the same addressees stand in cable after cable. */
const readWords = remembering((line) => {
  const words = bare(line)
  return { words, isPrefix: PREFIX.test(words), isAddressee: isAddressee(words) }
})

/** Letters of a classification set apart, not evenly: `CO N F I D E N T I A L`, behind a full stop. */
const CLASSIFICATION_APART = /^[. ]*(?:U ?N ?C ?L|C ?O ?N ?F ?I|S ?E ?C ?R ?E|L ?I ?M ?I ?T)(?: [A-Z]){2}/i

/** Not the classification line that closes the preamble, nor a lone mark or precedence. */
const isAddressee = (words: string): boolean =>
  /[A-Z]{2}/i.test(words) &&
  !ALONE.test(words) &&
  !CLASSIFICATION_APART.test(words) &&
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
    const name = words.slice(at, at + length).join(' ')
    // `LIMA, AMEMBASSY`, as the reading room's form has it.
    if (!PREFIX.test(name)) names.push(addresseeNamed(name, year, posts))
    at += length
  }
  return [...new Set(names)]
}
