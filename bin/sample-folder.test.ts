import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PACKAGE_FOLDER } from './package-folder.ts'
import { cacheFolder, orTemporary, sampleFolder } from './sample-folder.ts'

const work = mkdtempSync(join(tmpdir(), 'reftel-sample-folder-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

test.each<[platform: NodeJS.Platform, env: Readonly<Record<string, string>>, folder: string]>([
  ['linux', {}, '/home/ann/.cache'],
  ['linux', { XDG_CACHE_HOME: '/var/cache/ann' }, '/var/cache/ann'],
  ['linux', { XDG_CACHE_HOME: 'here' }, '/home/ann/.cache'],
  ['linux', { XDG_CACHE_HOME: '', LOCALAPPDATA: '/x' }, '/home/ann/.cache'],
  ['darwin', {}, '/home/ann/Library/Caches'],
  ['darwin', { XDG_CACHE_HOME: '/var/cache/ann' }, '/var/cache/ann'],
  ['win32', {}, '/home/ann/AppData/Local'],
  ['win32', { LOCALAPPDATA: '/local', XDG_CACHE_HOME: '/x' }, '/local'],
])('on %s with %j the cache is %s', (platform, env, folder) => {
  expect(cacheFolder({ platform, home: '/home/ann', env })).toBe(folder)
})

test('a folder is taken where its parent is there or can be made', () => {
  const folder = join(work, 'a/b/sample')
  expect(orTemporary(folder)).toBe(folder)
  expect(existsSync(join(work, 'a/b'))).toBe(true)
  expect(existsSync(folder)).toBe(false)
})

test('where nothing can be written it is a temporary one, new each time', () => {
  const file = join(work, 'file')
  writeFileSync(file, '')
  const [first, second] = [orTemporary(join(file, 'reftel/sample')), orTemporary(join(file, 'reftel/sample'))]
  for (const folder of [first, second]) {
    expect(folder.startsWith(join(tmpdir(), 'reftel-'))).toBe(true)
    expect(existsSync(join(folder, '..'))).toBe(true)
    rmSync(join(folder, '..'), { recursive: true })
  }
  expect(first).not.toBe(second)
})

test('a checkout has its sample beside the sources', () => {
  expect(sampleFolder()).toBe(join(PACKAGE_FOLDER, 'data/sample'))
})
