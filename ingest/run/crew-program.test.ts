import { expect, test } from 'vitest'
import { extractContext } from '../extract.ts'
import { linkBlocks, NameUse } from '../persons/index.ts'
import { CorpusSummary } from './corpus-summary.ts'
import { crewProgram } from './crew-program.ts'
import { type Extraction, extractBatch } from './extract-batch.ts'
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
/** Of what was learnt only the memory travels. */
const sent = { ...learnt, names: learnt.names.memory }

const withoutTexts = (extractions: readonly Extraction[]) =>
  extractions.map((each) => (each.kind === 'facts' ? { ...each, facts: { ...each.facts, text: '' } } : each))

test('before it is told anything, a thread reads cables by themselves', () =>
  expect(crewProgram().answer({ kind: 'extract', documents: CABLES })).toEqual(
    withoutTexts(extractBatch(CABLES, extractContext(null), false)),
  ))

test('what it is told it reads with from then on', () => {
  const program = crewProgram()
  program.hear({ ready: false, learnt: sent })
  const documents = [...CABLES, brokenDocument('broken')]
  const facts = program.answer({ kind: 'extract', documents })
  expect(facts).toEqual(withoutTexts(extractBatch(documents, extractContext(learnt), false)))
  expect(facts).not.toEqual(crewProgram().answer({ kind: 'extract', documents }))
  program.hear({ ready: true, learnt: sent })
  expect(program.answer({ kind: 'extract', documents })).toEqual(extractBatch(documents, extractContext(learnt), true))
  program.hear({ ready: false, learnt: null })
  expect(program.answer({ kind: 'extract', documents })).toEqual(
    withoutTexts(extractBatch(documents, extractContext(null), false)),
  )
})

test('it learns into the memory that it is sent', () => {
  const names = new NameUse()
  const facts = crewProgram().answer({ kind: 'learn', documents: CABLES, names: names.memory })
  expect(facts).toMatchObject(NUMBERS.map((number) => ({ post: 'MOSCOW', year: 1978, number })))
  expect(Buffer.from(names.memory).equals(Buffer.from(summary.names.memory))).toBe(true)
})

test('it tells who is who', () => {
  const blocks = [['DOE', []]] as const
  expect(crewProgram().answer({ kind: 'link', blocks, curated: null })).toEqual(linkBlocks(blocks, null))
})
