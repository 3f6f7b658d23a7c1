import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { GraphNode } from '../model/answers.ts'
import { EXPORT_FORMATS, type ExportFormat, exportFiles, exportGraph } from './export.ts'
import { edgeProperty, NODE_PROPERTIES, nodeProperty, type PropertyType, type PropertyValue } from './properties.ts'
import { AWKWARD, ELEMENTS, type Element, graphOf } from './testing/elements.ts'
import { descendants, readXml } from './testing/xml.ts'

async function files(format: ExportFormat, elements: Iterable<Element> = ELEMENTS): Promise<Map<string, string>> {
  const written = new Map<string, string>()
  for await (const { file, chunk } of exportGraph(graphOf(elements), format))
    written.set(file, (written.get(file) ?? '') + chunk)
  return written
}

const only = (written: Map<string, string>): string => [...written.values()].join('')

const without = (text: string, characters: string): string =>
  [...text].map((character) => (characters.includes(character) ? '\ufffd' : character)).join('')

/** What UTF-8 and what XML make of the awkward words: nothing else is lost. */
const UTF8_AWKWARD = without(AWKWARD, '\ud800')
const XML_AWKWARD = without(UTF8_AWKWARD, '\u0000\u000b\u001f\ufffe')

describe.each(EXPORT_FORMATS)('%s', (format) => {
  test('writes the files it announces, for a full graph and an empty one', async () => {
    const announced = [...exportFiles(format).files].sort()
    expect([...(await files(format)).keys()].sort()).toEqual(announced)
    expect([...(await files(format, [])).keys()].sort()).toEqual(announced)
  })

  test('one file alone is what it is among the others', async () => {
    for (const [file, whole] of await files(format)) {
      let alone = ''
      for await (const piece of exportGraph(graphOf(ELEMENTS), format, file)) alone += piece.chunk
      expect(alone).toBe(whole)
    }
  })

  test('holds no more than some chunks, however large the graph', async () => {
    const [cable] = ELEMENTS
    let asked = 0
    const many = {
      async *export() {
        for (; asked < 20_000; asked += 1) if (cable) yield cable
      },
    }
    const pieces = exportGraph(many, format)
    const first = await pieces.next()
    expect(first.value?.chunk.length).toBeLessThan(100_000)
    expect(asked).toBeLessThan(2_000)
    await pieces.return()
  })
})

test('graphml: well formed, every key declared, all words kept', async () => {
  const graphml = readXml(only(await files('graphml')))
  const keys = new Set(descendants(graphml, 'key').map(({ attributes }) => attributes.id))
  const data = descendants(graphml, 'data')
  expect(graphml.name).toBe('graphml')
  expect(data.filter(({ attributes }) => !keys.has(attributes.key))).toEqual([])
  expect(descendants(graphml, 'node').map(({ attributes }) => attributes.id)).toEqual(nodeIds())
  expect(edgeEnds(descendants(graphml, 'edge').map(({ attributes }) => attributes))).toEqual(edges())
  expect(data.find(({ attributes }) => attributes.key === 'n_subject')?.text).toBe(XML_AWKWARD)
})

test('gexf: well formed, every attribute declared, all words kept', async () => {
  const gexf = readXml(only(await files('gexf')))
  expect(gexf.attributes.version).toBe('1.3')
  for (const [kind, element] of [
    ['node', 'nodes'],
    ['edge', 'edges'],
  ] as const) {
    const declared = descendants(gexf, 'attributes').find(({ attributes }) => attributes.class === kind)
    const ids = new Set(declared?.children.map(({ attributes }) => attributes.id))
    const [parent] = descendants(gexf, element)
    const values = parent ? descendants(parent, 'attvalue') : []
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter(({ attributes }) => !ids.has(attributes.for))).toEqual([])
  }
  expect(descendants(gexf, 'node').map(({ attributes }) => attributes.id)).toEqual(nodeIds())
  expect(edgeEnds(descendants(gexf, 'edge').map(({ attributes }) => attributes))).toEqual(edges())
  const person = descendants(gexf, 'node').find(({ attributes }) => attributes.id === 'person:toon-1')
  expect(person?.attributes.label).toBe(XML_AWKWARD)
  const starts = descendants(gexf, 'node').map(({ attributes }) => attributes.start)
  expect(starts).toEqual(ELEMENTS.flatMap((element) => ('node' in element ? [dayOf(element.node)] : [])))
  const weights = descendants(gexf, 'edge').map(({ attributes }) => [attributes.kind, attributes.weight])
  expect(weights).toEqual([
    ['CITES', '2'],
    ['SENT_BY', undefined],
    ['SENT_TO', undefined],
    ['MENTIONS', undefined],
    ['TAGGED', undefined],
    ['TRAFFIC', '7'],
  ])
})

