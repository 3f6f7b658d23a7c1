import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cableLine, extractCable, extractContext, readDocuments } from '@reftel/ingest'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** What `reftel extract` prints of the cable that the README shows. */
async function shown() {
  const refused: unknown[] = []
  for await (const document of readDocuments(
    [join(root, 'ingest/data/seed/1978MOSCOW18403.txt')],
    { format: 'auto' },
    (problem) => refused.push(problem),
  ))
    return cableLine(extractCable(document, extractContext(null)))
  throw new Error(`nothing was read: ${refused}`)
}

test('the README shows the citations and the persons that the cable has', async () => {
  const { citations, persons } = await shown()
  const told = readme.split('\n').flatMap((line) => (line.startsWith('{"target"') ? [JSON.parse(line)] : []))
  expect(told).toEqual(JSON.parse(JSON.stringify(citations.filter(({ where }) => where !== 'attributes'))))
  const named = persons.map(({ name, role, titles }) => {
    const beside = role === 'signer' ? 'signer' : titles.join(', ')
    return beside === '' ? name : `${name} (${beside})`
  })
  expect(readme).toContain(`\n${named.join(', ')}\n`)
})
