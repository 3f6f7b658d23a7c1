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
  ]
  test.each(rows)('%s', check)
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
