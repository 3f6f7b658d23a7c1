import { describe, expect, test } from 'vitest'
import { cited } from './testing/cite.ts'

type Row = readonly [shows: string, line: string, cites: readonly string[]]

/** Read in the seed, a cable of Moscow's, of 4 August 1978. */
const check = (_shows: string, line: string, cites: readonly string[]): void =>
  expect(cited(`SUBJECT: JAPAN\n${line}\n\n1. HE HAD NO COMMENT.`)).toEqual(cites)

describe('one citation', () => {
  const rows: readonly Row[] = [
    ['a post and a number', 'REF: MOSCOW 18017', ['1978MOSCOW18017']],
    ['six digits for STATE', 'REF: STATE 189296', ['1978STATE189296']],
    ['short numbers are padded', 'REF: SEOUL 12', ['1978SEOUL00012']],
    ['a padded one stays', 'REF: STATE 089296', ['1978STATE089296']],
    ["zeros in front of a post's", 'REF: LA PAZ 0179', ['1978LAPAZ00179']],
    ['a full stop behind', 'REF: STATE 36434.', ['1978STATE036434']],
    ['two words', 'REF: NEW DELHI 1234', ['1978NEWDE01234']],
    ['three words', 'REF: DAR ES SALAAM 1234', ['1978DARES01234']],
    ['a name with a blank lost', 'REF: NEWDELHI 1234', ['1978NEWDE01234']],
    ['a name with a hyphen', 'REF: PORT-AU-PRINCE 1234', ['1978PORTA01234']],
    ['a name over a line end', 'REF: NEW\n     DELHI 1234', ['1978NEWDE01234']],
    ['a number over a line end', 'REF: STATE\n     189296', ['1978STATE189296']],
    ['a prefix', 'REF: AMEMBASSY SEOUL 6670', ['1978SEOUL06670']],
    ['a prefix glued on', 'REF: AMEMBASSYSEOUL 6670', ['1978SEOUL06670']],
    ['a consulate', 'REF: AMCONSUL HONG KONG 6670', ['1978HONGK06670']],
    ['the mission to NATO', 'REF: USNATO 6670', ['1978USNATO06670']],
    ['a mission at Brussels', 'REF: EC BRUSSELS 0459', ['1978ECBRU00459']],
    ['a mission with its prefix', 'REF: US MISSION EC BRUSSELS 0086', ['1978ECBRU00086']],
    ['the mission to the UN', 'REF: USUN NEW YORK 2345', ['1978USUNN02345']],
    ['USUN alone', 'REF: USUN 2345', ['1978USUNN02345']],
    ['SECSTATE is STATE', 'REF: SECSTATE 189296', ['1978STATE189296']],
    ['SECSTATE WASHDC is STATE', 'REF: SECSTATE WASHDC 189296', ['1978STATE189296']],
    ['DEPT is STATE', 'REF: DEPT 189296', ['1978STATE189296']],
    ['mixed case', 'Ref: Moscow 18017', ['1978MOSCOW18017']],
    ['small letters', 'ref: moscow 18017', ['1978MOSCOW18017']],
    ['a tab and blanks', 'REF:\tMOSCOW   18017', ['1978MOSCOW18017']],
    ['CR LF', 'REF: MOSCOW 18017\r', ['1978MOSCOW18017']],
    ['a number sign', 'REF: MOSCOW #18017', ['1978MOSCOW18017']],
    ['NO. between', 'REF: MOSCOW NO. 18017', ['1978MOSCOW18017']],
    ['NR between', 'REF: MOSCOW NR 18017', ['1978MOSCOW18017']],
    ['TELEGRAM between', 'REF: MOSCOW TELEGRAM 18017', ['1978MOSCOW18017']],
    ['TELEGRAM NO. between', 'REF: MOSCOW TELEGRAM NO. 18017', ['1978MOSCOW18017']],
    ['MSG between', 'REF: MOSCOW MSG 18017', ['1978MOSCOW18017']],
    ['CABLE before', 'REF: CABLE STATE 028250', ['1978STATE028250']],
    ['a hyphen between', 'REF: MOSCOW-18017', ['1978MOSCOW18017']],
    ['a colon between', 'REF: MOSCOW: 18017', ['1978MOSCOW18017']],
    ['a possessive', "REF: MOSCOW'S 18017", ['1978MOSCOW18017']],
    ['no blank between', 'REF: MOSCOW18017', ['1978MOSCOW18017']],
    ['a number before its post', 'REF: 18017 MOSCOW', ['1978MOSCOW18017']],
    ['an id of the archive', 'REF: 1978MOSCOW18017', ['1978MOSCOW18017']],
    ['an id of the archive with an airgram', 'REF: LA PAZ A-236', ['1978LAPAZA-236']],
    ['addressees behind it', 'REF: STATE 026462 TO LA PAZ REPEATED TO USCINCSO', ['1978STATE026462']],
    ['an office behind it', 'REF: LA PAZ 1425 TO DEPT OF AGRICULTURE', ['1978LAPAZ01425']],
    ['a caption behind it', 'REF: CARACAS 3226 AIDAC', ['1978CARACA03226']],
    ['AND PREVIOUS', 'REF: LA PAZ 0577 AND PREVIOUS.', ['1978LAPAZ00577']],
    ['AND SUBSEQUENT', 'REF: LA PAZ 0577 AND SUBSEQUENT', ['1978LAPAZ00577']],
    ['PARA 2 OF', 'REF: PARA 2 OF STATE 189296', ['1978STATE189296']],
    ['PARA 2 behind', 'REF: STATE 189296, PARA 2', ['1978STATE189296']],
    ['USINT and its city', 'REF: USINT BAGHDAD 845', ['1978BAGHDA00845']],
    ['another department', 'REF: USDOC 18905', ['1978USDOC18905']],
    [
      'an office with a series of its own is not the post',
      'REF: USDAO LA PAZ 123',
      ['? unknown-post: USDAO LA PAZ 123'],
    ],
  ]
  test.each(rows)('%s: %s', check)
})

