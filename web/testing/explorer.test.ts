import { expect, test } from 'vitest'
import {
  addressOf,
  barriers,
  classesOf,
  dataOf,
  datasOf,
  explorerOf,
  noteSaved,
  textOf,
  textsOf,
  waitForData,
} from './explorer.ts'

const GRAPH = '[data-testid=graph]'

const explorer = explorerOf()

test('from the front page to a cable: type its number, take the suggestion, read it', async () => {
  const page = await explorer.open('/')
  await textOf(page, '.stats', '35')
  await page.type('[role=combobox]', 'MOSCOW 18403')
  await textOf(page, '[role=option]', 'TALKS ON FISHING')
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await textOf(page, 'h1', 'TALKS ON FISHING')
  await expect.poll(() => addressOf(page)).toBe('/cable/1978MOSCOW18403')
  await page.waitForSelector('.mark.citation.stub')
  await expect
    .poll(() => classesOf(page, '.mark'))
    .toEqual([
      'MOSCOW 18017 mark citation held',
      'ARAKI mark person',
      'ARAKI mark person',
      'SEOUL 6670 mark citation stub',
      'SEPTEL mark unresolved',
      'HOLLIS mark person',
    ])
  expect(await textOf(page, '[role=tablist]', 'Cites')).toBe('Cites 2Cited by 2Related Persons 2Unresolved 1')
  expect(await textOf(page, '[role=tabpanel]', 'EMBOFF')).toContain(
    'FOREIGN MINISTER ARAKI WILL VISIT, ARAKI TOLD EMBOFF (SEOUL 6670). in the text · 90\u00a0% sure',
  )
})

test('words and Enter lead to the results, which can be narrowed and read on', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'anchovy')
  await page.keyboard.press('Enter')
  await textOf(page, 'h1', 'anchovy')
  await textOf(page, '[role=status]', 'First 25')
  await textOf(page, '[role=status]', 'First 25 of 30 cables, newest first')
  await page.click('button.more')
  await page.waitForSelector('button.more', { hidden: true })
  expect(await textOf(page, '[role=status]')).toBe('30 cables, newest first')
  await page.type('input[name=from]', '15 June 1977')
  await page.click('button[type=submit]')
  await textOf(page, '[role=status]', '16 cables')
  await expect.poll(() => addressOf(page)).toBe('/search?q=anchovy&from=1977-06-15')
})

test('a word that no cable has, for a slip in its end, leads to those that begin alike', async () => {
  const page = await explorer.open('/search?q=anchovis')
  await page.locator('::-p-xpath(//a[normalize-space()="30 cables with anchov*"])').click()
  await textOf(page, '[role=status]', 'First 25 of 30 cables')
  await expect.poll(() => addressOf(page)).toBe('/search?q=anchov*')
})

test('the front page names the most cited, held or not, and leads to all of them', async () => {
  const page = await explorer.open('/')
  await textOf(page, '[aria-labelledby=most-cited] li', 'MOSCOW 18403')
  await expect
    .poll(() => classesOf(page, '[aria-labelledby=most-cited] li'))
    .toEqual([
      'MOSCOW 18403TALKS ON FISHINGcited by 2 held',
      'TOKYO 14001FISHING AGREEDcited by 1 held',
      'MOSCOW 18017FISHING: A FIRST ROUNDcited by 1 held',
      'STATE 180001GUIDANCE ON FISHINGcited by 1 held',
      'SEOUL 6670Cited, not heldcited by 1 stub',
      'TOKYO 12000Cited, not heldcited by 1 stub',
    ])
  await page.click('.entry-more a')
  await textOf(page, '[role=status]', 'most cited first')
  await expect.poll(() => addressOf(page)).toBe('/search?holding=all&sort=cited')
})

test('results in the order of citations, which the address keeps', async () => {
  const page = await explorer.open('/search?tag=JA')
  const names = () => textsOf(page, '.cable-list .cable-name')
  await expect.poll(names).toEqual(['TOKYO 14001', 'MOSCOW 18403'])
  await page.locator('::-p-xpath(//fieldset//button[normalize-space()="most cited"])').click()
  await textOf(page, '[role=status]', '2 cables, most cited first')
  await expect.poll(names).toEqual(['MOSCOW 18403', 'TOKYO 14001'])
  await expect.poll(() => addressOf(page)).toBe('/search?tag=JA&sort=cited')
  await page.select('select[name=holding]', 'stubs')
  await page.click('button[type=submit]')
  expect(await textOf(page, '.state', 'not held')).toContain('No cable meets all of this')
})

test('facets count the whole result, not what is loaded of it', async () => {
  const page = await explorer.open('/search')
  await expect
    .poll(() => textsOf(page, '.facets dl > div'))
    .toEqual([
      'FromLIMA 30MOSCOW 2LONDON 1STATE 1TOKYO 1',
      'TAGSEFIS Fishing 30PE Peru 30JA Japan 2PEPR External political relations 1UR Soviet Union 1',
      'Year1977 301978 5',
      'MarkingUNCLASSIFIED 31CONFIDENTIAL 3SECRET 1',
    ])
  await page.locator('::-p-xpath(//dd/a[normalize-space()="LIMA"])').click()
  await textOf(page, '[role=status]', 'First 25 of 30 cables')
  await expect.poll(() => addressOf(page)).toBe('/search?post=LIMA')
  await page.waitForSelector('.facets', { hidden: true })
})

