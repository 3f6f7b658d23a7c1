import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { programHash } from './program-hash.ts'

let folder = ''
let before = ''
const hash = () => programHash({ code: [join(folder, 'code')], tables: [join(folder, 'data')] })
const write = (file: string, text: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-program-'))
  for (const file of ['code/run.js', 'code/rules/one.js', 'data/names.txt']) write(file, 'ONE')
  before = hash()
})
afterEach(() => rmSync(folder, { recursive: true }))

// biome-ignore format: a table
const changes: [shows: string, change: () => void, same: boolean][] = [
  ['nothing',                    () => {}, true],
  ['a module',                   () => write('code/rules/one.js', 'TWO'), false],
  ['a table',                    () => write('data/names.txt', 'TWO'), false],
  ['a new module',               () => write('code/rules/two.js', 'ONE'), false],
  ['a new table',                () => write('data/seed/names.csv', 'ONE'), false],
  ['a module that is gone',      () => rmSync(join(folder, 'code/run.js')), false],
  ['a test',                     () => write('code/rules/one.test.ts', 'ONE'), true],
  ['what is no code',            () => write('code/run.js.map', 'ONE'), true],
]
test.each(changes)('the hash of a program in which this has changed: %s', (_shows, change, same) => {
  change()
  expect(hash() === before).toBe(same)
})

test('the program that runs has one', () => expect(programHash()).toMatch(/^[\w-]{43}$/))
