import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ReftelError } from '@reftel/cypher'
import { pack } from 'tar-stream'
import { afterAll, expect, test } from 'vitest'
import type { SourceDocument } from './document.ts'
import { inputLetters, isUnread, opened } from './input.ts'
import type { PassedOver } from './passed-over.ts'
import { readDocuments, readInputs, readPlainFile } from './read-documents.ts'
import type { FormatChoice } from './recognise.ts'
import { archiveOf, tarOf } from './testing/archives.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-source-'))
afterAll(() => rmSync(folder, { recursive: true }))

const A = 'PAGE 01 MOSCOW 18403 041504Z\r\nUNCLAS MOSCOW 18403\r\n'
const B = 'Message Text\n\nMÜNCHEN'
const CSV = '"1","2/25/1972 9:30","72TEHRAN1","Embassy Tehran","SECRET","","H","B"\n'
const JUNK = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))

const files = { 'a.txt': A, 'sub/b.tel': B, 'sub/.hidden': A, 'sub/truth.ndjson': '{}', 'z.csv': CSV }

/** Writes files under `name` and answers its path. */
function folderOf(name: string, contents: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true })
    writeFileSync(join(folder, name, path), content)
  }
  return join(folder, name)
}

const fileOf = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** A path as it is told, the folder cut off. */
const short = (text: string) => text.replaceAll(`${folder}/`, '')
const documentLine = ({ source, format, text }: SourceDocument) => `${short(source)} ${format} ${text.length}`
const problemLine = ({ code, message }: ReftelError) => `${code} ${short(message)}`

/** `source format length` of each document, and the problems as `code message`. By way of files that threads read they are the same. */
async function read(paths: string | string[], format: FormatChoice = 'auto') {
  const told = { documents: [] as string[], problems: [] as string[] }
  for await (const document of readDocuments([paths].flat(), { format }, (it) => told.problems.push(problemLine(it))))
    told.documents.push(documentLine(document))
  expect(await readByThreads([paths].flat(), format)).toEqual(told)
  return told
}

/** The same by way of files that threads read: one that is a document for them is that document here, and no problem. */
async function readByThreads(paths: readonly string[], format: FormatChoice) {
  const [documents, problems]: [string[], string[]] = [[], []]
  for await (const input of readInputs(paths, { format }, (it) => problems.push(problemLine(it)))) {
    const elsewhere = isUnread(input) ? readPlainFile(input.file) : null
    const before = problems.length
    const here: SourceDocument[] = []
    for await (const document of opened([input])) here.push(document)
    if (elsewhere) expect([here, problems.length]).toEqual([[elsewhere], before])
    documents.push(...here.map(documentLine))
  }
  return { documents, problems }
}

test('a folder: all files by name, those below as well; hidden ones and companions are passed over', async () => {
  const path = folderOf('tree', { ...files, 'B.TXT': A })
  symlinkSync(path, join(path, 'sub', 'up'))
  expect(await read(path)).toEqual({
    documents: ['tree/B.TXT nara 51', 'tree/a.txt nara 51', 'tree/sub/b.tel nara 21', 'tree/z.csv#1 cablegate 3'],
    problems: [],
  })
  expect((await read(`${path}/`)).documents[0]).toBe('tree/B.TXT nara 51')
})

const inside = (name: string) => [
  `${name}!/a.txt nara 51`,
  `${name}!/sub/b.tel nara 21`,
  `${name}!/z.csv#1 cablegate 3`,
]

test.each(['k.7z', 'k.zip', 'k.tar', 'k.tgz', 'k.tar.gz', 'no-ending'])('%s: what it holds', async (name) => {
  const bytes = name.endsWith('.7z') || name.endsWith('.zip') ? await archiveOf(name, files) : await tarOf(files)
  const path = fileOf(name, name.endsWith('gz') ? gzipSync(bytes) : bytes)
  const { documents, problems } = await read(path)
  expect(problems).toEqual([])
  expect(documents.sort()).toEqual(inside(name))
})

