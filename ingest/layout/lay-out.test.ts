import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layOut } from './lay-out.ts'
import type { HeaderLabel, Layout } from './layout.ts'

const layOutNara = (text: string): Layout => layOut({ source: 'cable.txt', format: 'nara', text })
const stamp = ' Declassified/Released US Department of State EO Systematic Review 30 JUN 2005'
const preamble = (section = '') => `ACTION EUR-12

INFO OCT-01 ISO-00 /119 W
                       ---------------------     095425
R 041448Z AUG 78
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC 5169
INFO AMCONSUL HONG KONG

C O N F I D E N T I A L ${section}MOSCOW 18403
`
const page = (number: string, section = '') => `
CONFIDENTIAL

PAGE ${number} MOSCOW 18403 ${section}041504Z
`
/** A cable on one page with that text below the preamble. */
const cable = (text: string) => `Message Text\n${page('01')}${preamble()}\n${text}\nCONFIDENTIAL\n\nNNN\n`

describe('the logical text is the cable as it was written', () => {
  const cases: [shows: string, source: string, logical: string][] = [
    ['one page', cable('1. TEXT.\nTOON'), '1. TEXT.\nTOON\n'],
    ['a text without pages', '1. TEXT.\n\nTOON', '1. TEXT.\n\nTOON\n'],
    [
      'a page break in a sentence',
      cable(`1. PER COMMENTS\nCONFIDENTIAL\n${page('02')}\nSEOUL 6670.`),
      '1. PER COMMENTS\nSEOUL 6670.\n',
    ],
    [
      'a page break that ran into the line',
      cable(`1. PROSPECTS FOR CONFIDENTIAL\n${page('02')}\nCLOSER TIES.`),
      '1. PROSPECTS FOR\nCLOSER TIES.\n',
    ],
    [
      'a section break, the preamble repeated',
      cable(
        `1. PER COMMENTS\n\nCONFIDENTIAL\n\nNNN\n${page('01', '02 OF 03 ')}${preamble('SECTION 02 OF 03 ')}\nSEOUL 6670.`,
      ),
      '1. PER COMMENTS\nSEOUL 6670.\n',
    ],
    [
      'a section whose page line was lost, the line of classification left',
      cable('1. PER COMMENTS\nC O N F I D E N T I A L SECTION 02 OF 03 MOSCOW 18403\nSEOUL 6670.'),
      '1. PER COMMENTS\nSEOUL 6670.\n',
    ],
    [
      "a line of another post's, and of another number",
      cable('1. PER\nC O N F I D E N T I A L LIMA 18403\nAND\nC O N F I D E N T I A L MOSCOW 18404\nTHERE.'),
      '1. PER\nC O N F I D E N T I A L LIMA 18403\nAND\nC O N F I D E N T I A L MOSCOW 18404\nTHERE.\n',
    ],
    ['a stamp on one line', cable(`1. KIM\n${stamp}\n${stamp}\nIL-SONG.`), '1. KIM\nIL-SONG.\n'],
    [
      'a stamp on five lines, with the reviewer',
      cable(
        '1. KIM\nSheryl P. Walter\nDeclassified/Released\nUS Department of State\nEO Systematic Review\n20 Mar 2014\nIL-SONG.',
      ),
      '1. KIM\nIL-SONG.\n',
    ],
    [
      'a stamp on a single cable, the page number of its copy',
      cable(
        '1. KIM\nDeclassified in Part / Release in Part\nAnn B. Roe, Acting-Director\nUS Department of State\n2/25/2026\nCONFIDENTIAL\nPage 1 of 5\nIL-SONG.',
      ),
      '1. KIM\nIL-SONG.\n',
    ],
    [
      'the same without a name, an addressee below it',
      cable('1. KIM\nDeclassified in Full / Released in Full\nTOKYO 12.'),
      '1. KIM\nTOKYO 12.\n',
    ],
    [
      'neither in running text',
      cable('1. IT WAS Declassified in Full / Release in Full THEN.\nPage 1 of 5 SAYS SO.'),
      '1. IT WAS Declassified in Full / Release in Full THEN.\nPage 1 of 5 SAYS SO.\n',
    ],
    ['lines of lost characters', cable('1. IN MOSCOW\n¿¿¿¿¿\n¿¿ ¿\n10017.'), '1. IN MOSCOW\n10017.\n'],
    ['a garbled classification line', cable(`1. TEXT\nCONFID*NTIAL\n${page('02')}\nMORE.`), '1. TEXT\nMORE.\n'],
    [
      'a line that came twice',
      cable('1. LINE THAT CAME TWICE\n1. LINE THAT CAME TWICE\nEND.'),
      '1. LINE THAT CAME TWICE\nEND.\n',
    ],
    ['a line of twelve letters that came twice', cable('TWELVE CHARS\nTWELVE CHARS\nEND.'), 'TWELVE CHARS\nEND.\n'],
    ['a shorter one may be meant', cable('ELEVEN-CHAR\nELEVEN-CHAR\nEND.'), 'ELEVEN-CHAR\nELEVEN-CHAR\nEND.\n'],
    ['passing lines stay', cable('CINCPAC FOR POLAD\n\nE.O. 11652: GDS'), 'CINCPAC FOR POLAD\n\nE.O. 11652: GDS\n'],
    ['CR LF', cable('1. TEXT.\n\nTOON').replaceAll('\n', '\r\n'), '1. TEXT.\n\nTOON\n'],
    ['the FM line lost', cable('1. TEXT.').replace('FM AMEMBASSY MOSCOW\n', ''), '1. TEXT.\n'],
    ['the page line lost', cable('1. TEXT.').replace(/^PAGE .*\n/m, ''), '1. TEXT.\n'],
    ['the preamble lost', `${page('01')}\nE.O. 11652: GDS\nTAGS: PFOR`, 'E.O. 11652: GDS\nTAGS: PFOR\n'],
    [
      'the word secret in the text',
      cable('1. IT IS NO\nSECRET THAT KIM CAME.'),
      '1. IT IS NO\nSECRET THAT KIM CAME.\n',
    ],
    ['an archive remark', cable('1. TEXT.\nTOON\n\n*** Current Classification ***   UNCLASSIFIED'), '1. TEXT.\nTOON\n'],
    ['attributes are not text', `${cable('1. TEXT.')}Message Attributes\nFrom: MOSCOW\n`, '1. TEXT.\n'],
    ['no text at all', 'Message Text\n\nMessage Attributes\nFrom: MOSCOW\n', ''],
  ]
  test.each(cases)('%s', (_shows, source, logical) => expect(layOutNara(source).logical.text).toBe(logical))

  test.each(cases)('%s: every character is found in the source', (_shows, source) => {
    const { logical } = layOutNara(source)
    for (let at = 0; at < logical.text.length; at++)
      if (logical.text[at] !== '\n') expect(source[logical.toSource(at)]).toBe(logical.text[at])
  })

  test('a span over a break holds it whole', () => {
    const source = cable(`1. KIM\n${stamp}\nIL-SONG.`)
    const { logical } = layOutNara(source)
    const start = logical.text.indexOf('KIM')
    const { start: from, end } = logical.sourceSpan({ start, end: start + 'KIM\nIL-SONG'.length })
    expect(source.slice(from, end)).toBe(`KIM\n${stamp}\nIL-SONG`)
  })
})

