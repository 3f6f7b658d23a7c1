import { expect, test } from 'vitest'
import { hubOf, openCrowds } from './crowd.ts'
import { dataOf, explorerOf, settled, textOf, textsOf, waitForData } from './explorer.ts'

const GRAPH = '[data-testid=graph]'

const explorer = explorerOf(openCrowds)

interface Words {
  readonly pixels: number
  /** Nodes drawn over it. */
  readonly under: readonly string[]
  readonly box: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number }
}

/**
 * The labels as the drawing library has them once it has drawn: how high their letters are on the screen, and where they lie in
 * the pane.
 */
const LABELS = `(() => {
  const { cy } = document.querySelector('${GRAPH}')._cyreg
  const own = { includeLabels: false, includeEdges: false, includeOverlays: false, includeUnderlays: false }
  const words = { includeNodes: false, includeEdges: false, includeOverlays: false, includeUnderlays: false }
  const above = (a, b) => (a.style('z-index') - b.style('z-index')) || (a.poolIndex() - b.poolIndex())
  const under = (node) => {
    const box = node.renderedBoundingBox(words)
    return cy.nodes().filter((other) => {
      if (other.id() === node.id() || above(other, node) < 0) return false
      const { x1, x2, y1, y2 } = other.renderedBoundingBox(own)
      return x1 + 1 < box.x2 && box.x1 + 1 < x2 && y1 + 1 < box.y2 && box.y1 + 1 < y2
    }).map((other) => other.id())
  }
  return cy.nodes().filter((node) => node.data('label')).map((node) => ({
    pixels: parseFloat(node.style('font-size')) * cy.zoom(),
    box: node.renderedBoundingBox(words),
    under: under(node),
  }))
})()`

const crowds: [nodes: number, year: number][] = [
  [20, 1974],
  [70, 1975],
  [300, 1976],
]
test.each(crowds)('of about %i nodes at least 15 names can be read, and none lies on another', async (nodes, year) => {
  const page = await explorer.open(`/graph/${hubOf(year)}?depth=3&hubs=none`, { width: 1440 })
  expect(Number(await dataOf(page, GRAPH, 'nodes'))).toBeGreaterThan(nodes * 0.8)
  expect(Number(await dataOf(page, GRAPH, 'labels'))).toBeGreaterThanOrEqual(15)
  const labels = await settled<readonly Words[]>(page, LABELS)
  expect(labels.length).toBeGreaterThanOrEqual(15)
  expect(Math.min(...labels.map(({ pixels }) => pixels))).toBeGreaterThanOrEqual(9)
  const lying = labels.filter(({ box: a }, n) =>
    labels.some(({ box: b }, m) => m > n && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2),
  )
  expect(lying).toEqual([])
  expect(labels.filter(({ under }) => under.length > 0)).toEqual([])
  const { width = 0, height = 0 } = (await (await page.$(GRAPH))?.boundingBox()) ?? {}
  const outside = labels.filter(({ box }) => box.x1 < -2 || box.y1 < -2 || box.x2 > width + 2 || box.y2 > height + 2)
  expect(outside).toEqual([])
})

test('a large drawing is laid out and its lines are led beside the page, which comes to the same', async () => {
  const page = await explorer.open(`/chain/${hubOf(1977)}?limit=500`, { width: 1440 })
  await waitForData(page, GRAPH, 'nodes', '500')
  const wide = `(() => {
    const { cy } = document.querySelector('${GRAPH}')._cyreg
    const xs = cy.nodes().map((node) => node.position().x)
    return [cy.edges('.routed').length > 0, Math.max(...xs) - Math.min(...xs) > 1000]
  })()`
  await expect.poll(() => page.evaluate(wide)).toEqual([true, true])
})

test.each([360, 1440, 3840])('the drawing fills its pane, and its pane the window, at %i pixels', async (width) => {
  const page = await explorer.open(`/graph/${hubOf(1975)}?depth=3`, { width })
  expect(Number(await dataOf(page, GRAPH, 'nodes'))).toBeGreaterThan(55)
  const box = await (await page.$(GRAPH))?.boundingBox()
  expect(box?.width).toBeGreaterThan(width * 0.88)
  expect(box?.height).toBeGreaterThan(350)
  const share = await settled<number>(
    page,
    `(() => {
    const { cy } = document.querySelector('${GRAPH}')._cyreg
    const drawn = cy.elements().renderedBoundingBox()
    return Math.max(drawn.w / cy.width(), drawn.h / cy.height())
  })()`,
  )
  expect(share).toBeGreaterThan(0.8)
  // Lines that go round others may reach out a little.
  expect(share).toBeLessThan(1.06)
})