describe('labels', () => {
  const rows: readonly Row[] = [
    ['REFS', 'REFS: MOSCOW 18017', ['1978MOSCOW18017']],
    ['REFTEL', 'REFTEL: MOSCOW 18017', ['1978MOSCOW18017']],
    ['REFTELS', 'REFTELS: MOSCOW 18017', ['1978MOSCOW18017']],
    ['REFERENCE', 'REFERENCE: MOSCOW 18017', ['1978MOSCOW18017']],
    ['REFERENCES', 'REFERENCES: MOSCOW 18017', ['1978MOSCOW18017']],
    ['REF(S)', 'REF(S): MOSCOW 18017', ['1978MOSCOW18017']],
    ['a full stop for a colon', 'REF. MOSCOW 18017', ['1978MOSCOW18017']],
    ['a semicolon for a colon', 'REF; MOSCOW 18017', ['1978MOSCOW18017']],
    ['a blank before the colon', 'REF : MOSCOW 18017', ['1978MOSCOW18017']],
    ['no blank behind the colon', 'REF:MOSCOW 18017', ['1978MOSCOW18017']],
    ['indented', '   REF: MOSCOW 18017', ['1978MOSCOW18017']],
    ['REF A: and REF B:', 'REF A: MOSCOW 18017\nREF B: SEOUL 6670', ['A 1978MOSCOW18017', 'B 1978SEOUL06670']],
    ['two REF lines', 'REF: MOSCOW 18017\nREF: SEOUL 6670', ['1978MOSCOW18017', '1978SEOUL06670']],
    ['value on the next line', 'REF:\nMOSCOW 18017', ['1978MOSCOW18017']],
    ['nothing at all', 'REF:', []],
    ['N/A', 'REF: N/A', []],
    ['NONE', 'REF: NONE', []],
  ]
  test.each(rows)('%s: %s', check)
})

