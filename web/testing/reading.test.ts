import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { writeCollections } from '../src/state/collections.ts'
import { addressOf, barriers, explorerOf, fieldOf, settled, textOf, textsOf, waitForData } from './explorer.ts'

const KEPT_CABLE = {
  id: '1978MOSCOW18403',
  name: 'MOSCOW 18403',
  date: null,
  subject: null,
  collection: null,
  note: '',
}

const explorer = explorerOf()

test('words that mean something say by which rule and how sure', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403')
  await page.waitForSelector('.mark.citation.held')
  await page.focus('.mark.citation.held')
  const facts = await textOf(page, '[role=tooltip]', 'FISHING: A FIRST ROUND')
  await page.waitForSelector('.mark.citation.held[aria-describedby]')
  for (const words of ['MOSCOW 18017', 'FISHING: A FIRST ROUND', 'reference line', 'post and number', '99\u00a0% sure'])
    expect(facts).toContain(words)
  await page.keyboard.press('Escape')
  await page.waitForSelector('[role=tooltip]', { hidden: true })
  await page.locator('::-p-xpath(//button[@role="tab" and starts-with(., "Unresolved")])').click()
  await textOf(page, '.unresolved-list', 'a separate telegram')
})

test('a subject of many lines leaves the stamp beside it whole', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403')
  await textOf(page, '.cable-title .marking', 'CONFIDENTIAL')
  await page.addStyleTag({ content: `.cable-title h1::after { content: '${' AND MORE OF IT'.repeat(20)}' }` })
  const stamp = "document.querySelector('.cable-title .marking')"
  expect(await settled<number>(page, `${stamp}.scrollWidth - ${stamp}.clientWidth`)).toBe(0)
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
  await expect.poll(() => addressOf(page)).toMatch(/^\/cable\/1978MOSCOW18403\?at=\d+&form=received$/)
  await page.locator('::-p-xpath(//button[@role="tab" and starts-with(., "Cited by")])').click()
  await textOf(page, '[role=tabpanel] [role=status]', '2 cables')
  await page.select('select[aria-label=Groups]', 'post')
  await page.locator('::-p-xpath(//*[@role="tabpanel"]//button[starts-with(., "LONDON")])').click()
  await textOf(page, '[role=tabpanel] [role=status]', '1 cable of LONDON')
  await page.locator('::-p-xpath(//summary[normalize-space()="How to cite"])').click()
  await textOf(page, '.cite', '@misc{1978MOSCOW18403,')
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
  await page.locator('::-p-xpath(//button[normalize-space()="Take it back"])').click()
  await expect.poll(() => fieldOf(page, '.cable-line .kept-note')).toBe('the answer to look for')
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
  await expect
    .poll(() => addressOf(page))
    .toMatch(/^\/cable\/1978MOSCOW18403\?list=citedBy&beside=1978TOKYO14001&place=\d+$/)
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

test('related cables are listed with what speaks for each', async () => {
  const page = await explorer.open('/cable/1978MOSCOW18403?list=related')
  await textOf(page, '.reasons', 'both cited by LONDON 9000, 12 Aug 1978, PRESS ON FISHING')
  await textOf(page, '.reasons', 'both name ARAKI')
  await page.locator('::-p-xpath(//*[@class="cable-name" and normalize-space()="TOKYO 14001"])').click()
  await textOf(page, 'h1', 'FISHING AGREED')
})

test('on a telephone a conversation is walked by buttons, from its own cable on', async () => {
  const page = await explorer.open('/chain/1978MOSCOW18403', { width: 360 })
  const at = async (name: string) => {
    await textOf(page, '[aria-current=step]', name)
    await page.waitForFunction(() => {
      const box = document.querySelector('[aria-current=step]')?.getBoundingClientRect()
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
    })
  }
  const press = (words: string) =>
    page.locator(`::-p-xpath(//*[@class="chain-steps"]/button[normalize-space()="${words}"])`).click()
  await press('Later')
  await at('TOKYO 14001')
  await press('Later')
  await at('LONDON 9000')
  await press('MOSCOW 18403')
  await at('TALKS ON FISHING')
  await press('Earlier')
  await at('SEOUL 6670')
})

test('what is merely possible comes into a graph by a chip, which the address keeps', async () => {
  const page = await explorer.open('/graph/1978LONDON09000?show=persons')
  await textOf(page, '[role=status]', '3 nodes')
  await page.locator('::-p-xpath(//button[starts-with(normalize-space(), "possible")])').click()
  await textOf(page, '[role=status]', '5 nodes, 5 edges')
  await textOf(page, '.legend', 'merely possible')
  await expect.poll(() => addressOf(page)).toBe('/graph/1978LONDON09000?show=persons&possible=true')
  await textOf(page, '.chips', 'possible 2')
  await page.goto(page.url().replace('show=persons&', 'form=table&'))
  await textOf(page, '[data-testid=node-table]', 'PERTH 5')
  await page.locator('::-p-xpath(//th/a[normalize-space()="PERTH 5"])').click()
  await textOf(page, 'h1', 'PERTH 5')
  await expect.poll(() => addressOf(page)).toBe('/cable/1978PERTH00005?possible=true')
})

test('names that are merely possible come by a switch, which the address keeps', async () => {
  const page = await explorer.open('/cable/1978LONDON09000?list=persons')
  await textOf(page, '[role=tabpanel]', 'It names no one.')
  await page.locator('::-p-xpath(//label[contains(., "merely possible")]/input)').click()
  await textOf(page, '.possible', 'PRESS')
  await expect.poll(() => addressOf(page)).toBe('/cable/1978LONDON09000?list=persons&possible=true')
})
