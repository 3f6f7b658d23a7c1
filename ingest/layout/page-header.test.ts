import { describe, expect, test } from 'vitest'
import { brokenHeaderEnd, isPageCount, readPageHeader } from './page-header.ts'

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
    ['PG 02 MOSCOW 18403 01 OV 03 041504Z',    [2, 'MOSCOW', '18403', '041504Z']],
    ['PG 02 MOSCOW 18403 041504Z',             [2, 'MOSCOW', '18403', '041504Z']],
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
  const BROKEN: readonly (readonly [lines: string, ends: number | null])[] = [
    ['PAGE 02 JAKART\n09120  141105Z\nX',           29],
    ['PAGE 02 LA PAZ 09120\r\n  141105Z  \nX',      31],
    ['PAGE 02 JAKART 09120 01 OF\n02 141105Z',       37],
    ['PAGE 02 JAKART 09120 01\nOF 02 141105Z',       37],
    ['PAGE\n02 JAKART 09120 01 OF 02 141105Z',       37],
    ['PG 02 JAKART 09120 01 OV 02\n141105Z',         35],
    ['PG 02 JAKART 09120\n01 OV\n02 141105Z',        null],
    ['PAGE 02 JAKART 09120 01 OF\n02 MEN CAME',      null],
    ['PAGE 02 JAKART 09120\n01 OF 02 141105Z',       37],
    ['PAGE 02 JAKART 09120  141105Z\n12345  141105Z', null],
    ['PAGE 02 JAKART\n09120 CAME AT 141105Z',        null],
    ['PAGE 02\n09120  141105Z',                      null],
    [' PAGE 02 JAKART\n09120  141105Z',              null],
  ]
  test.each(BROKEN)('over two lines: %j', (lines, ends) => {
    expect(brokenHeaderEnd(lines, 0)).toBe(ends)
    if (ends !== null)
      expect(readPageHeader(lines, 0, ends)).toMatchObject({ page: 2, number: '09120', dtg: '141105Z' })
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
