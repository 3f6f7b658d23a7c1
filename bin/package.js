#!/usr/bin/env node
// Assembles the package that users install from a built checkout, as a tarball that needs no checkout beside it:
//
//   node bin/package.js FOLDER     writes FOLDER/reftel-VERSION.tgz
//
// `npm pack` would take the checkout, whose rooms no registry has: it is refused, and `private` keeps that from being published. The
// rooms travel inside the package as bundled dependencies; what they depend on is installed from the registry. Plain JavaScript, as
// the other programs that work on the checkout itself.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ROOMS = ['cypher', 'ingest', 'api']
/** Of the root: the command as it was built, the explorer, and what one reads first. */
const FILES = ['bin/reftel.js', 'bin/dist', 'web/dist', 'README.md', 'LICENSE', 'CHANGELOG.md', 'docs']
/** Types and maps are for those who work on the sources. */
const LEFT_OUT = /\.(?:d\.ts|map|tsbuildinfo)$|\.reftel-build$|[/\\]images$/

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

const npm = (args, cwd) =>
  process.env.npm_execpath
    ? execFileSync(process.execPath, [process.env.npm_execpath, ...args], { cwd, encoding: 'utf8' })
    : execFileSync('npm', args, { cwd, encoding: 'utf8' })

function assemble(folder) {
  for (const file of FILES)
    cpSync(join(root, file), join(folder, file), { recursive: true, filter: (path) => !LEFT_OUT.test(path) })
  const dependencies = { ...readJson(join(root, 'package.json')).dependencies }
  for (const room of ROOMS) {
    const home = join(folder, 'node_modules', '@reftel', room)
    const manifest = readJson(join(root, room, 'package.json'))
    for (const file of ['package.json', ...manifest.files])
      cpSync(join(root, room, file), join(home, file), { recursive: true, filter: (path) => !LEFT_OUT.test(path) })
    Object.assign(dependencies, manifest.dependencies)
  }
  const names = ROOMS.map((room) => `@reftel/${room}`)
  for (const name of names) dependencies[name] = readJson(join(root, 'package.json')).version
  const { name, version, description, license, repository, keywords, type, engines, bin } = readJson(
    join(root, 'package.json'),
  )
  const manifest = { name, version, description, license, repository, keywords, type, engines, bin, dependencies }
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ ...manifest, bundleDependencies: names }, null, 2)}\n`,
  )
}

const [target] = process.argv.slice(2)
if (target === undefined) {
  console.error('reftel: "npm run package -- FOLDER" makes the package')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'reftel-package-'))
try {
  assemble(folder)
  mkdirSync(target, { recursive: true })
  const [{ filename }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(target)], folder),
  )
  console.log(join(target, filename))
} finally {
  rmSync(folder, { recursive: true })
}
