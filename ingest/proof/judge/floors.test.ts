import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CableFacts } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { extractCable, extractContext } from '../../extract.ts'
import { readDocuments } from '../../source/read-documents.ts'
import { sampleCables } from '../corpus/sample.ts'
import { evaluate } from './evaluate.ts'
import { FLOORS } from './floors.ts'
import { readTruth } from './lines.ts'

const context = extractContext(null)

describe.each([
  { form: 'nara', seed: 1 },
  { form: 'nara', seed: 2 },
  { form: 'cablegate', seed: 1 },
] as const)('a sample of 400 cables with noise 0.3, $form, seed $seed', async ({ form, seed }) => {
  const cables = [...sampleCables({ cables: 400, seed, noise: 0.3, form })]
  const outputs = cables.map(({ path, text, row }) =>
    extractCable({ source: path, format: form, text, ...(row === undefined ? {} : { row }) }, context),
  )
  const evaluation = await evaluate(
    cables.map(({ truth }) => truth),
    outputs,
  )
  test.each(FLOORS)('$measure: at least $least', ({ of, least }) => {
    expect(of(evaluation)).toBeGreaterThanOrEqual(least)
  })

  test('every cable is told by its own id', () => {
    expect(evaluation.cables).toEqual({ judged: 400, missing: 0, unjudged: 0 })
  })
})

describe('invented cables, written and labelled by hand', async () => {
  const folder = fileURLToPath(new URL('labelled/', import.meta.url))
  const outputs: CableFacts[] = []
  for await (const document of readDocuments([folder], { format: 'auto' }, (problem) => expect.fail(problem.message)))
    outputs.push(extractCable(document, context))
  const evaluation = await evaluate(readTruth(folder), outputs)
  const { citations, persons, tags, header } = evaluation
  test.each([
    ['cables', evaluation.cables, { judged: 5, missing: 0, unjudged: 0 }],
    ['citations', citations.all.f1, 1],
    ['resolved rightly', citations.resolution.rate, 1],
    ['TAGS', tags.f1, 1],
    ['sender', header.from?.recall, 1],
    ['date', header.date?.recall, 1],
    ['subject', header.subject?.recall, 1],
    ['classification', header.classification?.recall, 1],
    ['addressees', header.to?.f1, 1],
    ['for information', header.info?.f1, 1],
  ])('%s', (_measure, measured, expected) => expect(measured).toEqual(expected))

  test('persons', () => expect(persons.surname.f1).toBeGreaterThanOrEqual(0.97))
})

/** Real cables with labels read by hand; they are no part of the repository. */
const LABELLED = fileURLToPath(new URL('../../../../shared/data/cables/labelled/', import.meta.url))

/** The labels were read before a bare airgram was given to the post that cites it: there it has no target. */
const asLabelled = (facts: CableFacts): CableFacts => ({
  ...facts,
  citations: facts.citations.map((citation) => {
    if (citation.rule !== 'own-airgram' || citation.target === null) return citation
    const { raw, where, start, end, rule, confidence } = citation
    return { target: null, reason: 'no-post', raw, where, start, end, rule, confidence }
  }),
})

describe('labelled cables', () => {
  test.skipIf(!existsSync(LABELLED))('resolved rightly, and who is in them', async () => {
    const truths = []
    for await (const truth of readTruth(LABELLED)) truths.push(truth)
    const outputs = truths.map(({ id }) => {
      const text = readFileSync(`${LABELLED}${id}.txt`, 'utf8')
      return asLabelled(extractCable({ source: `${id}.txt`, format: 'nara', text }, context))
    })
    const { citations, persons } = await evaluate(truths, outputs)
    expect(citations.resolution.rate).toBeGreaterThanOrEqual(0.97)
    expect(citations.all.f1).toBeGreaterThanOrEqual(0.97)
    expect(persons.surname.f1).toBeGreaterThanOrEqual(0.9)
  })
})
