import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const work = mkdtempSync(join(tmpdir(), 'reftel-launch-'))
afterAll(() => rmSync(work, { recursive: true }))

/** A checkout that holds the command and these files, each written at its second; what a program among them says when it is run. */
function launch(files: Readonly<Record<string, number>>) {
  const home = mkdtempSync(join(work, 'home-'))
  const put = (path: string, text: string, second: number) => {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
    utimesSync(join(home, path), second, second)
  }
  put('package.json', '{ "type": "module" }', 1)
  for (const [path, second] of Object.entries(files)) put(path, `process.stdout.write('${path}')`, second)
  cpSync(join(import.meta.dirname, 'reftel.js'), join(home, 'bin/reftel.js'))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/reftel.js'], { cwd: home, encoding: 'utf8' })
  return { status, stdout, stderr: stderr.replace(/ in .*/s, '') }
}

const BUILT = {
  'cypher/dist/tsconfig.tsbuildinfo': 10,
  'ingest/dist/tsconfig.tsbuildinfo': 11,
  'api/dist/tsconfig.tsbuildinfo': 12,
  'bin/dist/tsconfig.tsbuildinfo': 13,
  'bin/dist/reftel.js': 13,
}
const BUNDLE = { 'bin/bundle/reftel.js': 20 }

const CASES: readonly (readonly [what: string, files: Readonly<Record<string, number>>, program: string])[] = [
  ['the bundle that was made of what is built', { ...BUILT, ...BUNDLE }, 'bin/bundle/reftel.js'],
  ['the bundle of the package, which has no rooms beside it', BUNDLE, 'bin/bundle/reftel.js'],
  ['what is built, where nothing was bundled', BUILT, 'bin/dist/reftel.js'],
  ...['cypher', 'ingest', 'api', 'bin'].map((room): (typeof CASES)[number] => [
    `what is built, ${room} later than the bundle`,
    { ...BUILT, ...BUNDLE, [`${room}/dist/tsconfig.tsbuildinfo`]: 21 },
    'bin/dist/reftel.js',
  ]),
]

test.each(CASES)('the command runs %s', (_, files, program) => {
  expect(launch(files)).toEqual({ status: 0, stdout: program, stderr: '' })
})

test('the command says what to do where nothing is built', () => {
  expect(launch({})).toEqual({ status: 1, stdout: '', stderr: 'reftel: not built yet; run "npm run setup"' })
})

test('a bundle holds each program that is started beside the command, and finds what a room has of its own', () => {
  const folder = join(work, 'bundle')
  execFileSync(process.execPath, [join(import.meta.dirname, 'bundle.js'), folder, '--link'])
  const programs = ['reftel.js', 'answers.process.js', 'reader.process.js', 'crew.worker.js', 'seven-zip.worker.js']
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(programs))
  const yauzl = 'node_modules/yauzl/package.json'
  expect(existsSync(join(folder, yauzl))).toBe(existsSync(join(import.meta.dirname, '../ingest', yauzl)))
})