describe('letters', () => {
  const both = ['A 1978STATE123456', 'B 1978SEOUL06670']
  const three = ['A 1978STATE012345', 'B 1978STATE023456', 'C 1978STATE034567']
  const rows: readonly Row[] = [
    ['A. B.', 'REF: A. STATE 123456; B. SEOUL 6670', both],
    ['(A) (B)', 'REF: (A) STATE 123456; (B) SEOUL 6670', both],
    ['A) B)', 'REF: A) STATE 123456; B) SEOUL 6670', both],
    ['A: B:', 'REF: A: STATE 123456; B: SEOUL 6670', both],
    ['(A.) (B.)', 'REF: (A.) STATE 123456; (B.) SEOUL 6670', both],
    ['A- B-', 'REF: A- STATE 123456; B- SEOUL 6670', both],
    ['small ones', 'REF: a. STATE 123456; b. SEOUL 6670', both],
    ['a comma between', 'REF: A. STATE 123456, B. SEOUL 6670', both],
    ['AND between', 'REF: (A) STATE 123456 AND (B) SEOUL 6670', both],
    ['a colon between', 'REF: (A) STATE 123456: (B) SEOUL 6670', both],
    ['a slash between', 'REF: A. STATE 123456 / B. SEOUL 6670', both],
    ['nothing between', 'REF: (A) STATE 123456 (B) SEOUL 6670', both],
    ['nothing between, full stops', 'REF: A. STATE 123456 B. SEOUL 6670', both],
    ['a line each', 'REF: A. STATE 123456\n     B. SEOUL 6670', both],
    ['a line each without an indent', 'REF: A. STATE 123456\nB. SEOUL 6670', both],
    ['a line each in parentheses', 'REFS: (A) STATE 123456\n(B) SEOUL 6670', both],
    ['no blank behind', 'REF: A.STATE 123456; B.SEOUL 6670', both],
    ['no blank behind parentheses', 'REF: (A)STATE 123456; (B)SEOUL 6670', both],
    ['glued to the number before', 'REF: A. STATE 12345B. STATE 23456C. STATE 34567', three],
    ['glued, in parentheses', 'REF: (A)STATE 12345(B)STATE 23456(C)STATE 34567', three],
    ['glued, a parenthesis', 'REF: A)STATE 12345B)STATE 23456C)STATE 34567', three],
    ['glued to the post', 'REF: A. STATE 12345 BSTATE 23456 CSTATE 34567', three],
    ['no mark behind', 'REF: A STATE 12345 B STATE 23456 C STATE 34567', three],
    ['colons for semicolons', 'REFS: A. STATE 12345: B. STATE 23456: C. STATE 34567', three],
    [
      'nine and more, a line each',
      `REF: ${[...'ABCDEFGHIJK'].map((letter, at) => `${letter}. LIMA ${at + 100}`).join('\n')}`,
      [...'ABCDEFGHIJK'].map((letter, at) => `${letter} 1978LIMA00${at + 100}`),
    ],
    ['the ninth behind a parenthesis', 'REF: (H) LIMA 812\n(I) 77 SEOUL 6670', ['H 1978LIMA00812', 'I 1977SEOUL06670']],
    [
      'initials of a writer',
      'REF: A. LIMA 812\n     B. STATE 45678\n     C. J. EVERS EMAIL 1/22/08\n     D. LIMA 813',
      ['A 1978LIMA00812', 'B 1978STATE045678', 'C ? document: J. EVERS EMAIL 1/22/08', 'D 1978LIMA00813'],
    ],
    [
      'a corrected copy',
      'SUBJECT: X\nREF: A. LIMA 812\n     B. STATE 1\n475 36\n\n-----\nCORRECTED COPY\n-----\n\nSUBJECT: X\nREF: A. LIMA 812\n     B. STATE 147536\n\n1. TEXT.',
      ['A 1978LIMA00812', 'B 1978STATE147536'],
    ],
    ['a paragraph I is none', 'REF: LIMA 812\nI. THE SEOUL TALKS ENDED.', ['1978LIMA00812']],
    ['the first has none', 'REF: STATE 123456; B. SEOUL 6670', both],
    ['the letter at the end of its line', 'REF: A. STATE 123456; B.\n     SEOUL 6670', both],
    ['digits for letters', 'REF: (1) STATE 123456; (2) SEOUL 6670', ['1 1978STATE123456', '2 1978SEOUL06670']],
    ['a garbled mark', 'REF: (AL LA PAZ 48; (B) SEOUL 6670', ['A 1978LAPAZ00048', 'B 1978SEOUL06670']],
    ['slashes', 'REF: A/ STATE 123456 B/ SEOUL 6670', both],
    ['square brackets', 'REF: [A] STATE 123456 [B] SEOUL 6670', both],
    ['behind what they name', 'REF: STATE 123456 (A), SEOUL 6670 (B)', both],
    ['REF behind what it names', 'REF: STATE 123456 (REF A), SEOUL 6670 (REF B)', both],
    ['REF before each letter', 'REF: REF A: STATE 123456, REF B: SEOUL 6670', both],
    [
      'two posts under one',
      'REF: A. STATE 123456 AND SEOUL 6670; B. LIMA 812',
      ['A 1978STATE123456', 'A 1978SEOUL06670', 'B 1978LIMA00812'],
    ],
    [
      'a list under one',
      'REF: A. STATE 12345, 12346; B. LIMA 812',
      ['A 1978STATE012345', 'A 1978STATE012346', 'B 1978LIMA00812'],
    ],
    [
      'five',
      'REF: A. LIMA 1101 B. LIMA 1102 C. LIMA 1103 D. LIMA 1104 E. LIMA 1105',
      ['A 1978LIMA01101', 'B 1978LIMA01102', 'C 1978LIMA01103', 'D 1978LIMA01104', 'E 1978LIMA01105'],
    ],
    [
      "one that is spelled like an airgram's",
      'REF: A. LA PAZ A-12; B. SEOUL 6670',
      ['A 1978LAPAZA-12', 'B 1978SEOUL06670'],
    ],
  ]
  test.each(rows)('%s: %s', check)
})

