import { CITATION_RULES, EVIDENCE_RULES, extractCable, extractContext, readDocuments } from '@reftel/ingest'
import { readDocument, withCorpus } from './corpus.ts'
import { readOptions } from './options.ts'
import { table } from './timing.ts'

/**
 * How often each rule of citations fires, and each rule of evidence for persons, on a sample and on real texts, each cable by itself.
 *
 *     node bench/dist/firings.js [--cables 1000] [--labelled FOLDER_OR_TABLE_OF_REAL_TEXTS]
 *
 * A rule that fires nowhere stands there with 0: it goes, or its row says why it stays.
 */
const options = readOptions({ cables: 1000 })
const context = extractContext(null)

/** Citations by their rule, persons by each rule that they rest on. */
interface Counts {
  readonly citations: Map<string, number>
  readonly persons: Map<string, number>
}
const none = (): Counts => ({ citations: new Map(), persons: new Map() })
const add = (counts: Map<string, number>, rule: string): void => {
  counts.set(rule, (counts.get(rule) ?? 0) + 1)
}
function count(counts: Counts, { citations, persons }: ReturnType<typeof extractCable>): void {
  for (const { rule } of citations) add(counts.citations, rule)
  for (const { evidence } of persons) for (const rule of evidence) add(counts.persons, rule)
}

const sample = none()
await withCorpus(options, async ({ files }) => {
  for (const file of files) count(sample, extractCable(readDocument(file), context))
})
const real = none()
if (options.labelled)
  for await (const document of readDocuments([options.labelled], { format: 'auto' }, () => {}))
    count(real, extractCable(document, context))

function print(of: keyof Counts, known: readonly string[]): void {
  const rules = [...new Set([...known, ...sample[of].keys(), ...real[of].keys()])]
  const rows = rules.map((rule) => [rule, String(sample[of].get(rule) ?? 0), String(real[of].get(rule) ?? 0)])
  process.stdout.write(`${table([[of, 'sample', 'real texts'], ...rows])}\n`)
}
print('citations', CITATION_RULES)
process.stdout.write('\n')
print(
  'persons',
  EVIDENCE_RULES.map(({ id }) => id),
)