test('what was there stays where it was when nodes come', async () => {
  const places = `(() => Object.fromEntries(document.querySelector('${GRAPH}')._cyreg.cy.nodes().map((node) => [node.id(), node.position()])))()`
  const hub = hubOf(1974)
  const page = await explorer.open(`/graph/${hub}?depth=1&direction=citedBy`)
  const first = Number(await dataOf(page, GRAPH, 'nodes'))
  const before = await settled<Record<string, unknown>>(page, places)
  await page.locator('::-p-xpath(//div[@role="toolbar"]//button[normalize-space()="3"])').click()
  await waitForData(page, GRAPH, 'nodes', '20')
  const after = await settled<Record<string, unknown>>(page, places)
  expect(first).toBeLessThan(20)
  for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place)
})

test('journey: a conversation of hundreds is cut, says so, and goes on where one asks', async () => {
  const page = await explorer.open('/search?q=state%2050001')
  await page.locator(`::-p-xpath(//*[@class="meanings"]//a[@href="/cable/${hubOf(1976)}"])`).click() // 1
  await page.locator('::-p-xpath(//a[normalize-space()="Conversation"])').click() // 2
  await waitForData(page, '[data-testid=chain]', 'cables', '60')
  await textOf(page, '[role=status]', '60 of 300 cables')
  await textOf(page, '.chain-more', '240 later')
  await page.click('.chain-more') // 3
  await waitForData(page, '[data-testid=chain]', 'cables', '120')
  await textOf(page, '.chain-more', '180 later')
})

test('journey: from a misspelt name to the sentences of a person whom hundreds of cables name, in two steps', async () => {
  const page = await explorer.open('/')
  await page.type('[role=combobox]', 'hargreves') // 1
  await page.locator('::-p-xpath(//*[@role="option" and contains(., "one letter apart")])').click() // 2
  await textOf(page, '.quotes', 'WITH MINISTER HARGREAVES')
  await expect.poll(() => textsOf(page, '.quotes')).toHaveLength(25)
  await page.locator('::-p-xpath(//*[@class="mentions"]//button[normalize-space()="Load more"])').click()
  await expect.poll(() => textsOf(page, '.quotes')).toHaveLength(50)
})

test('journey: from the front page to the cables of a pair at a hub, of which the first are shown, in four steps', async () => {
  const page = await explorer.open('/')
  await page.locator('::-p-xpath(//nav//a[normalize-space()="Traffic"])').click() // 1
  await page.locator('::-p-xpath(//button[starts-with(normalize-space(), "1977")])').click() // 2
  await page.locator('::-p-xpath(//fieldset//button[normalize-space()="Table"])').click() // 3
  await page.locator('::-p-xpath(//tr[contains(., "ROME")]//td[last()]//a | //tr[contains(., "ROME")]//td/a)').click() // 4
  await textOf(page, '[role=status]', 'First 25 of 46 cables')
})

test('a hub opens group by group, by year and post', async () => {
  const page = await explorer.open(`/graph/${hubOf(1976)}?direction=cites`)
  await waitForData(page, GRAPH, 'nodes', '1')
  await page.locator('::-p-xpath(//*[@class="badge"]/button)').click()
  await page.locator('::-p-xpath(//*[contains(@class, "badge-menu")]//button[starts-with(., "PARIS")])').click()
  await page.waitForFunction((css) => Number(document.querySelector<HTMLElement>(css)?.dataset.nodes) > 1, {}, GRAPH)
})

test('what hangs on a hub alone is drawn as groups, by post or by year, which open', async () => {
  const hub = hubOf(1976)
  const page = await explorer.open(`/graph/${hub}?direction=citedBy&select=${hub}~citedBy~post:PARIS`, { width: 1440 })
  await waitForData(page, GRAPH, 'nodes', '12')
  expect(await textOf(page, '.graph-panel', 'citing STATE 50001')).toMatch(/^×\d\d of PARIS/)
  await page.locator('::-p-xpath(//button[normalize-space()="Open the group"])').click()
  await page.waitForFunction((css) => Number(document.querySelector<HTMLElement>(css)?.dataset.nodes) > 20, {}, GRAPH)
  await page.locator('::-p-xpath(//fieldset[legend="Hubs"]//button[normalize-space()="by year"])').click()
  await page.waitForFunction((css) => Number(document.querySelector<HTMLElement>(css)?.dataset.nodes) <= 2, {}, GRAPH)
})
