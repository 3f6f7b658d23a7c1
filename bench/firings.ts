import { CITATION_RULES, extractCable, extractContext, readDocuments } from '@reftel/ingest'
import { readDocument, withCorpus } from './corpus.ts'
import { readOptions } from './options.ts'
import { table } from './timing.ts'

/**
 * How often each rule of citations fires, on a sample and on real texts.
 *
 *     node bench/dist/firings.js [--cables 1000] [--labelled FOLDER_OR_TABLE_OF_REAL_TEXTS]
 *
 * A rule that fires nowhere stands there with 0: it goes, or its row says why it stays.
 */
const options = readOptions({ cables: 1000 })
const context = extractContext(null)

/** Citations by their rule. */
type Counts = Map<string, number>
const count = (counts: Counts, rules: readonly { readonly rule: string }[]): void => {
  for (const { rule } of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
}

const sample: Counts = new Map()
await withCorpus(options, async ({ files }) => {
  for (const file of files) count(sample, extractCable(readDocument(file), context).citations)
})
const real: Counts = new Map()
if (options.labelled)
  for await (const document of readDocuments([options.labelled], { format: 'auto' }, () => {}))
    count(real, extractCable(document, context).citations)

const rules = [...new Set([...CITATION_RULES, ...sample.keys(), ...real.keys()])]
const rows = rules.map((rule) => [rule, String(sample.get(rule) ?? 0), String(real.get(rule) ?? 0)])
process.stdout.write(`${table([['rule', 'sample', 'real texts'], ...rows])}\n`)
