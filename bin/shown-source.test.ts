import { expect, test } from 'vitest'
import { shownSource } from './shown-source.ts'

// biome-ignore format: a table
const cases: readonly (readonly [shows: string, paths: string[], source: string, shown: string])[] = [
  ['a relative path stays',            ['cables'],                       'cables/a.txt',                 'cables/a.txt'],
  ['a folder by its last part',        ['/home/me/cables'],              '/home/me/cables/1978/a.txt',   'cables/1978/a.txt'],
  ['with a slash at its end',          ['/home/me/cables/'],             '/home/me/cables/1978/a.txt',   'cables/1978/a.txt'],
  ['a file alone',                     ['/home/me/a.txt'],               '/home/me/a.txt',               'a.txt'],
  ['an archive and what is inside',    ['/home/me/x.zip'],               '/home/me/x.zip!/a.txt',        'x.zip!/a.txt'],
  ['a row of a table',                 ['/data/cables.csv'],             '/data/cables.csv#12',          'cables.csv#12'],
  ['the longest path that fits',       ['/data', '/data/cables'],        '/data/cables/a.txt',           'cables/a.txt'],
  ['standard input',                   ['-'],                            '-',                            '-'],
]
test.each(cases)('%s', (_shows, paths, source, shown) => expect(shownSource(paths)(source)).toBe(shown))
