import { expect, test } from 'vitest'
import { addressOf, barriers, explorerOf, textOf, textsOf, waitForData } from './explorer.ts'

const GRAPH = '[data-testid=graph]'

const explorer = explorerOf()

test('who is named with a person, as a list and as a network', async () => {
  const page = await explorer.open('/search?q=ARAKI')
  await page.goto(new URL('/persons?q=ARAKI', page.url()).href)
  await page.locator('::-p-xpath(//ul[@data-rows]//a[contains(., "ARAKI")])').click()
  await textOf(page, '.company-list', 'cable')
  await page.locator('::-p-xpath(//section[@class="company"]//button[.="graph"])').click()
  await page.waitForSelector(`.company ${GRAPH}[data-nodes]`)
  await textOf(page, '.company [role=status]', 'the more cables name both')
  await expect.poll(() => addressOf(page)).toContain('?company=graph')
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
  await expect.poll(() => addressOf(page)).toBe('/graph/1978MOSCOW18403?show=tags&colour=tag')
  await waitForData(page, GRAPH, 'layout', 'timeline')
})

test('the cables of a search are a graph too, with the same conditions, and each leads on', async () => {
  const page = await explorer.open('/search?tag=JA')
  await page.locator('::-p-xpath(//fieldset//button[.="graph"])').click()
  await textOf(page, '.search-graph', 'joined to none of the others')
  await page.waitForSelector(`.search-graph ${GRAPH}[data-nodes]`)
  await expect.poll(() => addressOf(page)).toBe('/search?tag=JA&form=graph')
  expect(await barriers(page)).toEqual([])
})

test('what is open is closed by Escape, and the keyboard stands where it opened it', async () => {
  const page = await explorer.open('/graph/1978MOSCOW18403')
  await waitForData(page, GRAPH, 'nodes', '5')
  await page.focus('.menu > summary')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.menu[open]')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.menu:not([open])')
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Save')
})
