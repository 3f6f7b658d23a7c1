import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut } from './lay-out.ts'
import type { Layout } from './layout.ts'
import { wholeText } from './logical-text.ts'
import { outline } from './outline.ts'

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

test('a text without pages is its own logical text', () => {
  const whole = wholeText('A\nB')
  expect([whole.text, whole.toSource(2), whole.sourceSpan({ start: 1, end: 3 }), whole.pieces()]).toEqual([
    'A\nB',
    2,
    { start: 1, end: 3 },
    [{ start: 0, end: 3 }],
  ])
})
