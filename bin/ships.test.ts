import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { archiveOf } from '../ingest/source/testing/archives.ts'
import { instructionsOf, keptOutBy } from './testing/dockerfile.ts'

/**
 * What users get is what was tested: the image is acted out from its own Dockerfile, the package is made and installed in an
 * empty folder. Both install packages, which takes minutes, so they run where CI does.
 */
const slow = process.env.CI === undefined ? 'runs with CI=true' : ''

const root = join(import.meta.dirname, '..')
const work = mkdtempSync(join(tmpdir(), 'reftel-ships-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const run = promisify(execFile)
const SEED = join(root, 'ingest/data/seed')

/** What tells the licences of what is shipped, in the package and in the image. */
const NOTICES = ['LICENSE', 'web/dist/THIRD-PARTY-NOTICES.txt', 'node_modules/@reftel/ingest/data/README.md']

/** Any port; a busy machine is given time to answer. */
const SETTINGS = { PORT: '0', REFTEL_QUERY_TIMEOUT: '300' }

/** The service as a command starts it, until it says where it answers. */
async function serving(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  const child: ChildProcess = spawn(command, args, { cwd, env: { ...process.env, ...SETTINGS, ...env } })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout ?? process.stdin })
  const said: string[] = []
  for await (const line of lines) {
    said.push(line)
    const url = /http:\/\/localhost:\d+/.exec(line)?.[0]
    if (url) return { url, said: said.join('\n'), stop: () => child.kill(), ended }
  }
  throw new Error(`${command} ${args.join(' ')} ended before it served`)
}

/** Copies files and folders of the checkout as a build sees them: without what .dockerignore keeps out, such as packages and what was built. */
function copy(from: readonly string[], to: string): void {
  for (const path of from) {
    const isFile = statSync(join(root, path)).isFile()
    cpSync(join(root, path), isFile ? join(to, basename(path)) : to, {
      recursive: true,
      filter: (each) => each === root || keptOutBy(relative(root, each)).length === 0,
    })
  }
}

/** The words of an instruction that has them as JSON: `CMD ["node", "bin/reftel.js", "serve"]`. */
const wordsOf = (instruction: string): readonly string[] =>
  JSON.parse(instruction.slice(instruction.indexOf('['))) as readonly string[]

/** The explorer's page, the state and the counts, as a visitor gets them. */
async function visit(url: string) {
  const [page, ready, stats] = await Promise.all(
    ['/', '/health/ready', '/api/stats'].map(async (path) => (await fetch(url + path)).text()),
  )
  return {
    page: /<title>[^<]*Reftel/i.test(page ?? ''),
    ready: JSON.parse(ready ?? ''),
    stats: JSON.parse(stats ?? ''),
  }
}

