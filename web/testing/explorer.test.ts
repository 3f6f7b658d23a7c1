import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { writeCollections } from '../src/state/collections.ts'
import {
  addressOf,
  barriers,
  classesOf,
  dataOf,
  datasOf,
  type Explorer,
  fieldOf,
  noteSaved,
  openExplorer,
  textOf,
  textsOf,
  waitForData,
} from './explorer.ts'

const GRAPH = '[data-testid=graph]'
const KEPT_CABLE = { id: '1978MOSCOW18403', name: 'MOSCOW 18403', date: null, subject: null, note: '' }

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
}, 120_000)
afterAll(() => explorer?.close())
afterEach(() => expect(explorer.faults()).toEqual([]))

test('from the front page to a cable: type its number, take the suggestion, read it', async () => {
  const page = await explorer.open('/')
  await textOf(page, '.stats', '35')
  await page.type('[role=combobox]', 'MOSCOW 18403')
  await textOf(page, '[role=option]', 'TALKS ON FISHING')
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await textOf(page, 'h1', 'TALKS ON FISHING')
  expect(addressOf(page)).toBe('/cable/1978MOSCOW18403')
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
  expect(await textOf(page, '[role=tablist]', 'Cites')).toBe('Cites 2Cited by 2Persons 2Unresolved 1')
  expect(await textOf(page, '[role=tabpanel]', 'EMBOFF')).toContain(
    'FOREIGN MINISTER ARAKI WILL VISIT, ARAKI TOLD EMBOFF (SEOUL 6670). in the text · 90 % sure',
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
  await page.type('input[name=from]', '06151977')
  await page.click('button[type=submit]')
  await textOf(page, '[role=status]', '16 cables')
  expect(addressOf(page)).toBe('/search?q=anchovy&from=1977-06-15')
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
  expect(addressOf(page)).toBe('/search?holding=all&sort=cited')
})

test('results in the order of citations, which the address keeps', async () => {
  const page = await explorer.open('/search?tag=JA')
  const names = () => textsOf(page, '.cable-list .cable-name')
  await expect.poll(names).toEqual(['TOKYO 14001', 'MOSCOW 18403'])
  await page.locator('::-p-xpath(//fieldset//button[normalize-space()="most cited"])').click()
  await textOf(page, '[role=status]', '2 cables, most cited first')
  await expect.poll(names).toEqual(['MOSCOW 18403', 'TOKYO 14001'])
  expect(addressOf(page)).toBe('/search?tag=JA&sort=cited')
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
      'TAGSEFIS 30PE 30JA 2PEPR 1UR 1',
      'Year1977 301978 5',
      'MarkingUNCLASSIFIED 31CONFIDENTIAL 3SECRET 1',
    ])
  await page.locator('::-p-xpath(//dd/a[normalize-space()="LIMA"])').click()
  await textOf(page, '[role=status]', 'First 25 of 30 cables')
  expect(addressOf(page)).toBe('/search?post=LIMA')
  await page.waitForSelector('.facets', { hidden: true })
})

test('a number in the box and Enter opens the cable, held or not', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', '78 seoul 6670')
  await page.keyboard.press('Enter')
  await textOf(page, 'h1', 'Cited, not held')
  expect(addressOf(page)).toBe('/cable/1978SEOUL06670')
  await textOf(page, '[role=tabpanel]', 'MOSCOW 18403')
})

test('words that mean something say by which rule and how sure', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403')
  await page.waitForSelector('.mark.citation.held')
  await page.focus('.mark.citation.held')
  const facts = await textOf(page, '[role=tooltip]', 'FISHING: A FIRST ROUND')
  for (const words of ['MOSCOW 18017', 'FISHING: A FIRST ROUND', 'reference line', 'rule post-number', '99 % sure'])
    expect(facts).toContain(words)
  await page.keyboard.press('Escape')
  await page.waitForSelector('[role=tooltip]', { hidden: true })
  await page.locator('::-p-xpath(//button[@role="tab" and starts-with(., "Unresolved")])').click()
  await textOf(page, '.unresolved-list', 'a separate telegram')
})

