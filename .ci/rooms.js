// Holds the rooms of the house apart:  node .ci/rooms.js
// Each row says which other rooms a room may import, types included; a path that two rows fit belongs to the longer one.
// Biome holds the doors between workspaces (index.ts alone) and refuses circles of files. Tests may import what they like.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

// biome-ignore format: a table
const ROOMS = {
  // cypher, from the ground up: text knows nothing, the model knows text, the stores know all of it but not each other.
  'cypher/text':            [],
  'cypher/model':           ['cypher/text'],
  'cypher/persons':         ['cypher/model', 'cypher/text'],
  'cypher/posts':           ['cypher/model', 'cypher/persons', 'cypher/text'],
  'cypher':                 ['cypher/model', 'cypher/text'],
  'cypher/passages':        ['cypher', 'cypher/model'],
  'cypher/answers':         ['cypher', 'cypher/model', 'cypher/passages', 'cypher/text'],
  'cypher/sqlite':          ['cypher', 'cypher/answers', 'cypher/model', 'cypher/passages', 'cypher/persons', 'cypher/text'],
  'cypher/neo4j':           ['cypher', 'cypher/answers', 'cypher/model', 'cypher/passages', 'cypher/persons', 'cypher/text'],
  'cypher/export':          ['cypher', 'cypher/model', 'cypher/neo4j', 'cypher/sqlite', 'cypher/text'],
  'cypher/open-store.ts':   ['cypher', 'cypher/model', 'cypher/neo4j', 'cypher/sqlite'],
  'cypher/index.ts':        ['cypher', 'cypher/export', 'cypher/model', 'cypher/neo4j', 'cypher/open-store.ts', 'cypher/posts', 'cypher/sqlite', 'cypher/text'],

  // ingest: source -> layout -> header -> citations, persons -> run. What is proved with knows nothing of what is proved.
  'ingest/words':           [],
  'ingest/source':          [],
  'ingest/gazetteer':       [],
  'ingest/layout':          ['ingest/source'],
  'ingest/header':          ['ingest/gazetteer', 'ingest/layout', 'ingest/source'],
  'ingest/citations':       ['ingest/gazetteer', 'ingest/header', 'ingest/layout', 'ingest/words'],
  'ingest/persons/names':   ['ingest/words'],
  'ingest/persons/link':    ['ingest/persons/names', 'ingest/words'],
  'ingest/persons/find/words': ['ingest/persons/names', 'ingest/words'],
  'ingest/persons/corpus':  ['ingest/persons/find/words', 'ingest/persons/names', 'ingest/words'],
  'ingest/persons':         ['ingest/header', 'ingest/layout', 'ingest/persons/corpus', 'ingest/persons/find/words', 'ingest/persons/link', 'ingest/persons/names', 'ingest/words'],
  'ingest/extract.ts':      ['ingest/citations', 'ingest/gazetteer', 'ingest/header', 'ingest/layout', 'ingest/persons', 'ingest/source'],
  'ingest/run':             ['ingest/citations', 'ingest/extract.ts', 'ingest/header', 'ingest/persons', 'ingest/source', 'ingest/words'],
  'ingest/shards':          ['ingest/extract.ts', 'ingest/run', 'ingest/source'],
  'ingest/proof':           [],
  'ingest/index.ts':        ['ingest/citations', 'ingest/extract.ts', 'ingest/gazetteer', 'ingest/header', 'ingest/layout', 'ingest/persons', 'ingest/proof', 'ingest/run', 'ingest/shards', 'ingest/source'],

  'api/parameters':         ['api/errors.ts'],
  'api/errors.ts':          [],
  'api/schemas':            ['api/parameters'],
  'api/routes':             ['api/errors.ts', 'api/parameters', 'api/plugins', 'api/schemas'],
  'api/plugins':            ['api/errors.ts', 'api/schemas'],
}

const roomOf = (path) =>
  Object.keys(ROOMS)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]

const faults = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => roomOf(path) && !/\.test\.tsx?$|\.contract\.ts$|\/testing\//.test(path))
  .flatMap((path) => {
    const own = roomOf(path)
    return importsOf(path).flatMap((to) => {
      const other = roomOf(to)
      if (!other || other === own) return []
      return !ROOMS[own].includes(other) ? [`${path}: ${own} may not import ${to}`] : []
    })
  })

function importsOf(path) {
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return [] // removed, and git was not told yet
  }
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, to]) =>
    posix.join(posix.dirname(path), to),
  )
}

for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
