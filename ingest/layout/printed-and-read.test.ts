import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  gluedClassification,
  isClassificationLine,
  levelOfPages,
  levelOfWholeText,
  levelOpening,
} from './classification.ts'
import { layOut } from './lay-out.ts'
import type { Layout } from './layout.ts'
import { wholeText } from './logical-text.ts'
import { outline } from './outline.ts'
import { isPageCount, readPageHeader } from './page-header.ts'
import { findStamps } from './stamps.ts'

const layOutNara = (text: string): Layout => layOut({ source: 'cable.txt', format: 'nara', text })

/** A line as the machine printed it, and whether it is of the cable, of its heading, or of the pages. */
interface Printed {
  readonly line: string
  readonly is: 'text' | 'heading' | 'page line' | 'page'
}
const of = (is: Printed['is'], ...lines: readonly string[]): Printed[] => lines.map((line) => ({ line, is }))

const FURNITURE: readonly (readonly Printed[])[] = [
  of('page', '', 'CONFIDENTIAL', ''),
  of('page', 'NNN'),
  of('page', 'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005'),
  of(
    'page',
    'Sheryl P. Walter',
    'Declassified/Released',
    'US Department of State',
    'EO Systematic Review',
    '20 Mar 2014',
  ),
  of(
    'page',
    'Declassified in Part / Release in Part',
    'Ann B. Roe, Acting-Director',
    'US Department of State',
    '2/25/2026',
  ),
  of('page', 'Page 1 of 5'),
  of('page', '\u00bf\u00bf \ufffd'),
  of('page', '  LIMITED OFFICIAL USE  '),
  of('page', 'CONFID*NTIAL'),
]
const heading = (section: string): Printed[] =>
  of(
    'heading',
    'ACTION EUR-12',
    'INFO OCT-01 ISO-00 /119 W',
    '                       ---------------------     095425',
    'R 041448Z AUG 78',
    'FM AMEMBASSY LA PAZ',
    'TO SECSTATE WASHDC 5169',
    'INFO AMCONSUL HONG KONG',
    `C O N F I D E N T I A L ${section}LA PAZ 18403`,
  )
const pageLine = (page: number, section: string): Printed[] =>
  of('page line', `PAGE ${String(page).padStart(2, '0')} LA PAZ 18403 ${section}041504Z`)

const words = fc
  .array(fc.constantFrom('MINISTER', 'SAID', 'THE', 'PIER', 'OF', 'LOME', 'IS', 'OLD', '1977', 'WE'), {
    minLength: 3,
    maxLength: 9,
  })
  .map((line) => line.join(' '))
const furniture = fc.constantFrom(...FURNITURE)

