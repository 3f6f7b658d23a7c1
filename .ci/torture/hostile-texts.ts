/** A text made to take long, of about as many letters as asked for. */
export interface HostileText {
  readonly name: string
  of(letters: number): string
}

/** What is said over and over. */
const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['initials', 'A.'],
  ['initials with blanks', 'A. '],
  ['blanks', ' '],
  ['tabs', '\t'],
  ['dots', '.'],
  ['hashes', '#'],
  ['dashes', '-'],
  ['blanks and dashes', ' -'],
  ['spaced letters', 'E D '],
  ['spaced letters glued', 'E D'],
  ['a capital word', 'MOSCOW '],
  ['words of one letter', 'A '],
  ['words glued by hyphens', 'AL-'],
  ['possessives', "MOSCOW'S "],
  ['numbers', '1234 '],
  ['digits', '1'],
  ['citations', 'MOSCOW 1234, '],
  ['numbers joined', '1234 AND '],
  ['ranges', '1234-'],
  ['years', '78 STATE '],
  ['letters of REF items', 'A. B) (C) '],
  ['open brackets', '('],
  ['brackets within brackets', '(A '],
  ['closed brackets', ') '],
  ['quotation marks', '"'],
  ['quotes', "'"],
  ['commas', ','],
  ['semicolons and blanks', '; '],
  ['slashes', '/'],
  ['colons', 'A: '],
  ['titles', 'MR. '],
  ['titles glued', 'MINISTER '],
  ['names of persons', 'JOHN SMITH, '],
  ['particles', 'DE LA '],
  ['TAGS', 'PFOR, '],
  ['four letters', 'ABCD '],
  ['date-time groups', '041448Z AUG 78 '],
  ['sections', 'SECTION 01 OF 02 '],
  ['markings', 'C O N F I D E N T I A L '],
  ['REF', 'REF '],
  ['REFTEL', 'REFTEL A '],
  ['line ends', '\n'],
  ['line ends of Windows', '\r\n'],
  ['lines of one word', 'MOSCOW\n'],
  ['lines of REF', 'REF: MOSCOW 1234\n'],
  ['page lines', 'PAGE 01 MOSCOW 18403 041448Z\n'],
  ['addressees', 'TO AMEMBASSY MOSCOW\n'],
  ['end marks', 'NNN\n'],
  ['stamps', 'Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n'],
  ['attributes', 'From: MOSCOW\n'],
  ['paragraphs', '1. A\n'],
  ['letters with marks', 'A\u0301'],
  ['pairs of code units', '\ud83d\ude00'],
  ['unfolding letters', '\u0130'],
]

/** Where it is said: the text of a cable around it. */
const PLACES: readonly (readonly [name: string, around: (said: string) => string])[] = [
  ['alone', (said) => said],
  ['in the body', (said) => `${HEAD}1. ${said}X SAID.\nTOON\n`],
  ['in the page line', (said) => HEAD.replace('MOSCOW  18403', `MOSCOW  18403 ${said}`)],
  ['in the FM line', (said) => HEAD.replace('FM AMEMBASSY MOSCOW', `FM AMEMBASSY ${said}Q`)],
  ['in the TO line', (said) => HEAD.replace('TO SECSTATE WASHDC 5169', `TO SECSTATE ${said}Q`)],
  ['in the marking', (said) => HEAD.replace('MOSCOW 18403\n\nE.O.', `MOSCOW 18403 ${said}' Q\n\nE.O.`)],
  ['in TAGS', (said) => HEAD.replace('PEPR, JA', `PEPR, ${said}Q`)],
  ['in SUBJECT', (said) => HEAD.replace('TALKS', `TALKS ${said}Q`)],
  ['in REF', (said) => HEAD.replace('MOSCOW 18017', `MOSCOW 18017 ${said}Q`)],
  ['as signer', (said) => `${HEAD}1. TEXT.\n${said}TOON\n\nNNN\n`],
  [
    'in the attributes',
    (said) => `${HEAD}1. TEXT.\nTOON\n\nMessage Attributes\n\nReference: ${said}\nSubject: ${said}Q\n`,
  ],
]

const HEAD = `Message Text

PAGE 01        MOSCOW  18403  041504Z
ACTION EUR-12
R 041448Z AUG 78
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC 5169
INFO AMEMBASSY TOKYO
C O N F I D E N T I A L MOSCOW 18403

E.O. 11652: GDS
TAGS: PEPR, JA
SUBJECT: TALKS
REF: MOSCOW 18017

`

/** Each piece at each place. */
export function hostileTexts(): readonly HostileText[] {
  return PIECES.flatMap(([piece, said]) =>
    PLACES.map(([place, around]) => ({
      name: `${piece} ${place}`,
      of: (letters: number) => around(said.repeat(Math.ceil(letters / said.length))),
    })),
  )
}
