import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMigrations, readQuery } from './named-query.ts'

const folder = join(import.meta.dirname, 'queries')
const named = (path: string) => readdirSync(path).filter((file) => file.endsWith('.cypher'))
const read = (path: string) => readFileSync(path, 'utf8')

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => read(join(import.meta.dirname, file)))
  .join('\n')

const isComment = (line: string) => line.startsWith('//')

/** The names of parameters in a text. */
const parameters = (text: string) => new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name))

describe.each(named(folder).map((file) => file.replace('.cypher', '')))('%s', (name) => {
  const lines = read(join(folder, `${name}.cypher`)).split('\n')
  const header = lines.filter(isComment).join('\n')
  const body = readQuery(name)
    .split('\n')
    .filter((line) => !isComment(line.trim()))
    .join('\n')

  test('says what it answers and what goes in', () => {
    expect(lines[0]).toMatch(new RegExp(`^// ${name}: \\S.*[^ ]`))
    expect([...parameters(body)].filter((used) => !parameters(header).has(used))).toEqual([])
    expect([...parameters(header)].filter((told) => !parameters(body).has(told))).toEqual([])
  })

  test('is asked somewhere', () => expect(sources).toMatch(new RegExp(`\\(\\s*'${name}'[,)]`)))
})

test('the steps of the schema are numbered from one, and each statement may run again', () => {
  const steps = readMigrations()
  expect(steps.map(({ version }) => version)).toEqual(steps.map((_, at) => at + 1))
  for (const statement of steps.flatMap(({ statements }) => statements)) expect(statement).toMatch(/IF (?:NOT )?EXISTS/)
})