/** A telegram over pages and sections: each starts with its line, a section with the heading said again. */
const telegram = fc
  .array(
    fc.record({
      pages: fc.array(fc.record({ lines: fc.array(words, { minLength: 1, maxLength: 4 }), behind: furniture }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((sections) =>
    sections.flatMap(({ pages }, section) => {
      const mark = sections.length > 1 ? `0${section + 1} OF 0${sections.length} ` : ''
      return pages.flatMap(({ lines, behind }, page) => [
        ...of('page', '', 'CONFIDENTIAL', ''),
        ...pageLine(page + 1, mark),
        ...of('page', ''),
        ...(page === 0 ? [...heading(mark && `SECTION ${mark}`), ...of('page', '')] : []),
        // Two lines that are the same came twice by transmission: each is another.
        ...lines.flatMap((line, at) => of('text', `${line} ${section}${page}${at}.`)),
        ...behind,
      ])
    }),
  )

describe('a telegram that was printed on pages is read back', () => {
  const read = (printed: readonly Printed[], end: string): void => {
    const text = printed.map(({ line }) => line).join(end) + end
    const layout = layOutNara(text)
    const { logical } = layout
    const lines = printed.filter(({ is }) => is === 'text').map(({ line }) => line)
    expect(logical.text).toBe(lines.map((line) => `${line}\n`).join(''))
    for (let at = 0; at < logical.text.length; at++)
      if (logical.text[at] !== '\n' && text[logical.toSource(at)] !== logical.text[at]) expect.fail(`offset ${at}`)
    for (const { start, end } of logical.pieces())
      expect(text.slice(start, end)).toBe(logical.text.slice(...placeOf(start, end, layout)))
    const pages = printed.filter(({ is }) => is === 'page line')
    expect(layout.pages.map(({ span }) => text.slice(span.start, span.end))).toEqual(pages.map(({ line }) => line))
    for (const { post, number, dtg } of layout.pages)
      expect([post, number, dtg]).toEqual(['LA PAZ', '18403', '041504Z'])
    // The heading of the first section, whatever pages stand in between.
    const first = printed.filter(({ is }) => is === 'heading').slice(0, 8)
    expect(layout.preamble.map(({ start, end }) => text.slice(start, end).trim())).toEqual(
      first.map(({ line }) => line.trim()),
    )
    expect(layout.attributesFrom).toBe(text.length)
    // All that is no part of the cable is told as furniture or as a stamp, once.
    const { furniture, stamps } = outline(layout)
    const told = [...furniture.map(([, start, end]) => [start, end] as const), ...stamps].sort((a, b) => a[0] - b[0])
    for (const [at, [start]] of told.entries()) expect(start).toBeGreaterThanOrEqual(told[at - 1]?.[1] ?? 0)
    const outside = told.flatMap(([start, end]) => text.slice(start, end).split(/\r?\n/)).filter((line) => line.trim())
    expect(outside.map((line) => line.trim())).toEqual(
      printed.filter(({ line, is }) => is !== 'text' && line.trim()).map(({ line }) => line.trim()),
    )
  }
  test.each([
    ['line feeds', '\n'],
    ['carriage returns', '\r\n'],
  ])('%s', (_shows, end) => {
    fc.assert(
      fc.property(telegram, (printed) => read(printed, end)),
      { numRuns: 60 },
    )
  })
})

/** Where the words of a piece of the source stand in the logical text. */
function placeOf(start: number, end: number, { logical }: Layout): [number, number] {
  let from = 0
  while (logical.toSource(from) < start) from++
  return [from, from + end - start]
}

describe('the parts of a page tell what they are', () => {
  test('furniture of one kind is taken together, stamps apart, attributes to the end', () => {
    const text = `Message Text\n\nCONFIDENTIAL\n\nPAGE 01 LIMA 00812 041504Z\n\nACTION ARA-12\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n\nSUBJECT: PIER\n\n1. OLD.\nCONFIDENTIAL\n\nNNN\n*** Current Handling *** n/a\nMessage Attributes\nFrom: LIMA\n`
    const { furniture, header, paragraphs, signer } = outline(layOutNara(text))
    expect(
      furniture.map(([kind, start, end]) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ').trim()}`),
    ).toEqual([
      'archive: Message Text',
      'marking: CONFIDENTIAL',
      'page: PAGE 01 LIMA 00812 041504Z',
      'preamble: ACTION ARA-12 FM AMEMBASSY LIMA TO SECSTATE WASHDC',
      'marking: CONFIDENTIAL NNN',
      'archive: *** Current Handling *** n/a',
      'attributes: Message Attributes From: LIMA',
    ])
    expect(header.map(([label, start, end]) => [label, text.slice(start, end)])).toEqual([['SUBJECT', 'PIER']])
    expect(paragraphs.map(([start, end, number, marking]) => [text.slice(start, end), number, marking])).toEqual([
      ['1. OLD.', 1, null],
    ])
    expect(signer).toBe(null)
  })
})

describe('page lines', () => {
  // biome-ignore format: a table
  const PAGES: readonly (readonly [line: string, read: readonly [number, string, string, string] | null])[] = [
    ['PAGE 01 MOSCOW 18403 041504Z',           [1, 'MOSCOW', '18403', '041504Z']],
    ['  PAGE 2  LA  PAZ  676  010653Z  ',      [2, 'LA PAZ', '676', '010653Z']],
    ['PAGE 012 MOSCOW 18403 01 OF 03 041504Z', [12, 'MOSCOW', '18403', '041504Z']],
    ['PAGE 01 MOSCOW 18403 1 OF 3',            [1, 'MOSCOW', '18403', '']],
    ['PAGE 01 USUN N 00012',                   [1, 'USUN N', '00012', '']],
    ["PAGE 01 N'DJAMENA 1",                    [1, "N'DJAMENA", '1', '']],
    ['PAGE 01 STATE 123456',                   [1, 'STATE', '123456', '']],
    ['PAGE 01 STATE 1234567',                  null],
    ['PAGE 0001 STATE 123456',                 null],
    ['PAGE STATE 123456',                      null],
    ['PAGE 01 123456',                         null],
    ['SEE PAGE 01 STATE 123456',               null],
    ['PAGE 01 STATE',                          null],
    [`PAGE 01 ${'A'.repeat(41)} 12`,           [1, 'A'.repeat(41), '12', '']],
    [`PAGE 01 ${'A'.repeat(42)} 12`,           null],
  ]
  test.each(PAGES)('%s', (line, wanted) => {
    const page = readPageHeader(`X\n${line}\nY 9`, 2, 2 + line.length)
    expect(page && [page.page, page.post, page.number, page.dtg]).toEqual(wanted)
    if (page) expect(page.span).toEqual({ start: 2, end: 2 + line.length })
  })
  // biome-ignore format: a table
  const COUNTS: readonly (readonly [line: string, counts: boolean])[] = [
    ['Page 1 of 5',       true],
    ['Page 1234 of 5678', true],
    ['Page 12345 of 5',   false],
    ['Page 1 of 56789',   false],
    ['Page 1 of 5.',      false],
    ['A Page 1 of 5',     false],
    ['Page  1 of 5',      false],
  ]
  test.each(COUNTS)('%s counts: %s', (line, counts) => expect(isPageCount(`${line}`, 0, line.length)).toBe(counts))
})

describe('levels', () => {
  // biome-ignore format: a table
  const LEVELS: readonly (readonly [line: string, level: string | null, alone: boolean])[] = [
    ['CONFIDENTIAL',                          'CONFIDENTIAL',         true],
    ['  SECRET',                              'SECRET',               true],
    ['UNCLASSIFIED',                          'UNCLASSIFIED',         true],
    ['UNCLAS',                                'UNCLASSIFIED',         true],
    ['LIMITED  OFFICIAL USE',                 'LIMITED OFFICIAL USE', true],
    ['LIMITED OFFICIAL',                      'LIMITED OFFICIAL USE', false],
    ['LIM OFF USE',                           'LIMITED OFFICIAL USE', false],
    ['TOP SECRET',                            'TOP SECRET',           true],
    ['T O P  S E C R E T',                    'TOP SECRET',           true],
    ['C O N F I D E N T I A L',               'CONFIDENTIAL',         true],
    ['L I M I T E D  O F F I C I A L  U S E', 'LIMITED OFFICIAL USE', true],
    ['S E C R E T',                           'SECRET',               true],
    ['SECRET EXDIS',                          'SECRET',               true],
    ['SECRET//NOFORN',                        'SECRET',               true],
    ['SECRET  EYES ONLY - POSS DUPE',         'SECRET',               true],
    ['CONFIDENTIAL CORRECTED COPY TEXT',      'CONFIDENTIAL',         true],
    ['SECRET ENTIRE TEXT AND SENSITIVE',      'SECRET',               true],
    ['SECRET TALKS',                          'SECRET',               false],
    ['SECRETARY',                             'SECRET',               false],
    ['THE SECRET',                            null,                   false],
    ['CONFID*NTIAL',                          null,                   true],
    ['UNCLASSIFIEE',                          'UNCLASSIFIED',         true],
    ['LIMITED OFFICIAL USA',                  'LIMITED OFFICIAL USE', true],
    ['CONFID*NTI*L',                          null,                   false],
    ['CONFIDENTIA',                           null,                   false],
    ['CONFERENCE',                            null,                   false],
    ['12 - SECRET',                           'SECRET',               false],
    ['',                                      null,                   false],
  ]
  test.each(LEVELS)('%s', (line, level, alone) =>
    expect([levelOpening(line), isClassificationLine(line)]).toEqual([level, alone]),
  )

  // biome-ignore format: a table
  const WHOLE: readonly (readonly [text: string, level: string | null])[] = [
    ['1. (C) ENTIRE TEXT',             'CONFIDENTIAL'],
    ['(S ENTIRE TEXT)',                'SECRET'],
    ['1. ENTIRE TEXT LOU',             'LIMITED OFFICIAL USE'],
    ['1 . CONFIDENTIAL - ENTIRE TEXT', 'CONFIDENTIAL'],
    ['1. (TS) (ENTIRE TEXT)',          'TOP SECRET'],
    ['1) U ENTIRE TEXT',               'UNCLASSIFIED'],
    ['ENTIRE TEXT IS (SECRET)',        'SECRET'],
    ['ENTIRE TEXT: C',                 'CONFIDENTIAL'],
    ['1. ENTIRE TEXT',                 null],
    ['1. (X) ENTIRE TEXT',             null],
    ['2. (C) ENTIRE TEXT',             null],
    ['THE (C) ENTIRE TEXT',            null],
  ]
  test.each(WHOLE)('of %s', (text, level) => expect(levelOfWholeText(text)).toBe(level))

  test('of all pages the highest, of lines of their own', () => {
    expect(levelOfPages('CONFIDENTIAL\n1. X\nSECRET\nUNCLASSIFIED\n')).toBe('SECRET')
    expect(levelOfPages('UNCLASSIFIED\nLIMITED OFFICIAL USE')).toBe('LIMITED OFFICIAL USE')
    expect(levelOfPages('X\nTOP SECRET')).toBe('TOP SECRET')
    expect(levelOfPages('1. A SECRET\nSECRET TALKS')).toBe(null)
    expect(levelOfPages(`SECRET${' '.repeat(80)}`)).toBe(null)
  })

  // biome-ignore format: a table
  const GLUED: readonly (readonly [text: string, glued: string])[] = [
    ['PROSPECTS FOR CONFIDENTIAL',           ' CONFIDENTIAL'],
    ['PROSPECTS FOR   UNCLASSIFIED',         '   UNCLASSIFIED'],
    ['FOR LIMITED  OFFICIAL USE',            ' LIMITED  OFFICIAL USE'],
    ['FOR SECRET',                           ' SECRET'],
    ['FORSECRET',                            ''],
    ['SECRET PAPERS',                        ''],
  ]
  test.each(GLUED)('run on behind the text: %s', (text, glued) => expect(gluedClassification(text)).toBe(glued.length))
})

describe('stamps', () => {
  const stamped = (text: string, until = text.length): readonly string[] =>
    findStamps(text, until).map(({ start, end }) => text.slice(start, end))
  // biome-ignore format: a table
  const STAMPS: readonly (readonly [shows: string, text: string, stamps: readonly string[]])[] = [
    ['on one line',               'A\nDeclassified/Released US Department of State EO Systematic Review 30 JUN 2005\nB', ['Declassified/Released US Department of State EO Systematic Review 30 JUN 2005\n']],
    ['with its reviewer above',   'A\nSheryl P. Walter\nDeclassified/Released\nB',         ['Sheryl P. Walter\nDeclassified/Released\n']],
    ['at the top of the text',    'Ann Roe-Doe\nDeclassified/Released',                    ['Ann Roe-Doe\nDeclassified/Released']],
    ['no reviewer in capitals',   'A\nSHERYL WALTER\nDeclassified/Released\nB',            ['Declassified/Released\n']],
    ['no long line',              `Ann ${'Roe '.repeat(4)}${'x'.repeat(60)}\nDeclassified/Released`, ['Declassified/Released']],
    ['with title below',          'Released in Full\nAnn B. Roe, Acting-Director\n2/25/2026\nB', ['Released in Full\nAnn B. Roe, Acting-Director\n2/25/2026\n']],
    ['with blanks around',        'A\n  Release in Part  \r\n 2/25/2026 \r\nB',            ['  Release in Part  \r\n 2/25/2026 \r\n']],
    ['not within a sentence',     'A Released in Full\nB',                                 []],
    ['two',                       'Declassified/Released\nA\nDeclassified/Released\n20 Mar 2014', ['Declassified/Released\n', 'Declassified/Released\n20 Mar 2014']],
    ['said twice on its line',    'Declassified/Released Declassified/Released\nA',        ['Declassified/Released Declassified/Released\n']],
  ]
  test.each(STAMPS)('%s', (_shows, text, stamps) => expect(stamped(text)).toEqual(stamps))
  test('none behind the end', () => expect(stamped('A\nDeclassified/Released', 2)).toEqual([]))
})

test('a text without pages is its own logical text', () => {
  const whole = wholeText('A\nB')
  expect([whole.text, whole.toSource(2), whole.sourceSpan({ start: 1, end: 3 }), whole.pieces()]).toEqual([
    'A\nB',
    2,
    { start: 1, end: 3 },
    [{ start: 0, end: 3 }],
  ])
})
