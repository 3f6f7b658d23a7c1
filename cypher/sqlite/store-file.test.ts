import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { holdsStore } from './store-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-there-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['a file that is not there', null, false],
  ['an empty file', '', false],
  ['a file of one byte', 'S', true],
])('%s', (name, text, holds) => {
  const file = join(folder, name)
  if (text !== null) writeFileSync(file, text)
  expect(holdsStore(file)).toBe(holds)
})
