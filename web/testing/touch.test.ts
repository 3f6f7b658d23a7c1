import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { dataOf, explorerOf, settled, textOf, waitForData } from './explorer.ts'

const GRAPH = '[data-testid=graph]'
const MAP = '[data-testid=map]'
const TELEPHONE = { width: 390, height: 844, hasTouch: true, isMobile: true } as const

const explorer = explorerOf()

interface Finger {
  readonly x: number
  readonly y: number
}

/** Fingers that are put down, moved in steps and lifted, all at once. */
async function fingers(page: Page, ways: readonly (readonly [from: Finger, to: Finger])[]): Promise<void> {
  const { send } = await page.createCDPSession().then((session) => ({ send: session.send.bind(session) }))
  const at = (share: number) =>
    ways.map(([from, to], id) => ({
      ...{ id, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
    }))
  await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const share of [0.25, 0.5, 0.75, 1])
    await send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) })
  await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** The middle of an element that was scrolled into sight. */
async function middleOf(page: Page, selector: string): Promise<Finger> {
  const element = await page.waitForSelector(selector)
  await element?.scrollIntoView()
  const { x = 0, y = 0, width = 0, height = 0 } = (await element?.boundingBox()) ?? {}
  return { x: x + width / 2, y: y + height / 2 }
}

/** Two fingers that part from a place, one to each side. */
const parting = ({ x, y }: Finger) =>
  [
    [
      { x: x - 20, y },
      { x: x - 90, y },
    ],
    [
      { x: x + 20, y },
      { x: x + 90, y },
    ],
  ] as const

test('two fingers enlarge the map, and one moves what is enlarged', async () => {
  const page = await explorer.open('/traffic')
  await page.setViewport(TELEPHONE)
  await waitForData(page, MAP, 'enlarged', '1.00')
  await fingers(page, parting(await middleOf(page, MAP)))
  await expect.poll(async () => Number(await dataOf(page, MAP, 'enlarged'))).toBeGreaterThan(2)
  await page.waitForFunction(() => location.search.includes('look='))
  const before = page.url()
  const middle = await middleOf(page, MAP)
  await fingers(page, [[middle, { x: middle.x - 80, y: middle.y - 30 }]])
  await page.waitForFunction((last) => location.href !== last, {}, before)
})

test('two fingers enlarge a graph, one moves it, and a tap selects', async () => {
  const page = await explorer.open('/graph/1978MOSCOW18403')
  await page.setViewport(TELEPHONE)
  await waitForData(page, GRAPH, 'nodes', '5')
  const view = `(() => { const { cy } = document.querySelector('${GRAPH}')._cyreg; return [cy.zoom(), cy.pan().x] })()`
  const middle = await middleOf(page, GRAPH)
  const [zoom = 0, x = 0] = await settled<number[]>(page, view)
  // On the ground at the corner: on a node one finger would drag that.
  const { x: left = 0, y: top = 0 } = (await (await page.$(GRAPH))?.boundingBox()) ?? {}
  await fingers(page, [
    [
      { x: left + 12, y: top + 12 },
      { x: left + 72, y: top + 52 },
    ],
  ])
  await expect.poll(() => page.evaluate(view).then((now) => (now as number[])[1])).toBeGreaterThan(x + 30)
  await fingers(page, parting(middle))
  await expect.poll(() => page.evaluate(view).then((now) => (now as number[])[0])).toBeGreaterThan(1.5 * zoom)
  await page.click('[title="All of it (0)"]')
  const at = `(() => { const { x, y } = document.querySelector('${GRAPH}')._cyreg.cy.getElementById('1978MOSCOW18017').renderedPosition(); return { x, y } })()`
  const node = await settled<Finger>(page, at)
  await page.touchscreen.tap(left + node.x, top + node.y)
  await textOf(page, '.graph-panel', 'MOSCOW 18017')
})
