import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildApp } from '@reftel/api'
import type { GraphStore } from '@reftel/cypher'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { browser, closeBrowser, PATIENCE_MS } from './browser.ts'
import { buildIfStale, WEB_ROOT } from './build.ts'
import { openStory } from './corpus.ts'

type Theme = 'light' | 'dark'

/** How a page is looked at. */
interface Look {
  readonly theme?: Theme
  readonly width?: number
}

/** The built explorer, served by the real API over the real store, in a real browser. */
export interface Explorer {
  /** A page at that address of the explorer. */
  readonly open: (address: string, look?: Look) => Promise<Page>
  /** Errors on the console or uncaught since the last call, those of the network aside. */
  readonly faults: () => readonly string[]
  readonly close: () => Promise<void>
}

const HEIGHT = 900

/** How the service is put up. */
interface House {
  readonly basePath?: string
  readonly token?: string
}

/** The explorer of a test file: put up before its tests, taken down after them; a fault on the console fails the test it is in. */
export function explorerOf(openCorpus: () => Promise<GraphStore> = openStory, house: House = {}): Explorer {
  let opened: Explorer | null = null
  const up = (): Explorer => {
    if (!opened) throw new Error('The explorer is put up when the tests run')
    return opened
  }
  beforeAll(async () => {
    opened = await openExplorer(openCorpus, house)
  })
  afterAll(() => opened?.close())
  afterEach(() => expect(up().faults()).toEqual([]))
  return {
    open: (address, look) => up().open(address, look),
    faults: () => up().faults(),
    close: () => up().close(),
  }
}

/** The page, on which one acts as a reader does: once what is acted on has come. */
function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE_MS)
  for (const name of ['click', 'focus', 'select', 'type'] as const) {
    const act = page[name].bind(page) as (selector: string, ...how: readonly unknown[]) => Promise<unknown>
    const whenThere = async (selector: string, ...how: readonly unknown[]) => {
      await page.waitForSelector(selector)
      return act(selector, ...how)
    }
    Object.assign(page, { [name]: whenThere })
  }
  return page
}

/** The theme that the reader's system has from now on. */
export const turnTo = (page: Page, theme: Theme): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])

/** The colour that the page lies on. */
export const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

async function openExplorer(openCorpus: () => Promise<GraphStore>, house: House): Promise<Explorer> {
  buildIfStale()
  const store = await openCorpus()
  const app = await buildApp({ store, version: '0.0.0', webRoot: WEB_ROOT, ...house })
  const home = await app.listen({ port: 0, host: '127.0.0.1' })
  const faults: string[] = []
  let last: Page | null = null
  return {
    async open(address, { theme = 'light', width = 1280 } = {}) {
      await last?.close()
      const page = patient(await (await browser()).newPage())
      last = page
      page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          faults.push(message.text())
      })
      await turnTo(page, theme)
      await page.setViewport({ width, height: HEIGHT })
      await page.goto(home + (house.basePath ?? '') + address, { waitUntil: 'networkidle0' })
      // What came last may not be drawn yet.
      await settled(page, 'document.body.innerHTML.length')
      return page
    },
    faults: () => faults.splice(0),
    async close() {
      await closeBrowser()
      await app.close()
      await store.close()
    },
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe that look at colours: all that another theme may break. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block'] as const

/** What axe holds to be a serious or critical barrier on the page, by some of its rules or all, each with the first element it stands on. */
export async function barriers(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const how = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
  const found = await page.evaluate(
    `axe.run(document, ${how}).then(({ violations }) => violations.map(({ id, impact, nodes }) =>
      ({ impact, text: id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary })))`,
  )
  return (found as { impact: string; text: string }[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ text }) => text)
}

/** The path and query of the address bar. */
export const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

/** A page is looked at this often: by the clock, since a page that draws nothing new may give no frames. */
const LOOK_MS = 50

/** Waits for an element whose text holds these words, and gives all its text. Throws with what the page shows where none comes. */
export async function textOf(page: Page, selector: string, words = ''): Promise<string> {
  const found = await page
    .waitForFunction(
      (css, sought) =>
        [...document.querySelectorAll(css)].map((each) => each.textContent ?? '').find((t) => t.includes(sought)),
      { polling: LOOK_MS },
      selector,
      words,
    )
    .catch(async (cause: unknown) => {
      const shown = await page.evaluate('document.body.innerText.slice(0, 800)')
      throw new Error(`No ${selector} with '${words}' came at ${addressOf(page)}, which shows: ${shown}`, { cause })
    })
  return String(await found.jsonValue())
}

/** Waits until a `data-` value of an element is as given. */
export async function waitForData(page: Page, selector: string, name: string, value: string): Promise<void> {
  await page.waitForSelector(`${selector}[data-${name}="${value}"]`)
}

/** A `data-` value of an element, once it is there. */
export async function dataOf(page: Page, selector: string, name: string): Promise<string> {
  await page.waitForSelector(`${selector}[data-${name}]`)
  return page.$eval(selector, (element, key) => (element as HTMLElement).dataset[key] ?? '', name)
}

/** The text of each element, as it is now; for `expect.poll`, as all that follow. */
export const textsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent ?? ''))

/** The text and the classes of each element. */
export const classesOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (all) => all.map((each) => `${each.textContent} ${each.className}`))

/** A `data-` value of each element. */
export const datasOf = (page: Page, selector: string, name: string): Promise<readonly string[]> =>
  page.$$eval(selector, (all, key) => all.map((each) => (each as HTMLElement).dataset[key] ?? ''), name)

/** What stands in a field. */
export const fieldOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (field) => (field as HTMLInputElement).value)

/**
 * Marks what takes keys and can be seen, each with its number, and gives how many there are. What a closed fold holds is not
 * seen, and from tab to tab one goes by arrows.
 */
export const markControls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const kinds = 'a[href], button:enabled, input:enabled, select:enabled, textarea, summary, [tabindex="0"]'
    const otherwise = 'details:not([open]) > :not(summary) *, [role=tab][tabindex="-1"]'
    const seen = [...document.querySelectorAll<HTMLElement>(kinds)].filter(
      (each) => each.checkVisibility() && !each.matches(otherwise),
    )
    for (const [n, each] of seen.entries()) each.dataset.control = String(n)
    return seen.length
  })

/** The marked control that has the focus, and whether a line around it tells so. */
export const focusedControl = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    return { n: at.dataset.control, ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 }
  })

/** What a script gives once it gives the same in two frames: of a drawing that has come to rest. */
export async function settled<T>(page: Page, script: string): Promise<T> {
  let last = ''
  for (;;) {
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    const now = JSON.stringify(await page.evaluate(script))
    if (now === last) return JSON.parse(now) as T
    last = now
  }
}

/** A file that the page handed to its reader. */
export interface Saved {
  readonly name: string
  readonly type: string
  readonly bytes: number
}

/** Notes the files that the page hands out from now on instead of letting the browser keep them. */
export async function noteSaved(page: Page): Promise<() => Promise<readonly Saved[]>> {
  await page.evaluate(() => {
    const saved: Saved[] = []
    Object.assign(window, { saved })
    // A page may not fetch what it made: the blob is taken where its address is given.
    const made = new Map<string, Blob>()
    const give = URL.createObjectURL
    URL.createObjectURL = (blob: Blob) => {
      const address = give.call(URL, blob)
      made.set(address, blob)
      return address
    }
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) return click.call(this)
      const { type = '', size = 0 } = made.get(this.href) ?? {}
      saved.push({ name: this.download, type, bytes: size })
    }
  })
  return () => page.evaluate(() => (window as unknown as { saved: readonly Saved[] }).saved)
}
