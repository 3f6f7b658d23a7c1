import { describe, expect, test } from 'vitest'
import type { TruthCitation, TruthLine, TruthPerson } from '../corpus/truth.ts'
import { evaluate, type Mistake } from './evaluate.ts'
import type { OutputCitation, OutputLine, OutputPerson } from './lines.ts'
import { writeTable } from './table.ts'

const truthLine = (more: Partial<TruthLine>): TruthLine => ({
  id: '1978MOSCOW18403',
  citations: [],
  persons: [],
  ...more,
})
const outputLine = (more: Partial<OutputLine>): OutputLine => ({
  id: '1978MOSCOW18403',
  citations: [],
  persons: [],
  ...more,
})

const inTruth = (target: string | null, start: number, more: Partial<TruthCitation> = {}): TruthCitation => ({
  target,
  raw: 'MOSCOW 18017',
  where: 'ref',
  start,
  end: start + 12,
  ...more,
})
const inOutput = (target: string | null, start: number, more: Partial<OutputCitation> = {}): OutputCitation => ({
  target,
  raw: 'MOSCOW 18017',
  where: 'ref',
  start,
  end: start + 12,
  rule: 'post-number',
  ...more,
})

const A = '1978MOSCOW18017'
const B = '1978SEOUL06670'

describe('citations', () => {
  // biome-ignore format: a table
  const cases: [shows: string, truth: TruthCitation[], output: OutputCitation[], truthCount: number, outputCount: number, right: number][] = [
    ['the same', [inTruth(A, 10)], [inOutput(A, 10)], 1, 1, 1],
    ['spans that overlap', [inTruth(A, 10)], [inOutput(A, 7)], 1, 1, 1],
    ['the same target elsewhere', [inTruth(A, 10)], [inOutput(A, 50)], 1, 1, 0],
    ['another target', [inTruth(A, 10)], [inOutput(B, 10)], 1, 1, 0],
    ['another place', [inTruth(A, 10)], [inOutput(A, 10, { where: 'text' })], 1, 1, 0],
    ['rightly none', [inTruth(null, 10)], [inOutput(null, 10)], 1, 1, 1],
    ['twice found', [inTruth(A, 10)], [inOutput(A, 10), inOutput(A, 10)], 1, 2, 1],
    ['REFTELS: two targets of one span', [inTruth(A, 10), inTruth(B, 10)], [inOutput(B, 10), inOutput(A, 10)], 2, 2, 2],
    ['missed', [inTruth(A, 10)], [], 1, 0, 0],
    ['made up', [], [inOutput(A, 10)], 0, 1, 0],
  ]
  test.each(cases)('%s', async (_shows, truth, output, truthCount, outputCount, right) => {
    const { citations } = await evaluate([truthLine({ citations: truth })], [outputLine({ citations: output })])
    expect(citations.all).toMatchObject({ truth: truthCount, output: outputCount, right })
  })

  test('what became of those that lead to a cable', async () => {
    const { citations } = await evaluate(
      [
        truthLine({
          citations: [A, B, '1977STATE123456', '1978LIMA00001', '1978LIMA00002'].map((id, at) => inTruth(id, at * 100)),
        }),
      ],
      [
        outputLine({
          citations: [
            inOutput(A, 0),
            inOutput('1977SEOUL06670', 100),
            inOutput('1977STATE123457', 200),
            inOutput(null, 300),
          ],
        }),
      ],
    )
    expect(citations.resolution).toEqual({
      resolvable: 5,
      right: 1,
      wrongYear: 1,
      wrongTarget: 1,
      unresolved: 1,
      missed: 1,
      rate: 0.2,
    })
  })

  test('labels without spans: by target, else by letters', async () => {
    const bare = ({ start: _start, end: _end, ...rest }: TruthCitation): TruthCitation => rest
    const { citations } = await evaluate(
      [
        truthLine({
          citations: [bare(inTruth(A, 0)), bare(inTruth(null, 0, { raw: 'A-62 OF APRIL 6, 1973' }))],
          unjudged: ['reftel'],
        }),
      ],
      [
        outputLine({
          citations: [
            inOutput(A, 90),
            inOutput(null, 120, { raw: 'A-62' }),
            inOutput(A, 300, { where: 'text', rule: 'reftel' }),
          ],
        }),
      ],
    )
    expect(citations.all).toMatchObject({ truth: 2, output: 2, right: 2 })
  })

  test('reasons are judged where there is no target', async () => {
    const { citations } = await evaluate(
      [truthLine({ citations: [inTruth(null, 0, { reason: 'septel' }), inTruth(null, 50, { reason: 'dtg' })] })],
      [
        outputLine({
          citations: [inOutput(null, 0, { reason: 'septel' }), inOutput(null, 50, { reason: 'no-number' })],
        }),
      ],
    )
    expect(citations.byReason).toMatchObject({
      septel: { truth: 1, output: 1, right: 1 },
      dtg: { truth: 1, output: 0, right: 0 },
      'no-number': { truth: 0, output: 1, right: 0 },
    })
  })
})

