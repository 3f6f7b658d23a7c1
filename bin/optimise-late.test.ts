import { spawnSync } from 'node:child_process'
import v8 from 'node:v8'
import { expect, test, vi } from 'vitest'
import { FIGURES, optimiseLate } from './optimise-late.ts'
import { runCommand } from './program.ts'

const [major = ''] = process.versions.node.split('.')
const figures = FIGURES[major]

test.skipIf(!figures)('V8 has the flag, with the figure that stands in the table', () => {
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  expect(stdout).toContain(`default: --${figures?.flag}=${figures?.usual}\n`)
})

test.each(Object.entries(FIGURES))(
  'Node %s: of few cables V8 optimises the latest, of many later than by itself',
  (_, row) => {
    expect(row.flag).toMatch(/^[a-z-]+$/)
    expect(row.few).toBeGreaterThanOrEqual(row.many)
    expect(row.many).toBeGreaterThan(row.usual)
  },
)

const built = new URL('./dist/optimise-late.js', import.meta.url).href

test('V8 knows the option, or is not given it, and says nothing of it', () => {
  const program = `const { optimiseLate } = await import('${built}'); optimiseLate(); optimiseLate(1e6)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})

test.skipIf(!figures)('a figure that Node was started with stays', () => {
  // Tells each flag that is set in place of setting it.
  const program = `
    import v8 from 'node:v8'
    v8.setFlagsFromString = console.log
    const { optimiseAsUsual, optimiseLate } = await import('${built}')
    optimiseLate()
    optimiseAsUsual()`
  const set = (...options: readonly string[]) =>
    spawnSync(process.execPath, [...options, '--input-type=module', '-e', program], { encoding: 'utf8' }).stdout
  expect(set()).toBe(`--${figures?.flag}=${figures?.few}\n--${figures?.flag}=${figures?.usual}\n`)
  expect(set(`--${figures?.flag}=5000`)).toBe('')
  expect(set(`--${figures?.flag.replaceAll('-', '_')}=5000`)).toBe('')
})

test.skipIf(!figures)(
  'later for few cables than for many, and as usual once a command that does not extract has begun',
  async () => {
    const set = (figure: number | undefined) => `--${figures?.flag}=${figure}`
    const flags: string[] = []
    vi.spyOn(v8, 'setFlagsFromString').mockImplementation((flag) => void flags.push(flag))
    optimiseLate(3999)
    optimiseLate(4000)
    expect(flags).toEqual([set(figures?.few), set(figures?.many)])
    flags.length = 0
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await runCommand(['stats', '--help'])
    expect(flags).toEqual([set(figures?.few), set(figures?.usual)])
    vi.restoreAllMocks()
  },
)
