import type { ReftelError } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { readCablegate } from './cablegate.ts'
import type { SourceDocument } from './document.ts'

const row = (id: number, body: string) =>
  `"${id}","2/25/1972 9:30","72TEHRAN${id}","Embassy Tehran","UNCLASSIFIED","72MOSCOW1603|72STATE11","FM TEHRAN","${body}"\n`

async function read(csv: string | Buffer) {
  const problems: ReftelError[] = []
  async function* chunks() {
    yield Buffer.from(csv)
  }
  const documents: SourceDocument[] = []
  for await (const document of readCablegate(chunks(), 'c.csv', (problem) => problems.push(problem)))
    documents.push(document)
  return { documents, problems: problems.map(({ code, message }) => `${code} ${message}`) }
}

test('a row is a document: header and body its text, the other columns beside it', async () => {
  const { documents, problems } = await read(row(1, 'He said \\"no\\".\nEnd'))
  expect(problems).toEqual([])
  expect(documents).toEqual([
    {
      source: 'c.csv#1',
      format: 'cablegate',
      text: 'FM TEHRAN\nHe said "no".\nEnd',
      row: {
        bodyFrom: 10,
        date: '2/25/1972 9:30',
        reference: '72TEHRAN1',
        origin: 'Embassy Tehran',
        classification: 'UNCLASSIFIED',
        references: ['72MOSCOW1603', '72STATE11'],
      },
    },
  ])
})

// biome-ignore format: a table
const damage: [shows: string, csv: string, sources: string[], problems: RegExp[]][] = [
  ['a row with seven columns', `${row(1, 'a')}"2","2/25/1972 9:30","x","x","x","","h"\n${row(3, 'c')}`, ['c.csv#1', 'c.csv#3'], [/^RFT_CSV_ROW c\.csv:2: 7 columns/]],
  ['a quote never closed', `${row(1, 'a')}"2","2/25/1972 9:30","x\n\n${row(3, 'c')}`, ['c.csv#1', 'c.csv#3'], [/^RFT_CSV_ROW c\.csv:2: a quote that is never closed/]],
  ['a bare quote before a comma', `${row(1, 'he said "no", and\nleft, slowly\nand "came" back')}${row(2, 'b')}`, ['c.csv#2'], [/^RFT_CSV_ROW c\.csv:1: /]],
  ['lines that belong to no row', `${row(1, 'a')}junk, here\nand there\n${row(3, 'c')}`, ['c.csv#1', 'c.csv#3'], [/^RFT_CSV_ROW c\.csv:2: 2 columns/]],
  ['column names and empty lines', `id,date,reference_id,origin,classification,references,header,body\n\n${row(2, 'b')}\n`, ['c.csv#2'], []],
  ['CR LF, fields without quotes', '1,2/25/1972 9:30,72TEHRAN1,Embassy Tehran,SECRET,,H,B\r\n', ['c.csv#1'], []],
]

test.each(damage)('%s', async (_shows, csv, sources, patterns) => {
  const { documents, problems } = await read(csv)
  expect(documents.map(({ source }) => source)).toEqual(sources)
  expect(problems.map((problem, index) => patterns[index]?.test(problem) ?? problem)).toEqual(patterns.map(() => true))
})

test('each row has its own encoding', async () => {
  const { documents } = await read(Buffer.concat([Buffer.from(row(1, 'é')), Buffer.from(row(2, 'é'), 'latin1')]))
  expect(documents.map(({ text }) => text)).toEqual(['FM TEHRAN\né', 'FM TEHRAN\né'])
})
