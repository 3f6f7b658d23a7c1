import {
  AIRGRAM,
  at,
  BACK_LETTERS,
  CIRCULAR_AIRGRAM,
  CLASS,
  DTG,
  EARLIER,
  FILLER,
  ITEM_LETTER,
  NUMBER,
  optional,
  POSSESSIVE,
  POST,
  SENDERS_DTG,
  YEAR,
  YEAR_BEFORE,
} from './grammar.ts'
import { mentioned, type Read } from './mention.ts'
import { isHyphenated } from './readers/hyphenated.ts'
import { readAirgram, readBareAirgram, readCircularAirgram, readOwnAirgram } from './readers/read-airgram.ts'
import { readBackReference, readGluedLetter } from './readers/read-back-reference.ts'
import { readBareNumber } from './readers/read-bare-number.ts'
import { isOfCommand, readDtgCited } from './readers/read-dtg.ts'
import {
  isDate,
  isGlued,
  isYearOfNext,
  opensItem,
  readGarbled,
  readGluedYear,
  readNumbered,
  readNumberFrom,
  readNumberPost,
  readOfYears,
} from './readers/read-numbered.ts'
import { readYearBetween } from './readers/read-year-between.ts'
import { group, type Scene, wordsBetween } from './scene.ts'
import { isYearlike } from './serials/years.ts'

/** One form of citation. The first row whose pattern fits and whose `read` gives something wins. */
export interface Rule {
  /** The citation's `rule`. */
  readonly id: string
  /** A line with the form in it, the citation between « and »; the test of the row. */
  readonly example: string
  readonly places: readonly ('ref' | 'text')[]
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, scene: Scene, id: string) => Read | null
}

const REF_AND_TEXT = ['ref', 'text'] as const
const KNOWN_POST = `${YEAR_BEFORE}(?<post>${POST})`
const UNKNOWN = `[${CLASS.word}${CLASS.postWord}${CLASS.letter}${CLASS.letterA}${CLASS.ownSeries}${CLASS.home}${CLASS.department}]`
const UNKNOWN_POST = `(?:(?<year>${YEAR})[-/]?)?(?<unknown>${UNKNOWN}(?:[-./']?${UNKNOWN}){0,4})`
const NUMBERED = `${POSSESSIVE}${FILLER}(?<mark>[-:,.]?)(?<number>${NUMBER})`
/** `QUITO/512` too, in REF lines. */
const POST_NUMBERED = `${POSSESSIVE}${FILLER}(?<mark>[-:,./]?)(?<number>${NUMBER})`

