import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPipe } from './testing/pipe.ts'
import { putFile } from './whole-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.skipIf(process.platform === 'win32')('a pipe is written as it is, and stays one', async () => {
  const pipe = join(folder, 'pipe')
  const came = readPipe(pipe)
  await putFile(pipe, async (part) => writeFileSync(part, 'NEW'))
  expect([await came, lstatSync(pipe).isFIFO(), readdirSync(folder)]).toEqual(['NEW', true, ['pipe']])
})
