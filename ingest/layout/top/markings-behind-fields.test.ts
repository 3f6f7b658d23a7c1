import { describe, test } from 'vitest'
import { check, type Row } from './testing/read.ts'

describe('a field ends at what marks the text: its level, who classified it, how it is handled', () => {
  const rows: readonly Row[] = [
    [
      'at words of handling in capitals',
      'SUBJECT: PIER FREE THIS MESSAGE IS SENSITIVE BUT UNCLASSIFIED.\n\n1. TEXT',
      [['SUBJECT', 'PIER FREE']],
      'THIS MESSAGE IS SENSITIVE BUT UNCLASSIFIED.\n\n1. TEXT',
    ],
    [
      'at a summary that begins',
      'SUBJECT: PIER FREE BEGIN SUMMARY: (U) The pier.\n\n2. TEXT',
      [['SUBJECT', 'PIER FREE']],
      'BEGIN SUMMARY: (U) The pier.\n\n2. TEXT',
    ],
    [
      'at a portion mark before a sentence, though a number stands in it',
      'SUBJECT: PIER FREE\nREF: LOME 771 (U) Lome 772 reports so.\n\n1. TEXT',
      [
        ['SUBJECT', 'PIER FREE'],
        ['REF', 'LOME 771'],
      ],
      '(U) Lome 772 reports so.\n\n1. TEXT',
    ],
    [
      'at a level whose letters stand apart, said again',
      'SUBJECT: PIER IS ...C O N F I D E N T I A L SECTION 01 OF 03 LOME 001019 SIPDIS\n\n1. TEXT',
      [['SUBJECT', 'PIER IS ...']],
      'C O N F I D E N T I A L SECTION 01 OF 03 LOME 001019 SIPDIS\n\n1. TEXT',
    ],
    [
      'not at a level and a small number in its words',
      'SUBJECT: PIER IS\nSECRET OF LOME 1494 YEARS\n\n1. TEXT',
      [['SUBJECT', 'PIER IS SECRET OF LOME 1494 YEARS']],
      '1. TEXT',
    ],
    [
      'at who classified it, the words on two lines',
      'REF: A) LOME 48, B) MEMCON OF JANUARY 20 Classified\nBy: DCM Jane Roe for reasons 1.4 (d).\n\n1. TEXT',
      [['REF', 'A) LOME 48, B) MEMCON OF JANUARY 20']],
      'Classified\nBy: DCM Jane Roe for reasons 1.4 (d).\n\n1. TEXT',
    ],
    [
      'not at the marking of the subject itself',
      'SUBJECT: (U) TENSIONS RISE AT LOME\nREF: LOME 48\n\n1. TEXT',
      [
        ['SUBJECT', '(U) TENSIONS RISE AT LOME'],
        ['REF', 'LOME 48'],
      ],
      '1. TEXT',
    ],
    [
      'nor there in small letters, but at the marked sentence behind it',
      'SUBJECT: (SBU) Lome and the new pier (U) Post is grateful for help\nREF: LOME 48\n\n1. TEXT',
      [
        ['SUBJECT', '(SBU) Lome and the new pier'],
        ['REF', 'LOME 48'],
      ],
      '1. TEXT',
    ],
    [
      'at who classified it, glued to the subject',
      'SUBJECT: VISIT TO LOMEClassified By: DCM Jane Roe. Reason: 1.4 (d).\n\n1. TEXT',
      [['SUBJECT', 'VISIT TO LOME']],
      'Classified By: DCM Jane Roe. Reason: 1.4 (d).\n\n1. TEXT',
    ],
    [
      'at who classified it, on the line of REF',
      'REF: LOME 48 CLASSIFIED BY: Jane Roe, DCM. REASON: 1.4 (b)\n\n1. TEXT',
      [['REF', 'LOME 48']],
      'CLASSIFIED BY: Jane Roe, DCM. REASON: 1.4 (b)\n\n1. TEXT',
    ],
    [
      'at who classified it, a portion mark before',
      'REF: A. LOME 48 (U) Classified by Jane Roe\n\n1. TEXT',
      [['REF', 'A. LOME 48']],
      '(U) Classified by Jane Roe\n\n1. TEXT',
    ],
    [
      'at a corrected copy, its letters set apart',
      'SUBJECT: TALKS\nREF: LOME 48\n\nC O R R E C T E D C O P Y - ADDED TAGS\n\nTAGS: PREL, TO\nSUBJECT: TALKS END\nREF: LOME 49\n\n1. TEXT',
      [
        ['SUBJECT', 'TALKS'],
        ['REF', 'LOME 48'],
        ['TAGS', 'PREL, TO'],
        ['SUBJECT', 'TALKS END'],
        ['REF', 'LOME 49'],
      ],
      '1. TEXT',
    ],
    [
      'at a corrected copy, a field behind the words',
      'SUBJECT: TALKS\n\nC O R R E C T E D  C O P Y REF: LOME 49\n\n1. TEXT',
      [
        ['SUBJECT', 'TALKS'],
        ['REF', 'LOME 49'],
      ],
      '1. TEXT',
    ],
    [
      'at what it was derived from',
      'SUBJECT: TALKS\nDERIVED FROM: DSCG 05-1\nREF: LOME 48\n\n1. TEXT',
      [
        ['SUBJECT', 'TALKS'],
        ['REF', 'LOME 48'],
      ],
      '1. TEXT',
    ],
    [
      'the authority between two fields',
      'E.O. 12958: DECL: 1/2/13\nCLASSIFIED BY: POL JOHN DOE.\nREASON: 1.5 (B)\nTAGS: PREL, TO\nSUBJECT: TALKS\n\n1. TEXT',
      [
        ['EO', 'DECL: 1/2/13'],
        ['TAGS', 'PREL, TO'],
        ['SUBJECT', 'TALKS'],
      ],
      '1. TEXT',
    ],
    [
      'at words of handling',
      'SUBJECT: PIER Sensitive but unclassified, please protect.\n\n1. TEXT',
      [['SUBJECT', 'PIER']],
      'Sensitive but unclassified, please protect.\n\n1. TEXT',
    ],
    [
      'sensitive but otherwise',
      'SUBJECT: A SENSITIVE BUT USEFUL TALK\n\n1. TEXT',
      [['SUBJECT', 'A SENSITIVE BUT USEFUL TALK']],
      '1. TEXT',
    ],
    [
      'at a sentence of handling',
      'Subject: Pier This message is sensitive.\n\n1. Text',
      [['SUBJECT', 'Pier']],
      'This message is sensitive.\n\n1. Text',
    ],
    ['this is, in a title', 'SUBJECT: THIS IS A PIER\n\n1. TEXT', [['SUBJECT', 'THIS IS A PIER']], '1. TEXT'],
    [
      'at a paragraph without a number',
      'REF: STATE 72078 (U) Embassy Lome has heard of it.\n\n2. TEXT',
      [['REF', 'STATE 72078']],
      '(U) Embassy Lome has heard of it.\n\n2. TEXT',
    ],
  ]
  test.each(rows)('%s', check)
})
