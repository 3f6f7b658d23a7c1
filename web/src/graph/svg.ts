import { count } from '../parts/words.ts'
import type { ColourBy } from '../state/route.ts'
import { COLOURINGS, coloursOf } from './colours.ts'
import { CARD, cut } from './detail.ts'
import { nodeWords } from './elements.ts'
import { xml } from './graphml.ts'
import { PLAIN_HUE, type Theme } from './palette.ts'
import { routesOf } from './routing.ts'
import { INKS } from './style.ts'
import { type Drawn, isCable, isCites, placeOf } from './subgraph.ts'
import type { Tick } from './time-scale.ts'
import type { Point } from './timeline.ts'

/** What a picture of a graph says besides the graph. */
export interface Picture {
  readonly root: string
  readonly places: ReadonlyMap<string, Point>
  /** Marks of the axis of time; none where there is no axis. */
  readonly ticks: readonly Tick[]
  readonly theme: Theme
  readonly colour: ColourBy
  readonly title: string
  /** Where the graph can be seen again. */
  readonly address: string
}

const MARGIN = 40
const TITLE = 34
const LEGEND_LINE = 22
const LEGEND_ENTRY = 190
const AXIS = 26
/** Pixels that a mark of the axis needs. */
const TICKS_APART = 92

const STUB = ' stroke-dasharray="5 4"'
const DASHES = { ref: '', text: ' stroke-dasharray="7 5"', attributes: ' stroke-dasharray="2 4"' } as const

