import { expect, test } from 'vitest'
import { openStory } from './corpus.ts'
import { addressOf, explorerOf, textOf, waitForData } from './explorer.ts'

const TOKEN = 'a-token-of-enough-letters'

const explorer = explorerOf(openStory, { basePath: '/archive/reftel', token: TOKEN })

test('under a base path, with a token that the reader is asked for, pages, parts and links all work', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403')
  await textOf(page, 'h2', 'The service asks for a token')
  await page.type('input[name=token]', TOKEN)
  await page.keyboard.press('Enter')
  await textOf(page, 'h1', 'TALKS ON FISHING')
  await page.locator('::-p-xpath(//a[normalize-space()="Graph"])').click()
  await waitForData(page, '[data-testid=graph]', 'nodes', '5')
  await expect.poll(() => addressOf(page)).toBe('/archive/reftel/graph/1978MOSCOW18403')
  await page.reload({ waitUntil: 'networkidle0' })
  await waitForData(page, '[data-testid=graph]', 'nodes', '5')
  await page.select('select[name=layout]', 'force')
  await waitForData(page, '[data-testid=graph]', 'layout', 'force')
  await page.click('.wordmark')
  await textOf(page, '.stats', '35')
  await expect.poll(() => addressOf(page)).toBe('/archive/reftel/')
})

test('the base path without a slash is the front page', async () => {
  const page = await explorer.open('')
  await textOf(page, 'h2', 'The service asks for a token')
})
