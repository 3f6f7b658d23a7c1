import { documentKey, type HeldReading, must } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { extractCable } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { CorpusSummary } from './corpus-summary.ts'
import { Readings } from './readings.ts'
import { countsOf } from './ready-cable.ts'
import { moscowCable } from './testing/cables.ts'

const CABLE = moscowCable(18403, 'one', 'A. MOSCOW 18402; B. SEPTEL')
const UNCERTAIN: SourceDocument = { ...CABLE, uncertain: true }
const learnt = new CorpusSummary().learnt()

/** What a store holds of the document, as this program read it. */
function heldOf(document: SourceDocument, program = 'THIS') {
  const readings = new Readings(program, learnt)
  const asked = readings.begin()
  const facts = extractCable(document, asked.context)
  const held: HeldReading = {
    cable: facts.id,
    key: documentKey(document.text),
    source: document.source,
    reading: must(readings.of(document, facts, asked), 'what is kept of how it was read'),
  }
  return { held, counts: countsOf(facts) }
}

const sameOf = (document: SourceDocument, ...held: readonly HeldReading[]) =>
  new Readings('THIS', learnt).sameOf(document, held)

test.each([CABLE, UNCERTAIN])('a document that was read so is the same, and counted as it was', (document) => {
  const { held, counts } = heldOf(document)
  expect(counts).toMatchObject({ resolved: 1, unresolved: ['septel'] })
  expect(sameOf(document, held)).toEqual(counts)
  expect(sameOf(document, { ...held, key: 'OTHER' }, held)).toEqual(counts)
})

const { held } = heldOf(CABLE)
// biome-ignore format: a table
const others: [shows: string, document: SourceDocument, held: readonly HeldReading[]][] = [
  ['nothing is held',            CABLE, []],
  ['another program read it',    CABLE, [heldOf(CABLE, 'AN EARLIER ONE').held]],
  ['its text has changed',       { ...CABLE, text: `${CABLE.text}\n` }, [held]],
  ['it was surely a cable then', UNCERTAIN, [held]],
  ['its form was another',       { ...CABLE, format: 'cablegate' }, [held]],
  ['its row tells something',    { ...CABLE, row: { bodyFrom: 0, date: '', reference: '78MOSCOW1', origin: '', classification: '', references: [] } }, [held]],
]
test.each(others)('it is read again where %s', (_shows, document, held) => expect(sameOf(document, ...held)).toBe(null))

test('a reading that is not as it was written is none', () => {
  for (let at = 0; at < held.reading.length; at++) {
    const letter = held.reading[at] === '1' ? '2' : '1'
    const reading = held.reading.slice(0, at) + letter + held.reading.slice(at + 1)
    expect(sameOf(CABLE, { ...held, reading })).toBe(null)
  }
  expect(sameOf(CABLE, { ...held, reading: '' })).toBe(null)
})
