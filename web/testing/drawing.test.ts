import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { hubOf, openCrowds } from './crowd.ts'
import { addressOf, dataOf, explorerOf, settled, textOf, waitForData } from './explorer.ts'

const GRAPH = '[data-testid=graph]'
const CORE = `document.querySelector('${GRAPH}')._cyreg.cy`

const explorer = explorerOf(openCrowds)

const selectedOn = async (page: Page) => (await dataOf(page, GRAPH, 'selected')).split(' ').filter(Boolean)

/** A line with the button held, by shares of the drawing's width and height. */
async function lassoed(page: Page, corners: readonly (readonly [number, number])[]): Promise<void> {
  await page.locator('::-p-xpath(//button[normalize-space()="Lasso"])').click()
  const box = await (await page.waitForSelector('[data-testid=lasso]'))?.boundingBox()
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {}
  const [first, ...others] = corners.map(([across, down]) => [x + across * width, y + down * height] as const)
  if (!first) return
  await page.mouse.move(...first)
  await page.mouse.down()
  for (const corner of others) await page.mouse.move(...corner)
  await page.mouse.up()
}

test('a lasso selects what it is drawn around, which is kept or hidden in one step', async () => {
  const page = await explorer.open(`/graph/${hubOf(1974)}?depth=3&hubs=none`, { width: 1440 })
  const nodes = Number(await dataOf(page, GRAPH, 'nodes'))
  await settled(page, `${CORE}.nodes().map((node) => node.renderedPosition())`)
  await lassoed(page, [
    [0.002, 0.002],
    [0.5, 0.002],
    [0.5, 0.998],
    [0.002, 0.998],
  ])
  await page.waitForSelector(`${GRAPH}[data-selected*=" "]`)
  const half = (await selectedOn(page)).length
  expect(half).toBeLessThan(nodes)
  await textOf(page, '.graph-panel', `${half} nodes selected`)
  await page.waitForSelector('[data-testid=lasso]', { hidden: true })
  await page.locator(`::-p-xpath(//button[normalize-space()="Keep ${half} cables"])`).click()
  await textOf(page, '.graph-panel', 'Kept in Reading list')
  await page.locator('::-p-xpath(//button[normalize-space()="Hide them"])').click()
  await page.waitForFunction(
    (css, all) => Number(document.querySelector<HTMLElement>(css)?.dataset.nodes) < all,
    {},
    GRAPH,
    nodes,
  )
  await expect.poll(() => addressOf(page)).toContain('hide=')
})

test('Escape gives a lasso up, and a mere click with it selects nothing', async () => {
  const page = await explorer.open(`/graph/${hubOf(1974)}?depth=1&direction=citedBy`)
  await page.locator('::-p-xpath(//button[normalize-space()="Lasso"])').click()
  await page.waitForSelector('[data-testid=lasso]')
  await page.focus('.graph-pane')
  await page.keyboard.press('Escape')
  await page.waitForSelector('[data-testid=lasso]', { hidden: true })
  await lassoed(page, [[0.5, 0.5]])
  await page.waitForSelector('[data-testid=lasso]', { hidden: true })
  expect(await selectedOn(page)).toEqual([])
})

test('arrow keys with Shift select beside what is selected', async () => {
  const page = await explorer.open(`/graph/${hubOf(1974)}?depth=1&direction=citedBy&hubs=none`)
  await page.focus('.graph-pane')
  await page.keyboard.press('ArrowRight')
  await waitForData(page, GRAPH, 'selected', hubOf(1974))
  await page.keyboard.down('Shift')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.up('Shift')
  await expect.poll(() => selectedOn(page)).toHaveLength(2)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => selectedOn(page)).toHaveLength(1)
})

test('lines of a conversation of hundreds are seen from afar', async () => {
  const page = await explorer.open(`/chain/${hubOf(1976)}?limit=300`, { width: 1440 })
  await waitForData(page, GRAPH, 'nodes', '300')
  const [zoom, thinnest] = await settled<[number, number]>(
    page,
    `(() => { const cy = ${CORE}; return [cy.zoom(), cy.edges().min((edge) => edge.numericStyle('width')).value * cy.zoom()] })()`,
  )
  expect(zoom).toBeLessThan(0.3)
  expect(thinnest).toBeGreaterThan(1)
})

test('of a very large graph all is in sight at first, lines without arrows, which come as one nears', async () => {
  const page = await explorer.open(`/chain/${hubOf(1978)}?limit=700`, { width: 1440 })
  await waitForData(page, GRAPH, 'nodes', '700')
  const inSight = `(() => {
    const cy = ${CORE}
    const [{ x1, x2, y1, y2 }, all] = [cy.extent(), cy.nodes().map((node) => node.position())]
    return all.every(({ x, y }) => x > x1 && x < x2 && y > y1 && y < y2)
  })()`
  expect(await settled(page, inSight)).toBe(true)
  const arrows = `[...new Set(${CORE}.edges().map((edge) => edge.style('target-arrow-shape')))].join(' ')`
  await expect.poll(() => page.evaluate(arrows)).toBe('none')
  await page.focus('.graph-pane')
  for (let presses = 0; presses < 12; presses++) await page.keyboard.press('+')
  await expect.poll(() => page.evaluate(arrows)).not.toContain('none')
})