describe('lists behind one post', () => {
  const two = ['1978MOSCOW18017', '1978MOSCOW18020']
  const three = ['1978MOSCOW18017', '1978MOSCOW18020', '1978MOSCOW18031']
  const rows: readonly Row[] = [
    ['AND', 'REF: MOSCOW 18017 AND 18020', two],
    ['a comma', 'REF: MOSCOW 18017, 18020', two],
    ['a comma without a blank', 'REF: MOSCOW 18017,18020', two],
    ['a slash', 'REF: MOSCOW 18017/18020', two],
    ['a slash between blanks', 'REF: MOSCOW 18017 / 18020', two],
    ['a semicolon', 'REF: MOSCOW 18017; 18020', two],
    ['an ampersand', 'REF: QUITO 700 & 712', ['1978QUITO00700', '1978QUITO00712']],
    ['commas and AND', 'REF: MOSCOW 18017, 18020 AND 18031', three],
    ['a comma before AND', 'REF: MOSCOW 18017, 18020, AND 18031', three],
    ['a note in the middle', 'REF: MOSCOW 18017 (NOTAL), 18020', ['1978MOSCOW18017 (NOTAL)', '1978MOSCOW18020']],
    ['over a line end', 'REF: MOSCOW 18017, 18020,\n     18031', three],
    ['no post numbers two in May that has come to thousands', 'REF: MOSCOW 18017, 2', ['1978MOSCOW18017']],
    ['small ones of a small post', 'REF: BOMBAY 78, 9', ['1978BOMBAY00078', '1978BOMBAY00009']],
    ['a slash and the last digits', 'REF: MOSCOW 18017/18', ['1978MOSCOW18017', '1978MOSCOW18018']],
    ['a slash behind zeros', 'REF: BOMBAY 0078/31', ['1978BOMBAY00078', '1978BOMBAY00031']],
    ['a range', 'REF: MOSCOW 18017-18019', ['1978MOSCOW18017', '1978MOSCOW18018', '1978MOSCOW18019']],
    ['a range by its last digits', 'REF: MOSCOW 18017-19', ['1978MOSCOW18017', '1978MOSCOW18018', '1978MOSCOW18019']],
    [
      'a range of three that might be a year',
      'REF: STATE 135575-77',
      ['1978STATE135575', '1978STATE135576', '1978STATE135577'],
    ],
    ['one of four is a year', 'REF: STATE 135574-77', ['1977STATE135574']],
    ['the last digits once more are a year', 'REF: STATE 135577-77', ['1977STATE135577']],
    [
      'a number to come and a year that has no files',
      'REF: STATE 135562-68',
      [
        '1978STATE135562',
        '1978STATE135563',
        '1978STATE135564',
        '1978STATE135565',
        '1978STATE135566',
        '1978STATE135567',
        '1978STATE135568',
      ],
    ],
    ['a year before the files, too far for a range', 'REF: STATE 135512-68', ['1968STATE135512']],
    ['THROUGH', 'REF: MOSCOW 18017 THROUGH 18019', ['1978MOSCOW18017', '1978MOSCOW18018', '1978MOSCOW18019']],
    ['the next citation is another post', 'REF: MOSCOW 18017, SEOUL 6670', ['1978MOSCOW18017', '1978SEOUL06670']],
    ['two posts and AND', 'REF: LA PAZ 0246, AND LA PAZ 244', ['1978LAPAZ00246', '1978LAPAZ00244']],
    ['two posts and a semicolon', 'REF: STATE 034718; LA PAZ 1277', ['1978STATE034718', '1978LAPAZ01277']],
    [
      "the next number is the next citation's year",
      'REF: MOSCOW 18017, 77 SEOUL 6670',
      ['1978MOSCOW18017', '1977SEOUL06670'],
    ],
    ['so behind a slash', 'REF: 78 LIMA 812 / 77 LIMA 3340', ['1978LIMA00812', '1977LIMA03340']],
    ['so with the slash lost', 'REF: 78 LIMA 812  77 LIMA 3340', ['1978LIMA00812', '1977LIMA03340']],
    ["a paragraph's number is none", 'REF: MOSCOW 18017\n1. THE MINISTER SAID NO', ['1978MOSCOW18017']],
    ['sections are none', 'REF: MOSCOW 18017/2', ['1978MOSCOW18017']],
    ['the post said once more', 'REF: MOSCOW 18017; MOSCOW 18020', two],
  ]
  test.each(rows)('%s: %s', check)
})