test('archives in an archive: one level', async () => {
  const zip = await archiveOf('in.zip', files)
  const sevenZ = await archiveOf('in.7z', { 'a.txt': A })
  const deep = await tarOf({ 'deep.tar': await tarOf({ 'a.txt': A }) })
  const path = fileOf('out.tar', await tarOf({ 'in.zip': zip, 'in.7z': sevenZ, 'deep.tar': deep, 'last.txt': A }))
  const { documents, problems } = await read(path)
  expect(documents.sort()).toEqual([
    'out.tar!/in.7z!/a.txt nara 51',
    ...inside('out.tar!/in.zip'),
    'out.tar!/last.txt nara 51',
  ])
  expect(problems).toEqual([
    'RFT_ARCHIVE out.tar!/deep.tar!/deep.tar: an archive within an archive within an archive; unpack it first',
  ])
})

test('a .gz is one file under its own name', async () => {
  expect(await read([fileOf('a.txt.gz', gzipSync(A)), fileOf('z.csv.gz', gzipSync(CSV))])).toEqual({
    documents: ['a.txt.gz nara 51', 'z.csv.gz#1 cablegate 3'],
    problems: [],
  })
})

test('a .gz of a .gz is unpacked, a third one is not', async () => {
  const twice = gzipSync(gzipSync(A))
  expect(await read([fileOf('b.txt.gz.gz', twice), fileOf('c.txt.gz.gz.gz', gzipSync(twice))])).toEqual({
    documents: ['b.txt.gz.gz nara 51'],
    problems: ['RFT_ARCHIVE c.txt.gz.gz.gz: an archive within an archive within an archive; unpack it first'],
  })
})

test('within an archive a .gz counts anew, whatever the archive is packed in', async () => {
  const twice = gzipSync(gzipSync(A))
  const path = fileOf('p.tar.gz', gzipSync(await tarOf({ 'b.txt.gz.gz': twice, 'c.gz.gz.gz': gzipSync(twice) })))
  const { documents, problems } = await read(path)
  expect(documents).toEqual(['p.tar.gz!/b.txt.gz.gz nara 51'])
  expect(problems).toEqual([expect.stringMatching(/^RFT_ARCHIVE p\.tar\.gz!\/c\.gz\.gz\.gz: an archive within/)])
})

test('text is UTF-8 where it is valid, else Latin-1; a byte order mark stays', async () => {
  const texts: string[] = []
  const paths = [fileOf('u.txt', `\uFEFF${B}`), fileOf('l.txt', Buffer.from(B, 'latin1'))]
  for await (const { text } of readDocuments(paths, { format: 'auto' }, () => {})) texts.push(text)
  expect(texts).toEqual([`\uFEFF${B}`, B])
})

test('--format overrules what the content looks like', async () => {
  const path = fileOf('two.csv', 'a,b\n1,2\n')
  expect((await read(path)).problems).toEqual([
    expect.stringMatching(/^RFT_CABLE_FORMAT two\.csv:1: neither a PAGE line/),
  ])
  expect((await read(fileOf('cable.csv', `${A}a,b\n`), 'nara')).documents).toEqual(['cable.csv nara 55'])
  expect((await read(path, 'cablegate')).problems).toEqual([
    expect.stringMatching(/^RFT_CSV_ROW two\.csv:1: 2 columns/),
  ])
})

