import { COUNTRIES } from '../countries.ts'
import { countriesSince2000 } from '../countries-since-2000.ts'
import type { MarkSpan } from '../marked-text.ts'
import type { Mark } from '../naming.ts'
import type { Random } from '../random.ts'
import type { Story } from '../story.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Written in capitals in every text. */
const ACRONYMS = words(
  'USG U.S USUN UN UNGA UK EU EC NATO OAS DCM AID USAID FBO FYI PL AFL-CIO NOAA FBIS PRC HMG SAG FMG RTG GSL ROKG GRC FRG ' +
    'USSR GDRC MV SS USS CAB IMF OPEC GATT SALT CINCEUR CINCPAC USCINCEUR USCINCSO POLAD STADIS EXDIS USDOC II III TV A.M P.M',
)
/** Words that stand with a capital, and how where that is not their first letter alone. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['EMBOFF', 'EmbOff'],
  ['EMBOFFS', 'EmbOffs'],
  ['ECONCOUNS', 'EconCouns'],
  ['POLCOUNS', 'PolCouns'],
  ['FONMIN', 'FonMin'],
  ['DEFMIN', 'DefMin'],
  ['FINMIN', 'FinMin'],
  ['PRIMIN', 'PriMin'],
  ['MININT', 'MinInt'],
  ['DIRGEN', 'DirGen'],
  ['MINMINES', 'MinMines'],
  ...(
    'JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC MONDAY ' +
    'TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY I DEPARTMENT WASHINGTON CONGRESS TEXAS OHIO PITTSBURGH NEWPORT YORK ENGLISH FRENCH ' +
    'AMERICAN AMERICANS ROMAN CATHOLIC CARNEGIE PLEYEL HOLLAND HELSINKI REUTERS BRISTOL BOEING KELLER-OSTROM HALVORSEN SALVATIERRA ' +
    'PARIS LONDON GENEVA ROTTERDAM EMBASSY AFRICA AFRICAN EUROPE EUROPEAN ASIA ASIAN HAGUE TREASURY SECURITY COUNCIL ASSEMBLY MR MRS DR'
  )
    .split(' ')
    .map((word): [string, string] => [word, word.charAt(0) + word.slice(1).toLowerCase()]),
])
/** Half of a title: with a capital before a name. */
const TITLES = words(
  'AMBASSADOR AMB PRIME MINISTER PRESIDENT KING PREMIER FOREIGN DEFENSE TRADE FINANCE INTERIOR OF AND INDUSTRY DIRECTOR GENERAL CAPTAIN ' +
    'CAPT SENATOR SEN COLONEL COL MAJOR MAJ LIEUTENANT LT SERGEANT SGT PROFESSOR DR MISS MR MRS MESSRS SISTER MOTHER CHARGE SECRETARY ' +
    'UNDER ASSISTANT PERMANENT VICE CONSUL COUNSELOR SPECIAL ENVOY NUNCIO MSGR ARCHBISHOP BISHOP FATHER MAYOR GOVERNOR PREFECT JUDGE CHIEF ' +
    'MARSHAL ADMIRAL SPOKESMAN CHAIRMAN COMMISSIONER DELEGATE NEGOTIATOR REPRESENTATIVE MASTER SKIPPER MATE MINES LABOR HEALTH EDUCATION',
)
/** Particles that keep small letters within a name. */
const SMALL = words('DE DEL DER DI DA DOS VAN VON BIN IBN AL EL LA Y E')

const GOVERNMENTS: ReadonlySet<string> = new Set(COUNTRIES.map(({ government }) => government))

/** Facts of stories that are names. */
const NAMED_FACTS = words('ship yacht firm airline company hall river village town island')

/** Names that stand in the texts of a story besides those of persons: of countries, cities, newspapers, ships and firms. */
export function properNames({ home, away, facts }: Story): readonly string[] {
  const places = [...COUNTRIES, ...countriesSince2000().values(), home, away].flatMap((country) => [
    country.name,
    country.adjective,
    country.capital,
    country.consulate ?? country.capital,
    country.paper,
    country.port,
  ])
  const named = [...facts].flatMap(([fact, value]) => (NAMED_FACTS.has(fact) ? [value.replace(/^(?:SS|MV) /, '')] : []))
  return [...new Set([...places, ...named])]
}

