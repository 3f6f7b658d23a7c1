import { expect, test } from 'vitest'
import { naraCable, personsOf } from '../../testing/persons-of.ts'

const named = (body: string): readonly string[] =>
  personsOf(naraCable('VIENNA', 1977, `${body}\nTHAT IS ALL.`))
    .filter(({ role }) => role !== 'signer')
    .map(({ name }) => name)

/** Bare names that notes of talks, papers and lists give away, and what stands so and is no person. */
const cases: [shows: string, body: string, persons: string[]][] = [
  ['a word whose memo it is', "REF: (A) TANNER'S MEMO OF JULY 3 (B) CHAIRMAN'S MEMO (C) TRADER'S MEMO", ['TANNER']],
  ['a memo, a telecon', "REF: (A) BINNER'S MEMO OF JULY 3 (B) CHAIJ/MUDD TELECON AUG 2", ['BINNER', 'CHAIJ', 'MUDD']],
  ['a telecon behind a slash', 'REF: WALDAU/TULLOK/TELECON.', ['WALDAU', 'TULLOK']],
  ['the talk first', 'PER FONECON HOLT/TULLOK IT IS SO.', ['HOLT', 'TULLOK']],
  ['the talk before a hyphen', 'PER TELCON BINNS-TULLOK IT IS SO. A TELCON LONG-OVERDUE CAME.', ['BINNS', 'TULLOK']],
  ['a delegation of two', 'STAFFDEL BINNS-TULLOK CAME.', ['BINNS', 'TULLOK']],
  [
    'a meeting between two',
    'A MEETING BETWEEN KRAFONOV AND BIDELKO TOOK PLACE. THE MEETING BETWEEN OSLO AND TOKYO, THE BORDER BETWEEN KRASNA AND BIDELKA.',
    ['KRAFONOV', 'BIDELKO'],
  ],
  ['offices with a slash', 'EUR/NEA MEETING AND MFA/MOD TALKS WERE SHORT.', []],
  [
    'two names with a hyphen',
    'THE FRANJIEH-ASSALI MEETING WENT WELL, AND SO DID BINNS-TULLOK LETTER.',
    ['FRANJIEH', 'ASSALI', 'BINNS', 'TULLOK'],
  ],
  [
    'a summit',
    'THE FRANJIEH-ASSALI SUMMIT WAS SHORT, AS WAS ROBLES-KOK SUMMIT.',
    ['FRANJIEH', 'ASSALI', 'ROBLES', 'KOK'],
  ],
  ['a summit of capitals', 'THE OSLO-TOKYO SUMMIT WAS SHORT, AS WAS ONE-MAN SUMMIT.', []],
  ['a surname and a whole name', 'HOLT-CARLOS LUNA TALK IS NEXT.', ['HOLT', 'CARLOS LUNA']],
  ['two countries', 'US-SOVIET TALKS, SINO-INDIAN MEETING AND OSLO-TOKYO DISCUSSIONS GO ON.', []],
  ['an e-mail', 'REF: A. MARLOW-TULLOK E-MAIL 9/3/2008 B. OSLO 12', ['MARLOW', 'TULLOK']],
  ['an e-mail behind a number', 'REF: A. OSLO 12 B. MARLOW-TULLOK E-MAIL', ['MARLOW', 'TULLOK']],
  [
    'blanks around the dash',
    'REF: A. MARCUS - MANNEK EMAIL 01/13/2010. MARLOW - TULLOK MEETING.',
    ['MARCUS', 'MANNEK'],
  ],
  ['a note', 'IT IS KNOWN (MATLAND AND DURBIN TO KORNELENKO, OSLO 5107).', ['MATLAND', 'DURBIN', 'KORNELENKO']],
  ['a note to one whose name is a word', 'IT IS KNOWN (MATLAND TO STOKES, OSLO 5107).', ['MATLAND']],
  ['a way', 'IT IS FAR (OSLO TO BERGEN, 300 MILES) AND DEAR (UP TO FIVE, I THINK).', []],
  ['copies', 'COPIES TO HOLLMER AND DEPT.', ['HOLLMER']],
  ['copies for one at the Department', 'TWO COPIES SENT TO DEPT FOR HOLLMER AND KONTOS.', ['HOLLMER', 'KONTOS']],
  ['copies for use', 'TWO COPIES SENT TO DEPT FOR ACTION.', []],
  ['an adviser', 'HIS ADVISER, HOLLMER, STAYED.', ['HOLLMER']],
  ['who was there', 'ALSO PRESENT WERE HASHIDA AND NISHIGAMI.', ['HASHIDA', 'NISHIGAMI']],
  [
    'a list with a comma before AND',
    'IT WAS A CHOICE AMONG BOMBOLO, ELUKI, AND COLONEL MAMPA.',
    ['BOMBOLO', 'ELUKI', 'MAMPA'],
  ],
  ['a delegate that speaks', 'FRANCE (LEPRETTE) SAID IT WAS SO. NIGERIA (MBOWUSU) AGREED.', ['LEPRETTE', 'MBOWUSU']],
  [
    'delegates in a row, and what they did',
    'SWEDEN (HOLLMER), IVORY COAST (ESSYL) AND UK (BINNSLEY) TOLD THE CHAIR THAT IT WAS SO.',
    ['HOLLMER', 'ESSYL', 'BINNSLEY'],
  ],
  [
    'a delegate whose name is a word, next to another',
    'SENEGAL (FALL) AND INDIA (JAIPALU) SAID IT WAS SO.',
    ['FALL', 'JAIPALU'],
  ],
  [
    'a word, with no delegate beside it',
    'SENEGAL (FALL) SAID IT WAS SO. PERU (ABSTAINED) AND INDIA (JAIPALU) SAID SO.',
    ['JAIPALU'],
  ],
  ['who speaks for an office, his name a word', 'A COPY GOES TO EA/PRCM (FREEMAN) AND EA/PRCM (URGENT).', ['FREEMAN']],
  ['ports, and nothing that they did', 'SHIPS CALLED AT PERU (TALARO) AND CHILE (ARICO) IN MAY.', []],
  ['a town that speaks for its country', 'FRANCE (PARIS) SAID IT WAS SO.', []],
  ['a list of who was there', 'PRESENT WERE KOLSTAD, VREELAND AND TOMASEVIC.', ['KOLSTAD', 'VREELAND', 'TOMASEVIC']],
  ['their offices in parentheses', 'ATTENDING WERE BRANDVIK (MFA) AND KOLSTAD (DEFENSE).', ['BRANDVIK', 'KOLSTAD']],
  ['who went along', 'ACCOMPANIED BY KOLSTAD AND BRANDVIK, HE LEFT.', ['KOLSTAD', 'BRANDVIK']],
  ['what went along', 'THE PAPER WAS ACCOMPANIED BY TABLES AND CHARTS, AND WORN BY TRAVEL.', []],
  ['a list of ministries', 'PRESENT WERE MFA, MINISTRY OF DEFENSE AND OSLO CITY.', []],
  ['a memcon behind a name', 'REF: BRANDVIK MEMCON, JULY 3, 1977', ['BRANDVIK']],
  [
    'a word behind a bureau and its office',
    'REF: (A) EUR/AGS/TRICK TELECON (B) EB/ITP/SHIPPING TELECON (C) EB/TRADE TELECON',
    ['TRICK'],
  ],
  [
    'with whom a telecon was',
    'REF: (A) TELECON WITH KOLSTAD OF MAY 2 (B) MEMCON WITH TREASURY (C) KORTENBACH FONECON WITH BINNS',
    ['KOLSTAD', 'KORTENBACH', 'BINNS'],
  ],
  ['not in running text', 'WE HAD A TELECON WITH AERNORSK ON MONDAY.', []],
  ['a telecon behind an office and a name', 'REF: EUR/AGS/KOLSTAD TELECON AUGUST 2', ['KOLSTAD']],
  ['an office, and two names', 'REF: NEA/ARN/KOLSTAD-BRENNVALD PHONECON JULY 2', ['KOLSTAD', 'BRENNVALD']],
  ['who wrote to whom', 'REF: HOLLMER LETTER TO BRANDVIK', ['HOLLMER', 'BRANDVIK']],
  ['by whom a letter is', 'REF: (A) LETTER FROM TOMASEVIC OF JULY 1 (B) MEMO BY HOLLMER', ['TOMASEVIC', 'HOLLMER']],
  ['from whom to whom', 'REF: A. OSLO 5100 B. LETTER FROM KOLSTAD TO BRANDVIK', ['KOLSTAD', 'BRANDVIK']],
  [
    'offices, posts and firms that write',
    'REF: A. EUR LETTER TO NATO B. LETTER FROM PARIS OF JULY 1 C. STATE MEMCON D. BOEING LETTER TO FAA',
    [],
  ],
  ['firms made of parts of words', 'REF: A. NORCO LETTER TO FAA B. STATOIL LETTER TO DOE C. NORSKAIR MEMO', []],
  [
    'an e-mail of a desk and a post',
    'REF: A. OSLO 12 B. WHA/CEN-SAN JOSE EMAIL OF 12/06/77 C. SAINZ E-MAIL',
    ['SAINZ'],
  ],
  ['a letter in running text', 'THE NORVARD LETTER TO THE PRESS CAME, AND A LETTER FROM NORVARD OF JULY 1.', []],
  ['words cut by a joined line', 'CON- SISTENTLY TOLD AND INDEPEN- DENT SAID.', []],
]
test.each(cases)('%s', (_shows, body, persons) => expect([...named(body)].sort()).toEqual([...persons].sort()))
