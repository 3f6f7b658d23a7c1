import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('V8 knows the option, or is not given it, and says nothing of it', () => {
  const built = new URL('./dist/optimise-late.js', import.meta.url).href
  const program = `const { optimiseLate } = await import('${built}'); optimiseLate(); optimiseLate(1e6)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})