// biome-ignore format: a table
const broken: [shows: string, name: string, bytes: () => Promise<Buffer> | Buffer, problem: RegExp][] = [
  ['binary data',      'junk.txt',  () => JUNK,                                                   /^RFT_CABLE_FORMAT junk\.txt:1: binary data/],
  ['nothing',          'empty.txt', () => Buffer.alloc(0),                                        /^RFT_CABLE_FORMAT empty\.txt:1: empty/],
  ['blanks alone',     'blank.txt', () => Buffer.from(' \r\n'),                                   /^RFT_CABLE_FORMAT blank\.txt:1: empty/],
  ['hello',            'hello.txt', () => Buffer.from('hello\n'),                                 /^RFT_CABLE_FORMAT hello\.txt:1: no sign of a cable/],
  ['a page',           'p.html',    () => Buffer.from('<!DOCTYPE html><html><body>FM AMEMBASSY'), /^RFT_CABLE_FORMAT p\.html:1: an HTML or XML page/],
  ['a letter',         'l.rtf',     () => Buffer.from('{\\rtf1\\ansi FM AMEMBASSY OSLO}'),       /^RFT_CABLE_FORMAT l\.rtf:1: an RTF document/],
  ['a Word document',  'w.docx',    () => archiveOf('w.zip', { '[Content_Types].xml': '<x/>' }),   /^RFT_CABLE_FORMAT w\.docx:1: an Office document/],
  ['semicolons',       's.csv',     () => Buffer.from('1;2/25/1972 9:30;72TEHRAN1;E;S;;H;B\n'),   /^RFT_CABLE_FORMAT s\.csv:1: a table parted by semicolons/],
  ['tabs',             't.tsv',     () => Buffer.from('1\t2/25/1972 9:30\t72TEHRAN1\tE\tS\t\tH\tB\n'), /^RFT_CABLE_FORMAT t\.tsv:1: a table parted by semicolons or tabs/],
  ['a PDF',            'p.pdf',     () => Buffer.from('%PDF-1.4\nabc'),                           /^RFT_CABLE_FORMAT p\.pdf:1: a PDF/],
  ['half a .zip',      'h.zip',     async () => (await archiveOf('h.zip', files)).subarray(0, 150), /^RFT_ARCHIVE h\.zip: a damaged \.zip/],
  ['half a .7z',       'h.7z',      async () => (await archiveOf('h.7z', files)).subarray(0, 150), /^RFT_ARCHIVE h\.7z: a \.7z archive that can't be read/],
  ['an encrypted .7z', 'e.7z',      () => archiveOf('e.7z', files, '-psecret'),                   /^RFT_ARCHIVE e\.7z: .*encrypted/],
  ['half a .gz',       'h.txt.gz',  () => gzipSync(A).subarray(0, -10),                           /^RFT_SOURCE_READ h\.txt\.gz: the compressed data end too early/],
]

test.each(broken)('%s: one problem that names the file, and the run goes on', async (_shows, name, bytes, problem) => {
  const path = fileOf(name, await bytes())
  const { documents, problems } = await read([path, fileOf('good.txt', A)])
  expect(problems).toEqual([expect.stringMatching(problem)])
  expect(documents).toEqual(['good.txt nara 51'])
})

test('a damaged .7z: what stands before the damage', async () => {
  const lines = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${10 + n}.txt`, A + JUNK.toString('hex', n)]))
  const bytes = await archiveOf('d.7z', lines, '-m0=Copy', '-ms=off')
  bytes[bytes.indexOf('PAGE', bytes.length / 2)] = 0x21
  const { documents, problems } = await read(fileOf('d.7z', bytes))
  expect(documents.length).toBeGreaterThan(5)
  expect(documents.length).toBeLessThan(15)
  expect(problems).toEqual([expect.stringMatching(/^RFT_ARCHIVE d\.7z: .*CRC Failed/)])
})

test('a byte of a .zip that is not as it was: told of what it stands in, the rest is read', async () => {
  const bytes = await archiveOf('f.zip', files, '-mx=0')
  bytes[bytes.indexOf('PAGE')] = 0x21
  const { documents, problems } = await read(fileOf('f.zip', bytes))
  expect(problems).toEqual(['RFT_ARCHIVE f.zip!/a.txt: damaged: its checksum is not the one that the archive tells'])
  expect(documents).toEqual(inside('f.zip').filter((line) => !line.includes('/a.txt')))
})

test('half a .tar.gz: what came before, one problem', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 50 }, (_, n) => [`${10 + n}.txt`, A + JUNK.toString('base64') + n]),
  )
  const bytes = gzipSync(await tarOf(many))
  const { documents, problems } = await read(fileOf('half.tgz', bytes.subarray(0, bytes.length - 20)))
  expect(documents.length).toBeGreaterThan(10)
  expect(problems).toEqual([expect.stringMatching(/^RFT_\w+ half\.tgz.*: the compressed data end too early/)])
})

test('UTF-16 is read by its mark', async () => {
  const little = Buffer.from(`\uFEFF${A}`, 'utf16le')
  const big = Buffer.from(little).swap16()
  expect(await read([fileOf('le.txt', little), fileOf('be.txt', big)])).toEqual({
    documents: ['le.txt nara 52', 'be.txt nara 52'],
    problems: [],
  })
})

test('what shows no sign is kept when asked for, and few signs are marked', async () => {
  const marked: (true | undefined)[] = []
  const paths = [fileOf('none.txt', 'hello'), fileOf('body.txt', 'TALKS ENDED WITHOUT RESULT.'), fileOf('sure.txt', A)]
  for await (const { uncertain } of readDocuments(paths, { format: 'auto', keepAll: true }, () => {}))
    marked.push(uncertain)
  expect(marked).toEqual([true, true, undefined])
})

test('what is passed over is named with its reason; a pipe in a folder does not hold up the run', async () => {
  const path = folderOf('passed', { 'a.txt': A, '.b.txt': A, 'c.md': A })
  execFileSync('mkfifo', [join(path, 'd')])
  symlinkSync(path, join(path, 'e'))
  const tar = pack()
  tar.entry({ name: 'x/../f.txt' }, A)
  tar.entry({ name: 'g.txt', type: 'link', linkname: 'f.txt' })
  tar.entry({ name: './.h.txt' }, A)
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar) chunks.push(Buffer.from(chunk as Uint8Array))
  const archive = fileOf('links.tar', Buffer.concat(chunks))
  const passed: string[] = []
  const documents: string[] = []
  const onPassedOver = ({ source, reason }: PassedOver) => passed.push(`${source.replace(`${folder}/`, '')} ${reason}`)
  for await (const { source } of readDocuments([path, archive], { format: 'auto', onPassedOver }, () => {}))
    documents.push(source.replace(`${folder}/`, ''))
  expect(documents).toEqual(['passed/a.txt', 'links.tar!/f.txt'])
  expect(passed).toEqual([
    'passed/.b.txt hidden',
    'passed/c.md companion',
    'passed/d device',
    'passed/e loop',
    'links.tar!/g.txt link',
    'links.tar!/.h.txt hidden',
  ])
})

test.skipIf(process.platform !== 'linux')(
  'a file whose name is no UTF-8 is named, and told so; what is beside it is read',
  async () => {
    const odd = join(folder, 'odd')
    mkdirSync(odd)
    writeFileSync(join(odd, 'a.txt'), 'FM AMEMBASSY LIMA')
    writeFileSync(
      Buffer.concat([Buffer.from(`${odd}/b`), Buffer.from([0xff]), Buffer.from('.txt')]),
      'R 041448Z AUG 78',
    )
    expect((await read(odd)).problems).toEqual([
      'RFT_SOURCE_READ odd/b\ufffd.txt: not found under this name, which is no UTF-8; rename it',
    ])
  },
)

test('what is not there is a problem', async () => {
  expect((await read(join(folder, 'nowhere'))).problems).toEqual(['RFT_SOURCE_READ nowhere: no such file or folder'])
})

test('a reader that stops early leaves nothing behind', async () => {
  const path = fileOf('stop.7z', await archiveOf('stop.7z', files))
  for await (const document of readDocuments([path], { format: 'auto' }, () => {})) {
    expect(document.text.length).toBeGreaterThan(0)
    break
  }
  expect(readFileSync(path).length).toBeGreaterThan(0)
})

test('small files that may be one document are left unread, whatever they hold; all others are read where they are found', async () => {
  const large = A + ' '.repeat(1 << 20)
  const more = { 'c.TAR': await tarOf({ 'x.txt': A }), 'large.txt': large, none: '', 'zipped.txt': gzipSync(A) }
  const path = folderOf('inputs', { ...files, ...more })
  const got: string[] = []
  const none = () => expect.fail()
  for await (const input of readInputs([path], { format: 'auto' }, none)) {
    const { source } = isUnread(input) ? input.file : input
    const read = isUnread(input) ? (readPlainFile(input.file)?.text.length ?? null) : 'was read'
    got.push(`${source.replace(`${path}/`, '')} ${inputLetters(input)} ${read}`)
  }
  expect(got).toEqual([
    'a.txt 51 51',
    'c.TAR!/x.txt 51 was read',
    `large.txt ${large.length} was read`,
    'none 0 null',
    'sub/b.tel 22 21',
    'z.csv#1 3 was read',
    `zipped.txt ${gzipSync(A).length} null`,
  ])
})