describe('notes', () => {
  const rows: readonly Row[] = [
    ['NOTAL', 'REF: STATE 44074 (NOTAL)', ['1978STATE044074 (NOTAL)']],
    ['NOTAL without parentheses', 'REF: STATE 44074 NOTAL', ['1978STATE044074 (NOTAL)']],
    ['EXDIS', 'REF: STATE 44074 (EXDIS)', ['1978STATE044074 (EXDIS)']],
    ['NODIS', 'REF: STATE 44074 (NODIS)', ['1978STATE044074 (NODIS)']],
    ['LIMDIS', 'REF: STATE 44074 (LIMDIS)', ['1978STATE044074 (LIMDIS)']],
    ['BUTN', 'REF: STATE 44074 (BUTN)', ['1978STATE044074 (BUTN)']],
    ['CONFIDENTIAL', 'REF: STATE 44074 (CONFIDENTIAL)', ['1978STATE044074 (CONFIDENTIAL)']],
    [
      'each its own',
      'REF: A. STATE 44074 (NOTAL); B. SEOUL 6670 (EXDIS)',
      ['A 1978STATE044074 (NOTAL)', 'B 1978SEOUL06670 (EXDIS)'],
    ],
    ['over a line end', 'REF: STATE 44074\n     (NOTAL)', ['1978STATE044074 (NOTAL)']],
    ['a letter is none', 'REF: (A) STATE 44074 (B) SEOUL 6670', ['A 1978STATE044074', 'B 1978SEOUL06670']],
    ['a citation in parentheses is none', 'REF: STATE 44074 (SEOUL 6670)', ['1978STATE044074', '1978SEOUL06670']],
    ['a year beside it', 'REF: 77 STATE 44074 (NOTAL)', ['1977STATE044074 (NOTAL)']],
    ['a year and a note behind', 'REF: STATE 44074 (77) (NOTAL)', ['1977STATE044074 (NOTAL)']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('years and dates', () => {
  const last = ['1977STATE123456']
  const rows: readonly Row[] = [
    ['before', 'REF: 77 STATE 123456', last],
    ['four digits before', 'REF: 1977 STATE 123456', last],
    ['an apostrophe before', "REF: '77 STATE 123456", last],
    ['a hyphen behind it', 'REF: 77-STATE 123456', last],
    ['in parentheses behind', 'REF: STATE 123456 (77)', last],
    ['four digits in parentheses', 'REF: STATE 123456 (1977)', last],
    ['an apostrophe in parentheses', "REF: STATE 123456 ('77)", last],
    ['an apostrophe behind', "REF: STATE 123456 '77", last],
    ['a slash behind', 'REF: STATE 123456/77', last],
    ['OF 1977', 'REF: STATE 123456 OF 1977', last],
    ['OF DECEMBER 1977', 'REF: STATE 123456 OF DECEMBER 1977', last],
    ['DATED DECEMBER 5, 1977', 'REF: STATE 123456 DATED DECEMBER 5, 1977', last],
    ['DTD 5 DEC 77', 'REF: STATE 123456 DTD 5 DEC 77', last],
    ['OF 12/5/77', 'REF: STATE 123456 OF 12/5/77', last],
    ['a date in parentheses', 'REF: STATE 123456 (DECEMBER 5, 1977)', last],
    ['a DTG in parentheses', 'REF: STATE 123456 (DTG 051830Z DEC 77)', last],
    ['a DTG behind', 'REF: STATE 123456, DTG 051830Z DEC 77', last],
    ["a month that is still to come is last year's", 'REF: STATE 123456 OF DECEMBER 5', last],
    ["a month that is past is this year's", 'REF: STATE 028448 DATED FEBRUARY 13, AND PREVIOUS.', ['1978STATE028448']],
    ['a month and year without OF', 'REFS: (A) LA PAZ 4350 JULY 1973', ['A 1973LAPAZ04350']],
    [
      'one each',
      'REF: A. 77 STATE 123456; B. 76 SEOUL 6670; C. LIMA 812',
      ['A 1977STATE123456', 'B 1976SEOUL06670', 'C 1978LIMA00812'],
    ],
    [
      'one behind the last of a list is all theirs',
      'REF: STATE 123456 AND 123460 (77)',
      ['1977STATE123456', '1977STATE123460'],
    ],
    ['one in front of a list', 'REF: 77 STATE 123456, 123460', ['1977STATE123456', '1977STATE123460']],
    [
      'the day of the paper that follows is not its own',
      'REF: 77 STATE 123456, MAR 12 WIRELESS FILE',
      ['1977STATE123456', '? document: MAR 12 WIRELESS FILE'],
    ],
    ['a year beats a day', 'REF: 76 STATE 123456 OF MARCH 12', ['1976STATE123456']],
    ['a year behind a prefix', 'REF: US MISSION 1974 USUN 4330', ['1974USUNN04330']],
    ['none that is to come', 'REF: STATE 123456 (79)', ['1978STATE123456']],
    ['of long ago', 'REF: 66 STATE 123456', ['1966STATE123456']],
  ]
  test.each(rows)('%s: %s', check)
})
