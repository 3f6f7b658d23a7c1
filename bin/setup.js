#!/usr/bin/env node
// Sets up what is missing in a checkout, and says nothing when nothing is: `npm ci` where the packages are not those of
// package-lock.json, a build where the sources are not those it was made from. Plain JavaScript without packages, since it
// runs before there are any.
//
//   node bin/setup.js            packages of the product and build (`npm start` calls it first)
//   node bin/setup.js checks     and the packages of tests and checks (`npm test` does)
//   node bin/setup.js prepare    the build alone (npm calls it at the end of `npm ci`)
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packagesStamp = join(root, 'node_modules', '.reftel-packages')
const buildStamp = join(root, 'bin', 'dist', '.reftel-build')

/** What a build leaves behind; one that is gone is made again. */
const BUILT = ['cypher/dist', 'ingest/dist', 'api/dist', 'bin/dist', 'bin/bundle', 'web/dist']
/** Where its sources are. */
const SOURCES = ['cypher', 'ingest', 'api', 'bin', 'web', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json']
const NO_SOURCE = new Set(['dist', 'bundle', 'node_modules', 'testing'])

/** The workspace of what tests and checks need: nearly half of what is installed, for which who starts the product does not wait. */
const CHECKS = '.ci/packages'

const hash = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex')
const stamped = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value

const packagesWanted = (checks) =>
  `${hash(readFileSync(join(root, 'package-lock.json')), process.platform, process.arch)}${checks ? ' with checks' : ''}`

/** What tells npm to leave out the packages of tests and checks. */
function productAlone() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const rooms = workspaces.filter((room) => room !== CHECKS)
  return [...rooms.flatMap((room) => ['--workspace', room]), '--include-workspace-root']
}

function buildWanted() {
  const sum = createHash('sha256')
  const add = (path) =>
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
  const walk = (folder) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!NO_SOURCE.has(entry.name)) walk(path)
      } else if (!/\.test\.tsx?$/.test(path)) add(path)
    }
  }
  for (const source of SOURCES) {
    if (!existsSync(join(root, source))) continue
    if (/\.json$/.test(source)) add(source)
    else walk(source)
  }
  return sum.digest('hex')
}

/** Runs npm quietly; what it said is shown when it fails. */
function npm(says, args) {
  process.stderr.write(`Reftel: ${says}\n`)
  // The npm that runs us, where one does: it need not be the one on the PATH.
  const self = process.env.npm_execpath
  const [command, first] = self ? [process.execPath, [self]] : ['npm', []]
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, shell: !self && process.platform === 'win32' }
  const done = spawnSync(command, [...first, ...args, '--loglevel=error'], options)
  if (done.status === 0) return
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? `${done.error.message}\n` : ''}`)
  process.stderr.write(`Reftel: npm ${args.join(' ')} failed; the lines above say why\n`)
  process.exit(1)
}

function build() {
  const wanted = buildWanted()
  if (stamped(buildStamp, wanted) && BUILT.every((folder) => existsSync(join(root, folder)))) return
  // An installation without the tools to build (`npm ci --omit=dev`) takes the build it is given.
  if (!existsSync(join(root, 'node_modules', 'typescript'))) return
  npm('building', ['run', 'build:product'])
  mkdirSync(dirname(buildStamp), { recursive: true })
  writeFileSync(buildStamp, wanted)
}

const checks = process.argv[2] === 'checks'
if (process.argv[2] === 'prepare') {
  build()
  writeFileSync(packagesStamp, packagesWanted(existsSync(join(root, 'node_modules', '@biomejs'))))
} else {
  const isHere =
    stamped(packagesStamp, packagesWanted(true)) || (!checks && stamped(packagesStamp, packagesWanted(false)))
  if (!isHere) {
    // Its last step is the `prepare` above, which builds.
    npm('installing packages (npm ci); the first time takes a minute', ['ci', ...(checks ? [] : productAlone())])
    writeFileSync(packagesStamp, packagesWanted(checks))
  }
  build()
}