/** The forms, most specific first. Adding one is adding a row; what stands behind a number is in suffixes.ts. */
export const RULES: readonly Rule[] = [
  {
    id: 'cable-id',
    example: 'REF: «07TBILISI1605»',
    places: REF_AND_TEXT,
    pattern: at(`(?<year>[24])[./-]?(?<post>${POST})[./-]?(?<number>${NUMBER})`),
    read: (match, scene, id) => (isGlued(match, scene) ? readNumbered(match, scene, id) : null),
  },
  {
    id: 'glued-year',
    example: 'REF: «76 LIMA 812»«75 LIMA 3340»',
    places: ['ref'],
    pattern: at(`(?<year>${YEAR})(?<post>${POST})(?<number>[4-6])(?<next>${POST})(?<after>${NUMBER})`),
    read: readGluedYear,
  },
  {
    id: 'year-between',
    example: 'REF: A) «STATE (77) 201265»',
    places: REF_AND_TEXT,
    pattern: at(`(?<post>${POST})(?:\\((?=[24]\\))|'(?=2))(?<year>[24])\\)?(?<number>${NUMBER})`),
    read: readNumbered,
  },
  {
    id: 'year-between',
    example: 'AS REPORTED «CARACAS 76-1744».',
    places: REF_AND_TEXT,
    pattern: at(`(?<post>${POST})[-/]?(?<year>[24])[-/](?<number>${NUMBER})`),
    read: readYearBetween,
  },
  {
    id: 'year-between',
    example: 'REF: «STATE 77 12345»',
    places: REF_AND_TEXT,
    pattern: at(`(?<post>${POST})(?<year>[24])(?<number>[1-6])(?![-/]?[1-7])`),
    read: readYearBetween,
  },
  {
    id: 'circular-airgram',
    example: 'REF: STATE 106206 AND «STATE CA-3400» NOV 2, 1966',
    places: REF_AND_TEXT,
    pattern: at(`(?:(?<post>${POST})|(?<department>${CLASS.department}))?${POSSESSIVE}${CIRCULAR_AIRGRAM}`),
    read: readCircularAirgram,
  },
  {
    id: 'dtg',
    example: 'REF: «JCS 4410/101230Z JUN 75»',
    places: REF_AND_TEXT,
    pattern: at(`(?<post>${POST})${POSSESSIVE}${FILLER}(?<number>[1-6])[,(/]?(?:${CLASS.dtgWord}:?)?${DTG}`),
    read: (match, scene, id) => (isOfCommand(match, scene) ? readDtgCited(match, scene, id) : null),
  },
  {
    id: 'post-number',
    example: 'REF: A. «77 NEW DELHI 1234» (NOTAL)',
    places: REF_AND_TEXT,
    pattern: at(`${EARLIER}${KNOWN_POST}${POST_NUMBERED}`),
    read: (match, scene, id) =>
      match.groups?.mark && scene.place === 'text' && !isHyphenated(match, scene)
        ? null
        : readOfYears(match, scene, id),
  },
  {
    id: 'post-number',
    example: 'REF: A. «TBILISI (1605»)',
    places: ['ref'],
    pattern: at(`(?<post>${POST})\\((?<number>[3-6])\\)`),
    read: (match, scene, id) => {
      const number = group(match, 'number')
      // `TBILISI (2005)`: the year, the number left out.
      return number && isYearlike(wordsBetween(scene, number.first, number.last), scene.citing)
        ? null
        : readNumbered(match, scene, id)
    },
  },
  {
    id: 'year-garbled',
    example: 'REF: A. TBILISI 1605 (B)«O4 TBILISI 0944»',
    places: ['ref'],
    pattern: at(`(?<year>${CLASS.letter}1|${CLASS.garbledNumber})(?<post>${POST})${NUMBERED}`),
    read: readNumbered,
  },
  {
    id: 'airgram',
    example: 'REF: «LA PAZ A-236» OF NOVEMBER 9, 1973',
    places: REF_AND_TEXT,
    pattern: at(`${KNOWN_POST}${POSSESSIVE}${AIRGRAM}`),
    read: readAirgram,
  },
  {
    id: 'dtg',
    example: 'REF: «USCINCEUR 311345Z MAY 75»',
    places: REF_AND_TEXT,
    pattern: at(`(?<post>${POST})${POSSESSIVE}${optional(CLASS.telegram)}[,(]?(?:${CLASS.dtgWord}:?)?${SENDERS_DTG}`),
    read: readDtgCited,
  },
  {
    id: 'embtel',
    example: 'AS REPORTED «EMBTEL 4321».',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.ownTel}${FILLER}\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'embassy' }),
  },
  {
    id: 'deptel',
    example: 'AS REQUESTED «DEPTEL 123456».',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.deptTel}${FILLER}\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'department' }),
  },
  {
    id: 'your-number',
    example: 'IN REPLY TO «YOUR 1234», WE AGREE.',
    places: REF_AND_TEXT,
    pattern: at(`(?:${CLASS.yourTel}|${CLASS.your}${optional(CLASS.telegram)})${FILLER}\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'addressee' }),
  },
  {
    id: 'our-number',
    example: 'AS STATED IN «OUR 1234», NOTHING CHANGED.',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.our}${FILLER}\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'sender' }),
  },
  {
    id: 'home-number',
    example: 'SEE «EMBASSY TELEGRAM 1234».',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.home}(?:'l${FILLER}|${CLASS.telegram}${FILLER})\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'embassy' }),
  },
  {
    id: 'department-number',
    example: "SEE «DEPARTMENT'S 123456».",
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.department}(?:'l${FILLER}|${FILLER})\\.?(?<number>${NUMBER})`),
    read: (match, scene, id) => readNumbered(match, scene, id, { is: 'department' }),
  },
  {
    id: 'home-airgram',
    example: "TABLE III OF «EMBASSY'S A-228» SHOWS IT.",
    places: REF_AND_TEXT,
    pattern: at(
      `(?:(?:(?<embassy>${CLASS.home})|(?<sender>${CLASS.our}))|(?<department>${CLASS.department})|${CLASS.your})${POSSESSIVE}${AIRGRAM}`,
    ),
    read: readAirgram,
  },
  {
    id: 'own-airgram',
    example: 'REF: STATE 251108; «A-62 OF APRIL 6, 1973»',
    places: ['ref'],
    pattern: at(AIRGRAM),
    read: readOwnAirgram,
  },
  {
    id: 'bare-airgram',
    example: 'SEE «A-62».',
    places: REF_AND_TEXT,
    pattern: at(AIRGRAM),
    read: readBareAirgram,
  },
  {
    id: 'number-post',
    example: 'REF: «18017 MOSCOW»',
    places: ['ref'],
    pattern: at(`(?<number>[3-6])(?<post>${POST})(?!'?l?${FILLER}${NUMBER})`),
    read: readNumberPost,
  },
  {
    id: 'number-from',
    example: 'AS STATED IN «TELEGRAM 18017 FROM MOSCOW».',
    places: REF_AND_TEXT,
    pattern: at(
      `${CLASS.telegram}(?:${CLASS.numero}\\.?)?#?(?<number>[3-6])${CLASS.joint}(?=[${CLASS.post}${CLASS.postWord}${CLASS.word}])`,
    ),
    read: readNumberFrom,
  },
  {
    id: 'unknown-post',
    example: 'REF: «ATLANTIS 1234»',
    places: ['ref'],
    pattern: at(`${UNKNOWN_POST}${NUMBERED}`),
    read: (match, scene, id) =>
      opensItem(scene, match.index) && !isDate(match, scene) && !isYearOfNext(match, scene)
        ? readNumbered(match, scene, id)
        : null,
  },
  {
    id: 'bare-number',
    example: 'REF: A. STATE 71020 AND B. «71344»',
    places: ['ref'],
    pattern: at(
      `${optional(CLASS.telegram)}#?(?<number>[2-6]|${CLASS.garbledNumber})(?=$|[;,(+]|\\.$|${ITEM_LETTER}[.):]|\\(${ITEM_LETTER}\\)|1[.)]|(?<=6)/6(?!/)|${CLASS.note}|${CLASS.dated}{1,2}(?:M|[12]-?M))`,
    ),
    read: readBareNumber,
  },
  {
    id: 'unknown-dtg',
    example: 'REF: «SEC/DEFENSE MESSAGE 121835Z APR 74»',
    places: ['ref'],
    pattern: at(
      `(?:(?<unknown>[${UNKNOWN.slice(1, -1)}P](?:[-./']?[${UNKNOWN.slice(1, -1)}_P]){0,4})${optional(CLASS.telegram)}[,(]?)?(?:${CLASS.dtgWord}:?)?${SENDERS_DTG}`,
    ),
    read: readDtgCited,
  },
  {
    id: 'garble',
    example: 'SEE «MOSCPW 18017».',
    places: ['text'],
    pattern: at(`(?<unknown>[${CLASS.word}${CLASS.postWord}])(?<number>[3-6])`),
    read: readGarbled,
  },
  {
    id: 'septel',
    example: 'HIS REMARKS ARE REPORTED «SEPTEL».',
    places: REF_AND_TEXT,
    pattern: at(`${CLASS.septel}`),
    read: ({ index }, _scene, id) => ({
      mentions: [mentioned({ rule: id, first: index, last: index, says: { what: 'septel' }, confidence: 0.99 })],
      last: index,
    }),
  },
  {
    id: 'reftel',
    example: 'AS STATED PARA 2 «REF A».',
    places: ['text'],
    pattern: at(
      `(?<ref>${CLASS.ref})\\.?(?<tel>${CLASS.telegram})?(?:(?<plural>\\(${CLASS.letter}\\))(?=\\(?${ITEM_LETTER}))?(?<letters>(?:[-/]|"(?!${ITEM_LETTER}")|:(?=${ITEM_LETTER}\\)))?${BACK_LETTERS})?`,
    ),
    read: readBackReference,
  },
  {
    id: 'reftel',
    example: 'AS STATED «REFA».',
    places: ['text'],
    pattern: at(CLASS.refLetter),
    read: readGluedLetter,
  },
]

/** Ids of the rules, each once, in the order they are tried. */
export const CITATION_RULES: readonly string[] = [...new Set(RULES.map(({ id }) => id))]
