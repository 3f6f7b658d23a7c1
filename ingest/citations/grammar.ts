/**
 * The alphabet of the citation grammar: a text is read once into tokens, and each token is written as one character, its
 * class. `SEE NEW DELHI 1234 (NOTAL)` becomes `sP_4(q)`, and the patterns of the rules run over that string. They are
 * short, hold no nested repetition, and so stay linear whatever the text is.
 *
 * Numbers are their own count of digits, `1` to `6`, `7` for more; punctuation stands for itself.
 */
export const CLASS = {
  /** A word the grammar does not know. */
  word: 'w',
  /** Last word of some post's name; `findPosts` turns the names that stand before a number into `P` and `_`. */
  postWord: 'k',
  /** First word of a post's name, and each word after it. */
  post: 'P',
  postRest: '_',
  /** The letter A alone: an item's letter, an airgram, an article. */
  letterA: 'a',
  /** Any other letter alone. */
  letter: 'l',
  /** A number with letters among its digits: 18O17. */
  garbledNumber: 'G',
  /** 311345Z. */
  dtg: 'Z',
  /** AND, OR, &, PLUS. */
  and: '+',
  /** TO, THROUGH, THRU. */
  through: '>',
  month: 'M',
  /** OF, DATED, DTD, ON: before a date. */
  dated: 'd',
  /** DTG before a date-time group. */
  dtgWord: 'g',
  /** REF, REFS, REFTEL, REFERENCE, REFERENCED. */
  ref: 'R',
  /** REFA, REFTELB: the letter glued on. */
  refLetter: 'r',
  septel: 'S',
  /** EMBTEL, CONTEL, MYTEL: a telegram of the sender's own. */
  ownTel: 'E',
  /** DEPTEL. */
  deptTel: 'D',
  /** URTEL, YOURTEL. */
  yourTel: 'U',
  /** YOUR, UR, YR. */
  your: 'Y',
  /** OUR, MY. */
  our: 'O',
  /** EMBASSY, MISSION, CONSULATE: the sender, as a possessive or before TELEGRAM. */
  home: 'H',
  /** DEPARTMENT, DEPT. */
  department: 'h',
  /** TELEGRAM, CABLE, MESSAGE: between a post and its number. */
  telegram: 'T',
  /** NO, NUMBER, NR: the same. */
  numero: 't',
  /** AIRGRAM. */
  airgram: 'A',
  /** LETTER, MEMO, EMAIL, TELECON: what a REF line may name instead of a cable. */
  paper: 'e',
  /** RESOLUTION, ARTICLE, PL, FLIGHT: their numbers are no cable's. */
  notACable: 'x',
  /** TASS, REUTERS, FBIS: their datelines and item numbers are no cable's. */
  press: 'X',
  paragraph: 'p',
  /** NOTAL, EXDIS, NODIS. */
  note: 'q',
  /** REPORTS, DISCUSSES, REPORTED: what cables do. */
  reports: 'v',
  /** SEE, PER, VIDE. */
  see: 's',
  /** Words that may follow a cited number: IS, WHICH, ON, FOR. */
  joint: 'f',
  /** PERCENT, MILLION, TONS, HOURS. */
  unit: 'u',
  /** USDAO, USIS, USAID: offices at a post with a series of their own. */
  ownSeries: 'z',
} as const

/** One of several classes. */
const oneOf = (...classes: readonly string[]): string => `[${classes.join('')}]`
export const optional = (part: string): string => `(?:${part})?`

/** `18017`, `18O17`: one to six digits. */
export const NUMBER = oneOf('1-6', CLASS.garbledNumber)
/** `77`, `1977`, `'77`: proposed here; what year it can be the reader decides. */
export const YEAR = `'?[24]`
/** A known post's name, all its words. */
export const POST = `${CLASS.post}${CLASS.postRest}*`
/** `MOSCOW'S`, `TUNIS'`. */
export const POSSESSIVE = optional(`'l?`)
/** `/AIDAC`, `TELEGRAM NO.`, `CABLE`, `#`, `NR. `: between a post and its number. */
export const FILLER = `${optional(`/${CLASS.note}`)}${optional(CLASS.telegram)}${optional(`${CLASS.numero}[.:]?`)}#?`
/** `A-123`, `A 123`, `A123`, `AIRGRAM A-123`, `AIRGRAM 123`. */
export const AIRGRAM = `(?:${optional(CLASS.airgram)}${CLASS.letterA}-?|${CLASS.airgram}${optional(CLASS.numero)})(?<number>[1-4${CLASS.garbledNumber}])`
/** `AUGUST 4`, `4 AUG 78`, `19/NOV/2008`, `AUGUST 4, 1978`, `AUGUST 1978`, `8/4/78`. */
export const DATE = `(?:M(?<monthFirstDay>[12${CLASS.garbledNumber}])(?![1-7])(?:,?'?(?<y1>[24]))?|(?<dayFirst>[12${CLASS.garbledNumber}])[-/]?M[-/]?(?:,?'?(?<y2>[24]))?|M,?(?<y3>4)|(?<n1>[12])/(?<n2>[12])/(?<y4>[24]))`
const DTG_DAY = `(?:(?<dtgMonth>M)(?:'?(?<dtgYear>[24]))?)?`
/** `311345Z MAY 75`, the month and year left out at times. */
export const DTG = `Z${DTG_DAY}`
/** The same, and `131205 AUG 79`, whose Z is lost. */
export const SENDERS_DTG = `(?:Z|6(?=M'?[24]))${DTG_DAY}`
/** A year before a post: `77`, `1977-`, `(77)`, `O4` in a REF line. */
export const YEAR_BEFORE = `(?:(?:\\((?=[24]\\)))?(?<year>${YEAR})(?:(?<=\\([24])\\)|[-/])?)?`
/** One letter of an item: `A`, and `1` where a drafter numbered them. */
export const ITEM_LETTER = oneOf(CLASS.letterA, CLASS.letter)

/** A pattern over classes, to be tried at one token (`lastIndex`). */
export const at = (pattern: string): RegExp => new RegExp(pattern, 'y')
