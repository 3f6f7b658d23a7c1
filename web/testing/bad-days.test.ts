import type { HTTPRequest, Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { addressOf, explorerOf, textOf, textsOf, waitForData } from './explorer.ts'

const explorer = explorerOf()

/** Lets nothing through that the pattern fits, as if the service were gone, until it is told to. */
async function cutOff(page: Page, pattern: RegExp): Promise<() => void> {
  let gone = true
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (gone && pattern.test(new URL(request.url()).pathname)) return void request.abort('connectionrefused')
    void request.continue()
  })
  return () => {
    gone = false
  }
}

/** What the browser itself says of code that did not come. */
const NO_CODE = /dynamically imported module|preload CSS/

const clickView = (page: Page, name: string) =>
  page.locator(`::-p-xpath(//nav//a[normalize-space()="${name}"])`).click()

test('a service that is gone is told of, and noticed when it is back', async () => {
  const page = await explorer.open('/')
  const back = await cutOff(page, /./)
  await clickView(page, 'Persons')
  await textOf(page, '.state.failed', 'No answer')
  back()
  await textOf(page, 'main', 'ARAKI')
})

test('a service that is busy is asked again', async () => {
  const page = await explorer.open('/')
  await page.setRequestInterception(true)
  let busy = true
  page.on('request', (request) => {
    if (busy && request.url().includes('/api/')) return void request.respond({ status: 502, body: 'Bad gateway' })
    void request.continue()
  })
  await clickView(page, 'TAGS')
  await textOf(page, '.state.failed', '502')
  busy = false
  await textOf(page, 'main', 'EFIS')
})

test('where a question was too large a smaller one is offered', async () => {
  const page = await explorer.open('/')
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (!/neighbourhood.*depth=3/.test(request.url())) return void request.continue()
    const body = JSON.stringify({ title: 'The query took too long', detail: '', code: 'RFT_QUERY_TIMEOUT' })
    void request.respond({ status: 503, contentType: 'application/problem+json', body })
  })
  await page.goto(new URL('/graph/1978MOSCOW18403?depth=3', page.url()).href)
  await page.locator('::-p-xpath(//button[normalize-space()="Ask for one step"])').click()
  await waitForData(page, '[data-testid=graph]', 'nodes', '5')
})

test('a view whose code did not come is there once the service is', async () => {
  const page = await explorer.open('/')
  const back = await cutOff(page, /./)
  await clickView(page, 'Traffic')
  await textOf(page, '.state.failed', 'did not load')
  expect(explorer.faults().filter((fault) => !NO_CODE.test(fault))).toEqual([])
  back()
  await textOf(page, 'h1', 'Traffic between posts')
})

test('a view of an explorer that is no longer served is loaded anew once, and then left to its reader', async () => {
  const page = await explorer.open('/')
  await cutOff(page, /\/assets\/traffic-/)
  let loads = 0
  page.on('domcontentloaded', () => {
    loads += 1
  })
  await clickView(page, 'Traffic')
  await expect.poll(() => loads).toBe(1)
  await textOf(page, '.state.failed', 'did not load')
  await textOf(page, '.state.failed button', 'Try again')
  expect(loads).toBe(1)
  expect(explorer.faults().filter((fault) => !NO_CODE.test(fault))).toEqual([])
})

test('an option that was chosen stays chosen when the options of the next letters come late', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'fishing')
  await textOf(page, '[role=option]', 'TALKS ON FISHING')
  await page.setRequestInterception(true)
  const held: HTTPRequest[] = []
  let late = true
  page.on('request', (request) => void (late ? held.push(request) : request.continue()))
  await page.type('[role=combobox]', ' talks')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  for (const _ of ['LONDON 9000', 'TOKYO 14001', 'MOSCOW 18403']) await page.keyboard.press('ArrowDown')
  expect(await textOf(page, '[role=option][aria-selected=true]')).toContain('TALKS ON FISHING')
  late = false
  for (const request of held.splice(0)) await request.continue()
  await expect.poll(() => textsOf(page, '[role=option]')).toHaveLength(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => addressOf(page)).toBe('/cable/1978MOSCOW18403')
})
