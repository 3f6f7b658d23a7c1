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
  /** CIRCULAR: between the Department and the number of a telegram to many posts. */
  circularWord: 'c',
  /** CA: before the number of one of the Department's circular airgrams. */
  circular: 'C',
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