test('the reader: as a document or as received, from mark to mark, the number of every list counted', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403')
  await page.waitForSelector('.mark.citation.held')
  expect(await textOf(page, '.document')).not.toContain('NNN')
  await page.keyboard.press('n')
  await textOf(page, '.mark.here', 'MOSCOW 18017')
  await page.keyboard.press('n')
  await textOf(page, '.mark.here', 'SEOUL 6670')
  await page.locator('::-p-xpath(//button[normalize-space()="As received"])').click()
  await textOf(page, '.received', 'NNN')
  await textOf(page, '.mark.here', 'SEOUL 6670')
  expect(addressOf(page)).toMatch(/^\/cable\/1978MOSCOW18403\?at=\d+&form=received$/)
  await page.locator('::-p-xpath(//button[@role="tab" and starts-with(., "Cited by")])').click()
  await textOf(page, '[role=tabpanel] [role=status]', '2 cables')
  await page.select('select[aria-label=Groups]', 'post')
  await page.locator('::-p-xpath(//*[@role="tabpanel"]//button[starts-with(., "LONDON")])').click()
  await textOf(page, '[role=tabpanel] [role=status]', '1 cable of LONDON')
  await page.locator('::-p-xpath(//summary[normalize-space()="How to cite"])').click()
  await textOf(page, '.cite', '@misc{1978MOSCOW18403,')
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
  expect(addressOf(page)).toContain('open=1978MOSCOW18017')
  await page.keyboard.press('Delete')
  await waitForData(page, GRAPH, 'nodes', '4')
  await page.goBack()
  await waitForData(page, GRAPH, 'nodes', '6')
  await page.goBack()
  await waitForData(page, GRAPH, 'nodes', '5')
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
  expect(addressOf(page)).toBe(address)
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
  expect(addressOf(page)).toBe('/graph/1978MOSCOW18403?show=persons&layout=force&form=table')
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
  expect(addressOf(page)).toContain('open=1978MOSCOW18403')
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
  expect(await textOf(page, '[aria-current=step]', 'MOSCOW 18403')).toContain('4 days later, answers MOSCOW 18017')
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
  expect(addressOf(page)).toMatch(/^\/chain\/1978MOSCOW18403\?at=1978LONDON09000&place=\d+$/)
})

test('a path between two cables, with the words of each step', async () => {
  const page = await explorer.open('/path?from=1978LONDON09000&to=1978STATE180001')
  await waitForData(page, '[data-testid=path]', 'cables', '4')
  const steps = await textOf(page, '.path-steps')
  expect(steps).toContain('LONDON 9000 cites MOSCOW 18403')
  expect(steps).toContain('MOSCOW 18017 cites STATE 180001')
})

test('traffic on the map and as a table, each number leading to its cables', async () => {
  const page = await explorer.open('/traffic')
  await waitForData(page, '[data-testid=map]', 'posts', '5')
  await page.select('.traffic-view label:nth-of-type(1) select', '1977-06')
  expect(addressOf(page)).toBe('/traffic?from=1977-06')
  await page.goto(page.url().replace('from=1977-06', 'from=1977-06&until=1977-06&form=table'), {
    waitUntil: 'networkidle0',
  })
  await waitForData(page, '[data-testid=traffic-table]', 'rows', '1')
  await page.click('[data-testid=traffic-table] td a')
  await textOf(page, '[role=status]', 'First 25 of 30 cables')
  expect(addressOf(page)).toBe('/search?post=LIMA&to=STATE&from=1977-06-01&until=1977-07-01')
})

test('traffic as a matrix, a pair with its own address and its cables of both directions, and without the Department', async () => {
  const page = await explorer.open('/traffic?form=matrix')
  await waitForData(page, '[data-testid=matrix]', 'cells', '9')
  await page.locator('::-p-xpath(//*[name()="rect"][*[name()="title" and starts-with(., "LIMA → STATE")]])').click()
  await textOf(page, '.traffic-side', 'LIMA → STATE 30')
  expect(addressOf(page)).toBe('/traffic?pair=LIMA%7ESTATE&form=matrix')
  await waitForData(page, '[data-testid=pair]', 'rows', '20')
  await page.locator('::-p-xpath(//*[@class="traffic-side"]//button[normalize-space()="Load more"])').click()
  await waitForData(page, '[data-testid=pair]', 'rows', '30')
  await page.locator('::-p-xpath(//label[contains(., "with STATE")]/input)').click()
  await waitForData(page, '[data-testid=matrix]', 'cells', '3')
  expect(addressOf(page)).toBe('/traffic?form=matrix&department=false')
})

