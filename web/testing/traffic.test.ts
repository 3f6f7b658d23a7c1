import { expect, test } from 'vitest'
import { addressOf, explorerOf, settled, textOf, waitForData } from './explorer.ts'

const explorer = explorerOf()

test('traffic on the map and as a table, each number leading to its cables', async () => {
  const page = await explorer.open('/traffic')
  await waitForData(page, '[data-testid=map]', 'posts', '5')
  await page.select('.traffic-view label:nth-of-type(1) select', '1977-06')
  await expect.poll(() => addressOf(page)).toBe('/traffic?from=1977-06')
  await page.goto(page.url().replace('from=1977-06', 'from=1977-06&until=1977-06&form=table'), {
    waitUntil: 'networkidle0',
  })
  await waitForData(page, '[data-testid=traffic-table]', 'rows', '1')
  await page.click('[data-testid=traffic-table] td a')
  await textOf(page, '[role=status]', 'First 25 of 30 cables')
  await expect.poll(() => addressOf(page)).toBe('/search?post=LIMA&to=STATE&from=1977-06-01&until=1977-07-01')
})

test('traffic as a matrix, a pair with its own address and its cables of both directions, and without the Department', async () => {
  const page = await explorer.open('/traffic?form=matrix')
  await waitForData(page, '[data-testid=matrix]', 'cells', '9')
  await page.locator('::-p-xpath(//*[name()="rect"][*[name()="title" and starts-with(., "LIMA → STATE")]])').click()
  await textOf(page, '.traffic-side', 'LIMA → STATE 30')
  await expect.poll(() => addressOf(page)).toBe('/traffic?pair=LIMA%7ESTATE&form=matrix')
  await waitForData(page, '[data-testid=pair]', 'rows', '20')
  await page.locator('::-p-xpath(//*[@class="traffic-side"]//button[normalize-space()="Load more"])').click()
  await waitForData(page, '[data-testid=pair]', 'rows', '30')
  await page.locator('::-p-xpath(//label[contains(., "with STATE")]/input)').click()
  await waitForData(page, '[data-testid=matrix]', 'cells', '3')
  await expect.poll(() => addressOf(page)).toBe('/traffic?form=matrix&department=false')
})

test('the squares of the matrix by keyboard: arrows go from pair to pair, Enter shows one', async () => {
  const page = await explorer.open('/traffic?form=matrix')
  await waitForData(page, '[data-testid=matrix]', 'cells', '9')
  await page.focus('.matrix-scroll')
  await page.keyboard.press('ArrowDown')
  const first = await settled<string>(page, `document.querySelector('.cell.reached title')?.textContent ?? ''`)
  await page.keyboard.press('ArrowRight')
  const told = await settled<string>(page, `document.querySelector('.cell.reached title')?.textContent ?? ''`)
  const [sender, pair] = [first.split(' → ')[0] ?? '', told.split(':')[0] ?? '']
  expect([told.startsWith(`${sender} → `), told !== first]).toEqual([true, true])
  await textOf(page, '.matrix-told', pair)
  await page.keyboard.press('Enter')
  await textOf(page, '.traffic-side', pair)
})

test('a square of the matrix is as large as its share', async () => {
  const page = await explorer.open('/traffic?form=matrix')
  await waitForData(page, '[data-testid=matrix]', 'cells', '9')
  const areas = await settled<Record<string, number>>(
    page,
    `Object.fromEntries([...document.querySelectorAll('.cell')].map((cell) => {
      const { width, height } = cell.lastElementChild.getBoundingClientRect()
      return [cell.textContent, width * height]
    }))`,
  )
  expect((areas['LIMA → STATE: 30'] ?? 0) / (areas['MOSCOW → STATE: 2'] ?? 0)).toBeCloseTo(15, 0)
  await textOf(page, '.traffic-side', 'Deliveries; a cable counts once for each addressee')
})

test('a post tells who signed there, and when', async () => {
  const page = await explorer.open('/traffic?post=MOSCOW')
  await textOf(page, '.signed-there', 'HOLLIS Aug 1978')
  await page.click('.signed-there summary')
  await page.locator('::-p-xpath(//*[contains(@class, "signed-there")]//a[.="HOLLIS"])').click()
  await textOf(page, 'h1', 'HOLLIS')
})

test('the map is enlarged about its middle, and the address keeps what is seen', async () => {
  const page = await explorer.open('/traffic')
  await waitForData(page, '[data-testid=map]', 'enlarged', '1.00')
  await page.click('[aria-label=Closer]')
  await waitForData(page, '[data-testid=map]', 'enlarged', '1.50')
  await expect.poll(() => addressOf(page)).toMatch(/^\/traffic\?look=1\.50%2C-?\d+\.\d\d%2C-?\d+\.\d\d$/)
  await page.reload({ waitUntil: 'networkidle0' })
  await waitForData(page, '[data-testid=map]', 'enlarged', '1.50')
})
