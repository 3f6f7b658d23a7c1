#!/usr/bin/env node
// Bundles what tsc built of all rooms into one program, since looking up what another module exports costs extraction some hundredths
// of its time, and loading hundreds of modules a third of what a command takes to start (docs/performance.md):
//
//   node bin/bundle.js FOLDER   the command and the programs that it starts
//     --link                    FOLDER stays in the checkout: packages that a room has of its own are linked into it
//
// `npm run build:product` makes bin/bundle, which bin/reftel.js runs, and the package holds the same. All programs stand beside each
// other, since a program is found beside what starts it; packages are imported.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { named } from './named.js'
import { BUILT, ROOMS } from './rooms.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** Built programs that threads and processes of their own run. */
const OF_THEIR_OWN = /\.(?:worker|process)\.js$/

const dependenciesOf = (home) =>
  Object.keys(JSON.parse(readFileSync(join(root, home, 'package.json'), 'utf8')).dependencies)

async function bundle(folder) {
  const started = ['bin', ...ROOMS].flatMap((room) =>
    readdirSync(join(root, room, BUILT), { recursive: true, encoding: 'utf8' })
      .filter((file) => OF_THEIR_OWN.test(file))
      .map((file) => join(root, room, BUILT, file)),
  )
  const packages = ['.', ...ROOMS].flatMap(dependenciesOf).filter((name) => !name.startsWith('@reftel/'))
  const bundler = await rolldown({
    cwd: root,
    platform: 'node',
    // What tsc built: its settings say nothing of it, and name rooms that an image lacks.
    tsconfig: false,
    input: named([join(root, 'bin', BUILT, 'reftel.js'), ...started]),
    external: (id) => packages.some((name) => id === name || id.startsWith(`${name}/`)),
    onLog(level, { message }) {
      if (level === 'warn') throw new Error(message)
    },
  })
  // Parts are named by what they hold: those of an earlier build would stay for ever.
  rmSync(folder, { recursive: true, force: true })
  const { output } = await bundler.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    comments: { jsdoc: false },
  })
  await bundler.close()
  // Its author would have to be named in a notice, and the version would not be the one that npm looks after.
  const foreign = output.flatMap(({ moduleIds }) => moduleIds).find((id) => /[/\\]node_modules[/\\]/.test(id))
  if (foreign !== undefined) throw new Error(`${foreign} would be bundled: no room names its package as a dependency`)
}

/** What a room has of its own, in another version than the checkout's, is the bundle's, as the rooms are one program. */
function linkPackages(folder) {
  for (const room of ROOMS)
    for (const name of dependenciesOf(room)) {
      const own = join(root, room, 'node_modules', name)
      if (!existsSync(own)) continue
      const link = join(folder, 'node_modules', name)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(relative(dirname(link), own), link, 'junction')
    }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { link: { type: 'boolean' } } })
const [target, more] = positionals.map((path) => resolve(path))
if (target === undefined || more !== undefined) {
  console.error('reftel: "node bin/bundle.js FOLDER [--link]" bundles what was built')
  process.exit(2)
}
await bundle(target)
if (values.link) linkPackages(target)