test('the map is enlarged about its middle, and the address keeps what is seen', async () => {
  const page = await explorer.open('/traffic')
  await waitForData(page, '[data-testid=map]', 'enlarged', '1.00')
  await page.click('[aria-label=Closer]')
  await waitForData(page, '[data-testid=map]', 'enlarged', '1.50')
  expect(addressOf(page)).toMatch(/^\/traffic\?look=1\.50%2C-?\d+\.\d\d%2C-?\d+\.\d\d$/)
  await page.reload({ waitUntil: 'networkidle0' })
  await waitForData(page, '[data-testid=map]', 'enlarged', '1.50')
})

test('a cable is kept with a note, and the collection handed on as a file and read again', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403')
  await page.locator('::-p-xpath(//summary[normalize-space()="Keep"])').click()
  await page.locator('.keep textarea').fill('the answer to look for')
  await page.click('.keep button[type=submit]')
  await textOf(page, '.keep summary', 'Kept in Reading list')
  await page.locator('::-p-xpath(//nav//a[normalize-space()="Kept"])').click()
  await waitForData(page, '.kept-collection', 'cables', '1')
  await expect.poll(() => fieldOf(page, '.cable-line .kept-note')).toBe('the answer to look for')
  expect(await barriers(page)).toEqual([])
  await page.locator('::-p-xpath(//button[normalize-space()="Delete"])').click()
  await textOf(page, '.state', 'Nothing is kept yet')
  const folder = mkdtempSync(join(tmpdir(), 'reftel-kept-'))
  const [good, bad] = [join(folder, 'good.json'), join(folder, 'bad.json')]
  writeFileSync(good, writeCollections([{ name: 'Fish', note: '', cables: [KEPT_CABLE] }]))
  writeFileSync(bad, '{"nodes":[]}')
  const file = await page.waitForSelector('.kept-file input')
  await (file as ElementHandle<HTMLInputElement>).uploadFile(bad)
  await textOf(page, '[role=status]', 'bad.json was not read. This is no file of collections')
  await (file as ElementHandle<HTMLInputElement>).uploadFile(good)
  await textOf(page, '[role=status]', '1 collection read')
  await textOf(page, '.kept-collection', 'MOSCOW 18403')
})

test('a made-up cable wears a mark, and nobody is told how to cite it', async () => {
  const page = await explorer.open('/cable/1977LIMA00700')
  await textOf(page, '.cable-title .marking', 'INVENTED')
  await page.locator('::-p-xpath(//summary[normalize-space()="How to cite"])').click()
  await textOf(page, '.cite', 'This cable is made up')
  await expect.poll(() => textsOf(page, '.cite-form')).toEqual([])
})

test('two cables are read beside one another, the second where it cites the first', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403?list=citedBy')
  await page.locator('::-p-xpath(//li[contains(., "TOKYO 14001")]//button[normalize-space()="read beside"])').click()
  await textOf(page, '.side-reader .mark.here', 'MOSCOW 18403')
  await textOf(page, '.cable-reading', 'EMBOFF')
  expect(addressOf(page)).toMatch(/^\/cable\/1978MOSCOW18403\?list=citedBy&beside=1978TOKYO14001&place=\d+$/)
  await page.click('[aria-label="Close the text"]')
  await textOf(page, '[role=tabpanel]', 'TOKYO 14001')
})

