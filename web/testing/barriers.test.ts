import { expect, test } from 'vitest'
import { barriers, explorerOf, OF_COLOUR, paperOf, textOf, turnTo } from './explorer.ts'

const explorer = explorerOf()

test.each([
  ['a cable that is not known', '/cable/1978MOSCOW99999', 'No such cable', 'Check the number'],
  ['what is no id', '/graph/nonsense', '', 'Change what was asked for'],
  ['an address that is none', '/no/such/page', 'nothing at this address', 'front page'],
  ['nothing found', '/search?q=zzzzzz', 'No cable meets all of this', 'Take a condition away'],
  ['no path', '/path?from=1977LIMA00700&to=1978MOSCOW18403', 'No path between them', 'do not meet'],
])('%s is told with what to do', async (_shows, address, title, advice) => {
  const page = await explorer.open(address)
  const told = await textOf(page, '.state', advice)
  expect(told).toContain(title)
})

const VIEWS = [
  '/',
  '/about',
  '/search?q=fishing',
  '/search?sort=cited&holding=all',
  '/cable/1978MOSCOW18403',
  '/cable/1978MOSCOW18403?form=received&list=citedBy&group=post',
  '/cable/1978SEOUL06670',
  '/cable/1978MOSCOW18403?list=related',
  '/cable/1978LONDON09000?list=persons&possible=true',
  '/graph/1978MOSCOW18403?select=1978MOSCOW18017&show=persons',
  '/graph/1978MOSCOW18403?form=table',
  '/cable/1978MOSCOW18403?beside=1978TOKYO14001',
  '/kept',
  '/chain/1978MOSCOW18403',
  '/chain/1978MOSCOW18403?at=1978TOKYO14001',
  '/persons',
  '/posts?q=moskow',
  '/posts?sort=name&grouped=true',
  '/tags',
  '/path?from=1978LONDON09000&to=1978STATE180001',
  '/traffic',
  '/traffic?form=network',
  '/traffic?form=matrix&pair=LIMA~STATE',
  '/traffic?form=table',
]
test.each(VIEWS)('no barrier, in light and dark, and nothing wider than a telephone: %s', async (address) => {
  const page = await explorer.open(address)
  expect(await barriers(page)).toEqual([])
  const light = await paperOf(page)
  await turnTo(page, 'dark')
  await expect.poll(() => paperOf(page)).not.toBe(light)
  expect(await barriers(page, OF_COLOUR)).toEqual([])
  const narrow = await explorer.open(address, { theme: 'dark', width: 390 })
  await expect.poll(() => narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
