import { Word } from '../../words/lexicon.ts'
import { oneOf } from '../find/words/one-of.ts'
import { classesAt, type Tokens, wordAt } from '../find/words/tokens.ts'

/** Offices, agencies, commands and markings of pass lines and lines of classification that no table of words has. */
const NAMED_OFFICES =
  'USEU USTR USGS USPTO USSS USOAS USEPA USDOL USCIS USICE USTDA USFS USMC USAREUR USAFE USINDO USUNESCO USMIL USFK USSOCOM ONDCP FINCEN FINCIN OFAC OVP DPNSA NSA EOP OMB DHS TSA ICE CBP DOT HHS CDC NIH FCC FTC EPA NASA NOAA NMFS FWS USFWS APHIS FAS FSIS ITA BIS BXA EXIM MCC TDA PEACE CORPS LIBRARY CONGRESS ' +
  'PACOM EUCOM CENTCOM SOUTHCOM AFRICOM NORTHCOM STRATCOM TRANSCOM SOCOM JIATF CJTF CJTF-82 ISAF UNVIE FODAG FPA ' +
  'POL ECON POLEC POL-ECON MGMT ADMIN CONS RSO LEGAT LEGATT ALUSNA ODC SDO TSC DIA OSD ISA USDP DSCA DSAA SOLIC JCS J5 J-5 ' +
  'BG RADM VADM ADM LTG MG CG EMIN ECMIN MINCOUNS FCS FAS FAA ESTH ESO EST HQ HQS HQSOUTHCOM WH SE DIR EMBASSY AMEMBASSY AMCONSUL CONGEN CDA ADCM A/DCM ' +
  'SIPDIS SIPDI SENSITIVE NOFORN EXDIS NODIS LIMDIS STADIS ROGER RODCA TERREP CORRECTED COPY NIACT INFO ACTION ATTN ATTENTION EYES ONLY ADDEES ADDRESSEES POUCH TEXT PARAS MESSAGE SUBJECT SUBJ TAGS REF REFS REFTEL SUMMARY UNCLAS ' +
  'MC OLAC OASIA OPDAT ANE NESS LAC ARP ACE SAM MAC TIP SEC APHSCT SRAP ILAB LEGAD DAAG NNSA ENRC DNSA AFMLS CCIPS ICITAP TIPOFF OTI FIM ETC ATA ARD IA COMSIXTHFLT COMNAVFORJAPAN ' +
  'IPR CIP INL DRL PRM OES EEB ISN VCI NEA SCA EAP WHA EUR AFR ARA SPEC LABOR ENERGY NARR COLL WATCHER WATCHERS POSTS COLLECTIVE CAPITALS'
const isNamedOffice = oneOf(NAMED_OFFICES)

/** Letters of an office that a word with one more is taken for. */
const LONG_OFFICE = 4
/** Agencies that tables of words have. */
const AGENCIES = 'USIA USAID USIS NATO OPIC EXIM ICAO IAEA UNESCO FODAG'
const LONG_OFFICES = [...NAMED_OFFICES.split(' '), ...AGENCIES.split(' ')].filter(({ length }) => length >= LONG_OFFICE)

/** `USIAD`, `OASIAX`: an office with a letter more. */
export const isNearOffice = (word: string): boolean =>
  LONG_OFFICES.some((office) => word.length === office.length + 1 && word.toUpperCase().startsWith(office))

const SHORT_OFFICES = new Set([...NAMED_OFFICES.split(' '), ...AGENCIES.split(' ')].filter(({ length }) => length > 2))

/** An office or an agency by its name. */
export const isOfficeName = (word: string): boolean => SHORT_OFFICES.has(word.toUpperCase())

/** `EURNATO`: two of them glued. */
export function isGluedOffices(word: string): boolean {
  const letters = word.toUpperCase()
  for (let at = 3; at <= letters.length - 3; at++)
    if (isOfficeName(letters.slice(0, at)) && isOfficeName(letters.slice(at))) return true
  return false
}

/** Abbreviated offices made of short parts: `POLMINCOUNS`, `ECONOFF`, `DEPPOLCOUNS`, `AGATT`. */
const OFFICER =
  /^(?:ADMIN|AGR|AG|A|COM|CON|CUL|DEF|DEP|ECON|EC|EMB|ENV|ESTH|LAB|LEG|MGMT|MIL|MIN|NARC|P|POL|PUB|REF|SCI){1,4}(?:ADV|ATT|CHIEF|CONS|COUNS?|COUNSELOR|MIN|OFF)S?$/i
/** Commands: `CENTCOM`, `USARCENT`. */
const COMMAND = /^US[A-Z]{0,2}$|^(?:HQ)?US[B-DF-HJ-NP-RTV-Z][A-Z]+$|[A-Z]{2}COM$|^USEMB|^COM[A-Z]*FLT$/i

const OFFICE =
  Word.TITLE | Word.TITLE_WEAK | Word.MODIFIER | Word.DEPT | Word.ROLE | Word.ACRONYM | Word.FUNCTION | Word.NATION
const NAME = Word.GIVEN | Word.SURNAME | Word.STATESMAN | Word.FAMILY

/** What someone is, or a part of the government: no one's name where a heading gives names. */
export function isOffice(tokens: Tokens, at: number): boolean {
  const classes = classesAt(tokens, at)
  // `DOUGLAS`, which makes aeroplanes, is a place too, and then a name.
  const known = classes & Word.PLACE ? classes & ~Word.ACRONYM : classes
  if (isNamedOffice(tokens, at)) return true
  if (known & OFFICE) return !(known & NAME) || (known & (Word.DEPT | Word.ACRONYM | Word.FUNCTION | Word.TITLE)) !== 0
  if (known !== 0) return false
  const word = wordAt(tokens, at)
  if (/^(?:D['’])?AFF?AIR/i.test(word)) return true
  return COMMAND.test(word) || (word.length > 4 && word.length < LONGEST_OFFICER && OFFICER.test(word))
}

const LONGEST_OFFICER = 20

/** A title that a name stands right behind: `AMBASSADOR`, `A/S`, `DAS`. */
export const isTitleAt = (tokens: Tokens, at: number): boolean => (classesAt(tokens, at) & Word.TITLE) !== 0
