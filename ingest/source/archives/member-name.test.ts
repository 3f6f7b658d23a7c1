import { expect, test } from 'vitest'
import { memberName, memberNameOf } from './member-name.ts'

// biome-ignore format: a table
const names: readonly (readonly [shows: string, name: string, path: string])[] = [
  ['a plain name',                   'a.txt',             'a.txt'],
  ['a dot before it',                './a.txt',           'a.txt'],
  ['a dot within',                   'x/./b.txt',         'x/b.txt'],
  ['up and down again',              'x/../c.txt',        'c.txt'],
  ['above the archive',              '../up.txt',         'up.txt'],
  ['far above, from the root',       '/../../up.txt',     'up.txt'],
  ['doubled slashes',                'x//d.txt',          'x/d.txt'],
  ['a hidden file stays hidden',     './.hidden',         '.hidden'],
]
test.each(names)('%s: %s', (_shows, name, path) => expect(memberName(name)).toBe(path))

test('a backslash parts folders in UTF-8 names without slashes, and is a character in others', () => {
  expect(memberNameOf(Buffer.from('1978\\MAY\\a.txt'))).toBe('1978/MAY/a.txt')
  expect(memberNameOf(Buffer.from('1978/a\\b.txt'))).toBe('1978/a\\b.txt')
  expect(memberNameOf(Buffer.from([0x83, 0x5c, 0x2e, 0x74, 0x78, 0x74]))).toBe('\u0083\\.txt')
})
