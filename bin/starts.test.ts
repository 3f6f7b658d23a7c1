import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { REFTEL, run, start } from './testing/run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'reftel-starts-'))
afterAll(() => rmSync(cwd, { recursive: true }))

test('two starts at once, in a folder that holds nothing, both serve the whole sample', async () => {
  const starts = [1, 2].map(() => start(['start', '--port', '0'], { cwd }))
  const said = await Promise.all(
    starts.map(async (child) => {
      const complaints: string[] = []
      // How far it is: told after a while, by when a quick machine is done.
      createInterface(child.stderr).on('line', (line) => {
        if (!/^(?:learning from|loaded|settling citations|telling who) /.test(line)) complaints.push(line)
      })
      for await (const line of createInterface(child.stdout))
        if (line.includes('http://')) return [...complaints, line.replace(/\d+$/, 'N')]
      return [...complaints, 'ended']
    }),
  )
  expect(said).toEqual(Array(2).fill(['Reftel: explorer and API at http://localhost:N']))
  // Who closes a store last leaves one file; none does where two close it at the same moment.
  for (const child of starts) {
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  }
  expect(readdirSync(cwd)).toEqual(['reftel.db'])
  expect((await run(['check'], { cwd })).code).toBe(0)
  const { stdout } = await run(['remove', 'seed', 'story', 'sample', '--dry-run'], { cwd })
  expect(stdout).toContain('1978MOSCOW18403  seed/1978MOSCOW18403.txt\n')
  expect(stdout).toMatch(/\n1509 documents of 1509 cables would be taken out\n$/)
})

// Of fewer files Node itself may have too many, and says so in its own words.
test.skipIf(process.platform === 'win32').each([48, 64, 80, 100])(
  'where %i files may be open at a time a command works, or says in one line that they are too few',
  async (most) => {
    for (const command of [
      'stats --store sqlite:none.db',
      'ingest none --store sqlite:few.db',
      'serve --port 0 --store sqlite:none.db',
    ]) {
      const { stderr } = await promisify(execFile)(
        'sh',
        ['-c', `ulimit -n ${most}; exec "${process.execPath}" ${REFTEL} ${command}`],
        { cwd },
      ).catch((error) => error)
      expect(stderr).toMatch(/^reftel: (?:none: no such file or folder|.*(?:ulimit -n|none).*\[RFT_[A-Z_]+\])\n$/)
    }
  },
  300_000,
)

test('two that write the same sample at once: one has it, the other is told that it is there', async () => {
  const args = ['sample', 'both', '--cables', '600', '--seed', '7']
  const runs = await Promise.all([run(args, { cwd }), run(args, { cwd })])
  await run(['sample', 'one', '--cables', '600', '--seed', '7'], { cwd })
  expect(runs.map(({ stderr }) => stderr).sort()).toEqual([
    '',
    expect.stringMatching(/^reftel: both: not empty; .* \[RFT_SAMPLE_FOLDER\]\n$/),
  ])
  const files = (folder: string) => readdirSync(join(cwd, folder), { recursive: true }).sort()
  expect(files('both')).toEqual(files('one'))
  expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([])
})
