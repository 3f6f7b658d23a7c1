import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { putFile } from './whole-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.skipIf(process.platform === 'win32')('a pipe is written as it is, and stays one', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(reader, 'close')
  let came = ''
  reader.stdout.on('data', (piece) => {
    came += piece
  })
  await putFile(pipe, async (part) => writeFileSync(part, 'NEW'))
  await closed
  expect([came, lstatSync(pipe).isFIFO(), readdirSync(folder)]).toEqual(['NEW', true, ['pipe']])
})
