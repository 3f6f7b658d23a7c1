import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { dataOf, explorerOf, textOf, textsOf } from './explorer.ts'
import { DOCUMENTS, LINKS, LONG_SUBJECT, openHostile } from './hostile.ts'

const explorer = explorerOf(openHostile)

const TELEPHONE = 390

/** That nothing reaches out of the page at the side. */
const fits = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(TELEPHONE)

const MANY = '11,000'

test('a cable of half a megabyte with 11,000 links is read to its end, its list told whole', async () => {
  const page = await explorer.open('/cable/1977LIMA00001', { width: TELEPHONE })
  await textOf(page, '[role=tablist]', `Cites ${MANY}`)
  await expect.poll(() => page.$$eval('.mark.citation', (marks) => marks.length)).toBe(LINKS)
  await textOf(page, '[role=tabpanel] [role=status]', `50 of ${MANY} cables`)
  await fits(page)
})

test('its graph and its conversation are cut, and say so', async () => {
  const graph = await explorer.open('/graph/1977LIMA00001')
  expect(Number(await dataOf(graph, '[data-testid=graph]', 'nodes'))).toBeGreaterThan(1)
  await textOf(graph, '[role=status]', 'cut off')
  const chain = await explorer.open('/chain/1977LIMA00001')
  await textOf(chain, '[role=status]', `60 of `)
  await textOf(chain, '.chain-more', 'earlier')
})

test.each([
  ['/cable/1977LIMA00002', 'h1'],
  ['/search?post=LIMA', '.cable-subject'],
  ['/chain/1977LIMA00002', '.chain-card'],
])('a subject of 600 letters without a blank stays in the page: %s', async (address, selector) => {
  const page = await explorer.open(address, { width: TELEPHONE })
  await textOf(page, selector, LONG_SUBJECT)
  await fits(page)
})

test.each([
  ['/cable/1977LIMA00004', 'h1'],
  ['/search?post=LIMA', '.cable-subject'],
  ['/graph/1977LIMA00004?form=table', 'td'],
  ['/tags', '.name'],
])('what looks like a script is words: %s', async (address, selector) => {
  const page = await explorer.open(address)
  await textOf(page, selector, '<img src=x onerror=')
  await expect.poll(() => page.evaluate(() => 'ran' in window)).toBe(false)
})

test('52 documents under one number are all there, each with its text', async () => {
  const page = await explorer.open('/cable/1977LIMA00003')
  await expect.poll(() => textsOf(page, '.documents li').then((all) => all.length)).toBe(DOCUMENTS)
  await page.locator('::-p-xpath(//summary[starts-with(normalize-space(), "and 47 more")])').click()
  await page.locator('::-p-xpath(//*[@class="documents"]//a[contains(., "copies/51.txt")])').click()
  await textOf(page, '.document', 'COPY 51 OF THIS TELEGRAM.')
})
