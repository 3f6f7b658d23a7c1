import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldValue, readCsv } from './csv.ts'
import { CABLEGATE_RECORD } from './recognise.ts'

const startsRecord = (bytes: Buffer) => CABLEGATE_RECORD.test(bytes.toString('latin1'))

/** The values of all records, read in pieces of `size` bytes; a broken record is `!` and the reason. */
async function read(text: string, size: number) {
  const bytes = Buffer.from(text)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const records: string[] = []
  for await (const { fields, line, broken } of readCsv(pieces(), startsRecord)) {
    const values = fields.map((field) => fieldValue(field.bytes.toString(), field.quoted))
    records.push(`${line} ${broken ? `! ${broken}` : values.join('|')}`)
  }
  return records
}

// biome-ignore format: a table
const cases: [shows: string, csv: string, records: string[]][] = [
  ['plain fields', 'a,b\nc,d\n', ['1 a|b', '2 c|d']],
  ['no line end at the end', 'a,b', ['1 a|b']],
  ['CR LF', 'a,b\r\n"c","d"\r\n', ['1 a|b', '2 c|d']],
  ['empty fields', ',"",\n', ['1 ||']],
  ['commas and lines in a field', '"a,\nb",c\nd,e', ['1 a,\nb|c', '3 d|e']],
  ['quotes escaped by a backslash', '"say \\"hi\\", he","x"\n', ['1 say "hi", he|x']],
  ['an escaped quote at both ends', '"\\"hi\\"","x"\n', ['1 "hi"|x']],
  ['an escaped backslash before the end', '"c:\\\\","x"\n', ['1 c:\\|x']],
  ['a backslash that escapes nothing', '"a\\b","x"\n', ['1 a\\b|x']],
  ['doubled quotes', '"say ""hi"", he","x"\n', ['1 say "hi", he|x']],
  ['both ways in one record', '"a ""b"" \\"c\\"","""d"""\n', ['1 a "b" "c"|"d"']],
  ['a quote that is not escaped stays', '"a "b" c","x"\n', ['1 a "b" c|x']],
  ['a quote never closed, then a new record', '"1","2/2/1972 9:30","open\n"2","2/2/1972 9:30","x"\n', ['1 ! a quote that is never closed', '2 2|2/2/1972 9:30|x']],
  ['a quote never closed at the end', '"a","b', ['1 ! a quote that is never closed']],
]

test('a line of commas is one broken record, in constant memory, and the next row is found', async () => {
  const commas = ','.repeat(300_000)
  const row = '"2","2/2/1972 9:30","x"'
  expect(await read(`${commas}\n${row}\n`, 65_536)).toEqual(['1 ! more than 64 columns', '2 2|2/2/1972 9:30|x'])
  expect(await read(`"1","2/2/1972 9:30",${commas}\nrest\n${row}\n`, 1000)).toEqual([
    '1 ! more than 64 columns',
    '3 2|2/2/1972 9:30|x',
  ])
})

test('a field without end is given up, and the next row is found', async () => {
  const endless = `"1","2/2/1972 9:30","${'words and\n'.repeat(3_600_000)}`
  const [first, second] = await read(`${endless}"2","2/2/1972 9:30","x"\n`, 1 << 20)
  expect(first).toBe('1 ! a field that does not end')
  expect(second).toBe('3600001 2|2/2/1972 9:30|x')
})

test('a field is looked at again only when there is twice as much of it: steps grow as the text does', async () => {
  const looks = async (kilobytes: number) => {
    let count = 0
    const bytes = Buffer.from(`"1","2/2/1972 9:30","${'"\n'.repeat(kilobytes * 512)}","x"\n`)
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 1024) yield bytes.subarray(at, at + 1024)
    }
    for await (const _ of readCsv(pieces(), () => Boolean(++count && false)));
    return count
  }
  const [small, large] = [await looks(64), await looks(256)]
  expect(large / small).toBeLessThan(5)
})

test.each(cases)('%s', async (_shows, csv, records) => {
  for (const size of [1, 2, 3, 7, 1000]) expect(await read(csv, size), `in pieces of ${size}`).toEqual(records)
})

test('what is written is read back, wherever it is cut, with the byte and the line that each record starts at', async () => {
  const words = fc.string({ unit: fc.constantFrom(...'a,"\\\n é'), maxLength: 8 })
  /** Fields as the archive quotes them: by a backslash, or doubled. */
  const written = (text: string, doubled: boolean): string =>
    `"${text.replaceAll('\\', '\\\\').replaceAll('"', doubled ? '""' : '\\"')}"`
  const plain = fc.string({ unit: fc.constantFrom(...'ab é/'), maxLength: 5 })
  const field = fc.oneof(
    fc.tuple(words, fc.boolean()).map(([text, doubled]) => ({ text, csv: written(text, doubled) })),
    plain.map((text) => ({ text, csv: text })),
  )
  const record = fc.tuple(fc.array(field, { minLength: 2, maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), async (records, size) => {
      const bytes = records.map(([fields, end]) => Buffer.from(fields.map(({ csv }) => csv).join() + end))
      const whole = Buffer.concat(bytes)
      async function* pieces() {
        for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
      }
      const found: unknown[] = []
      for await (const { fields, at, line, broken } of readCsv(pieces(), startsRecord))
        found.push([fields.map(({ bytes, quoted }) => fieldValue(bytes.toString(), quoted)), at, line, broken])
      let [at, line] = [0, 1]
      const wanted = records.map(([fields], index) => {
        const start = [fields.map(({ text }) => text), at, line, null]
        at += bytes[index]?.length ?? 0
        line += bytes[index]?.toString().split('\n').length ?? 0
        line--
        return start
      })
      expect(found).toEqual(wanted)
    }),
  )
})

test('the rest of a table is read on from the place where it was cut', async () => {
  async function* rest() {
    yield Buffer.from('c,d\n"e\nf",g\nh,i')
  }
  const places: number[][] = []
  for await (const { at, line } of readCsv(rest(), startsRecord, { at: 40, line: 7 })) places.push([at, line])
  expect(places).toEqual([
    [40, 7],
    [44, 8],
    [52, 10],
  ])
})
