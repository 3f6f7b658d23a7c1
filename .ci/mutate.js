// How much of a room its tests hold: small faults are put into a seeded sample of its lines, one at a time, and the
// room's quick tests must notice.
//   npm run mutate                     every room but cypher/neo4j, against the scores kept in .ci/mutation.json; exit 1 where one fell
//   npm run mutate -- ROOM...          these rooms; cypher/neo4j starts one server for all its faults and takes a minute a fault
//   npm run mutate -- --since REV      lines changed since a commit: all of them, or --lines N of all rooms together;
//                                      exit 1 where ten faults and more were tried and none was noticed
//   --lines N, --seed N                how many lines of each room, and which; those of the kept score unless given
//   --keep                             writes the scores into .ci/mutation.json, with their lines and seed
//   --show                             lists the faults that no test noticed
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installed } from './tools.js'

const STRYKER = '9.6.1'
const HERE = resolve('.cache/mutate')
const KEPT = '.ci/mutation.json'
/** Where the sources are copied to, with the faults in them. */
const SANDBOX = '.cache/mutate/sandbox'
/** How far a trial is. */
const PROGRESS = join(HERE, 'progress.txt')
/** Points that a score may lie under the kept one: a sample of another state of the code holds other lines. */
const SLACK = 5
/** What is tried of a room that has no kept score. */
const FIRST = { lines: 40, seed: '1' }
/** Of so many faults in changed lines a test should notice one; the score of so few says nothing more. */
const ENOUGH = 10

/** Each room with the folders, or files, of the tests that hold it. */
const ROOMS = {
  'cypher/text': ['cypher/text'],
  'cypher/posts': ['cypher/posts'],
  'cypher/model': ['cypher/model', 'cypher/export'],
  'cypher/persons': ['cypher/persons'],
  'cypher/passages': ['cypher/passages'],
  'cypher/answers': ['cypher/answers', 'cypher/sqlite'],
  'cypher/sqlite': ['cypher/sqlite'],
  // All that share the one server; what is left out starts servers of its own.
  'cypher/neo4j': [
    'check',
    'cited',
    'connection',
    'counts',
    'deliveries',
    'faults',
    'filed',
    'load/bulk-rows',
    'load/documents',
    'load/rebuild',
    'period-way',
    'person-times',
    'patience',
    'pulse',
    'queries',
    'stamp',
    'store',
  ].map((test) => `cypher/neo4j/${test}.test.ts`),
  'cypher/export': ['cypher/export'],
  'ingest/source': ['ingest/source'],
  'ingest/layout': ['ingest/layout'],
  'ingest/header': ['ingest/header'],
  'ingest/citations': ['ingest/citations'],
  'ingest/words': ['ingest/words'],
  'ingest/persons': ['ingest/persons'],
  'ingest/run': ['ingest/run', 'ingest/shards'],
  'ingest/shards': ['ingest/shards'],
  api: ['api'],
}

/**
 * Rooms whose tables are made once a process, by whichever test asks first: a fault in making them is that test's alone to notice,
 * unless each file of tests makes its own, which takes twice as long.
 */
const MAKE_TABLES = ['ingest/words', 'ingest/header', 'ingest/citations', 'ingest/persons']

/** The room that is tried only when it is named. */
const NEEDS_SERVER = 'cypher/neo4j'

/** Files in which no fault can be noticed here: tests; what runs as it was built, in a thread of its own. */
const OUTSIDE = /\.test\.ts$|\/testing\/|\.contract\.ts$|\.worker\.ts$|\.process\.ts$/

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string' },
    lines: { type: 'string' },
    seed: { type: 'string' },
    keep: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
})
const unknown = positionals.filter((room) => !(room in ROOMS))
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are ${Object.keys(ROOMS).join(', ')}.`)
  process.exit(2)
}

const { version: vitest } = createRequire(import.meta.url)('vitest/package.json')
installed(HERE, { '@stryker-mutator/core': STRYKER, '@stryker-mutator/vitest-runner': STRYKER, vitest })

const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {}
const fallen = []
const asked = positionals.length > 0 ? positionals : Object.keys(ROOMS).filter((room) => room !== NEEDS_SERVER)
const total = { noticed: 0, faults: 0 }
for (const [room, places] of values.since ? changedLines(asked, values.since) : sampledLines(asked)) {
  const { noticed, faults, missed } = mutate(room, places)
  const score = faults === 0 ? 100 : Math.round((100 * noticed) / faults)
  const { lines, seed } = choiceOf(room)
  // A score of other lines is no measure for that of these.
  const same = !values.since && kept[room]?.lines === lines && kept[room].seed === seed
  const before = same ? kept[room].score : undefined
  console.log(
    `${room.padEnd(20)} ${score} % of ${faults} faults noticed${before === undefined ? '' : ` (kept: ${before} %)`}`,
  )
  if (values.show) for (const line of missed) console.log(`  ${line}`)
  if (before !== undefined && score < before - SLACK) fallen.push(room)
  total.noticed += noticed
  total.faults += faults
  if (!values.since) kept[room] = { score, faults, lines, seed }
}
if (values.keep) writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`)
for (const room of fallen) console.error(`${room}: fewer faults are noticed than before`)
const unheld = values.since !== undefined && total.faults >= ENOUGH && total.noticed === 0
if (unheld) console.error(`None of ${total.faults} faults in what changed was noticed: no test holds it`)
process.exitCode = fallen.length > 0 || unheld ? 1 : 0