describe('header lines', () => {
  const cases: [shows: string, text: string, header: [HeaderLabel, string][], body: string][] = [
    [
      'the four',
      'E.O. 11652: XGDS-1\nTAGS: JA, UR\nSUBJECT: JAPAN\n\nREF: MOSCOW 18017\n\n1. TEXT',
      [
        ['EO', 'XGDS-1'],
        ['TAGS', 'JA, UR'],
        ['SUBJECT', 'JAPAN'],
        ['REF', 'MOSCOW 18017'],
      ],
      '1. TEXT',
    ],
    [
      'a subject of two lines',
      'SUBJ: OFFER FROM\n      ADM. ZUMWALT\n\nTEXT',
      [['SUBJECT', 'OFFER FROM\n      ADM. ZUMWALT']],
      'TEXT',
    ],
    [
      'a REF line of two lines',
      'REFS: (A) LA PAZ 1;\n(B) STATE 2\n\n1. TEXT',
      [['REF', '(A) LA PAZ 1;\n(B) STATE 2']],
      '1. TEXT',
    ],
    [
      'its second line indented',
      'REF: LA PAZ 638\n     BINNS TELECON\n\n1. TEXT',
      [['REF', 'LA PAZ 638\n     BINNS TELECON']],
      '1. TEXT',
    ],
    [
      'letters apart by blank lines',
      'REF: A. STATE 1\n\nB. STATE 222\n\n1. TEXT',
      [['REF', 'A. STATE 1\n\nB. STATE 222']],
      '1. TEXT',
    ],
    ['the text right below', 'REF: STATE 055765\n1. EMBASSY', [['REF', 'STATE 055765']], '1. EMBASSY'],
    [
      'a text without a number',
      'REF: LA PAZ 604\n\nREQUEST RESPONSE REFTEL.',
      [['REF', 'LA PAZ 604']],
      'REQUEST RESPONSE REFTEL.',
    ],
    ['a summary', 'REF: LA PAZ 604\nSUMMARY: GOB', [['REF', 'LA PAZ 604']], 'SUMMARY: GOB'],
    [
      'a passing line between',
      'SUBJECT: JAPAN\n\nDEPARTMENT PASS DOD\n\nREF: STATE 1\n\n1. TEXT',
      [
        ['SUBJECT', 'JAPAN'],
        ['REF', 'STATE 1'],
      ],
      '1. TEXT',
    ],
    [
      'labels on one line',
      'E.O. 12958: N/A TAGS: PREL SUBJECT: VISIT REF: STATE 1\n\n1. TEXT',
      [
        ['EO', 'N/A'],
        ['TAGS', 'PREL'],
        ['SUBJECT', 'VISIT'],
        ['REF', 'STATE 1'],
      ],
      '1. TEXT',
    ],
    [
      'who classified it is text',
      'REF: A. STATE 1\n\nClassified By: CDA X',
      [['REF', 'A. STATE 1']],
      'Classified By: CDA X',
    ],
    ['none', '1. TEXT\nSUBJECT AT HAND', [], '1. TEXT\nSUBJECT AT HAND'],
  ]
  test.each(cases)('%s', (_shows, text, header, body) => {
    const { logical, header: found, body: running } = layOutNara(text)
    expect(found.map(({ label, span }) => [label, logical.text.slice(span.start, span.end)])).toEqual(header)
    expect(logical.text.slice(running.start, running.end).trimEnd()).toBe(body)
  })
})

