import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { POSSIBLE_CITATION_BELOW as CITATIONS_BELOW } from '../../citations/possible.ts'
import { extractCable, extractContext } from '../../extract.ts'
import { POSSIBLE_PERSON_BELOW } from '../../persons/find/evidence/possible.ts'
import { naraCable } from '../../persons/testing/persons-of.ts'
import { readDocuments } from '../../source/read-documents.ts'
import { type Calibration, type CalibrationBin, SURE_FROM } from './calibration.ts'
import { evaluate } from './evaluate.ts'
import { readTruth } from './lines.ts'

const context = extractContext(null)
/** Real cables with labels read by hand; they are no part of the repository. */
const CABLES = fileURLToPath(new URL('../../../../shared/data/cables/', import.meta.url))
/** Bins of the calibration. */
const WIDTH = 0.05

/** Bins above the threshold of citations of which too few are right; a bin of a handful says nothing. */
const unsure = ({ bins }: Calibration): readonly CalibrationBin[] =>
  bins.filter(
    ({ from, output, smoothed }) => from >= CITATIONS_BELOW && output >= 5 && smoothed !== null && smoothed < SURE_FROM,
  )

test.skipIf(!existsSync(join(CABLES, 'labelled-nara')))(
  'possible persons are those that labelled cables call so',
  async () => {
    const [nara, cablegate] = [join(CABLES, 'labelled-nara'), join(CABLES, 'labelled-cablegate')]
    const truths = []
    for await (const truth of readTruth(nara)) truths.push(truth)
    for await (const truth of readTruth(cablegate)) truths.push(truth)
    const ids = new Set(truths.map(({ id }) => id as string))
    const texts = readdirSync(nara)
      .map((label) => basename(label, '.json'))
      .flatMap((name) => ['nara', 'many-posts'].map((folder) => join(CABLES, folder, `${name}.txt`)))
      .filter((file) => existsSync(file))
    const outputs = texts.map((file) =>
      extractCable({ source: basename(file), format: 'nara', text: readFileSync(file, 'utf8') }, context),
    )
    const table = join(CABLES, 'cablegate', 'cables.csv')
    for await (const document of readDocuments([table], { format: 'cablegate' }, () => {}))
      if (document.row && ids.has(document.row.reference)) outputs.push(extractCable(document, context))
    // Both forms at once: each alone has some 30 persons below the threshold, of which one more or less moves it by bins.
    const { calibration } = await evaluate(truths, outputs)
    expect(Math.abs((calibration.persons.threshold ?? 1) - POSSIBLE_PERSON_BELOW)).toBeLessThanOrEqual(WIDTH + 1e-9)
    expect(unsure(calibration.citations)).toEqual([])
  },
)

test('a lone name that a word or two speak for is possible, one with a title is not', () => {
  const persons = (body: string) =>
    extractCable(naraCable('VIENNA', 1977, body), context).persons.map(({ name, possible }) => [
      name,
      possible ?? false,
    ])
  expect(persons('FOREIGN MINISTER ORBANOV SPOKE OF TRADE.')).toContainEqual(['ORBANOV', false])
  expect(persons('WE HEAR THAT ABERNATHY SAID HE WOULD SEE.')).toContainEqual(['ABERNATHY', false])
  expect(persons('WE HEAR THAT KUMBEKOT SAID SO.')).toContainEqual(['KUMBEKOT', true])
})

test('a citation that is read below the threshold is possible, one that is written plainly is not', () => {
  const citations = (line: string) =>
    extractCable(naraCable('VIENNA', 1977, `REF: ${line}`), context).citations.map(
      ({ target, confidence, possible }) => [target, confidence < CITATIONS_BELOW, possible ?? false],
    )
  for (const [, low, possible] of citations('A. BONN 123; B. ASHBABAT 81; C. 18017 MOSCPW')) expect(possible).toBe(low)
  expect(citations('BONN 123')).toEqual([['1977BONN00123', false, false]])
})
