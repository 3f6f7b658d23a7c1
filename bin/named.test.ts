import { expect, test } from 'vitest'
import { named } from './named.js'

test('each program of the package gets the name of its file', () => {
  expect(named(['ingest/dist/run/crew.worker.js', 'bin/dist/reftel.js'])).toEqual({
    'crew.worker': 'ingest/dist/run/crew.worker.js',
    reftel: 'bin/dist/reftel.js',
  })
})

test('two of one name are an error that tells both', () => {
  expect(() => named(['ingest/dist/run/crew.worker.js', 'api/dist/crew.worker.js'])).toThrow(
    'ingest/dist/run/crew.worker.js and api/dist/crew.worker.js would both be crew.worker in the package',
  )
  const home = (path: string) => path.slice(path.indexOf('node_modules'))
  expect(() => named(['node_modules/a', 'ingest/node_modules/a'], home)).toThrow('would both be node_modules/a')
  expect(named(['node_modules/a', 'node_modules/b/node_modules/a'], home)).toHaveProperty('node_modules/a')
})