describe('the signer', () => {
  const cases: [shows: string, text: string, signer: string | null][] = [
    ['on the last line', '1. TEXT.\n\nTOON', 'TOON'],
    ['behind the last sentence', '1. OTHER CONTACTS.) TOON', 'TOON'],
    ['behind the last words of a sentence', '1. WE WILL REPORT\nADMINISTRATIVE ASPECTS. BRANSHAW', 'BRANSHAW'],
    ['with initials', '1. TEXT.\nJ. ST. JOHN SMITH', 'J. ST. JOHN SMITH'],
    ['glued to it', '1. FINISHED THIS WEEK.STEDMAN', 'STEDMAN'],
    ['with a hyphen', '1. TEXT.\nSTRAUSZ-HUPE', 'STRAUSZ-HUPE'],
    ['acting', '1. TEXT.\nFRENCH ACTING', 'FRENCH'],
    ['above a note', '1. TEXT.\nSTEDMAN\n\nNOTE BY OC/T: PASSED ABOVE ADDRESSEE.', 'STEDMAN'],
    ['above the end of a document', '1. TEXT.\nHOLLIS\nUNCLASSIFIED\n\n<< END OF DOCUMENT >>', 'HOLLIS'],
    [
      'above the end of a document with fields of a form below',
      '1. TEXT.\nHOLLIS\n<< END OF DOCUMENT >>\nInfo:\nLOME, AMEMBASSY ROUTINE\nDissemination Rule:\nArchive Copy\nUNCLASSIFIED',
      'HOLLIS',
    ],
    ['above a line of transmission', '1. TEXT.\nHOLLIS\nUNCLASSIFIED\nNMAFVVZCZ', 'HOLLIS'],
    ['above repeated letters', '1. TEXT.\nHOLLIS\nE E E E E E E E', 'HOLLIS'],
    ['above the end of a quoted cable', '1. TEXT.\nHOLLIS\nUNQTE: VANCE', 'HOLLIS'],
    ['before the level on its line', '1. TEXT.\nHOLLIS        CONFIDENTIAL', 'HOLLIS'],
    ['in both cases behind the last sentence', '1. (C) We will report as warranted. Whitcombe', 'Whitcombe'],
    ['with a small particle', '1. (C) Text.\n\nvan Aalst', 'van Aalst'],
    ['with a particle and a given name', '1. (C) Text.\n\nPieter van der Aalst', 'Pieter van der Aalst'],
    ['with marks of a mail', '1. TEXT.\nWHITCOMBE##', 'WHITCOMBE'],
    ['with a quote left over', '1. TEXT.\nWHITCOMBE "', 'WHITCOMBE'],
    ['with a backslash left over', '1. TEXT.\n\nWHITCOMBE \\', 'WHITCOMBE'],
    ['behind asterisks', '1. TEXT.\n***** **** WHITCOMBE', 'WHITCOMBE'],
    ['above dots', '1. TEXT.\nWHITCOMBE\n.\n. . .', 'WHITCOMBE'],
    [
      'above an address of the web',
      "1. TEXT.\nWHITCOMBE\nVisit Embassy Lome's site:\nhttp://lome.example",
      'WHITCOMBE',
    ],
    ['none in a comment that ends', '1. (C) It works. End comment.', null],
    ['none in a last word with its stop', '1. (C) He agreed. Period.', null],
    ['none where a transmission broke off', '1. TERMINATION MID-\nE E E E E E E E', null],
    ['none where a sentence ends', '1. HE WILL RETURN TO MOSCOW.', null],
    ['none in END TEXT', '1. TEXT. END TEXT', null],
  ]
  test.each(cases)('%s', (_shows, text, signer) => {
    const { logical, signer: found } = layOutNara(`SUBJECT: X\n\n${text}`)
    expect(found && logical.text.slice(found.start, found.end)).toBe(signer)
  })
})

