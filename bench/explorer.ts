import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import chromium from '@sparticuz/chromium'
import puppeteer, { type Page } from 'puppeteer-core'

/**
 * How long the explorer takes to show a large graph, and how many frames a second it draws while one pans, beside the drawing
 * library alone with the same nodes, edges and places: dots without labels, straight lines with arrows. The browser draws as it
 * does where there is no graphics card: by the processor. The flags that come with the packaged one have a graphics card
 * emulated by the processor instead, which took 1.6 times the processor time for the same picture; `--emulate-gpu` measures that.
 *
 *     node bench/dist/explorer.js [--nodes 2000] [--edges 3200] [--rounds 3] [--emulate-gpu]
 */
const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '2000' },
    edges: { type: 'string', default: '3200' },
    rounds: { type: 'string', default: '3' },
    'emulate-gpu': { type: 'boolean', default: false },
  },
})
const [NODES, EDGES, ROUNDS] = [Number(values.nodes), Number(values.edges), Number(values.rounds)]

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const DIST = join(ROOT, 'web/dist')
const VIEW = { width: 1440, height: 900 } as const

/** How long is panned. */
const PAN_MS = 4000

const POSTS = [
  'STATE',
  'MOSCOW',
  'TOKYO',
  'LONDON',
  'PARIS',
  'LIMA',
  'BOGOTA',
  'CAIRO',
  'ANKARA',
  'LAGOS',
  'OSLO',
  'ROME',
]
const DAY_MS = 86_400_000

/** When it was sent: evenly over four years. */
const sent = (n: number) => new Date(Date.UTC(1976, 0, 1) + ((n * 1461) / NODES) * DAY_MS)
const idOf = (n: number) =>
  `${sent(n).getUTCFullYear()}${POSTS[n % POSTS.length]}${String(10_000 + n).padStart(6, '0')}`

/** An answer of the API with so many cables over four years; each cites earlier ones, two in three a near one. */
function answer() {
  const nodes = Array.from({ length: NODES }, (_, n) => ({
    kind: 'Cable',
    id: idOf(n),
    label: idOf(n),
    held: n % 5 !== 4,
    from: POSTS[n % POSTS.length],
    number: String(10_000 + n),
    year: sent(n).getUTCFullYear(),
    date: n % 5 === 4 ? null : sent(n).toISOString(),
    subject: n % 5 === 4 ? null : 'TALKS ON FISHING RIGHTS IN THE NORTH',
    classification: null,
    cites: 2,
    citedBy: 2,
  }))
  const pairs = new Map<string, readonly [number, number]>()
  for (let n = 0; pairs.size < EDGES; n++) {
    const source = 1 + (n % (NODES - 1))
    const back = 1 + ((n * 7919) % (n % 3 === 2 ? source : Math.min(source, 40)))
    pairs.set(`${source} ${source - back}`, [source, source - back])
  }
  const edges = [...pairs.values()].map(([source, target], n) => ({
    id: `${idOf(source)}>${idOf(target)}`,
    source: idOf(source),
    target: idOf(target),
    kind: 'CITES',
    confidence: 0.9,
    occurrences: [{ where: n % 3 ? 'ref' : 'text', raw: 'X', start: 0, end: 1, rule: 'post-number', confidence: 0.9 }],
  }))
  return { nodes, edges, truncated: false }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const BARE = `<!doctype html><body style="margin:0"><div id="cy" style="position:absolute;inset:0"></div>
<script src="/cytoscape.js"></script><script>
const style = [{ selector: 'node', style: { width: 20, height: 20 } },
  { selector: 'edge', style: { width: 2, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' } }]
fetch('/bare.json').then((read) => read.json()).then((elements) => {
  window.cy = cytoscape({ container: document.getElementById('cy'), style, elements, layout: { name: 'preset' }, pixelRatio: 1 })
  cy.fit()
  document.body.dataset.nodes = String(cy.nodes().length)
})
</script>`

/** What both draw: the explorer's files with the one answer, and the library alone with the places that the explorer gave. */
function serve(body: string) {
  let bare = '[]'
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench')
    const send = (type: string, content: string | Buffer) => response.setHeader('content-type', type).end(content)
    if (pathname.endsWith('/neighbourhood')) return send('application/json', body)
    if (pathname.startsWith('/api')) return response.writeHead(404).end()
    if (pathname === '/bare') return send('text/html', BARE)
    if (pathname === '/bare.json') return send('application/json', bare)
    if (pathname === '/cytoscape.js')
      return send('text/javascript', readFileSync(join(ROOT, 'node_modules/cytoscape/dist/cytoscape.min.js')))
    const file = extname(pathname) ? pathname : '/index.html'
    send(TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(join(DIST, file)))
  })
  return {
    listen: () => new Promise<number>((ready) => server.listen(0, () => ready((server.address() as AddressInfo).port))),
    take: (elements: string) => {
      bare = elements
    },
    close: () => server.close(),
  }
}