/**
 * A telegram in capitals as posts typed it after 2000: capitals where sentences begin, in names, behind titles and in abbreviations. No
 * character is added or taken, so spans stay.
 *
 *     FOREIGN MINISTER SONODA TOLD EMBOFF MAY 4 THAT GOJ WILL WAIT.
 *     Foreign Minister Sonoda told EmbOff May 4 that GOJ will wait.
 */
export function mixedCase(
  text: string,
  spans: readonly MarkSpan[],
  marks: readonly Mark[],
  proper: readonly string[],
  random: Random,
): string {
  const out = [...text.toLowerCase()]
  const put = (at: number, cased: string): void => {
    for (let i = 0; i < cased.length; i++) out[at + i] = cased.charAt(i)
  }
  for (const { 0: word, index } of text.matchAll(/[A-Z][A-Z.'-]*(?<![.'-])/g)) {
    const bare = word.replace(/'S$/, '')
    if (ACRONYMS.has(bare) || GOVERNMENTS.has(bare) || /^(?:[A-Z]\.)+[A-Z]?$|^[B-HJ-Z]$/.test(bare)) put(index, bare)
    else {
      const spelt = SPELT.get(bare)
      if (spelt !== undefined) put(index, spelt)
    }
  }
  // `US DOLS`; else the pronoun.
  for (const { index } of text.matchAll(/\bUS(?= DOLS)/g)) put(index, 'US')
  // May is a month before a number, a verb elsewhere.
  for (const { index } of text.matchAll(/\bMAY(?= \d)|(?<=\d )MAY\b/g)) put(index, 'May')
  for (const name of proper)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!/[A-Z]/.test(text.charAt(at - 1)) && !/[A-Z]/.test(text.charAt(at + name.length))) put(at, titleCase(name))
  for (const { index, start, end } of spans) {
    const raw = text.slice(start, end)
    if (marks[index]?.mark === 'citation') put(start, casedCitation(raw, random))
    else {
      put(start, titleCase(raw))
      capitaliseTitle(text, start, put)
    }
  }
  for (const { 0: found, index } of text.matchAll(SENTENCE_START)) put(index + found.length - 1, found.slice(-1))
  return out.join('')
}

const SENTENCE_START = /(?:^|[.?!:]["')]?\s+|\n[^\S\n]*|\d\. (?:\([A-Z]+\) )?)["'(]?[A-Z]/g

/** `MOSCOW 123` or `Moscow 123`, `reftel`, `ref A`. */
function casedCitation(raw: string, random: Random): string {
  if (/^(?:REF|SEPTEL|SEPARATE|SEPTTEL)/.test(raw))
    return raw.replace(/^[A-Z]+(?: TEL\w*)?/, (label) => (random.chance(0.2) ? capital(label) : label.toLowerCase()))
  if (/^(?:OUR|MY|YOUR) /.test(raw)) return raw.toLowerCase()
  return random.chance(0.6) ? raw : titleCase(raw)
}

const capital = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

/** Each word with a capital; particles keep small letters before another word, and initials their capital. */
export function titleCase(name: string): string {
  return name.replace(/[A-Z]+/g, (word, at: number) => {
    const next = name.charAt(at + word.length)
    const isParticle = SMALL.has(word) && next !== '.' && next !== '' && (at > 0 || LEADING.has(word))
    const isEnding = name.charAt(at - 1) === "'" && word.length < 3
    return isParticle || isEnding ? word.toLowerCase() : capital(word)
  })
}

/** Particles that stay small at the head of a surname too. */
const LEADING = words('DE VAN VON BIN AL EL')

/** Capitals for the words of a title that stands right before a name. */
function capitaliseTitle(text: string, start: number, put: (at: number, cased: string) => void): void {
  let end = start
  for (;;) {
    const before = /(?<![A-Z])([A-Z]+)\.? $/.exec(text.slice(Math.max(0, end - 24), end))
    const word = before?.[1]
    if (before === null || word === undefined || !TITLES.has(word)) return
    end -= before[0].length
    if (SPELT.get(word) === undefined || word.length < 4)
      put(end, word === 'OF' || word === 'AND' ? word.toLowerCase() : capital(word))
  }
}
