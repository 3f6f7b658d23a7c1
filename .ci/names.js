// Holds that an exported name means one thing:  node .ci/names.js
// A name that two files of the product declare is two things to whoever reads it, or one thing said twice. The two stores are
// the exception: each answers the same questions, so a name may stand once in each of them.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

const ROOMS = ['cypher', 'ingest', 'api', 'web/src', 'bin']
const NO_PRODUCT = /\.test\.tsx?$|\.contract\.ts$|\/testing\//
const STORES = /^cypher\/(?:neo4j|sqlite)\//

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...ROOMS], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !NO_PRODUCT.test(path) && existsSync(path))

/** What a file declares and exports; what it hands on from another is declared there. */
function exportsOf(path) {
  const { program } = parseSync(path, readFileSync(path, 'utf8'))
  const names = program.body.flatMap(({ type, declaration }) => {
    if (type !== 'ExportNamedDeclaration' || !declaration) return []
    const ids = declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration]
    return ids.flatMap(({ id }) => (id?.type === 'Identifier' ? [id.name] : []))
  })
  return new Set(names) // overloads, a type beside its value
}

const places = new Map()
for (const path of files) for (const name of exportsOf(path)) places.set(name, [...(places.get(name) ?? []), path])

const oneInEachStore = (paths) =>
  paths.length === 2 && new Set(paths.flatMap((path) => STORES.exec(path)?.[0] ?? [])).size === 2

const faults = [...places].filter(([, paths]) => paths.length > 1 && !oneInEachStore(paths))
for (const [name, paths] of faults) console.error(`${name} is exported by ${paths.join(' and ')}`)
process.exitCode = faults.length > 0 ? 1 : 0
