import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addressOf, barriers, type Explorer, openExplorer, textOf, textsOf, waitForData } from './explorer.ts'

const GRAPH = '[data-testid=graph]'

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
}, 120_000)
afterAll(() => explorer?.close())
afterEach(() => expect(explorer.faults()).toEqual([]))

test('who is named with a person, as a list and as a network', async () => {
  const page = await explorer.open('/search?q=ARAKI')
  await page.goto(new URL('/persons?q=ARAKI', page.url()).href)
  await page.locator('::-p-xpath(//ul[@data-rows]//a[contains(., "ARAKI")])').click()
  await textOf(page, '.company-list', 'cable')
  await page.locator('::-p-xpath(//section[@class="company"]//button[.="graph"])').click()
  await page.waitForSelector(`.company ${GRAPH}[data-nodes]`)
  await textOf(page, '.company [role=status]', 'the more cables name both')
  expect(addressOf(page)).toContain('?company=graph')
  expect(await barriers(page)).toEqual([])
})

test('the colours of a graph stand for what is chosen, in its legend and its address', async () => {
  const page = await explorer.open('/graph/1978MOSCOW18403?show=tags')
  await page.waitForSelector(`${GRAPH}[data-nodes]`)
  const legend = () => textsOf(page, '.legend-post')
  await expect.poll(legend).toContain('MOSCOW')
  await page.select('select[name=colour]', 'marking')
  await expect.poll(legend).toContain('confidential')
  await page.select('select[name=colour]', 'tag')
  await expect.poll(legend).toContain('JA')
  expect(addressOf(page)).toBe('/graph/1978MOSCOW18403?show=tags&colour=tag')
  await waitForData(page, GRAPH, 'layout', 'timeline')
})
