import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GRAPH_NODES, GRAPH_RELATIONSHIPS, type GraphProperty } from './graph-schema.ts'

const FILE = join(import.meta.dirname, '../../docs/graph.md')
const TABLES = /(<!-- tables[^>]*-->\n)[\s\S]*(<!-- end of tables -->)/

const rows = (properties: readonly GraphProperty[]): readonly string[] =>
  properties.length === 0
    ? []
    : [
        '',
        '| property | type | |',
        '| --- | --- | --- |',
        ...properties.map(({ name, type, meaning }) => `| \`${name}\` | ${type} | ${meaning} |`),
      ]

function tables(): string {
  const nodes = GRAPH_NODES.flatMap(({ label, key, meaning, properties }) => [
    '',
    `### (:${label})`,
    '',
    key === null ? meaning : `${meaning} Key: \`${key}\`.`,
    ...rows(properties),
  ])
  const relationships = GRAPH_RELATIONSHIPS.flatMap(({ type, from, to, meaning, properties }) => [
    '',
    `### (:${from})-[:${type}]->(:${to})`,
    '',
    meaning,
    ...rows(properties),
  ])
  return [...['', '## Nodes'], ...nodes, ...['', '## Relationships'], ...relationships, '', ''].join('\n')
}

test('docs/graph.md has the tables of this description; UPDATE=1 writes them anew', () => {
  const text = readFileSync(FILE, 'utf8')
  const wanted = text.replace(TABLES, (_all, head: string, foot: string) => `${head}${tables()}${foot}`)
  if (process.env.UPDATE) writeFileSync(FILE, wanted)
  else expect(text).toBe(wanted)
})
