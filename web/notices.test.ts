import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildIfStale, WEB_ROOT } from './testing/build.ts'

beforeAll(buildIfStale)

test('the notices name what the page bundles, and what its worker does', () => {
  const notices = readFileSync(join(WEB_ROOT, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
  const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name)
  expect(named).toEqual(expect.arrayContaining(['react', 'cytoscape', 'cytoscape-fcose', 'cose-base', 'layout-base']))
})
