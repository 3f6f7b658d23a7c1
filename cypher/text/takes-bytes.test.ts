import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takesBytes } from './takes-bytes.ts'

test.each([
  ['a file', import.meta.filename, false],
  ['a folder', import.meta.dirname, false],
  ['nothing there', join(import.meta.dirname, 'nosuch'), false],
  ['a device', '/dev/null', true],
  ['an open descriptor', '/dev/stdout', true],
  ['one by its number', '/dev/fd/3', true],
  ['the name of one, in a folder of ours', join(import.meta.dirname, 'dev/stdout'), false],
])('%s: %s', (_shows, path, takes) => expect(takesBytes(path)).toBe(takes))
