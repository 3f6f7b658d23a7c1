import { describe, expect, test } from 'vitest'
import { readHeaderLines } from './header-lines.ts'
import { check, type Row } from './testing/read.ts'

describe('a field goes on with the lines below it', () => {
  const rows: readonly Row[] = [
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
