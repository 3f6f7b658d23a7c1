// Counts values that stand in for missing ones, and numbers that are only said to be there:  node .ci/fallbacks.js
// On parsed input `?? ''` is right; elsewhere a better type, `must` or `numberAt` (cypher/text/must.ts) is, since what was made up is
// written and believed. So the counts of each workspace, kept in .ci/fallbacks.json, may only fall.
// What is left of `] as number` reads typed arrays in loops over all letters or words of a text: one accessor for arrays of several
// types would be compiled for all of them, and is slower. What is left of `??` is an optional group of a pattern, a header or query
// that a request may lack, an attribute of the page, or a value that is shown as nothing where there is none.
//   --keep    writes what is counted now: fewer, or more on parsed input, which the commit then shows
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const KEPT = '.ci/fallbacks.json'
const WORKSPACES = ['cypher', 'ingest', 'api', 'web/src', 'bin']
const NO_PRODUCT = /\.test\.tsx?$|\.contract\.ts$|\/testing\//
const KINDS = {
  "?? ''": /\?\? ''/g,
  '?? []': /\?\? \[\]/g,
  '?? 0': /\?\? -?[01]\b/g,
  '] as number': /\] as number\b/g,
}

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })

const productOf = (workspace) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', workspace], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && !NO_PRODUCT.test(path) && existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))

const counted = Object.fromEntries(
  WORKSPACES.map((workspace) => {
    const texts = productOf(workspace)
    const countOf = (kind) => texts.reduce((sum, text) => sum + (text.match(kind)?.length ?? 0), 0)
    return [workspace, Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, countOf(kind)]))]
  }),
)

if (values.keep) writeFileSync(KEPT, `${JSON.stringify(counted, null, 2)}\n`)
const kept = JSON.parse(readFileSync(KEPT, 'utf8'))
const differences = WORKSPACES.flatMap((workspace) =>
  Object.keys(KINDS).map((kind) => ({ workspace, kind, now: counted[workspace][kind], most: kept[workspace][kind] })),
)
for (const { workspace, kind, now, most } of differences) {
  if (now > most)
    console.error(
      `${workspace} has \`${kind}\` ${now} times, it had ${most}: take a better type or \`must\`; on parsed input it is right: node .ci/fallbacks.js --keep`,
    )
  if (now < most) console.log(`${workspace} has \`${kind}\` ${now} times, it had ${most}: node .ci/fallbacks.js --keep`)
}
process.exitCode = differences.some(({ now, most }) => now > most) ? 1 : 0
