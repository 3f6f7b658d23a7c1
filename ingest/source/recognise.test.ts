import { expect, test } from 'vitest'
import { decodeText, isBinary, utf16Of } from './decode.ts'
import { CABLEGATE_RECORD, recognise } from './recognise.ts'

/** A .zip from its first bytes on, whose first file has that name. */
function zipOf(name: string): Buffer {
  const head = Buffer.alloc(30)
  head.write('PK\x03\x04', 'latin1')
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), Buffer.from('behind the name')])
}
const tarHead = Buffer.alloc(512)
tarHead.write('a.txt')
tarHead.write('ustar', 257)
const row = '2,2/25/1972 9:30,72TEHRAN1,Embassy Tehran,SECRET,,H,B\n'
const columns = (parts: number, mark: string): string => Array.from({ length: parts }, (_, at) => `c${at}`).join(mark)

// biome-ignore format: a table
const FILES: [shows: string, bytes: Buffer | string, name: string, kind: string][] = [
  ['a .zip',                              zipOf('a.txt'),                         'a',     'zip'],
  ['a .zip of nothing',                   'PK\x05\x06',                           'a',     'zip'],
  ['a .zip cut short',                    'PK\x03\x04',                           'a',     'zip'],
  ['a Word document',                     zipOf('[Content_Types].xml'),           'a',     'an Office document'],
  ['one with its relations first',        zipOf('_rels/.rels'),                   'a',     'an Office document'],
  ['one with its properties first',       zipOf('docProps/app.xml'),              'a',     'an Office document'],
  ['one of LibreOffice',                  zipOf('mimetype'),                      'a',     'an Office document'],
  ['a .zip of a file called so in part',  zipOf('mimetypes.txt'),                 'a',     'zip'],
  ['a .zip of a folder called so',        zipOf('in/mimetype'),                   'a',     'zip'],
  ['a .7z',                               Buffer.from('377abcaf271c00', 'hex'),   'a',     '7z'],
  ['a .gz',                               Buffer.from('1f8b08', 'hex'),           'a',     'gzip'],
  ['an .xz',                              Buffer.from('fd377a585a0000', 'hex'),   'a',     'an .xz archive'],
  ['a .bz2',                              'BZh91AY',                              'a',     'a .bz2 archive'],
  ['a .rar',                              'Rar!\x1a\x07',                         'a',     'a .rar archive'],
  ['a PDF',                               '%PDF-1.4',                             'a',     'a PDF file'],
  ['an RTF',                              '{\\rtf1',                              'a',     'an RTF document'],
  ['a .doc',                              Buffer.from('d0cf11e0a1b1', 'hex'),     'a',     'an Office document'],
  ['a .tar by its head',                  tarHead,                                'a',     'tar'],
  ['an old .tar by its name',             Buffer.alloc(512),                      'a.TAR', 'tar'],
  ['the same by another',                 Buffer.alloc(512),                      'a.tart', 'binary data'],
  ['nothing',                             '',                                     'a',     'empty'],
  ['blanks',                              ' \n\t',                                'a',     'empty'],
  ['blanks behind a mark of UTF-8',       '\uFEFF \n',                            'a',     'empty'],
  ['blanks in UTF-16',                    Buffer.from('\uFEFF \n', 'utf16le'),    'a',     'empty'],
  ['the table',                           row,                                    'a',     'cablegate'],
  ['the table, quoted',                   row.replaceAll(/[^,\n]+/g, '"$&"'),     'a',     'cablegate'],
  ['the table behind a mark of UTF-8',    `\uFEFF${row}`,                         'a.csv', 'cablegate'],
  ['the table behind its columns',        `id,date\n${row}`,                      'a',     'cablegate'],
  ['the table in UTF-16 is a text',       Buffer.from(`\uFEFF${row}`, 'utf16le'), 'a',     'document'],
  ['a page',                              '<!DOCTYPE html><p>FM AMEMBASSY',       'a',     'an HTML or XML page'],
  ['a page behind blank lines',           '\n \n<html>',                          'a',     'an HTML or XML page'],
  ['XML',                                 '<?xml version="1.0"?>',                'a',     'an HTML or XML page'],
  ['a remark of a page',                  '<!-- FM -->',                          'a',     'an HTML or XML page'],
  ['a page far below the top',            `${' '.repeat(100)}<html>`,             'a',     'document'],
  ['a cable in angle brackets',           '<FM AMEMBASSY OSLO>',                  'a',     'document'],
  ['a page that a text tells of',         'SEE <html>',                           'a',     'document'],
  ['eight columns by semicolons',         columns(8, ';'),                        'a',     'a table parted'],
  ['seven of them',                       columns(7, ';'),                        'a',     'document'],
  ['eight columns by tabs',               columns(8, '\t'),                       'a',     'a table parted'],
  ['seven of them',                       columns(7, '\t'),                       'a',     'document'],
  ['eight over two lines',                columns(8, ';').replace('c4', 'c\n4'),  'a',     'document'],
  ['eight by tabs over two lines',        columns(8, '\t').replace('c4', 'c\n4'), 'a',     'document'],
  ['a REF line of eight items',           `${'X'.repeat(201)};`.repeat(8),        'a',     'document'],
  ['columns in a later line',             `FM OSLO\n${columns(8, ';')}`,          'a',     'document'],
  ['another table by its name',           'a,b\n1,2\n',                           'a.CSV', 'neither a PAGE line'],
  ['a text',                              'FM AMEMBASSY OSLO',                    'a.csv.txt', 'document'],
]
test.each(FILES)('%s', (_shows, bytes, name, kind) => {
  const content = recognise(Buffer.from(bytes), name)
  expect(content.kind === 'other' ? content.what : content.kind).toMatch(new RegExp(`^${kind}`))
})

