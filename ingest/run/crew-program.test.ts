import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linkBlocks, NameUse } from '../persons/index.ts'
import { CorpusSummary } from './corpus-summary.ts'
import { crewProgram } from './crew-program.ts'
import { type Extraction, extractBatch, extractingWith } from './extract-batch.ts'
import { brokenDocument, moscowCable } from './testing/cables.ts'

const NUMBERS = [18403, 18404, 18405]
/** By what TUNIS had numbered that summer its 6000 is of the year before. */
const CABLES = NUMBERS.map((number) => moscowCable(number, `${number}.txt`, 'TUNIS 6000'))
const summary = new CorpusSummary()
for (const cable of CABLES) summary.add(cable)
for (const day of [1, 8, 15, 22])
  summary.serials.add({
    post: 'TUNIS',
    year: 1978,
    number: 200 + day,
    date: `1978-08-${String(day).padStart(2, '0')}T00:00:00Z`,
  })
const learnt = summary.learnt()
const NONE = new Map()

/** Of what was learnt only the memory travels. */
const sent = { ...learnt, names: learnt.names.memory }

const withoutTexts = (extractions: readonly Extraction[]) =>
  extractions.map((each) => (each.kind === 'facts' ? { ...each, facts: { ...each.facts, text: '' } } : each))

test('before it is told anything, a thread reads cables by themselves', () =>
  expect(crewProgram().answer({ kind: 'extract', inputs: CABLES, held: NONE })).toEqual(
    withoutTexts(extractBatch(CABLES, extractingWith(null, null, false))),
  ))

test('what it is told it reads with from then on', () => {
  const program = crewProgram()
  program.hear({ ready: false, program: null, learnt: sent })
  const documents = [...CABLES, brokenDocument('broken')]
  const facts = program.answer({ kind: 'extract', inputs: documents, held: NONE })
  expect(facts).toEqual(withoutTexts(extractBatch(documents, extractingWith(learnt, null, false))))
  expect(facts).not.toEqual(crewProgram().answer({ kind: 'extract', inputs: documents, held: NONE }))
  program.hear({ ready: true, program: null, learnt: sent })
  expect(program.answer({ kind: 'extract', inputs: documents, held: NONE })).toEqual(
    extractBatch(documents, extractingWith(learnt, null, true)),
  )
  program.hear({ ready: false, program: null, learnt: null })
  expect(program.answer({ kind: 'extract', inputs: documents, held: NONE })).toEqual(
    withoutTexts(extractBatch(documents, extractingWith(null, null, false))),
  )
})

test('what the store holds is not read again', () => {
  const program = crewProgram()
  program.hear({ ready: true, program: 'THIS', learnt: sent })
  const [one = expect.fail(), ...others] = CABLES
  const [ready, ...read] = extractBatch(CABLES, extractingWith(learnt, 'THIS', true))
  if (ready?.kind !== 'ready' || !ready.cable.document?.reading) return expect.fail()
  const { id, key, source, reading } = ready.cable.document
  const held = new Map([[one.source, [{ cable: id, key, source, reading }]]])
  expect(program.answer({ kind: 'extract', inputs: [one, ...others], held })).toEqual([
    { kind: 'same', counts: ready.cable.counts },
    ...read,
  ])
})

test('it learns into the memory that it is sent', () => {
  const names = new NameUse()
  const facts = crewProgram().answer({ kind: 'learn', inputs: CABLES, names: names.memory })
  expect(facts).toMatchObject({
    serials: NUMBERS.map((number) => ({ post: 'MOSCOW', year: 1978, number })),
    documents: 3,
    letters: CABLES.reduce((sum, { text }) => sum + text.length, 0),
    unread: [],
  })
  expect(Buffer.from(names.memory).equals(Buffer.from(summary.names.memory))).toBe(true)
})

test('it reads the files that it is sent, and says which are no document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-thread-'))
  for (const { source, text } of CABLES) writeFileSync(join(folder, source), text)
  writeFileSync(join(folder, 'none'), 'HELLO')
  const file = (name: string) => ({ path: join(folder, name), source: name, format: 'auto', keepAll: false }) as const
  const [first = expect.fail(), second = expect.fail(), third = expect.fail()] = CABLES
  const inputs = [file('none'), file(first.source), second, file('not there'), file(third.source)]
  const program = crewProgram()
  program.hear({ ready: true, program: null, learnt: sent })
  const [one, two, three] = extractBatch(CABLES, extractingWith(learnt, null, true))
  const unread = { kind: 'unread' }
  expect(program.answer({ kind: 'extract', inputs, held: NONE })).toEqual([unread, one, two, unread, three])
  const names = new NameUse()
  expect(program.answer({ kind: 'learn', inputs, names: names.memory })).toMatchObject({ documents: 3, unread: [0, 3] })
  expect(Buffer.from(names.memory).equals(Buffer.from(summary.names.memory))).toBe(true)
  rmSync(folder, { recursive: true })
})

test('it tells who is who', () => {
  const blocks = [['DOE', []]] as const
  expect(crewProgram().answer({ kind: 'link', blocks, curated: null })).toEqual(linkBlocks(blocks, null))
})