function filesOf(room) {
  return execFileSync('git', ['ls-files', `${room}/*.ts`], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path && !OUTSIDE.test(path))
}

/** How many lines of a room are tried, and which. */
function choiceOf(room) {
  const { lines, seed } = { ...FIRST, ...kept[room] }
  return { lines: Number(values.lines ?? lines), seed: values.seed ?? seed }
}

/** Each room with `FILE:LINE-LINE` of as many lines as asked for. */
function sampledLines(rooms) {
  return rooms.map((room) => {
    const { lines, seed } = choiceOf(room)
    return [room, sample(filesOf(room).flatMap(linesOf), lines, seed).map(({ place }) => place)]
  })
}

/** The lines of code in a file. */
function linesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, at) => (isCode(text) ? [{ path, line: at + 1, place: `${path}:${at + 1}-${at + 1}`, text }] : []))
}

/** Which lines, their words and the seed decide, so that other lines change nothing. */
function sample(lines, most, seed) {
  return lines
    .map((line) => ({ ...line, rank: rankOf(`${line.path} ${line.text}`, seed) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, most)
}

function rankOf(line, seed) {
  return createHash('sha256').update(`${seed} ${line}`).digest('hex')
}

function isCode(text) {
  return /[=<>!&|?+\-*/%]|return|if|\btrue\b|\bfalse\b/.test(text) && !/^\s*(?:\/[/*]|\*|import\b)/.test(text)
}

/** The rooms in which lines changed, each with them; with `--lines` so many of all. */
function changedLines(rooms, since) {
  const changed = rooms.flatMap((room) =>
    filesOf(room).flatMap((path) => {
      const fresh = changedIn(path, since)
      return linesOf(path)
        .filter(({ line }) => fresh.some(([first, last]) => first <= line && line <= last))
        .map((line) => ({ room, ...line }))
    }),
  )
  const tried = sample(changed, Number(values.lines ?? changed.length), values.seed ?? FIRST.seed)
  console.log(`${changed.length} lines of code changed since ${since}, ${tried.length} of them tried`)
  return rooms
    .map((room) => [room, tried.filter((line) => line.room === room).map(({ place }) => place)])
    .filter(([, places]) => places.length > 0)
}

/** First and last line of each part of a file that changed. */
function changedIn(path, since) {
  const diff = execFileSync('git', ['diff', '-U0', since, '--', path], { encoding: 'utf8' })
  return [...diff.matchAll(/^@@ \S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count = 1]) => [
    Number(first),
    Number(first) + Number(count) - 1,
  ])
}

function mutate(room, places) {
  const report = join(HERE, 'report.json')
  writeFileSync(
    join(HERE, 'stryker.json'),
    JSON.stringify({
      testRunner: 'vitest',
      plugins: [join(HERE, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
      vitest: { configFile: '.ci/vitest.mutate.config.ts', related: false },
      coverageAnalysis: 'perTest',
      concurrency: 1,
      mutate: places,
      // A message or a word of a table is not a fault of logic.
      mutator: { excludedMutations: ['StringLiteral'] },
      // Stryker asks the TypeScript of the project to parse it, which the compiler of version 7 does not offer.
      tsconfigFile: 'none.json',
      timeoutMS: 5000,
      // A server has to start, and to compile itself.
      dryRunTimeoutMinutes: 20,
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      tempDirName: SANDBOX,
      // Worker threads run what is built.
      ignorePatterns: ['.cache', 'web/dist'],
    }),
  )
  const progress = openSync(PROGRESS, 'w')
  const run = spawnSync(
    process.execPath,
    [join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(HERE, 'stryker.json')],
    {
      stdio: ['ignore', progress, progress],
      env: {
        ...process.env,
        NO_COLOR: '1',
        TESTS_OF: ROOMS[room].join(),
        TESTS_APART: String(MAKE_TABLES.includes(room)),
      },
    },
  )
  closeSync(progress)
  // A trial that was stopped leaves its copy of the sources, which lint would read.
  rmSync(SANDBOX, { recursive: true, force: true })
  if (run.status !== 0) throw new Error(`Stryker failed on ${room}:\n${readFileSync(PROGRESS, 'utf8')}`)
  const faults = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(([path, { mutants }]) =>
    mutants.map((mutant) => ({ path, ...mutant })),
  )
  const counted = faults.filter(({ status }) => /Killed|Timeout|Survived|NoCoverage/.test(status))
  const missed = counted.filter(({ status }) => /Survived|NoCoverage/.test(status))
  return {
    faults: counted.length,
    noticed: counted.length - missed.length,
    missed: missed.map(
      ({ path, location, mutatorName, replacement, status }) =>
        `${path}:${location.start.line}:${location.start.column} ${mutatorName} -> ${replacement}${status === 'NoCoverage' ? ' (no test comes here)' : ''}`,
    ),
  }
}
