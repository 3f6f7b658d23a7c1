import { describe, expect, test } from 'vitest'
import { readHeaderLines } from './header-lines.ts'
import { check, type Row } from './testing/read.ts'

describe('a field ends where its content ends', () => {
  const rows: readonly Row[] = [
    [
      'before the parenthesis that a label stands in',
      'SUBJECT: PIER FREE\n(REFERENCE: LOME 771)\n\n1. TEXT',
      [
        ['SUBJECT', 'PIER FREE'],
        ['REF', 'LOME 771)'],
      ],
      '1. TEXT',
    ],
    [
      'at a label of one or several',
      'SUBJECT: PIER FREE Ref(s): A) 08 LOME 138; B) LOME 44\n\n1. TEXT',
      [
        ['SUBJECT', 'PIER FREE'],
        ['REF', 'A) 08 LOME 138; B) LOME 44'],
      ],
      '1. TEXT',
    ],
    [
      'before a bracket',
      'SUBJECT: PIER FREE [REF: LOME 771]\n\n1. TEXT',
      [
        ['SUBJECT', 'PIER FREE'],
        ['REF', 'LOME 771]'],
      ],
      '1. TEXT',
    ],
    [
      'behind a label without a mark',
      'SUBJECT: PIER FREE\nREFTEL A) LOME 771 B) STATE 4102\n\n1. TEXT',
      [
        ['SUBJECT', 'PIER FREE'],
        ['REF', 'A) LOME 771 B) STATE 4102'],
      ],
      '1. TEXT',
    ],
    [
      'a letter and a cable with a label on each line',
      "SUBJECT: PIER FREE\n\nREF A SECRETARY'S LETTER TO ROE\nREF B STATE 4102\n\n1. TEXT",
      [
        ['SUBJECT', 'PIER FREE'],
        ['REF', "A SECRETARY'S LETTER TO ROE"],
        ['REF', 'B STATE 4102'],
      ],
      '1. TEXT',
    ],
    [
      'at a label behind a wrapped subject',
      'SUBJECT: PORT AUTHORITY REPORTS\nON NEW PIER REF: A) LOME 48, B) STATE 4102\n\n1. (C) TEXT',
      [
        ['SUBJECT', 'PORT AUTHORITY REPORTS ON NEW PIER'],
        ['REF', 'A) LOME 48, B) STATE 4102'],
      ],
      '1. (C) TEXT',
    ],
    [
      'not behind AND and a post without its number, though nothing is lettered',
      'SUBJECT: PIER FREE REF: LOME 771 AND LOME\n1367 AND ACCRA 02696 AND STATE 4368\n\n1. TEXT',
      [
        ['SUBJECT', 'PIER FREE'],
        ['REF', 'LOME 771 AND LOME 1367 AND ACCRA 02696 AND STATE 4368'],
      ],
      '1. TEXT',
    ],
    [
      'not before what is said of the item above',
      'SUBJECT: PIER FREE REF: (A) STATE 2952\n(NOTAL); (B) ACCRA 913\n\n1. TEXT',
      [
        ['SUBJECT', 'PIER FREE'],
        ['REF', '(A) STATE 2952 (NOTAL); (B) ACCRA 913'],
      ],
      '1. TEXT',
    ],
    [
      'at the heading said again below a title that was cut short',
      'TAGS: PGOV\nSUBJECT: PIER IS...\nUNCLAS LOME 000494 SIPDIS TAGS: PGOV\n\n1. TEXT',
      [
        ['TAGS', 'PGOV'],
        ['SUBJECT', 'PIER IS...'],
      ],
      'UNCLAS LOME 000494 SIPDIS TAGS: PGOV\n\n1. TEXT',
    ],
    [
      'a subject in quotes, the colon lost',
      'TAGS: SCUL TO\nSUBJECT "GOLD OF THE HORSEMEN" AT LOME\n\n1. TEXT',
      [
        ['TAGS', 'SCUL TO'],
        ['SUBJECT', '"GOLD OF THE HORSEMEN" AT LOME'],
      ],
      '1. TEXT',
    ],
    [
      'at a label glued to a word, an item behind it',
      "SUBJECT: LOME'S PIERREF: A. LOME 48\n\n1. TEXT",
      [
        ['SUBJECT', "LOME'S PIER"],
        ['REF', 'A. LOME 48'],
      ],
      '1. TEXT',
    ],
    [
      'not within a word',
      'SUBJECT: WHAT VOTERS PREF: A POLL\n\n1. TEXT',
      [['SUBJECT', 'WHAT VOTERS PREF: A POLL']],
      '1. TEXT',
    ],
    [
      'at paragraph 1 behind a year, no line between them',
      'REF: LOME A-48 OF MAY 2, 1973\n1. MR. ROE; HE LEFT',
      [['REF', 'LOME A-48 OF MAY 2, 1973']],
      '1. MR. ROE; HE LEFT',
    ],
    [
      'all on one line',
      'E.o. 12958: decl: 4/20/18 Tags: prel, to Subject: pier talks end Ref: Lome 48 and previous 1. (SBU) Summary: text',
      [
        ['EO', 'decl: 4/20/18'],
        ['TAGS', 'prel, to'],
        ['SUBJECT', 'pier talks end'],
        ['REF', 'Lome 48 and previous'],
      ],
      '1. (SBU) Summary: text',
    ],
    [
      'glued to what stands before',
      'SIPDISFOR THE DIRECTORE.O. 12958: DECL: 1/2/2019TAGS: PARM TOSUBJECT: PIER\n\n1. TEXT',
      [
        ['EO', 'DECL: 1/2/2019'],
        ['TAGS', 'PARM TO'],
        ['SUBJECT', 'PIER'],
      ],
      '1. TEXT',
    ],
    [
      'a value below its label',
      'TAGS: TO\nSUBJECT:\n\nPIER TALKS\n\n1. TEXT',
      [
        ['TAGS', 'TO'],
        ['SUBJECT', 'PIER TALKS'],
      ],
      '1. TEXT',
    ],
    [
      'a value below its label, the colon lost',
      'TAGS: TO\nSUBJECT\nPIER TALKS\n\n1. TEXT',
      [
        ['TAGS', 'TO'],
        ['SUBJECT', 'PIER TALKS'],
      ],
      '1. TEXT',
    ],
    [
      'the word within a title',
      'TAGS: TO\nSUBJECT: A STUDY OF THE\nSUBJECT\n\n1. TEXT',
      [
        ['TAGS', 'TO'],
        ['SUBJECT', 'A STUDY OF THE SUBJECT'],
      ],
      '1. TEXT',
    ],
    [
      'a title whose label was lost, above the REF line',
      'TAGS: TO\n\nPIER TALKS END WELL\n\nREF: LOME 48\n\n1. TEXT',
      [
        ['TAGS', 'TO'],
        ['SUBJECT', 'PIER TALKS END WELL'],
        ['REF', 'LOME 48'],
      ],
      '1. TEXT',
    ],
    [
      'no passing line there',
      'TAGS: TO\n\nDEPT FOR THE AFRICAN BUREAU\n\nREF: LOME 48\n\n1. TEXT',
      [
        ['TAGS', 'TO'],
        ['REF', 'LOME 48'],
      ],
      '1. TEXT',
    ],
    [
      'a REF line of an airgram right below, the colon lost',
      'SUBJECT: PIER TALKS END\nREF LA PAZ A-62 OF APRIL 6, 1977\n\n1. TEXT',
      [
        ['SUBJECT', 'PIER TALKS END'],
        ['REF', 'LA PAZ A-62 OF APRIL 6, 1977'],
      ],
      '1. TEXT',
    ],
    [
      'a board of referees is no label',
      'SUBJECT: PIER TALKS AND\nREF BOARD A FINDS FAULT\n\n1. TEXT',
      [['SUBJECT', 'PIER TALKS AND REF BOARD A FINDS FAULT']],
      '1. TEXT',
    ],
    [
      'a title that goes on behind a blank line',
      'SUBJECT: TALKS ON THE\n\nPIER\n\n1. TEXT',
      [['SUBJECT', 'TALKS ON THE PIER']],
      '1. TEXT',
    ],
    [
      'a short end behind a blank line, a label below',
      'SUBJECT: TRADE AGREEMENT: TOGO\n\nINTERESTED\n\nREF: LOME 48\n\n1. T',
      [
        ['SUBJECT', 'TRADE AGREEMENT: TOGO INTERESTED'],
        ['REF', 'LOME 48'],
      ],
      '1. T',
    ],
    [
      'the end behind a blank line, labels behind it',
      'SUBJECT: DEMARCHE ON THE SUMMIT OF\n\nSHERPAS\n\nMEETING REF: LOME 48 CLASSIFIED BY: DCM\n\n1. T',
      [
        ['SUBJECT', 'DEMARCHE ON THE SUMMIT OF SHERPAS MEETING'],
        ['REF', 'LOME 48'],
      ],
      'CLASSIFIED BY: DCM\n\n1. T',
    ],
    [
      'the end behind a blank line, who classified it below',
      'SUBJECT: A VISIT\n\nTO LONDON\n\nClassified By: DCM\n\n1. T',
      [['SUBJECT', 'A VISIT TO LONDON']],
      'Classified By: DCM\n\n1. T',
    ],
    [
      'a copy remark there',
      'SUBJECT: A VISIT\n\nC O R R E C T E D C O P Y\n\nREF: LOME 48\n\n1. T',
      [
        ['SUBJECT', 'A VISIT'],
        ['REF', 'LOME 48'],
      ],
      '1. T',
    ],
    [
      'a copy remark there in words',
      'SUBJECT: A VISIT\n\nCORRECTED COPY (PARA 3)\n\nREF: LOME 48\n\n1. T',
      [
        ['SUBJECT', 'A VISIT'],
        ['REF', 'LOME 48'],
      ],
      '1. T',
    ],
    [
      'a passing line there',
      'SUBJECT: TRADE\n\nLIMA FOR POLAD\n\nREF: LOME 48\n\n1. T',
      [
        ['SUBJECT', 'TRADE'],
        ['REF', 'LOME 48'],
      ],
      '1. T',
    ],
    [
      'a form below it',
      'SUBJECT: VISA CASE\nNAME: JOSE RUIZ\n\n1. TEXT',
      [['SUBJECT', 'VISA CASE']],
      'NAME: JOSE RUIZ\n\n1. TEXT',
    ],
    [
      'codes on a line of their own',
      'TAGS: PREL PGOV\n\nETRD TO\nSUBJECT: X\n\n1. T',
      [
        ['TAGS', 'PREL PGOV ETRD TO'],
        ['SUBJECT', 'X'],
      ],
      '1. T',
    ],
    [
      'a list of codes below a line without a comma, one of no code among them',
      'TAGS: PREL PGOV UNGA\nIAEA, XQT, TO\nSUBJECT: X\n\n1. T',
      [
        ['TAGS', 'PREL PGOV UNGA IAEA, XQT, TO'],
        ['SUBJECT', 'X'],
      ],
      '1. T',
    ],
    [
      'a code below one, and who is meant by it',
      'TAGS: PREL, PGOV\nOVIP (ROE, JANE)\nSUBJECT: X\n\n1. T',
      [
        ['TAGS', 'PREL, PGOV OVIP (ROE, JANE)'],
        ['SUBJECT', 'X'],
      ],
      '1. T',
    ],
    [
      'no office there',
      'TAGS: PREL, PGOV\nDEPT FOR XQTV (ROE)\nSUBJECT: X\n\n1. T',
      [
        ['TAGS', 'PREL, PGOV'],
        ['SUBJECT', 'X'],
      ],
      '1. T',
    ],
    [
      'no list of offices below one',
      'TAGS: PREL PGOV\nXQT, XQV, TO\nSUBJECT: X\n\n1. T',
      [
        ['TAGS', 'PREL PGOV'],
        ['SUBJECT', 'X'],
      ],
      '1. T',
    ],
    [
      'a name of the TAGS that the line broke off',
      'TAGS: PREL, TO, (ROE,\nJANE)\nSUBJECT: X\n\n1. T',
      [
        ['TAGS', 'PREL, TO, (ROE, JANE)'],
        ['SUBJECT', 'X'],
      ],
      '1. T',
    ],
    [
      'no name below codes that end',
      'TAGS: PREL, TO\nROE VISIT\nREF: LOME 4\n\n1. T',
      [
        ['TAGS', 'PREL, TO'],
        ['REF', 'LOME 4'],
      ],
      '1. T',
    ],
    [
      'a name below a line as long as typists wrote',
      'TAGS: PREL, PGOV, ETRD, PINT, PARM, MOPS, EAID, TO, BN, GH,\nROE JANE\nSUBJECT: X\n\n1. T',
      [
        ['TAGS', 'PREL, PGOV, ETRD, PINT, PARM, MOPS, EAID, TO, BN, GH, ROE JANE'],
        ['SUBJECT', 'X'],
      ],
      '1. T',
    ],
    [
      'of 52 signs, where no comma stands at its end',
      'TAGS: PREL PGOV ETRD PINT PARM MOPS EAID EFIN TO BN GH IVO\nROE JANE\nREF: LOME 4\n\n1. T',
      [
        ['TAGS', 'PREL PGOV ETRD PINT PARM MOPS EAID EFIN TO BN GH IVO ROE JANE'],
        ['REF', 'LOME 4'],
      ],
      '1. T',
    ],
    [
      'a name in parentheses over two lines',
      'E.O. 12065: GDS 8/15/85 (ROE,\nJANE L.) OR-P\nTAGS: TO\n\n1. T',
      [
        ['EO', 'GDS 8/15/85 (ROE, JANE L.) OR-P'],
        ['TAGS', 'TO'],
      ],
      '1. T',
    ],
  ]
  test.each(rows)('%s', check)
})