// biome-ignore format: a table
const RECORDS: [line: string, starts: boolean][] = [
  ['2,2/25/1972 9:30,x',         true],
  ['"2","2/25/1972 9:30","x"',   true],
  ['251287,12/1/2009 12:05,x',   true],
  ['\uFEFF"2","2/25/1972 9:30"', true],
  [',2/25/1972 9:30',            false],
  ['2,2/25/72 9:30',             false],
  ['2,2/25/1972',                false],
  ['2,25.2.1972 9:30',           false],
  ['x2,2/25/1972 9:30',          false],
  ['2,2/25/1972 9:3',            false],
  ['2;2/25/1972 9:30',           false],
]
test.each(RECORDS)('%s starts a record: %s', (line, starts) => expect(CABLEGATE_RECORD.test(line)).toBe(starts))

// biome-ignore format: a table
const TEXTS: [shows: string, bytes: Buffer, text: string][] = [
  ['UTF-8',                     Buffer.from('Bogotá'),                              'Bogotá'],
  ['Latin-1',                   Buffer.from('Bogotá', 'latin1'),                    'Bogotá'],
  ['UTF-16, its mark kept',     Buffer.from('\uFEFFBogotá', 'utf16le'),             '\uFEFFBogotá'],
  ['the other UTF-16',          Buffer.from('\uFEFFBogotá', 'utf16le').swap16(),    '\uFEFFBogotá'],
  ['half a mark is a sign',     Buffer.from([0xff, 0x41]),                          'ÿA'],
  ['half of the other one too', Buffer.from([0xfe, 0x41]),                          'þA'],
  ['nothing',                   Buffer.alloc(0),                                    ''],
]
test.each(TEXTS)('text in %s', (_shows, bytes, text) => expect(decodeText(bytes)).toBe(text))

test('which UTF-16 it is, its mark tells', () => {
  const marks = ['fffe', 'feff', 'fffd', 'fefd', 'ff', ''].map((mark) => utf16Of(Buffer.from(mark, 'hex')))
  expect(marks).toEqual(['utf-16le', 'utf-16be', null, null, null, null])
})

test('what has more than a twentieth of control characters is no text; those of telegrams do not count', () => {
  const text = (controls: number, control = '\x01') =>
    Buffer.from('A'.repeat(100 - controls) + control.repeat(controls))
  expect([0, 5, 6, 100].map((controls) => isBinary(text(controls)))).toEqual([false, false, true, true])
  expect([...'\t\n\v\f\r\x1a\x1b'].map((control) => isBinary(text(50, control)))).toEqual(Array(7).fill(false))
  expect([...'\0\b\x0e\x19\x1c\x1f'].map((control) => isBinary(text(50, control)))).toEqual(Array(6).fill(true))
  expect(isBinary(Buffer.alloc(0))).toBe(false)
})
