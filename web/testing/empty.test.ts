import { openStore } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { explorerOf, textOf } from './explorer.ts'

const explorer = explorerOf(async () => {
  const store = await openStore('sqlite::memory:')
  await store.prepare()
  return store
})

test.each(['/', '/search', '/search?form=graph', '/traffic'])(
  '%s of an empty store says how to load',
  async (address) => {
    const page = await explorer.open(address)
    expect(await textOf(page, '.state.empty', 'reftel ingest PATH')).toContain('Nothing is loaded yet')
    // Neither lists of nothing nor conditions to take away.
    await page.waitForSelector('.entries', { hidden: true })
  },
)

test('a cable that is not there is told in a sentence, without asking again', async () => {
  const page = await explorer.open('/cable/1974STATE016482')
  const told = await textOf(page, '.state.failed', 'No such cable')
  expect(told).toContain('No cable 1974STATE016482 is held, and none that is held cites it.')
  expect(told).not.toContain('Try again')
})
