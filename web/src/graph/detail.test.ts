import { expect, test } from 'vitest'
import { type Box, boxAbout, overlap } from './boxes.ts'
import { cut, type Detail, detailAt, type Seen, stepOf } from './detail.ts'

/** So many cables in rows, as a timeline sets them. */
const rows = (size: number): readonly Seen[] =>
  Array.from({ length: size }, (_, n) => ({
    id: `C${n}`,
    place: {
      x: (n % Math.ceil(Math.sqrt(size) * 1.4)) * 210,
      y: Math.floor(n / Math.ceil(Math.sqrt(size) * 1.4)) * 94,
    },
    weight: n % 17,
    name: `USUN NEW YORK ${1000 + n}`,
    date: '4 Aug 1978',
    words: 'TALKS ON FISHING RIGHTS IN THE NORTH',
    boxed: true,
  }))

/** The boxes of the labels, in pixels of the screen. */
function labelBoxes(nodes: readonly Seen[], { looks }: Detail, zoom: number): readonly Box[] {
  return nodes.flatMap(({ id, place }) => {
    const look = looks.get(id)
    if (!look?.label) return []
    const lines = look.label.split('\n')
    const width = Math.max(...lines.map((line) => line.length)) * look.font * 0.6
    const height = lines.length * look.font * 1.3
    const away = { inside: [0, 0], below: [0, 1], above: [0, -1], right: [1, 0], left: [-1, 0] } as const
    const [dx, dy] = away[look.side]
    const middle = { x: place.x + (dx * (look.width + width)) / 2, y: place.y + (dy * (look.height + height)) / 2 }
    return [boxAbout({ x: middle.x * zoom, y: middle.y * zoom }, width * zoom, height * zoom)]
  })
}

const SIZES = [20, 70, 300, 1000] as const
const ZOOMS = [0.08, 0.2, 0.35, 0.5, 0.7, 1, 1.6] as const

test.each(SIZES.flatMap((size) => ZOOMS.map((zoom) => [size, zoom] as const)))(
  '%i nodes at zoom %f: labels can be read, and none lies on another',
  (size, zoom) => {
    const nodes = rows(size)
    const detail = detailAt(nodes, stepOf(zoom))
    const fonts = [...detail.looks.values()].filter(({ label }) => label).map(({ font }) => font * zoom)
    expect(Math.min(...fonts)).toBeGreaterThanOrEqual(9)
    const boxes = labelBoxes(nodes, detail, zoom)
    const lying = boxes.filter((a, n) => boxes.some((b, m) => m > n && overlap(a, b)))
    expect(lying).toEqual([])
    const [width, height] = [Math.ceil(Math.sqrt(size) * 1.4) * 210 * zoom, Math.sqrt(size) * 94 * zoom]
    if (width > 600 && height > 200) expect(boxes.length).toBeGreaterThanOrEqual(15)
  },
)

test('a drawing goes from cards over pills to dots as one steps back', () => {
  const forms = [1.2, 0.7, 0.15].map((zoom) => detailAt(rows(70), stepOf(zoom)).form)
  expect(forms).toEqual(['card', 'pill', 'dot'])
})

test('the heaviest gets its name before the others, and the largest dot', () => {
  const { looks } = detailAt(rows(300), stepOf(0.12))
  const of = (weight: number) =>
    rows(300).flatMap(({ id, weight: each }) => (each === weight ? (looks.get(id) ?? []) : []))
  expect(of(16).some(({ label }) => label)).toBe(true)
  expect(of(16)[0]?.width).toBeGreaterThan(of(1)[0]?.width ?? 0)
})

test('where dots would lie on one another they are smaller, though never too small to be seen', () => {
  const widths = [0.2, 0.1, 0.03, 0.01].map((zoom) => {
    const { looks } = detailAt(rows(1000), stepOf(zoom))
    return Math.round(Math.min(...[...looks.values()].map(({ width }) => width * zoom)) * 2) / 2
  })
  expect(widths).toEqual([7, 3.5, 2.5, 2.5])
})

test('on a telephone words do not take the room of the dots that they name', () => {
  const nodes = rows(70)
  const zoom = 0.15
  const detail = detailAt(nodes, stepOf(zoom), 330)
  const boxes = labelBoxes(nodes, detail, zoom)
  expect(boxes.length).toBeGreaterThan(4)
  const xs = nodes.map(({ place }) => place.x * zoom)
  expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThan(Math.min(...xs) - 20)
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(Math.max(...xs) + 20)
})

test('the heaviest is named even where dots stand on all of its sides', () => {
  const around = rows(49).map((node, n) => ({
    ...node,
    place: { x: (n % 7) * 30, y: Math.floor(n / 7) * 30 },
    weight: 1,
  }))
  const middle = around.map((node, n) => (n === 24 ? { ...node, weight: 99 } : node))
  const { looks } = detailAt(
    [...middle, ...rows(49).map((node) => ({ ...node, id: `far ${node.id}`, name: 'A' }))],
    stepOf(0.3),
    330,
  )
  expect(looks.get('C24')?.label).toBe('USUN NEW YORK 1024')
})

test('a name that has to lie over others hides the fewest of them', () => {
  const [middle, ...others] = rows(20).map((node) => ({ ...node, weight: 0, boxed: false }))
  const at = [
    [20, 0],
    [-20, 0],
    [0, 14],
    [-6, -5],
  ].map(([x = 0, y = 0], n) => ({ ...(others[n] as Seen), place: { x, y } }))
  const { looks } = detailAt([{ ...(middle as Seen), weight: 9, place: { x: 0, y: 0 } }, ...at], stepOf(1))
  expect(looks.get('C0')?.side).toBe('above')
})

test('one that was dragged onto another becomes a dot, the rest stay as they are', () => {
  const [first, ...others] = rows(70)
  const nodes = [{ ...(first as Seen), place: (others[3] as Seen).place, weight: 0 }, ...others]
  const { form, looks } = detailAt(nodes, stepOf(1))
  expect(form).toBe('card')
  expect(looks.get('C0')?.form).toBe('dot')
})

test.each([
  ['TALKS ON FISHING', 'TALKS ON FISHING'],
  ['TALKS ON FISHING RIGHTS', 'TALKS ON FISHING…'],
  ['TALKSONFISHINGRIGHTSANDMORE', 'TALKSONFISHINGRIG…'],
  ['', ''],
])('"%s" in 18 letters', (words, short) => expect(cut(words, 18)).toBe(short))