describe.skipIf(slow)(`what is shipped ${slow}`, () => {
  test('the image: its tree, its steps, its command', async () => {
    const tree = join(work, 'image')
    mkdirSync(tree)
    // In their order, so that a step finds what was copied before it and nothing else.
    for (const line of instructionsOf('build')) {
      const [instruction = '', ...words] = line.split(/\s+/)
      if (instruction === 'COPY') copy(words.slice(0, -1), join(tree, words.at(-1) ?? ''))
      else if (instruction === 'RUN')
        await run('sh', ['-c', line.slice('RUN '.length)], { cwd: tree, maxBuffer: 1 << 26 })
      else expect(['FROM', 'WORKDIR']).toContain(instruction)
    }
    const last = instructionsOf('last')
    const [, built = ''] = /^COPY --from=build \/app\/(\S+) \.\/$/m.exec(last.join('\n')) ?? []
    // Moved out of the tree it was built in, so that nothing is found there by accident.
    const image = join(work, 'app')
    renameSync(join(tree, built), image)
    rmSync(tree, { recursive: true })
    expect(NOTICES.filter((notice) => !existsSync(join(image, notice)))).toEqual([])
    const store = `sqlite:${join(work, 'image.db')}`
    await run('node', ['bin/reftel.js', 'ingest', SEED, '--store', store], { cwd: image })
    const [command = '', ...args] = wordsOf(last.at(-1) ?? '')
    const service = await serving(command, args, image, { REFTEL_STORE: store, NODE_ENV: 'production' })
    expect(await visit(service.url)).toMatchObject({ page: true, ready: { status: 'ok' }, stats: { cables: 1 } })
    // What asks after its health: content while it serves, and not any more when it is gone.
    const [asking = '', ...asked] = wordsOf(last.find((line) => line.startsWith('HEALTHCHECK ')) ?? '')
    const health = { cwd: image, env: { ...process.env, PORT: new URL(service.url).port } }
    await run(asking, asked, health)
    service.stop()
    await service.ended
    await expect(run(asking, asked, health)).rejects.toMatchObject({ code: 1 })
  })

  test('the package: installed in an empty folder it reads, loads, samples, tells, exports and serves', async () => {
    await run('node', ['bin/package.js', work], { cwd: root })
    const [archive = ''] = readdirSync(work).filter((file) => file.endsWith('.tgz'))
    const cwd = join(work, 'stranger')
    mkdirSync(cwd)
    const options = { cwd, maxBuffer: 1 << 26 }
    await run('npm', ['init', '-y'], options)
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', join(work, archive)], options)
    const reftel = async (...args: string[]) => (await run('npx', ['--no-install', 'reftel', ...args], options)).stdout
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const home = join(cwd, 'node_modules/reftel')
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({ version, license, bin: { reftel: 'bin/reftel.js' } })
    expect(manifest).not.toHaveProperty('private')
    expect(NOTICES.filter((notice) => !existsSync(join(home, notice)))).toEqual([])
    // What was built stands bundled beside the command, with each program that threads and processes run; the rooms are data alone.
    const programs = ['reftel.js', 'answers.process.js', 'crew.worker.js', 'seven-zip.worker.js']
    expect(readdirSync(join(home, 'bin/bundle'))).toEqual(expect.arrayContaining(programs))
    const rooms = readdirSync(join(home, 'node_modules/@reftel'), { recursive: true, encoding: 'utf8' })
    expect(rooms.filter((file) => file.endsWith('.js'))).toEqual([])
    expect((await reftel('--version')).trim()).toBe(version)
    const commands = [...(await reftel('--help')).matchAll(/^ {2}(?<name>\w+) \[options\]/gm)]
    expect(commands.length).toBeGreaterThan(10)
    for (const { groups } of commands) {
      const { stdout } = await run('node', [join(home, 'bin/reftel.js'), groups?.name ?? '', '--help'], options)
      expect(stdout).toContain(`Usage: reftel ${groups?.name}`)
    }
    const { stdout: inCheckout } = await run('node', [join(root, 'bin/reftel.js'), 'extract', SEED], options)
    expect(await reftel('extract', SEED)).toBe(inCheckout)
    const packed = await archiveOf('one.7z', { 'one.txt': readFileSync(join(SEED, '1978MOSCOW18403.txt')) })
    writeFileSync(join(cwd, 'one.7z'), packed)
    expect(JSON.parse(await reftel('extract', 'one.7z'))).toMatchObject({ id: '1978MOSCOW18403' })
    await reftel('sample', 'corpus', '--cables', '50', '--seed', '1')
    await reftel('ingest', 'corpus', '--store', 'sqlite:x.db', '--jobs', '2')
    expect(await reftel('stats', '--store', 'sqlite:x.db')).toMatch(/^cables +50$/m)
    await reftel('export', '--store', 'sqlite:x.db', '--format', 'parquet', '--out', 'tables')
    expect(readdirSync(join(cwd, 'tables'))).toContain('cables.parquet')
    const service = await serving(
      'node',
      ['node_modules/reftel/bin/reftel.js', 'serve', '--store', 'sqlite:x.db'],
      cwd,
      {},
    )
    expect(await visit(service.url)).toMatchObject({ page: true, ready: { status: 'ok' }, stats: { cables: 50 } })
    service.stop()

    // The sample that `start` makes goes to the user's cache; the installed package stays as it is.
    const installed = () => readdirSync(home, { recursive: true, encoding: 'utf8' }).sort()
    const before = installed()
    const shown = join(cwd, 'shown')
    mkdirSync(shown)
    const start = ['../node_modules/reftel/bin/reftel.js', 'start']
    const places = { XDG_CACHE_HOME: join(cwd, 'cache') }
    const first = await serving('node', start, shown, places)
    expect(first.said).toContain('making a sample corpus')
    const { page, stats } = await visit(first.url)
    expect(page).toBe(true)
    first.stop()
    expect(readdirSync(join(cwd, 'cache/reftel'))).toEqual([`sample-${version}`])
    expect(readdirSync(shown).filter((file) => file.endsWith('.loading'))).toEqual([])
    expect(installed()).toEqual(before)
    // A start that was cut is taken up again, with the sample that is there.
    writeFileSync(join(shown, 'reftel.db.loading'), '')
    const second = await serving('node', start, shown, places)
    expect(second.said).toContain('Reftel: loading it')
    expect(second.said).not.toContain('making')
    expect((await visit(second.url)).stats).toMatchObject({ cables: stats.cables, cites: stats.cites })
    second.stop()
  })
})