test('a number in the box and Enter opens the cable, held or not', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', '78 seoul 6670')
  await page.keyboard.press('Enter')
  await textOf(page, 'h1', 'Cited, not held')
  await expect.poll(() => addressOf(page)).toBe('/cable/1978SEOUL06670')
  await textOf(page, '[role=tabpanel]', 'MOSCOW 18403')
  const told = await textOf(page, '.not-held', 'It was sent between 1 Jan 1978 and 4 Aug 1978')
  expect(told).toContain('told from the first that cites it, 1978MOSCOW18403; the year of its number')
})

test('a graph: shown, walked by keyboard, expanded, and taken back by the browser', async () => {
  const page = await explorer.open('/graph/1978MOSCOW18403')
  await waitForData(page, GRAPH, 'nodes', '5')
  expect(await dataOf(page, GRAPH, 'edges')).toBe('5')
  await page.focus('.graph-pane')
  await page.keyboard.press('ArrowLeft')
  await waitForData(page, GRAPH, 'selected', '1978MOSCOW18403')
  await page.goto(page.url().replace('select=1978MOSCOW18403', 'select=1978MOSCOW18017'), { waitUntil: 'networkidle0' })
  await waitForData(page, GRAPH, 'selected', '1978MOSCOW18017')
  expect(await textOf(page, '.graph-panel')).toContain('cited by MOSCOW 18403')
  await page.focus('.graph-pane')
  await page.keyboard.press('Enter')
  await waitForData(page, GRAPH, 'nodes', '6')
  await expect.poll(() => addressOf(page)).toContain('open=1978MOSCOW18017')
  await page.keyboard.press('Delete')
  await waitForData(page, GRAPH, 'nodes', '4')
  await page.goBack()
  await waitForData(page, GRAPH, 'nodes', '6')
  await page.goBack()
  await waitForData(page, GRAPH, 'nodes', '5')
})

test.each([700, 800, 1200])('a small graph has its words at once, whatever its zoom in %i pixels', async (width) => {
  const page = await explorer.open('/graph/1978MOSCOW18403', { width })
  await waitForData(page, GRAPH, 'nodes', '5')
  await waitForData(page, GRAPH, 'labels', '5')
})

test('a permalink gives the same view again', async () => {
  const page = await explorer.open(
    '/graph/1978MOSCOW18403?show=persons&layout=tree&open=1978MOSCOW18017&select=1978MOSCOW18017',
  )
  await waitForData(page, GRAPH, 'nodes', '8')
  const address = addressOf(page)
  await page.reload({ waitUntil: 'networkidle0' })
  for (const [name, value] of [
    ['nodes', '8'],
    ['edges', '8'],
    ['layout', 'tree'],
    ['selected', '1978MOSCOW18017'],
  ] as const)
    await waitForData(page, GRAPH, name, value)
  await expect.poll(() => addressOf(page)).toBe(address)
})

test('the bar of the graph: persons, layout, and the same graph as a table', async () => {
  const page = await explorer.open('/graph/1978MOSCOW18403')
  await waitForData(page, GRAPH, 'nodes', '5')
  const press = (label: string) =>
    page.locator(`::-p-xpath(//div[@role="toolbar"]//button[normalize-space()="${label}"])`).click()
  await press('persons')
  await waitForData(page, GRAPH, 'nodes', '7')
  await page.select('select[name=layout]', 'force')
  await waitForData(page, GRAPH, 'layout', 'force')
  await press('Table')
  await waitForData(page, '[data-testid=node-table]', 'rows', '7')
  await expect.poll(() => addressOf(page)).toBe('/graph/1978MOSCOW18403?show=persons&layout=force&form=table')
})

test('a drawing is saved as a picture, with its name', async () => {
  const page = await explorer.open('/graph/1978MOSCOW18403')
  await waitForData(page, GRAPH, 'nodes', '5')
  const saved = await noteSaved(page)
  for (const way of ['PNG', 'SVG']) {
    await page.click('.menu summary')
    await page.locator(`::-p-xpath(//*[@class="menu-list"]//button[starts-with(., "${way}")])`).click()
  }
  const files = async () => (await saved()).map(({ name, type }) => `${name} ${type}`).toSorted()
  await expect.poll(files).toEqual(['MOSCOW 18403.png image/png', 'MOSCOW 18403.svg image/svg+xml'])
  await expect.poll(async () => Math.min(...(await saved()).map(({ bytes }) => bytes))).toBeGreaterThan(2000)
})

