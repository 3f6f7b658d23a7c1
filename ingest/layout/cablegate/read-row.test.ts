import { describe, expect, test } from 'vitest'
import type { CablegateRow } from '../../source/document.ts'
import { readRow } from './read-row.ts'

function read(header: string, body: string, reference = '09ACCRA512') {
  const text = `${header}\n${body}`
  const row: CablegateRow = {
    bodyFrom: header.length + 1,
    date: '',
    reference,
    origin: '',
    classification: '',
    references: [],
  }
  const { logical, preamble } = readRow(text, row)
  for (let at = 0; at < logical.text.length; at++)
    if (!/\s/.test(logical.text.charAt(at))) expect(text[logical.toSource(at)]).toBe(logical.text[at])
  return {
    logical: logical.text
      .replace(/\s*\n\s*/g, '\n')
      .replace(/ +/g, ' ')
      .trim(),
    preamble: preamble.map(({ start, end }) => text.slice(start, end).trim()),
  }
}

describe('the blank lines of a page break', () => {
  const PAGE = ' \n\nACCRA 00000512  002 OF 003 \n\n \n'
  const FULL = 'We heard of it again when we met the Prime Minister Johanna'
  const rows: readonly (readonly [shows: string, body: string, lines: readonly string[]])[] = [
    ['are none of a sentence that goes on', `${FULL}${PAGE}Orbanova there.`, [FULL, 'Orbanova there.']],
    ['nor behind a comma', `${FULL},${PAGE}Orbanova, there.`, [`${FULL},`, 'Orbanova, there.']],
    ['stand where it has ended', `${FULL}.${PAGE}Orbanova came.`, [`${FULL}.`, '', '', '', 'Orbanova came.']],
    ['above a paragraph', `${FULL}${PAGE}2. (C) Orbanova came.`, [FULL, '', '', '', '2. (C) Orbanova came.']],
    ['above a header line', `${FULL}${PAGE}SUBJECT: TALKS`, [FULL, '', '', '', 'SUBJECT: TALKS']],
    [
      'below a heading',
      `Prime Minister Johanna${PAGE}Orbanova came.`,
      ['Prime Minister Johanna', '', '', '', 'Orbanova came.'],
    ],
    ['without a page', `${FULL}\n\nOrbanova came.`, [FULL, '', 'Orbanova came.']],
    ['of a page before', `A${PAGE}${FULL}\n\nOrbanova came.`, ['A', '', '', '', FULL, '', 'Orbanova came.']],
    ['at the end', `${FULL}${PAGE}`, [FULL, '', '', '']],
  ]
  test.each(rows)('%s', (_shows, body, lines) => {
    const text = `\n${body}`
    const row = { bodyFrom: 1, date: '', reference: '09ACCRA512', origin: '', classification: '', references: [] }
    expect(readRow(text, row).logical.text.replace(/\n$/, '').split('\n')).toEqual(lines)
  })
})

describe('blank lines behind every line', () => {
  const OPENS = 'The mayor, who had come with us, went on to speak of Johanna'
  const others = (count: number): string => 'They had been told of it before.\n\n'.repeat(count)
  const rows: readonly (readonly [shows: string, body: string, joined: boolean])[] = [
    ['part no sentence', `${others(8)}${OPENS}\n\nOrbanova there.`, true],
    ['nor one behind a comma', `${others(8)}${OPENS},\n\nOrbanova, there.`, true],
    ['two of them do', `${others(8)}${OPENS}\n\n\nOrbanova there.`, false],
    ['below a heading', `${others(8)}Talks with Johanna\n\nOrbanova there.`, false],
    ['behind few lines', `${others(5)}${OPENS}\n\nOrbanova there.`, false],
    ['behind some lines only', `${others(8)}${'One.\nTwo.\n'.repeat(3)}${OPENS}\n\nOrbanova there.`, false],
    [
      'behind lines that are paragraphs',
      `${others(8)}${`${'A word '.repeat(20)}.\n\n`.repeat(2)}${OPENS}\n\nOrbanova.`,
      false,
    ],
  ]
  test.each(rows)('%s', (_shows, body, joined) => {
    const row = { bodyFrom: 1, date: '', reference: '09ACCRA512', origin: '', classification: '', references: [] }
    expect(/Johanna,?\nOrbanova/.test(readRow(`\n${body}`, row).logical.text)).toBe(joined)
  })
})