test('the sentence that was found stands under a result, oldest first where that is asked', async () => {
  const page = await explorer.open('/search?q=araki')
  await textOf(page, '.cable-snippet mark', 'ARAKI')
  await page.locator('::-p-xpath(//fieldset//button[normalize-space()="oldest"])').click()
  await textOf(page, '[role=status]', '2 cables, oldest first')
  await textOf(page, '.cable-list li:first-child', 'MOSCOW 18403')
  await page.click('.cable-list li:first-child .cable-snippet a')
  await textOf(page, '.words-here', 'FOREIGN MINISTER')
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
  expect(await textOf(page, '.quotes', 'LOOKED ON')).toContain('1. MINISTER ARAKI SIGNED.')
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

test('the slash comes to the box, which knows what was sought last', async () => {
  const page = await explorer.open('/posts')
  await textOf(page, '.name-list', 'LIMA')
  await page.keyboard.press('/')
  await page.keyboard.type('zzzz')
  await page.keyboard.press('Enter')
  await textOf(page, 'h1', 'zzzz')
  await page.goto(page.url().replace('/search?q=zzzz', '/tags'), { waitUntil: 'networkidle0' })
  await page.keyboard.press('/')
  await textOf(page, '[role=option]', 'zzzz')
})

test('journey: from a number to the passage that answers it, in three steps', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'telegram 18403 from Moscow')
  await page.keyboard.press('Enter') // 1
  await page.locator('::-p-xpath(//a[normalize-space()="Conversation"])').click() // 2
  await page.waitForSelector('.chain-card[aria-current]')
  await page.keyboard.press('j') // 3
  await textOf(page, '.side-reader .mark.here', 'MOSCOW 18403')
})

test('journey: a post misspelt beside a number still leads to the passage, in four steps', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'telegram 18403 from Moskow')
  await page.keyboard.press('Enter') // 1
  await textOf(page, '.meanings', 'Read as telegram 18403 from MOSCOW')
  await page.locator('::-p-xpath(//*[@class="meanings"]//a[normalize-space()="MOSCOW 18403"])').click() // 2
  await page.locator('::-p-xpath(//a[normalize-space()="Conversation"])').click() // 3
  await page.waitForSelector('.chain-card[aria-current]')
  await page.keyboard.press('j') // 4
  await textOf(page, '.side-reader .mark.here', 'MOSCOW 18403')
})

test('journey: from a misspelt name to the sentences that name the person, in two steps', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'arakl') // 1
  await page.locator('::-p-xpath(//*[@role="option" and contains(., "one letter apart")])').click() // 2
  await textOf(page, '.quotes', 'LOOKED ON')
})

test('journey: from the front page to the cables of a pair of posts in a year, in four steps', async () => {
  const page = await explorer.open('/')
  await page.locator('::-p-xpath(//nav//a[normalize-space()="Traffic"])').click() // 1
  await page.locator('::-p-xpath(//button[starts-with(normalize-space(), "1977")])').click() // 2
  await textOf(page, '[role=status]', '30 cables')
  await page.locator('::-p-xpath(//fieldset//button[normalize-space()="Table"])').click() // 3
  await waitForData(page, '[data-testid=traffic-table]', 'rows', '1')
  await page.click('[data-testid=traffic-table] td a') // 4
  await textOf(page, '[role=status]', 'First 25 of 30 cables')
})

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
  '/graph/1978MOSCOW18403?select=1978MOSCOW18017&show=persons',
  '/graph/1978MOSCOW18403?form=table',
  '/cable/1978MOSCOW18403?beside=1978TOKYO14001',
  '/kept',
  '/chain/1978MOSCOW18403',
  '/chain/1978MOSCOW18403?at=1978TOKYO14001',
  '/persons',
  '/posts?q=moskow',
  '/tags',
  '/path?from=1978LONDON09000&to=1978STATE180001',
  '/traffic',
  '/traffic?form=network',
  '/traffic?form=matrix&pair=LIMA~STATE',
  '/traffic?form=table',
]
test.each(VIEWS)(
  'no barrier, in light and dark, and nothing wider than a telephone: %s',
  { timeout: 60_000 },
  async (address) => {
    for (const theme of ['light', 'dark'] as const)
      expect(await barriers(await explorer.open(address, { theme }))).toEqual([])
    const narrow = await explorer.open(address, { width: 390 })
    await expect.poll(() => narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  },
)