describe('a title in both cases that a blank line cuts', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, above: string, below: string, subject: string])[] = [
    ['a figure',              'Subject: Turkey: Next Steps, Part', '2', 'Turkey: Next Steps, Part 2'],
    ['small letters',         'Subject: (SBU) Foreign Minister', 'sees "no change" ahead', '(SBU) Foreign Minister sees "no change" ahead'],
    ['a long line',           'Subject: The Foreign Minister and his Deputy See No Change', 'In the Port Talks', 'The Foreign Minister and his Deputy See No Change In the Port Talks'],
    ['a short line',          'Subject: Port Talks', 'Key Findings', 'Port Talks'],
    ['a heading',             'Subject: The Foreign Minister and his Deputy See No Change', 'Action Request', 'The Foreign Minister and his Deputy See No Change'],
    ['who it is passed to',   'Subject: Port Talks', 'state pass to ustr/wto', 'Port Talks'],
    ['capitals below it',     'Subject: Port Talks', 'DEPT FOR EUR/SE', 'Port Talks'],
    ['small ones below capitals', 'SUBJECT: PORT TALKS', 'in small letters', 'PORT TALKS'],
  ]
  test.each(rows)('%s', (_shows, above, below, wanted) => {
    const text = `Tags: prel, tu\n${above}\n\n${below}\n\nRef: Ankara 5011\n\n1. (C) T`
    const subject = readHeaderLines(text).header.find(({ label }) => label === 'SUBJECT')
    expect(subject && text.slice(subject.span.start, subject.span.end).replace(/\s+/g, ' ')).toBe(wanted)
  })
})

test('hostile headers take time in proportion to their length', () => {
  const parts = [
    'REF: A. ',
    'REF: A. LIMA 1\n',
    'A. ',
    'SUBJECT: ',
    'CLASSIFIED BY ',
    'This is a ',
    'REASON: 1',
    '1. (C',
    ' -----',
    'TAGS: TO, ',
    '(',
    'E O ',
  ]
  for (const part of parts) {
    const text = `SUBJECT: X\nREF: A. LIMA 1\n${part.repeat(100_000)}`
    expect(readHeaderLines(text).bodyFrom).toBeLessThanOrEqual(text.length)
  }
})