describe('furniture is cut out of a body', () => {
  const rows: readonly (readonly [shows: string, body: string, logical: string])[] = [
    ['captions and the own line', 'UNCLAS ACCRA 000512\n\nSIPDIS\nSENSITIVE\n\nSUBJECT: X', 'SUBJECT: X'],
    ['a page line', 'A\nACCRA 00000512  001.2 OF 002 \nB', 'A\nB'],
    ['a page line in small letters', 'a\naccra 00000512 002 of 003\nb', 'a\nb'],
    ['a page line within a line', 'ON THE TERMINAL ACCRA 00000512  001.2 OF 002  AND MORE', 'ON THE TERMINAL AND MORE'],
    ['a page line of the older form', 'A\n CONFIDENTIAL\nPAGE 02 ACCRA 00512 01 OF 02 101211Z\nB', 'A\nB'],
    [
      'it within a line, its level with it',
      'PREL, GH     SECRET   PAGE 02     ACCRA  00813  01 OF 02  101211Z PREL',
      'PREL, GH PREL',
    ],
    ['it with an item behind it', 'REF: A\nPAGE 02 ACCRA 00512 01 OF 02 101211Z  B. LOME 77', 'REF: A\nB. LOME 77'],
    ['it over two lines', 'A\nPAGE 02 ACCRA 00512 01\nOF 02 101211Z\nB', 'A\nB'],
    ['it over two lines, garbled', 'A\nPG 02 ACCRA\n00512 01 OV 02 101211Z\nB', 'A\nB'],
    ['a page line with an id', 'A\nPAGE 02 2009ACCRA00512\nB', 'A\nB'],
    ['the line of a second section', 'A\nUNCLAS SECTION 02 OF 02 ACCRA 000512\nB', 'A\nB'],
    [
      'not one that the labels ran into',
      'S E C R E T SECTION 01 OF 05 ACCRA 000512FOR ROEE.O. 12958: DECL: 11/14/2012 TAGS: PTER GH',
      'S E C R E T SECTION 01 OF 05 ACCRA 000512FOR ROEE.O. 12958: DECL: 11/14/2012 TAGS: PTER GH',
    ],
    ['the line of a section, broken before its number', 'A\nUNCLAS SECTION 02 OF 02 \nACCRA 000512\nB', 'A\nB'],
    ['not a number below it of another post', 'A\nUNCLAS SECTION 02 OF 02 \nLOME 000512\nB', 'A\nLOME 000512\nB'],
    ['not another number of its post below it', 'A\nSECRET\nACCRA 000511\nB', 'A\nACCRA 000511\nB'],
    ['not a number below the whole of it', 'UNCLAS ACCRA 000512\nACCRA 000511', 'ACCRA 000511'],
    ['not words below it', 'UNCLAS SECTION 01 OF 02 ACC\nRA 000512 TO B', 'RA 000512 TO B'],
    ['the end of an older one', 'ROE\nCONFIDENTIAL\nNNNN\n2002ACCRA00512 - CONFIDENTIAL', 'ROE'],
    ['it as a mirror prints it', 'ROE\nNNNN\n 2004ACCRA03196 - Classification: CONFIDENTIAL', 'ROE'],
    ['signs of mails and web copies', '> SUBJECT: X\n>\n¶1. TEXT', 'SUBJECT: X\n1. TEXT'],
    ['lone backslashes', 'A\n\\\nB', 'A\nB'],
    ['lines of lost characters', 'MOSCOW\n¿¿¿¿\n\uFFFD\uFFFD\n10017', 'MOSCOW\n10017'],
    [
      'a row that ran into this one',
      'A\nROE\n",\n19285,7/30/2004 12:31,04OSLO1916,"Embassy Oslo",SECRET,04STATE157147,"This record is partial.',
      'A\nROE\n",',
    ],
    [
      'one whose columns tabs part',
      'A\nROE\n\n121752\t2007-09-11 12:50:00\t07OSLO1916\tEmbassy Oslo\tSECRET\t\tVZCZCXRO4053\nFM AMEMBASSY OSLO',
      'A\nROE',
    ],
    [
      'one whose columns blanks part, its number a line above',
      'A\nROE\n131913\n\n11/28/2007 14:38 07OSLO1070 Embassy Oslo SECRET 07OSLO922 VZCZCXRO8045PP',
      'A\nROE',
    ],
    [
      'one behind a carriage return alone',
      'A\nROE\r19285,7/30/2004 12:31,04OSLO1916,"Embassy Oslo",SECRET\nB',
      'A\nROE',
    ],
    ['not a number there', 'A\r19285 CAME\nROE', 'A\r19285 CAME\nROE'],
    ["a line of the copy's own index", 'A\nROE\n0 02/03/2009 511 AORC,KNNP,GH\nTALKS ON THE PIER', 'A\nROE'],
    ['not a count with its day', 'A\n0 02/03/2009 511 CAME\nROE', 'A\n0 02/03/2009 511 CAME\nROE'],
    [
      'not the columns of the row itself',
      '121752\t2009-06-10 12:50:00\t09ACCRA512\tEmbassy Accra\tSECRET\nA\nROE',
      '121752\t2009-06-10 12:50:00\t09ACCRA512\tEmbassy Accra\tSECRET\nA\nROE',
    ],
    [
      'not a cable named with its day',
      'AS WE TOLD IN\n12 11/28/2007 14:38 07OSLO1070 TO ROE',
      'AS WE TOLD IN\n12 11/28/2007 14:38 07OSLO1070 TO ROE',
    ],
    [
      'not a line of numbers',
      'A\n19285,7/30/2004 12:31,NONE,"Embassy Oslo"',
      'A\n19285,7/30/2004 12:31,NONE,"Embassy Oslo"',
    ],
    ['not a number of pages', 'SEE PAGE 02 OF THE REPORT. 3 OF 10 CAME', 'SEE PAGE 02 OF THE REPORT. 3 OF 10 CAME'],
    ['not a level in a sentence', 'IT IS NO\nSECRET THAT ROE CAME', 'IT IS NO\nSECRET THAT ROE CAME'],
  ]
  test.each(rows)('%s', (_shows, body, logical) => expect(read('R 101200Z JUN 09', body).logical).toBe(logical))

  test('a station of two words', () =>
    expect(read('', 'THE OLD\nNEW DELHI 00000512  001.2 OF 002\nTOWN', '09NEWDELHI512').logical).toBe('THE OLD\nTOWN'))
})