describe('attributes', () => {
  const block = `${cable('1. TEXT.')}\nMessage Attributes\n\nDocument Number: 1978MOSCOW18403\nDrafter: n/a\nDecaption Note:\nTAGS: PGOV, (BERNAL PEREIRA,\nWALDO), BL\nTo: STATE\n`
  const cases: [key: string, value: string | undefined][] = [
    ['Document Number', '1978MOSCOW18403'],
    ['TAGS', 'PGOV, (BERNAL PEREIRA, WALDO), BL'],
    ['To', 'STATE'],
    ['Drafter', undefined],
    ['Decaption Note', undefined],
    ['Reference', undefined],
  ]
  test.each(cases)('%s', (key, value) => {
    expect(layOutNara(block).attributes.get(key)?.logical.text.trim()).toBe(value)
  })
})

test('a Cablegate body loses its page lines', () => {
  const header = 'R 281234Z JUN 07\nFM AMEMBASSY TBILISI'
  const body =
    'C O N F I D E N T I A L SECTION 01 OF 02 TBILISI 001605 \n\nSIPDIS \n\nSUBJECT: X \n\n1. (C) A\nTBILISI 00001605  001.2 OF 002 \nSENTENCE. \nTEFFT'
  const text = `${header}\n${body}`
  const row = { bodyFrom: header.length + 1, date: '', reference: '', origin: '', classification: '', references: [] }
  const { logical, preamble } = layOut({ source: 'cables.csv#1', format: 'cablegate', text, row })
  expect(logical.text.replace(/\n+/g, '\n').trim()).toBe('SUBJECT: X\n1. (C) A\nSENTENCE.\nTEFFT')
  expect(preamble.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    'R 281234Z JUN 07',
    'FM AMEMBASSY TBILISI',
    'C O N F I D E N T I A L SECTION 01 OF 02 TBILISI 001605',
  ])
})

test('a page line that the end of a line cuts is the page’s', () => {
  const page = 'CONFIDENTIAL\nCONFIDENTIAL\n\nPAGE 02        JAKART\n09120  141105Z\n\n'
  const { logical } = layOutNara(`1. SEE STATE\n${page}151101 AND REF A.\nNEWSOM\n`)
  expect(logical.text).toBe('1. SEE STATE\n151101 AND REF A.\nNEWSOM\n')
})

test('hostile texts take time in proportion to their length', () => {
  const hostile = ['PAGE 01 A', 'A'.repeat(9), 'Declassified/Released ', ' ', 'REF: A. ', '\n\r\t', 'C O N F '].map(
    (part) => part.repeat(20_000),
  )
  for (const text of hostile) expect(layOutNara(text).logical.text.length).toBeLessThanOrEqual(text.length + 1)
})

const cables = join(import.meta.dirname, '../../../shared/data/cables/nara')
test.skipIf(!existsSync(cables))('real cables: header lines and a signer (../shared/data/cables/nara)', () => {
  const layouts = readdirSync(cables).map((file) => layOutNara(readFileSync(join(cables, file), 'latin1')))
  const withHeader = layouts.filter(({ header }) => header.some(({ label }) => label === 'SUBJECT'))
  expect(withHeader.length / layouts.length).toBeGreaterThan(0.9)
  expect(layouts.filter(({ signer }) => signer).length / layouts.length).toBeGreaterThan(0.9)
  for (const { logical } of layouts) expect(logical.text).not.toMatch(/Declassified\/Released|^PAGE \d\d|^NNN$/m)
})
