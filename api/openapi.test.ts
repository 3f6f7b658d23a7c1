import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from './testing/corpus.ts'

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly { readonly name: string; readonly schema: object; readonly required: boolean }[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

interface Description {
  readonly openapi: string
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

let corpus: Awaited<ReturnType<typeof openCorpus>>
let description: Description
beforeAll(async () => {
  corpus = await openCorpus()
  description = (await corpus.app.inject('/docs/json')).json()
})
afterAll(() => corpus.close())

const FILE = join(import.meta.dirname, '../docs/openapi.json')

test('docs/openapi.json is what the service serves; UPDATE=1 writes it anew', () => {
  const served = `${JSON.stringify(description, null, 2)}\n`
  if (process.env.UPDATE) writeFileSync(FILE, served)
  expect(readFileSync(FILE, 'utf8')).toBe(served)
})

test('every route of the contract is described, its problems too', () => {
  const routes = [
    '/api/cables/{id}',
    '/api/cables/{id}/text',
    '/api/cables/{id}/citations',
    '/api/cables/{id}/lineage',
    '/api/cables/{id}/cite',
    '/api/cables/{id}/neighbourhood',
    '/api/cables/{id}/chain',
    '/api/path',
    '/api/paths',
    '/api/analyse',
    '/api/cables/{id}/related',
    '/api/cables/{id}/common',
    '/api/expand',
    '/api/find',
    '/api/search',
    '/api/search/facets',
    '/api/search/graph',
    '/api/persons',
    '/api/persons/{key}',
    '/api/persons/{key}/cables',
    '/api/persons/{key}/graph',
    '/api/persons/{key}/namesakes',
    '/api/posts',
    '/api/posts/{name}/persons',
    '/api/persons/{key}/company',
    '/api/persons/{key}/periods',
    '/api/traffic',
    '/api/traffic/totals',
    '/api/traffic/pairs',
    '/api/tags',
    '/api/stats',
    '/api/export',
    '/health/live',
    '/health/ready',
  ]
  expect(Object.keys(description.paths).sort()).toEqual(routes.sort())
  for (const [path, { get, post }] of Object.entries(description.paths)) {
    const operation = get ?? post
    expect(operation?.summary, path).toMatch(/\w/)
    expect(operation?.tags, path).toHaveLength(1)
    expect(Object.keys(operation?.responses ?? {}), path).toEqual(expect.arrayContaining(['200', '400', '5XX']))
    for (const { name, required } of get?.parameters ?? [])
      expect([path, name, required]).toEqual([
        path,
        name,
        ['id', 'key'].includes(name) ||
          (path === '/api/posts/{name}/persons' && name === 'name') ||
          (path === '/api/path' && ['from', 'to'].includes(name)) ||
          (path === '/api/paths' && ['from', 'to'].includes(name)) ||
          (path === '/api/cables/{id}/common' && name === 'with') ||
          (path === '/api/find' && name === 'q'),
      ])
  }
})

describe('an answer is what its schema says', () => {
  const cases: [path: string, url: string][] = [
    ['/api/cables/{id}', '/api/cables/1978MOSCOW18403'],
    ['/api/cables/{id}', '/api/cables/1978SEOUL06670'],
    ['/api/cables/{id}/text', '/api/cables/1978MOSCOW18403/text'],
    ['/api/cables/{id}/citations', '/api/cables/1978MOSCOW18403/citations?group=where'],
    ['/api/cables/{id}/lineage', '/api/cables/1978MOSCOW18403/lineage'],
    ['/api/cables/{id}/neighbourhood', '/api/cables/1978MOSCOW18403/neighbourhood?show=persons,posts,tags'],
    ['/api/cables/{id}/chain', '/api/cables/1978MOSCOW18403/chain'],
    ['/api/paths', '/api/paths?from=post:TOKYO&to=1978SEOUL06670'],
    ['/api/cables/{id}/related', '/api/cables/1978MOSCOW18403/related'],
    ['/api/cables/{id}/common', '/api/cables/1978MOSCOW18403/common?with=1978TOKYO14001'],
    ['/api/path', '/api/path?from=1978TOKYO14001&to=1978SEOUL06670'],
    ['/api/find', '/api/find?q=moscow%2018403'],
    ['/api/search', '/api/search?limit=3'],
    ['/api/search/facets', '/api/search/facets?post=moscow'],
    ['/api/search/graph', '/api/search/graph?q=fishing'],
    ['/api/persons', '/api/persons'],
    ['/api/persons/{key}', '/api/persons/KEY'],
    ['/api/persons/{key}/cables', '/api/persons/KEY/cables'],
    ['/api/persons/{key}/graph', '/api/persons/KEY/graph'],
    ['/api/posts', '/api/posts'],
    ['/api/posts/{name}/persons', '/api/posts/moscow/persons?role=signer'],
    ['/api/persons/{key}/company', '/api/persons/KEY/company'],
    ['/api/persons/{key}/periods', '/api/persons/KEY/periods'],
    ['/api/traffic', '/api/traffic?by=month'],
    ['/api/traffic/pairs', '/api/traffic/pairs?post=tokyo'],
    ['/api/traffic/totals', '/api/traffic/totals?post=tokyo'],
    ['/api/search', '/api/search?q=fishing%20OR%20visit&snippets=true'],
    ['/api/tags', '/api/tags'],
    ['/api/stats', '/api/stats'],
    ['/health/ready', '/health/ready'],
  ]
  test.each(cases)('%s: %s', async (path, url) => {
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema({ $id: 'api', components: description.components })
    const schema = description.paths[path]?.get?.responses['200']?.content?.['application/json']?.schema
    const { items } = await corpus.store.persons({ limit: 1 })
    const response = await corpus.app.inject(url.replace('KEY', encodeURIComponent(items[0]?.key ?? '')))
    expect(response.statusCode).toBe(200)
    const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/'))
    const valid = ajv.validate(local, response.json())
    expect(ajv.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })
})

test('the page brings all of its own', async () => {
  const { body } = await corpus.app.inject('/docs')
  expect(body).not.toMatch(/https?:\/\//)
  const parts = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url)
  expect(parts.length).toBeGreaterThan(4)
  for (const url of parts)
    expect((await corpus.app.inject(new URL(url, 'http://localhost/docs').pathname)).statusCode).toBe(200)
  expect(body).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=/)
})