describe('the heading', () => {
  test('stands in the header column, without page lines; the own line closes it', () => {
    const header = 'R 101200Z JUN 09\nFM SECSTATE\nTO PAGE 02        STATE   040210  211202Z\nAMEMBASSY OSLO'
    expect(read(header, 'UNCLAS STATE 040210\n\nSUBJECT: X').preamble).toEqual([
      'R 101200Z JUN 09',
      'FM SECSTATE',
      'TO',
      'AMEMBASSY OSLO',
      'UNCLAS STATE 040210',
    ])
  })

  test('stands in the body where the header column is empty', () => {
    const heading = [
      'VZCZCXRO4471',
      'PP RUEHDA',
      'DE RUEHBW #0612/01 1651030',
      'P 141030Z JUN 09',
      'FM AMEMBASSY ACCRA',
      'TO SECSTATE',
    ]
    const { preamble, logical } = read('', `${heading.join('\n')}\n\nS E C R E T ACCRA 000512\n\nSUBJECT: X\n1. TEXT`)
    expect(preamble).toEqual([...heading, 'S E C R E T ACCRA 000512'])
    expect(logical).toBe('SUBJECT: X\n1. TEXT')
  })

  test('closes with the line of classification, broken within the name of its station or not', () => {
    const broken = 'S E C R E T SECTION 01 OF 05 THE\nHAGUE 000543'
    const { preamble, logical } = read('R 101200Z JUN 09', `${broken}\nSIPDIS\nSUBJECT: X`, '09THEHAGUE543')
    expect(preamble).toEqual(['R 101200Z JUN 09', broken])
    expect(logical).toBe('SUBJECT: X')
  })

  test('is over where a label follows', () => {
    expect(read('', 'P 141030Z JUN 09\nFM AMEMBASSY ACCRA\nE.O. 12958: N/A\nSUBJECT: X').logical).toBe(
      'E.O. 12958: N/A\nSUBJECT: X',
    )
  })

  test('is not there where the body opens otherwise', () => {
    expect(read('R 1', 'FOR ROE FROM DOE\nSUBJECT: X').logical).toBe('FOR ROE FROM DOE\nSUBJECT: X')
  })
})