/** Milliseconds from the request until the nodes are drawn: a frame after they are there. */
async function shown(page: Page, address: string, selector: string): Promise<number> {
  const start = performance.now()
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await page.waitForSelector(`${selector}[data-nodes="${NODES}"]`, { timeout: 120_000 })
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  return performance.now() - start
}

/** Frames a second while the drawing is panned to and fro, and the longest wait for one, in milliseconds. */
async function panned(page: Page, cy: string): Promise<{ readonly frames: number; readonly longest: number }> {
  return (await page.evaluate(`new Promise((done) => {
    const cy = ${cy}
    const start = performance.now()
    let [frames, last, longest] = [0, start, 0]
    const frame = (now) => {
      longest = Math.max(longest, now - last)
      last = now
      if (now - start > ${PAN_MS}) return done({ frames: (1000 * frames) / (now - start), longest })
      frames += 1
      cy.panBy({ x: 6 * Math.cos(frames / 20), y: 3 * Math.sin(frames / 20) })
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })`)) as { frames: number; longest: number }
}

const ELEMENTS = `JSON.stringify(document.querySelector('[data-testid=graph]')._cyreg.cy.elements().map((each) => each.isNode()
  ? { group: 'nodes', data: { id: each.id() }, position: each.position() }
  : { group: 'edges', data: { id: each.id(), source: each.data('source'), target: each.data('target') } }))`

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const server = serve(JSON.stringify(answer()))
const home = `http://localhost:${await server.listen()}`
const browser = await puppeteer.launch({
  executablePath: process.env.REFTEL_CHROMIUM ?? (await chromium.executablePath()),
  headless: 'shell',
  args: [
    ...puppeteer.defaultArgs({ args: chromium.args, headless: 'shell' }),
    '--no-sandbox',
    ...(values['emulate-gpu'] ? [] : ['--disable-gpu']),
  ],
})
const figures: Record<string, number[]> = {}
const take = (name: string, value: number) => {
  figures[name] = [...(figures[name] ?? []), value]
}
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage()
  await page.setViewport(VIEW)
  take('explorer shown, ms', await shown(page, `${home}/graph/${idOf(0)}?depth=3&hubs=none`, '[data-testid=graph]'))
  const cy = "document.querySelector('[data-testid=graph]')._cyreg.cy"
  const own = await panned(page, cy)
  take('explorer frames/s', own.frames)
  take('explorer longest frame, ms', own.longest)
  server.take((await page.evaluate(ELEMENTS)) as string)
  take('library shown, ms', await shown(page, `${home}/bare`, 'body'))
  const bare = await panned(page, 'window.cy')
  take('library frames/s', bare.frames)
  take('library longest frame, ms', bare.longest)
  await page.close()
}
await browser.close()
server.close()
console.log(`${NODES} nodes, ${EDGES} edges, ${VIEW.width} x ${VIEW.height}, median of ${ROUNDS}`)
for (const [name, numbers] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${median(numbers).toFixed(1)}`)
