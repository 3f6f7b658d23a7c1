import { cableId, INVENTED_SOURCE } from '@reftel/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'
import { writeReference } from './reference.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

/** What the seed cable says. */
const SEED = {
  id: '1978MOSCOW18403',
  from: 'MOSCOW',
  number: '18403',
  date: '1978-08-04T14:48:00Z',
  subject: 'SOVIET MFA OFFICER DISCUSSES JAPAN',
  documents: [{ key: 'k', documentNumber: '1978MOSCOW18403', source: 'seed', format: 'nara' }],
} as unknown as Parameters<typeof writeReference>[0]

const INVENTED = {
  id: cableId(1978, 'QUITO', '4'),
  documentNumber: '1978QUITO00004',
  source: '1978/01/1978QUITO00004.txt',
  format: 'nara',
  text: `Message Attributes\nDocument Source: ${INVENTED_SOURCE}\n`,
  from: 'QUITO',
  number: '4',
  year: 1978,
  date: null,
  subject: null,
  classification: null,
  to: [],
  info: [],
  tags: [],
  citations: [],
  persons: [],
} as const

test('BibTeX', () =>
  expect(writeReference({ ...SEED, subject: 'R&D: 5% {SIC}\nOF A_B' }, 'bibtex')).toBe(`@misc{1978MOSCOW18403,
  author = {{U.S. Department of State, MOSCOW}},
  title = {{R\\&D: 5\\% \\{SIC\\} OF A\\_B}},
  howpublished = {Telegram 18403},
  year = {1978},
  month = aug,
  day = {4},
  note = {Document Number 1978MOSCOW18403, U.S. National Archives, Record Group 59, Central Foreign Policy Files},
}
`))

test('RIS', () =>
  expect(writeReference(SEED, 'ris').split('\r\n')).toEqual([
    'TY  - GOVDOC',
    'ID  - 1978MOSCOW18403',
    'AU  - U.S. Department of State, MOSCOW',
    'TI  - SOVIET MFA OFFICER DISCUSSES JAPAN',
    'PY  - 1978',
    'DA  - 1978/08/04/',
    'M3  - Telegram',
    'M1  - 18403',
    'AN  - 1978MOSCOW18403',
    'DB  - U.S. National Archives, Record Group 59, Central Foreign Policy Files',
    'ER  - ',
    '',
  ]))

test('CSL-JSON, of an undated airgram without a subject too', () => {
  expect(JSON.parse(writeReference(SEED, 'csl-json'))).toMatchObject([
    { type: 'document', genre: 'Telegram', issued: { 'date-parts': [[1978, 8, 4]] } },
  ])
  const [airgram] = JSON.parse(writeReference({ ...SEED, number: 'A-62', date: null, subject: null }, 'csl-json'))
  expect(airgram).toMatchObject({ title: 'Cable 1978MOSCOW18403', genre: 'Airgram', number: 'A-62' })
  expect(airgram).not.toHaveProperty('issued')
})

const types: [format: string, type: RegExp][] = [
  ['bibtex', /x-bibtex/],
  ['ris', /research-info/],
  ['csl-json', /csl\+json/],
]
test.each(types)('%s has its media type and is what the function writes', async (format, type) => {
  const response = await corpus.app.inject(`/api/cables/1978MOSCOW18403/cite?format=${format}`)
  expect(response.headers['content-type']).toMatch(type)
  expect(response.body).toContain('TALKS ON FISHING')
})

test('what is not held, and what is made up, is not cited', async () => {
  const code = async (id: string) => (await corpus.app.inject(`/api/cables/${id}/cite`)).json().code
  expect(await code('1978SEOUL06670')).toBe('RFT_CABLE_NOT_HELD')
  expect(await code('1978SEOUL09999')).toBe('RFT_CABLE_NOT_FOUND')
  await corpus.store.load([INVENTED])
  expect(await code(INVENTED.id)).toBe('RFT_CABLE_INVENTED')
})