/** The graph as a picture of vectors, every cable a card, with title, legend of colours and lines, and its address. */
export function svgOf(subgraph: Drawn, picture: Picture): string {
  const { places, theme, title, address } = picture
  const { ink, quiet, line, paper } = INKS[theme]
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 }
  const points = subgraph.nodes.map(({ id }) => at(id))
  const left = Math.min(...points.map(({ x }) => x)) - CARD.width / 2 - MARGIN
  const top =
    Math.min(...points.map(({ y }) => y)) - CARD.height / 2 - MARGIN - TITLE - (picture.ticks.length > 0 ? AXIS : 0)
  const width = Math.max(520, Math.max(...points.map(({ x }) => x)) + CARD.width / 2 + MARGIN - left)
  const colours = coloursOf(subgraph, picture.colour)
  const perLine = Math.max(1, Math.floor((width - 2 * MARGIN) / LEGEND_ENTRY))
  const plain = PLAIN_HUE[theme]
  const many = COLOURINGS.find(({ id }) => id === picture.colour)?.many
  const entries = [
    ...signs(subgraph, line),
    ...(subgraph.nodes.some((node) => isCable(node) && !node.held)
      ? [swatch('cited, not held', { line: plain.line, fill: paper }, STUB)]
      : []),
    ...colours.legend.map(({ id, hue }) => swatch(id, hue[theme])),
    ...(colours.more > 0 ? [swatch(`${count(colours.more)} more ${many}`, plain)] : []),
  ]
  const bottom = Math.max(...points.map(({ y }) => y)) + CARD.height / 2 + MARGIN
  const height = bottom - top + Math.ceil(entries.length / perLine) * LEGEND_LINE + 2 * LEGEND_LINE
  const routes = routesOf(subgraph.edges, places, CARD)
  const bendsOf = (id: string): readonly Point[] => routes.get(id) ?? []

  const edges = subgraph.edges.map((edge) => {
    const way = [at(edge.source), ...bendsOf(edge.id), at(edge.target)]
    const clipped = shortened(way)
    const dashes = isCites(edge) ? DASHES[placeOf(edge)] : edge.kind === 'GROUP' ? '' : ' stroke-dasharray="2 4"'
    const end = isCites(edge) || edge.kind === 'GROUP' ? ' marker-end="url(#cites)"' : ''
    return `<polyline points="${clipped.map(({ x, y }) => `${r(x)},${r(y)}`).join(' ')}" fill="none" stroke="${line}" stroke-width="1.6" stroke-linejoin="round"${dashes}${end}/>`
  })
  const nodes = subgraph.nodes.map((node) => {
    const { x, y } = at(node.id)
    const { name, date, words } = nodeWords(node)
    const hue = colours.of(node)[theme]
    if (!isCable(node) && node.kind !== 'Group')
      return `<circle cx="${r(x)}" cy="${r(y)}" r="8" fill="${hue.fill}" stroke="${hue.line}"/><text x="${r(x)}" y="${r(y + 22)}" fill="${ink}">${xml(name)}</text>`
    const lines = [name, date, cut(words, CARD.letters)].filter(Boolean)
    const held = node.kind === 'Group' || node.held
    const stub = held ? '' : STUB
    return [
      `<g><title>${xml([name, date, words].filter(Boolean).join(', '))}</title>`,
      `<rect x="${r(x - CARD.width / 2)}" y="${r(y - CARD.height / 2)}" width="${CARD.width}" height="${CARD.height}" rx="5" fill="${held ? hue.fill : paper}" stroke="${hue.line}" stroke-width="${node.id === picture.root ? 4 : 1.5}"${stub}/>`,
      ...lines.map(
        (words, n) =>
          `<text x="${r(x)}" y="${r(y + (n - (lines.length - 1) / 2) * 15 + 4)}" fill="${n === 0 ? ink : quiet}"${n === 0 ? ' font-weight="600"' : ''}>${xml(words)}</text>`,
      ),
      '</g>',
    ].join('')
  })
  const axis = apart(picture.ticks).map(({ x, label }) => {
    const y = top + TITLE + AXIS
    return `<line x1="${r(x)}" x2="${r(x)}" y1="${r(y + 6)}" y2="${r(bottom - MARGIN / 2)}" stroke="${line}" stroke-opacity="0.25"/><text x="${r(x)}" y="${r(y)}" fill="${quiet}">${xml(label)}</text>`
  })
  const legend = entries.map((entry, n) => {
    const [x, y] = [left + MARGIN + (n % perLine) * LEGEND_ENTRY, bottom + Math.floor(n / perLine) * LEGEND_LINE]
    return `<g transform="translate(${r(x)} ${r(y)})" text-anchor="start">${entry.sign}<text x="32" y="5" fill="${ink}" text-anchor="start">${xml(entry.words)}</text></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${r(left)} ${r(top)} ${r(width)} ${r(height)}" width="${r(width)}" height="${r(height)}" font-family="IBM Plex Mono, ui-monospace, monospace" font-size="11" text-anchor="middle">
<defs><marker id="cites" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="${line}"/></marker></defs>
<rect x="${r(left)}" y="${r(top)}" width="100%" height="100%" fill="${paper}"/>
<text x="${r(left + MARGIN)}" y="${r(top + TITLE)}" fill="${ink}" font-size="18" text-anchor="start">${xml(title)}</text>
${axis.join('\n')}
${edges.join('\n')}
${nodes.join('\n')}
${legend.join('\n')}
<text x="${r(left + MARGIN)}" y="${r(top + height - LEGEND_LINE)}" fill="${quiet}" text-anchor="start">${xml(address)}</text>
</svg>
`
}

/** As many marks as have room. */
function apart(ticks: readonly Tick[]): readonly Tick[] {
  const kept: Tick[] = []
  for (const tick of ticks) if (tick.x - (kept.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= TICKS_APART) kept.push(tick)
  return kept
}

const r = (value: number): number => Math.round(value * 10) / 10

interface Entry {
  readonly sign: string
  readonly words: string
}

const LINES = [
  ['ref', 'reference line'],
  ['text', 'only in the text'],
  ['attributes', "archive's attributes"],
] as const

/** The kinds of citations that are drawn. */
function signs(subgraph: Drawn, line: string): readonly Entry[] {
  const places = new Set(subgraph.edges.filter(isCites).map(placeOf))
  return LINES.filter(([place]) => places.has(place)).map(([place, words]) => ({
    sign: `<line x1="0" x2="24" y1="1" y2="1" stroke="${line}" stroke-width="2"${DASHES[place]}/>`,
    words,
  }))
}

const swatch = (
  words: string,
  { line, fill }: { readonly line: string; readonly fill: string },
  dashes = '',
): Entry => ({
  sign: `<rect x="0" y="-5" width="24" height="13" rx="3" fill="${fill}" stroke="${line}"${dashes}/>`,
  words,
})

/** A way that ends at the sides of the cards instead of in their middles. */
function shortened(way: readonly Point[]): readonly Point[] {
  const [first, second] = way
  const [last, before] = [way.at(-1), way.at(-2)]
  if (!first || !second || !last || !before) return way
  return [towards(first, second), ...way.slice(1, -1), towards(last, before)]
}

function towards(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const share = Math.min(
    1,
    CARD.width / 2 / Math.max(1e-6, Math.abs(dx)),
    CARD.height / 2 / Math.max(1e-6, Math.abs(dy)),
  )
  return { x: from.x + dx * share, y: from.y + dy * share }
}
