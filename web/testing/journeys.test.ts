import { expect, test } from 'vitest'
import { explorerOf, fieldOf, textOf, textsOf, waitForData } from './explorer.ts'

const explorer = explorerOf()

test('journey: from a number to the passage that answers it, in three steps', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'telegram 18403 from Moscow')
  await page.keyboard.press('Enter') // 1
  await page.locator('::-p-xpath(//a[normalize-space()="Conversation"])').click() // 2
  await page.waitForSelector('.chain-card[aria-current]')
  await page.keyboard.press('j') // 3
  await textOf(page, '.side-reader .mark.here', 'MOSCOW 18403')
  await expect.poll(async () => (await page.$('.side-reader .mark.here'))?.isIntersectingViewport()).toBe(true)
})

test('journey: a post misspelt beside a number leads to the passage all the same, in three steps', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'telegram 18403 from Moskow')
  await page.keyboard.press('Enter') // 1
  await page.locator('::-p-xpath(//a[normalize-space()="Conversation"])').click() // 2
  await page.waitForSelector('.chain-card[aria-current]')
  await page.keyboard.press('j') // 3
  await textOf(page, '.side-reader .mark.here', 'MOSCOW 18403')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.side-reader', { hidden: true })
})

test('a first visit: what a cable is in a sentence, and things to try of which a real one comes first', async () => {
  const page = await explorer.open('/')
  await textOf(page, '.lede', 'telegram between an embassy and the Department of State')
  await expect
    .poll(() => textsOf(page, '.things li'))
    .toEqual([
      'Read MOSCOW 18403 in its conversation, one of 5 here that are real: 4 before it, 2 after · TALKS ON FISHING',
      'Follow the answers to MOSCOW 18403 through 5 posts: 2 cables came of it · TALKS ON FISHING',
      'Read what was written of ARAKI in 2 cables, sentence by sentence',
      'See who wrote to whom in 1977: 30 cables, 30 deliveries',
    ])
  await page.locator('::-p-xpath(//*[@class="things"]//a[starts-with(., "Read MOSCOW 18403")])').click()
  await waitForData(page, '[data-testid=chain]', 'cables', '7')
})

test('a path between two cables, with the words of each step', async () => {
  const page = await explorer.open('/path?from=1978LONDON09000&to=1978STATE180001')
  await waitForData(page, '[data-testid=path]', 'cables', '4')
  const steps = await textOf(page, '.path-steps')
  expect(steps).toContain('LONDON 9000 cites MOSCOW 18403')
  expect(steps).toContain('MOSCOW 18017 cites STATE 180001')
  // The sentence that makes the step, and how it was read, in words.
  expect(steps).toContain('reference line · post and number')
  await expect.poll(() => fieldOf(page, 'input[aria-label="From cable"]')).toBe('LONDON 9000, 1978')
})

test('who does not know two cables yet is offered a pair that hangs together', async () => {
  const page = await explorer.open('/path')
  await page.locator('::-p-xpath(//a[.="how LONDON 9000 leads back to MOSCOW 18403"])').click()
  await waitForData(page, '[data-testid=path]', 'cables', '2')
})

test('a search for a misspelt post says what it was read as', async () => {
  const page = await explorer.open('/search?q=telegram%2018403%20from%20Moskow')
  await textOf(page, '.meanings', 'Read as MOSCOW 18403')
})

test('a conversation is printed as a report: its name, its count, and every card, without the drawing', async () => {
  const page = await explorer.open('/chain/1978MOSCOW18403')
  await waitForData(page, '[data-testid=chain]', 'cables', '7')
  await page.emulateMediaType('print')
  await page.waitForSelector('.chain-drawing', { hidden: true })
  await page.waitForSelector('.masthead', { hidden: true })
  await page.waitForSelector('.chain-title h1', { visible: true })
  await page.waitForSelector('.chain-card:last-child', { visible: true })
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