/** A node has the day on which its cable was sent; nothing else has one, whatever else of it is called a date. */
const dayOf = (node: GraphNode): string | undefined =>
  node.kind === 'Cable' && node.date !== null ? node.date.slice(0, 10) : undefined

// biome-ignore format: a table
const PROPERTIES: [kind: string, name: string, value: unknown][] = [
  ['CITES',    'where',       ['ref', 'text']],
  ['CITES',    'count',       2],
  ['CITES',    'confidence',  0.9],
  ['MENTIONS', 'count',       1],
  ['MENTIONS', 'where',       null],
  ['MENTIONS', 'roles',       ['signer', 'mention']],
  ['MENTIONS', 'possible',    null],
  ['SENT_TO',  'role',        'info'],
  ['SENT_TO',  'count',       null],
  ['TRAFFIC',  'cables',      7],
]
test.each(PROPERTIES)('the %s edge has the %s %s', (kind, name, value) => {
  const edge = ELEMENTS.flatMap((element) => ('edge' in element && element.edge.kind === kind ? [element.edge] : []))[0]
  expect(edge && edgeProperty(edge, name)).toEqual(value)
})

test('every property that a node has is a column of its kind, and no column is told of any kind twice', () => {
  for (const [kind, columns] of Object.entries(NODE_PROPERTIES)) {
    const names = columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const node = ELEMENTS.flatMap((element) =>
      'node' in element && element.node.kind === kind ? [element.node] : [],
    )[0]
    expect(
      Object.keys(node ?? {})
        .filter((name) => !names.includes(name))
        .sort(),
      kind,
    ).toEqual(['id', 'kind', 'label'].filter((name) => !names.includes(name)))
    for (const { name, type } of columns) {
      const value = node && nodeProperty(node, name)
      if (value !== null && value !== undefined) expect(typesOf(value), `${kind}.${name}`).toContain(type)
    }
  }
})

/** The types that a column of such values may have. */
function typesOf(value: NonNullable<PropertyValue>): readonly PropertyType[] {
  if (typeof value === 'string') return ['string', 'time']
  if (typeof value === 'number') return ['int', 'double']
  return typeof value === 'boolean' ? ['boolean'] : ['strings']
}

test('csv: as many columns in each row, words as they stand', async () => {
  const written = await files('csv')
  const nodes: Record<string, string>[] = parse(written.get('nodes.csv') ?? '', { columns: true })
  for (const text of written.values()) {
    const [columns = []] = parse(text) as string[][]
    expect(new Set(columns).size).toBe(columns.length)
  }
  const edgeRows: Record<string, string>[] = parse(written.get('edges.csv') ?? '', { columns: true })
  expect(nodes.map(({ id }) => id)).toEqual(nodeIds())
  expect(nodes[0]).toMatchObject({ kind: 'Cable', held: 'true', year: '1978', subject: UTF8_AWKWARD, name: '' })
  expect(nodes[1]).toMatchObject({ held: 'false', year: '', subject: '' })
  expect(edgeEnds(edgeRows)).toEqual(edges())
  expect(edgeRows[0]).toMatchObject({ kind: 'CITES', confidence: '0.9', count: '2', where: 'ref|text' })
  expect(JSON.parse(edgeRows[0]?.occurrences ?? '')[0]).toMatchObject({ raw: 'SEOUL\r\n"6670"', start: 10 })
})

test('jsonl: each line an element, nothing left out', async () => {
  const lines = only(await files('jsonl'))
    .split('\n')
    .slice(0, -1)
  expect(lines.map((line) => JSON.parse(line))).toEqual(ELEMENTS)
})

const nodeIds = (): string[] => ELEMENTS.flatMap((element) => ('node' in element ? [element.node.id] : []))

const edges = (): string[] =>
  ELEMENTS.flatMap((element) => ('edge' in element ? [`${element.edge.source} ${element.edge.target}`] : []))

const edgeEnds = (rows: readonly Readonly<Record<string, string>>[]): string[] =>
  rows.map(({ source, target }) => `${source} ${target}`)
