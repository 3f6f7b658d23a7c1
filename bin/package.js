#!/usr/bin/env node
// Assembles the package that users install from a built checkout, as a tarball that needs no checkout beside it:
//
//   node bin/package.js FOLDER           writes FOLDER/reftel-VERSION.tgz
//   node bin/package.js --tree FOLDER    writes the package into FOLDER, with the packages that it depends on as they are installed
//                                        here (package-lock.json): the image holds this tree
//
// `npm pack` would take the checkout, whose rooms no registry has: it is refused, and `private` keeps that from being published.
// What was built of all rooms is bundled into bin/bundle, as in the checkout; the rooms that have data travel with it alone, as bundled
// dependencies. What all depend on is installed from the registry. Plain JavaScript, as the other programs that work on the checkout itself.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { named } from './named.js'
import { BUILT, ROOMS } from './rooms.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** Of the root: the command, the explorer, and what one reads first. */
const FILES = ['bin/reftel.js', 'web/dist', 'README.md', 'LICENSE', 'CHANGELOG.md', 'docs']
/** Maps are for those who work on the sources, images for those who read on the web. */
const LEFT_OUT = /\.map$|\.reftel-build$|[/\\]images$/

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

const npm = (args, cwd) =>
  process.env.npm_execpath
    ? execFileSync(process.execPath, [process.env.npm_execpath, ...args], { cwd, encoding: 'utf8' })
    : execFileSync('npm', args, { cwd, encoding: 'utf8' })

function assemble(folder) {
  const copy = (file, to) =>
    cpSync(join(root, file), join(folder, to), { recursive: true, filter: (path) => !LEFT_OUT.test(path) })
  for (const file of FILES) copy(file, file)
  const { name, version, description, license, repository, keywords, type, engines, bin, dependencies } = readJson(
    join(root, 'package.json'),
  )
  const rooms = ROOMS.map((room) => ({ room, ...readJson(join(root, room, 'package.json')) }))
  const ours = new Set(rooms.map((room) => room.name))
  const theirs = Object.entries(Object.assign({}, dependencies, ...rooms.map((room) => room.dependencies)))
  const installed = Object.fromEntries(theirs.filter(([dependency]) => !ours.has(dependency)))
  execFileSync(process.execPath, [join(root, 'bin', 'bundle.js'), join(folder, 'bin', 'bundle')])
  const bundleDependencies = []
  for (const { room, name, files } of rooms) {
    const data = files.filter((file) => file !== BUILT)
    if (data.length === 0) continue
    const home = join('node_modules', name)
    for (const file of data) copy(join(room, file), join(home, file))
    writeJson(join(folder, home, 'package.json'), { name, version, license })
    installed[name] = version
    bundleDependencies.push(name)
  }
  const manifest = { name, version, description, license, repository, keywords, type, engines, bin }
  writeJson(join(folder, 'package.json'), { ...manifest, dependencies: installed, bundleDependencies })
}

const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)

/** Copies the packages that users need, each to where the lookup of modules finds it from the package's own folder. */
function copyInstalled(folder) {
  const workspaces = ROOMS.flatMap((room) => ['--workspace', room])
  const paths = npm(['ls', '--omit=dev', '--all', '--parseable', '--include-workspace-root', ...workspaces], root)
    .split('\n')
    .map((path) => relative(root, path))
  const packages = paths.filter((path) => /(?:^|[/\\])node_modules[/\\]/.test(path) && !/[/\\]@reftel[/\\]/.test(path))
  // What a room has of its own, in another version than the checkout's, is the package's, as the rooms are one program.
  const homes = named(packages, (path) => path.slice(path.indexOf('node_modules')))
  for (const [home, path] of Object.entries(homes))
    cpSync(join(root, path), join(folder, home), {
      recursive: true,
      filter: (inside) => !relative(join(root, path), inside).includes('node_modules'),
    })
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { tree: { type: 'string' } } })
const [target] = positionals
if ((target === undefined) === (values.tree === undefined)) {
  console.error('reftel: "npm run package -- FOLDER" makes the package, "npm run package -- --tree FOLDER" its tree')
  process.exit(2)
} else if (values.tree !== undefined) {
  assemble(values.tree)
  copyInstalled(values.tree)
} else {
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
}