describe('persons', () => {
  const person = (name: string, more: Partial<TruthPerson> = {}): TruthPerson => ({ name, ...more })
  // biome-ignore format: a table
  const cases: [shows: string, truth: TruthPerson[], output: string[], surname: number, full: number][] = [
    ['the same', [person('KIM IL-SONG')], ['KIM IL SONG'], 1, 1],
    ['a shorter form', [person('KIM IL-SONG')], ['KIM'], 1, 0],
    ['TAGS order', [person('KISSINGER, HENRY A.')], ['HENRY A. KISSINGER'], 1, 1],
    ['an initial', [person('A. S. KORVALIN', { surname: 'KORVALIN' })], ['KORVALIN'], 1, 0],
    ['a garble', [person('ABDURAZAKOV')], ['ABDURAZAKHOV'], 1, 1],
    ['another person', [person('SONODA')], ['FUKUDA'], 0, 0],
    ['namesakes stay two', [person('PARK'), person('TONG-SUN PARK')], ['TONG-SUN PARK', 'PARK'], 2, 2],
    ['husband and wife', [person('ANNA PETROVA'), person('IVAN PETROVA')], ['IVAN PETROVA'], 1, 1],
    ['a given name that contradicts', [person('IVAN PETROVSKIY', { surname: 'PETROVSKIY' })], ['BORIS PETROVSKIY'], 0, 0],
    ['an optional one is not missed', [person('RLHOLT', { optional: true })], [], 0, 0],
  ]
  test.each(cases)('%s', async (_shows, truth, names, surname, full) => {
    const output = names.map((name): OutputPerson => ({ name }))
    const { persons } = await evaluate([truthLine({ persons: truth })], [outputLine({ persons: output })])
    expect(persons.surname.right).toBe(surname)
    expect(persons.full.right).toBe(full)
  })

  test('links across cables: pairwise and B-cubed', async () => {
    const cable = (id: string, truthKey: string, outputKey: string): [TruthLine, OutputLine] => [
      truthLine({ id, persons: [{ name: 'SONODA', key: truthKey }] }),
      outputLine({ id, persons: [{ name: 'SONODA', key: outputKey }] }),
    ]
    const both = [cable('1', 'a', 'x'), cable('2', 'a', 'x'), cable('3', 'b', 'x')]
    const { links } = await evaluate(
      both.map(([one]) => one),
      both.map(([, other]) => other),
    )
    expect(links).toMatchObject({ items: 3, persons: 2, clusters: 1 })
    expect(links?.pairwise).toMatchObject({ precision: 1 / 3, recall: 1, f1: 0.5 })
    expect(links?.bCubed.precision).toBeCloseTo(5 / 9)
    expect(links?.bCubed.recall).toBe(1)
  })
})

describe('the rest', () => {
  test('fields, TAGS and addressees', async () => {
    const mistakes: Mistake[] = []
    const { header, tags } = await evaluate(
      [truthLine({ from: 'MOSCOW', subject: 'A LONG  SUBJECT', to: ['STATE'], info: ['SEOUL'], tags: ['JA', 'UR'] })],
      [
        outputLine({
          from: 'LIMA',
          subject: 'A LONG SUBJECT',
          to: ['STATE'],
          info: ['SEOUL', 'CINCPAC HONOLULU HI'],
          tags: ['JA'],
        }),
      ],
      (mistake) => mistakes.push(mistake),
    )
    expect(header).toMatchObject({
      from: { right: 0 },
      subject: { right: 1 },
      to: { right: 1 },
      info: { right: 1, output: 1 },
    })
    expect(tags).toMatchObject({ truth: 2, output: 1, right: 1 })
    expect(mistakes.map((mistake) => mistake.kind === 'field' && mistake.field)).toEqual(['tags', 'from'])
  })

  test('cables pair by id in any order; those without a partner are counted', async () => {
    const { cables, citations } = await evaluate(
      [
        truthLine({ id: '1', citations: [inTruth(A, 0)] }),
        truthLine({ id: '2' }),
        truthLine({ id: '3', citations: [inTruth(B, 0)] }),
      ],
      [outputLine({ id: '2' }), outputLine({ id: '9' }), outputLine({ id: '1', citations: [inOutput(A, 0)] })],
    )
    expect(cables).toEqual({ judged: 2, missing: 1, unjudged: 1 })
    expect(citations.all).toMatchObject({ truth: 2, output: 1, right: 1 })
  })

  test('a table for people', async () => {
    const table = writeTable(
      await evaluate([truthLine({ citations: [inTruth(A, 0)] })], [outputLine({ citations: [inOutput(A, 0)] })]),
    )
    expect(table).toContain('resolved rightly: 100.00 % of 1')
    expect(table).toContain('post-number')
  })
})