test('a click selects, a double click expands', async () => {
  const page = await explorer.open('/graph/1978TOKYO14001?direction=cites&layout=tree')
  await waitForData(page, GRAPH, 'nodes', '2')
  const box = await (await page.$(GRAPH))?.boundingBox()
  if (!box) throw new Error('the graph is not on the page')
  // Two nodes one above the other, fitted: the cited one stands in the middle of the lower half.
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + 60]
  await page.mouse.click(x, y)
  await waitForData(page, GRAPH, 'selected', '1978MOSCOW18403')
  await textOf(page, '.graph-panel', 'TALKS ON FISHING')
  await page.mouse.click(x, y, { count: 2 })
  await waitForData(page, GRAPH, 'nodes', '4')
  await expect.poll(() => addressOf(page)).toContain('open=1978MOSCOW18403')
})

test('a conversation: in the order of time with the sentences that cite, walked by J and K, read beside it', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403')
  await page.locator('::-p-xpath(//a[normalize-space()="Conversation"])').click()
  await waitForData(page, '[data-testid=chain]', 'cables', '7')
  await expect
    .poll(() => datasOf(page, '.chain-card', 'id'))
    .toEqual([
      '1978TOKYO12000',
      '1978STATE180001',
      '1978MOSCOW18017',
      '1978SEOUL06670',
      '1978MOSCOW18403',
      '1978TOKYO14001',
      '1978LONDON09000',
    ])
  expect(await textOf(page, '[aria-current=step]', 'MOSCOW 18403')).toContain(
    '4 Aug 1978 · MOSCOW to STATE · 4 days later answers MOSCOW 18017',
  )
  expect(await textOf(page, '.chain-card.stub', 'SEOUL')).toContain('known only from MOSCOW 18403')
  await page.keyboard.press('j')
  await waitForData(page, '.side-reader', 'at', '1978TOKYO14001')
  await textOf(page, '.side-reader .mark.here', 'MOSCOW 18403')
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await waitForData(page, '.side-reader', 'at', '1978SEOUL06670')
  await page.locator('::-p-xpath(//*[@data-id="1978LONDON09000"]//button[contains(., "PRESS FOLLOWS")])').click()
  await textOf(page, '.side-reader .mark.here', 'MOSCOW 18403')
  expect(await textOf(page, '[role=status]', 'cables')).toBe('7 cables, 5 posts: 4 before it, 2 after')
  await expect.poll(() => addressOf(page)).toMatch(/^\/chain\/1978MOSCOW18403\?at=1978LONDON09000&place=\d+$/)
})

test('a person: lines that name them, and the line that takes a mention away', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'arak')
  await textOf(page, '[role=option]', 'ARAKI')
  const option = await page.waitForSelector(
    '::-p-xpath(//*[@role="group" and @aria-label="Persons"]//*[@role="option"])',
  )
  await option?.click()
  await textOf(page, 'h1', 'ARAKI')
  expect(await textOf(page, '.quotes', 'LOOKED ON')).toContain('MINISTER ARAKI SIGNED.')
  await page.click('.not-same input')
  expect(await barriers(page)).toEqual([])
  const key = decodeURIComponent(addressOf(page).replace('/person/', ''))
  expect(await textOf(page, '.copy code', 'split')).toBe(`split,${key},1978MOSCOW18403,ARAKI`)
})

test('words with a typo lead to sections of near names, each with why', async () => {
  const page = await explorer.open('/search?q=arakl')
  expect(await textOf(page, '.meanings', 'ARAKI')).toContain('one letter apart')
  await page.locator('::-p-xpath(//*[@class="meanings"]//a[normalize-space()="ARAKI"])').click()
  await textOf(page, 'h1', 'ARAKI')
  await page.goBack()
  await textOf(page, '.meanings', 'ARAKI')
})

test('posts by country, in an order of their own, and as a file', async () => {
  const page = await explorer.open('/posts')
  await textOf(page, '[role=status]', '5 posts')
  await page.locator('::-p-xpath(//fieldset//button[normalize-space()="most sent"])').click()
  await textOf(page, '.name-list li:first-child', 'LIMA')
  await page.click('.names-bar input[type=checkbox]')
  await textOf(page, '.names-group', 'Peru')
  await expect.poll(() => addressOf(page)).toBe('/posts?sort=sent&grouped=true')
  const saved = await noteSaved(page)
  await page.locator('::-p-xpath(//button[normalize-space()="CSV"])').click()
  await expect
    .poll(async () => (await saved()).map(({ name, type }) => [name, type]))
    .toEqual([['posts.csv', 'text/csv']])
})

test('the slash comes to the box, which knows what was sought last', async () => {
  const page = await explorer.open('/posts')
  await textOf(page, '.name-list', 'LIMA')
  await page.keyboard.press('/')
  await page.keyboard.type('zzzz')
  await page.keyboard.press('Enter')
  await textOf(page, 'h1', 'zzzz')
  await page.goto(page.url().replace('/search?q=zzzz', '/tags'))
  await textOf(page, 'main', 'EFIS')
  await page.keyboard.press('/')
  await textOf(page, '[role=option]', 'zzzz')
})
